"""Accounts' SQL, a file a subject."""

from fairline.accounts.store import accounts, agreements, brands, following, measures, members, notices, teams, vetting

__all__ = ["accounts", "agreements", "brands", "following", "measures", "members", "notices", "teams", "vetting"]
