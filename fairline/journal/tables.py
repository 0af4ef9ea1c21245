"""The journal's tables."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, whole

JOURNAL = Table(
    "journal",
    METADATA,
    text("account", key=True),
    whole("number", key=True),
    whole("at"),
    text("actor"),
    text("kind"),
    text("subject", needed=False),
    text("person", needed=False),
    text("clear"),
    sealed("sealed", needed=False),
    sealed("hash"),
    Index("journal_subject", "account", "subject", "number"),
)

HEADS = Table(
    "journal_heads",
    METADATA,
    text("account", key=True),
    whole("number"),
    sealed("hash"),
    sealed("mark"),  # a keyed mark over account, number and hash: a rewritten tail cannot carry it
)

CURSORS = Table("journal_cursors", METADATA, text("account", key=True), text("follower", key=True), whole("number"))

PERSONS = Table(
    "journal_persons",
    METADATA,
    text("account", key=True),
    text("person", key=True),
    sealed("lookup", needed=False),
    sealed("wrapped", needed=False),
    whole("made"),
    whole("erased", needed=False),
    Index("journal_persons_lookup", "account", "lookup", unique=True),
)

LEASES = Table(
    "journal_leases", METADATA, whole("slice", key=True), text("owner", needed=False), whole("until", default="0")
)

NODES = Table("journal_nodes", METADATA, text("node", key=True), whole("seen"))
