"""Accounts' SQL, a file a subject."""

from fairline.accounts.store import accounts, members, teams

__all__ = ["accounts", "members", "teams"]
