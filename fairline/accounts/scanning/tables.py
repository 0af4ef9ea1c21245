"""The table of the account's word about its own machines."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, whole

PROMISES = Table("accounts_scanning", METADATA, text("account", key=True), text("by_whom"), whole("at"))
