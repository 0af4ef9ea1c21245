"""Fills an empty installation with a small believable company and a week of its conversations."""

from fairline.cli.seed.company import PASSWORD, Company, find_demo, open_company
from fairline.cli.seed.history import play_history

__all__ = ["PASSWORD", "Company", "find_demo", "open_company", "play_history"]
