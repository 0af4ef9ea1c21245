"""Cases' tables: all of them folded from the journal."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

CASES = Table(
    "cases_cases",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("kind"),
    text("side"),
    text("state"),
    text("severity"),
    text("category"),
    text("clauses"),  # JSON
    text("about"),  # JSON
    whole("opened"),
    whole("aware"),
    text("step"),
    text("person"),
    text("reported"),
    text("concerns"),
    truth("sealed"),
    whole("count"),
    text("outcome"),
    text("decided_by"),
    text("title"),
    text("words"),
    Index("cases_cases_state", "account", "state", "id"),
)

REFS = Table(
    "cases_refs",
    METADATA,
    text("account", key=True),
    text("ref", key=True),
    text("case_id", key=True),
)

CLOCKS = Table(
    "cases_clocks",
    METADATA,
    text("account", key=True),
    text("case_id", key=True),
    text("name", key=True),
    whole("due"),
    whole("met", needed=False),
    whole("passed", needed=False),
)

ITEMS = Table(
    "cases_points",
    METADATA,
    text("account", key=True),
    text("case_id", key=True),
    text("ref", key=True),
    text("change"),
    text("state"),
    text("was", default=""),  # what stands for its words when it was asked for
)

PROPOSALS = Table(
    "cases_proposals",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("case_id"),
    text("what"),
    text("scope"),
    text("kind"),
    text("why"),
    whole("until", needed=False),
    text("condition"),
    text("by"),
    text("state"),
    Index("cases_proposals_case", "account", "case_id"),
)

STRIKES = Table(
    "cases_strikes",
    METADATA,
    text("account", key=True),
    text("case_id", key=True),
    text("clause"),
    whole("at"),
    whole("until"),
)

CHARGES = Table(
    "cases_charges",
    METADATA,
    text("account", key=True),
    whole("number", key=True),  # of the entry
    text("case_id"),
    whole("minor"),
    text("currency"),
    text("clause"),
    text("why"),
    whole("at"),
)

REPORTS = Table(
    "cases_reports",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("lookup"),
    text("person"),
    text("kind"),
    text("category"),
    text("language"),
    text("email"),
    text("words"),
    text("number"),
    text("link"),
    text("said_when"),
    text("house"),
    text("case_id"),
    whole("at"),
    truth("acknowledged"),
    text("files", default="[]"),  # JSON
    text("channel"),
    text("via"),
    truth("told_more"),
    Index("cases_reports_lookup", "account", "lookup"),
)

TRAFFIC = Table(
    "cases_traffic",
    METADATA,
    text("account", key=True),
    text("scope", key=True),  # account, brand:<id>, sender:<id>
    whole("day", key=True),  # days since 1970, UTC
    whole("sent"),
    whole("opted_out"),
    whole("bounced"),
    whole("complained"),
    whole("failed"),
)

CALLS = Table(
    "cases_calls",
    METADATA,
    text("account", key=True),
    text("scope", key=True),  # channel:voice, sender:<id>, campaign:<id>
    whole("month", key=True),  # 202611, UTC
    whole("attempts"),
    whole("answered"),
    whole("talked"),  # connected seconds
    whole("short"),  # answered, and over within a few seconds
    whole("complaints"),
    whole("weight"),  # of the complaints, by who makes them
    whole("grave"),  # by the police or a regulator
)

SETTINGS = Table(
    "cases_settings",
    METADATA,
    text("account", key=True),
    whole("warn"),
    whole("hold"),
    whole("least"),
    whole("days"),
)

HANDED = Table(
    "cases_handed",
    METADATA,
    text("account", key=True),
    whole("number", key=True),  # of the entry
    text("case_id"),
    truth("own"),
    text("sha256"),
    whole("at"),
    Index("cases_handed_case", "account", "case_id"),
)

HASH_LISTS = Table(
    "cases_hash_lists",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("source"),
    text("kind"),
    whole("count"),
    whole("at"),
)

MATERIAL = Table(
    "cases_material",
    METADATA,
    text("account", key=True),
    text("id", key=True),  # where it lies among the blobs
    text("case_id"),
    text("house"),
    text("file"),
    text("by"),
    text("conversation"),
    text("list"),
    text("sha256"),
    text("digest"),  # MD5, which forms of authorities ask for
    whole("size"),
    text("type"),
    text("name"),
    whole("came"),
    whole("at"),
    whole("opened"),  # how often
    whole("destroyed", needed=False),
    Index("cases_material_case", "account", "case_id"),
)
