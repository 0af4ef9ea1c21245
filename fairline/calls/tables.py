"""What an account says of its calls."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text

KEEPING = Table("calls_keeping", METADATA, text("account", key=True), text("record"))
