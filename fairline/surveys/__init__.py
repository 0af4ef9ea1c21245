"""Satisfaction: how was it? Asked once after a conversation was solved, answered with one click, never counted twice.

`satisfaction_of` tells what a contact said of a conversation.
"""

from fairline.surveys.service import satisfaction_of

__all__ = ["satisfaction_of"]
