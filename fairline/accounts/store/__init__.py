"""Accounts' SQL, a file a subject."""

from fairline.accounts.store import accounts, brands, members, teams

__all__ = ["accounts", "brands", "members", "teams"]
