"""The tables of suppliers: the operator's register, which every account reads, and what accounts say of it."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, text, whole

# House-wide: folded from the operator's journal, and public. `history` are the instants it was changed at.
SUPPLIERS = Table(
    "privacy_suppliers",
    METADATA,
    text("id", key=True),
    text("told"),  # JSON: a Supplier
    whole("registered"),
    whole("changed"),
)

# What an account says of them: one row a wish. `key` is area, objected:<supplier>, signed:<supplier>:<side>.
WISHES = Table(
    "privacy_supplier_wishes",
    METADATA,
    text("account", key=True),
    text("key", key=True),
    text("value"),
    text("by_whom"),
    whole("at"),
)
