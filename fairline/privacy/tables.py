"""The tables of privacy: requests, folded from the journal, and the working notes of erasures that still run."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

REQUESTS = Table(
    "privacy_requests",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("contact"),
    text("kind"),
    text("state"),
    text("asked_by"),
    whole("asked_at"),
    whole("due"),
    whole("done_at", needed=False),
    text("cause"),
    text("report", needed=False),  # JSON
    text("act", needed=False),
    text("person", needed=False),  # whose key opens the package; null once it is gone
    text("blob", needed=False),
    whole("until", needed=False),
    Index("privacy_requests_contact", "account", "contact"),
    Index("privacy_requests_act", "account", "act"),
)

# ---- the consent ledger

CONSENTS = Table(
    "privacy_consents",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("contact"),
    text("channel"),
    text("purpose_class"),
    text("seller"),  # a brand, empty for the account
    text("kind"),
    text("method"),
    whole("at"),  # when it was given
    whole("expires", needed=False),
    whole("number"),  # of the entry that proves it
    truth("pending"),
    text("ended"),  # reassigned, forged; empty where nothing but a refusal or its time ends it
    text("seal"),  # a keyed hash of all this: a row that was changed behind our back is void
    Index("privacy_consents_contact", "account", "contact", "number"),
)

# Refusals and what took them back. `key` is a contact, whoever seals for them, or the keyed hash of an address, which
# stays when the contact is forgotten.
WORDS = Table(
    "privacy_words",
    METADATA,
    text("account", key=True),
    text("key", key=True),
    whole("number", key=True),
    text("channel", key=True),  # empty for every one
    text("said"),  # refused, unsure, allowed
    text("reach"),  # marketing, all
    text("seller"),
    whole("at"),
    Index("privacy_words_number", "account", "number"),
)

MARKS = Table(
    "privacy_marks",
    METADATA,
    text("account", key=True),
    text("contact", key=True),
    text("mark", key=True),
    whole("at"),
    whole("number"),
)

DOUBTS = Table(
    "privacy_doubts",
    METADATA,
    text("account", key=True),
    whole("number", key=True),  # of the entry that may be a refusal
    text("person"),
    text("channel"),
    text("message"),
    whole("at"),
    text("state"),  # open, meant, not_meant
    Index("privacy_doubts_state", "account", "state", "number"),
)

# ---- lists of contacts

IMPORTS = Table(
    "privacy_imports",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    whole("at"),
    text("by_whom"),
    text("person"),
    text("state"),  # taken, refused, undone
    whole("rows_told"),
    whole("made"),
    whole("joined"),
    whole("left_out"),
    whole("mails"),
    text("means"),
    text("ground"),
    text("source"),
    text("sha256"),
    text("barred"),  # why nobody of it is advertised to
)

# Counted by a follower: how mail to people of a list was taken.
IMPORT_MAILS = Table(
    "privacy_import_mails",
    METADATA,
    text("account", key=True),
    text("batch", key=True),
    whole("sent"),
    whole("bounced"),
)

# ---- copies of registries

REGISTRIES = Table(
    "privacy_registries",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("registry"),
    whole("as_of"),
    whole("loaded"),
    text("by_whom"),
    whole("numbers"),
    whole("left_out"),
    text("sha256"),
    text("format"),
    text("areas"),  # JSON; none: the whole country
)

# Keyed hashes, sorted. Not folded from the journal, which holds no numbers: a replay leaves them as they are.
REGISTRY_PIECES = Table(
    "privacy_registry_pieces",
    METADATA,
    text("account", key=True),
    text("copy_id", key=True),
    whole("piece", key=True),
    sealed("content"),
)

# Notes of an erasure under way. What is looked for afterwards is sealed under a key of its own, which is destroyed
# when the looking is over; everything else says nothing about anybody.
RUNS = Table(
    "privacy_runs",
    METADATA,
    text("account", key=True),
    text("request", key=True),
    text("person"),
    sealed("sought"),
    text("held"),  # JSON: what the report will say of each holding, and how often was looked
    text("place"),  # what is looked through now
    text("position"),  # JSON: where in it
    whole("places"),
    text("hits"),  # JSON: place -> how many
)
