"""Folds the journal into the tables of conversations."""

from fairline.conversations.projection.choices import CHOICES
from fairline.conversations.projection.conversations import CONVERSATIONS

PROJECTIONS = (CONVERSATIONS, CHOICES)

__all__ = ["PROJECTIONS"]
