"""Accounts' tables: all of them folded from the journal."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

ACCOUNTS = Table(
    "accounts_accounts",
    METADATA,
    text("account", key=True),
    text("name"),
    text("country"),
    text("locale"),
    text("time_zone"),
    text("standing"),
    text("standing_reason"),
    text("standing_by"),
    whole("opened"),
)

MEMBERS = Table(
    "accounts_members",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("person"),
    text("name"),
    text("email", needed=False),  # null once erased, so that the address may be invited again
    text("role"),
    text("state"),
    text("locale"),
    text("time_zone"),
    truth("erased"),
    Index("accounts_members_email", "account", "email", unique=True),
    Index("accounts_members_role", "account", "role", "state"),
)

# House-wide: at sign-in nobody knows yet to which account an e-mail belongs. It holds a keyed hash, no address.
DOORS = Table(
    "accounts_doors",
    METADATA,
    text("lookup", key=True),
    text("account", key=True),
    text("member"),
    Index("accounts_doors_member", "account", "member"),
)

TEAMS = Table(
    "accounts_teams",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    Index("accounts_teams_name", "account", "name", unique=True),
)

TEAM_MEMBERS = Table(
    "accounts_team_members",
    METADATA,
    text("account", key=True),
    text("team", key=True),
    text("member", key=True),
    Index("accounts_team_members_member", "account", "member"),
)

ACCEPTANCES = Table(
    "accounts_acceptances",
    METADATA,
    text("account", key=True),
    whole("number", key=True),  # of the entry in the journal
    text("version"),
    text("language"),
    text("sha256"),
    text("member"),
    whole("at"),
)

AGREED_DATES = Table(
    "accounts_agreed_dates", METADATA, text("account", key=True), text("version", key=True), whole("date")
)

BRANDS = Table(
    "accounts_brands",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("slug"),
    text("config"),
    truth("removed"),
)

# House-wide: the address of a page names no account.
SLUGS = Table(
    "accounts_slugs",
    METADATA,
    text("slug", key=True),
    text("account"),
    text("brand"),
    Index("accounts_slugs_brand", "account", "brand"),
)
