"""The table of backups: what ended, until it stands in the backups' folder too. Backups tell of themselves there."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, whole

# House-wide: an account that left is told of here after nothing else is left of it. It names nobody.
ENDS = Table(
    "privacy_backup_ends",
    METADATA,
    text("departed", key=True),  # the account
    text("kind", key=True),  # contact, member, company, account
    text("ref", key=True),
    whole("at"),
    text("state"),  # fresh, noted
    Index("privacy_backup_ends_state", "state"),
)
