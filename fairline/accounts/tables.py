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

# House-wide, and without walls: every account may learn which one is the operator's, and nothing else of it.
OPERATORS = Table("accounts_operators", METADATA, text("house", key=True))

PROTECTED = Table("accounts_protected", METADATA, text("id", key=True), text("name"), text("owner"))

BADGES = Table("accounts_badges", METADATA, text("mark", key=True), text("house", key=True), whole("until"))

SEALS = Table("accounts_seals", METADATA, text("house", key=True), text("ref", key=True), text("case_id", key=True))

VETTING = Table("accounts_vetting", METADATA, text("account", key=True), text("state"))

TEXTED = Table("accounts_texted", METADATA, text("account", key=True), whole("day", key=True), whole("many"))

MEASURES = Table(
    "accounts_measures",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("scope"),
    text("kind"),
    text("case_id"),
    text("clauses"),  # JSON
    text("why"),
    text("condition"),
    text("ground"),
    text("notice"),
    text("taken_by"),
    whole("taken"),
    whole("until", needed=False),
    whole("lifted", needed=False),
    text("because"),
    Index("accounts_measures_holding", "account", "lifted"),
)

LIMITED = Table(
    "accounts_limited",
    METADATA,
    text("account", key=True),
    whole("day", key=True),  # days since 1970, UTC
    text("what", key=True),
    whole("many"),
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
    text("document", default="terms"),
    text("ruling_sha256", default=""),
)

AGREED_DATES = Table(
    "accounts_agreed_since",
    METADATA,
    text("account", key=True),
    text("document", key=True),
    text("version", key=True),
    whole("date"),
)

SIGNED = Table(
    "accounts_signed",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("rank"),
    text("title"),
    whole("starts"),
    whole("ends", needed=False),
    text("blob"),
    text("sha256"),
    text("parameters"),
    text("families"),
)

ACKNOWLEDGED = Table(
    "accounts_acknowledged",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    text("document", key=True),
    text("version", key=True),
    text("language"),
    text("sha256"),
    whole("at"),
)

CHANGES_USED = Table(
    "accounts_changes_used",
    METADATA,
    text("account", key=True),
    text("document", key=True),
    text("version", key=True),
    text("act"),
    whole("at"),
)

SIZES = Table(
    "accounts_sizes",
    METADATA,
    text("account", key=True),
    text("size"),
    text("countries"),
    whole("at"),
)

TELECOM_RIGHTS = Table(
    "accounts_telecom_rights",
    METADATA,
    text("account", key=True),
    text("service", key=True),
    text("what", key=True),
    text("choice"),
    text("member"),
    whole("at"),
)

FOLLOWING = Table(
    "accounts_following",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("person"),
    text("document"),
    text("language"),
    text("address"),
    text("state"),
    whole("at"),
    text("lookup"),
    Index("accounts_following_lookup", "account", "lookup", "document"),
    Index("accounts_following_document", "account", "document", "state"),
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

NOTICES = Table(
    "accounts_notices",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    whole("number"),
    whole("at"),
    text("key"),
    text("told"),  # what fills its words, as JSON
    text("clause"),
    text("href"),
    whole("banner_until", needed=False),
    truth("lasting"),
    text("once", needed=False),
    Index("accounts_notices_once", "account", "once", unique=True),
    Index("accounts_notices_key", "account", "key"),
)

NOTICE_MEMBERS = Table(
    "accounts_notice_members",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    whole("number", key=True),  # of the notice's entry in the journal
    text("notice"),
    text("act"),
    whole("seen_at", needed=False),
    Index("accounts_notice_members_notice", "account", "notice", "member"),
)
