"""E-mail's tables. None holds an address, a name, a subject or a message id: keyed hashes, ids, codes and states."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

MAILBOXES = Table(
    "email_mailboxes",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("address"),  # the account's own, no contact's
    text("inbound"),
    text("brand"),
    text("queue", needed=False),
    text("config"),  # JSON: see model.MailboxConfig
    whole("made"),
    truth("removed"),
    Index("email_mailboxes_address", "account", "address"),
)

# House-wide: at the door nobody knows yet to which account an address belongs. It holds keyed hashes.
ROUTES = Table(
    "email_routes",
    METADATA,
    text("lookup", key=True),
    text("account", key=True),
    text("mailbox"),
    Index("email_routes_mailbox", "account", "mailbox"),
)

MAILS = Table(
    "email_mails",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("mailbox"),
    text("person"),
    text("blob"),
    text("digest"),
    whole("size"),
    text("via"),
    text("state"),
    text("cause"),
    text("message"),
    whole("number"),  # the entry that tells of its coming
    whole("read_number", default="0"),  # the entry that tells what stands in it
    whole("at"),
    whole("uidvalidity", needed=False),
    whole("uid", needed=False),
    Index("email_mails_digest", "account", "digest", unique=True),
    Index("email_mails_state", "account", "state", "id"),
    Index("email_mails_uid", "account", "mailbox", "uidvalidity", "uid"),
    Index("email_mails_message", "account", "message"),
    Index("email_mails_person", "account", "person"),
)

IDS = Table(
    "email_ids",
    METADATA,
    text("account", key=True),
    text("lookup", key=True),
    text("message"),
    text("person"),
)

SUBJECTS = Table(
    "email_subjects",
    METADATA,
    text("account", key=True),
    text("lookup", key=True),
    text("message", key=True),
    text("person"),
    whole("at"),
)

SENDINGS = Table(
    "email_sendings",
    METADATA,
    text("account", key=True),
    whole("permit", key=True),
    whole("place", key=True),
    text("act"),
    text("message"),
    text("mailbox"),
    text("person"),
    text("state"),
    whole("attempts"),
    whole("code"),
    text("enhanced"),
    text("lookup"),
    whole("begun"),
    whole("next_at", needed=False),
    whole("number"),
    Index("email_sendings_message", "account", "message"),
    Index("email_sendings_act", "account", "act"),
    Index("email_sendings_person", "account", "person"),
)

SUPPRESSIONS = Table(
    "email_suppressions",
    METADATA,
    text("account", key=True),
    text("lookup", key=True),
    text("scope", key=True),
    text("cause"),
    whole("since"),
    whole("number"),
)

BOUNCES = Table(
    "email_bounces",  # those that do not last, counted
    METADATA,
    text("account", key=True),
    text("lookup", key=True),
    whole("number", key=True),
    whole("at"),
)

TRAFFIC = Table(
    "email_traffic",
    METADATA,
    text("account", key=True),
    text("lookup", key=True),  # of an address, or of a domain
    whole("hour", key=True),
    whole("automatic"),
    whole("total"),
)

CODES = Table(
    "email_codes",  # by which a mailbox is proven whose domain is not the account's; the code itself stands nowhere
    METADATA,
    text("account", key=True),
    text("mailbox", key=True),
    text("act"),
    text("address"),  # the account's own, no contact's
    text("server"),
    whole("asked_at"),
    whole("wrong"),
    whole("proven_at", needed=False),
)

LOOKS = Table(
    "email_looks",  # no projection: how the newest look into a mailbox elsewhere went
    METADATA,
    text("account", key=True),
    text("mailbox", key=True),
    whole("at"),
    truth("well"),
    text("answer"),
)

SECRETS = Table(
    "email_secrets",
    METADATA,
    text("account", key=True),
    text("mailbox", key=True),
    text("what", key=True),  # receiving, sending, grant
    sealed("wrapped"),
)
