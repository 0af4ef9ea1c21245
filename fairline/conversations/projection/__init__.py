"""Folds the journal into the tables of conversations."""

from fairline.conversations.projection.choices import CHOICES
from fairline.conversations.projection.conversations import CONVERSATIONS
from fairline.conversations.projection.desk import DESK

PROJECTIONS = (CONVERSATIONS, CHOICES, DESK)

__all__ = ["PROJECTIONS"]
