"""The tables of partners."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, whole

PARTNERS = Table(
    "accounts_partners",
    METADATA,
    text("account", key=True),
    text("partner", key=True),
    whole("version"),
    text("evidence"),
    whole("since"),
    text("reach", default=""),  # where it is asked about people's data
)

PARTNER_TOKENS = Table(
    "accounts_partner_tokens",
    METADATA,
    text("account", key=True),
    text("token", key=True),
    text("partner"),
)
