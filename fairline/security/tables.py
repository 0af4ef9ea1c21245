"""Security's tables: secrets and what lives as long as they do. None is folded from the journal."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

PASSWORDS = Table(
    "security_passwords", METADATA, text("account", key=True), text("member", key=True), text("hash"), whole("changed")
)

SECOND_FACTORS = Table(
    "security_second_factors",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    sealed("secret"),  # under the installation's key
    truth("enabled"),
    whole("last_step", default="0"),  # of the newest code that was used: no code serves twice
)

RECOVERY_CODES = Table(
    "security_recovery_codes", METADATA, text("account", key=True), text("member", key=True), text("hash", key=True)
)

SESSIONS = Table(
    "security_sessions",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("hash"),
    text("member"),
    text("user_agent"),
    whole("created"),
    whole("last_seen"),
    whole("expires"),
    whole("locked", needed=False),  # since when its screen is locked
    truth("remembered"),  # whether its browser keeps it when it is closed
    truth("fresh"),  # whether it was begun from a device or a place that was new
    Index("security_sessions_hash", "account", "hash", unique=True),
    Index("security_sessions_member", "account", "member"),
)

INVITATIONS = Table(
    "security_invitations",
    METADATA,
    text("account", key=True),
    text("member", key=True),  # one at a time: a new one replaces the one before
    text("hash"),
    whole("expires"),
    Index("security_invitations_hash", "account", "hash", unique=True),
)

TOKENS = Table(
    "security_tokens",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("hash"),
    text("name"),
    text("scopes"),
    text("made_by"),
    whole("created"),
    whole("last_used", needed=False),
    whole("expires", needed=False),
    whole("revoked", needed=False),
    text("networks", default="[]"),  # JSON: where it may be used from; anywhere where there are none
    Index("security_tokens_hash", "account", "hash", unique=True),
)

# A cache, not folded: where keys were used from in the last hour.
TOKEN_USES = Table(
    "security_token_uses",
    METADATA,
    text("account", key=True),
    text("token", key=True),
    text("network", key=True),
    text("integrator"),
    whole("at"),
)

# House-wide: failed tries are counted before anybody knows whose they are. Keys are keyed hashes.
FAILURES = Table(
    "security_failures",
    METADATA,
    text("key", key=True),
    whole("count"),
    whole("last"),
    whole("locked_until"),
    Index("security_failures_last", "last"),
)

# What somebody is kept from for a while: turning pages, looking contacts up. A cache: it ends by itself.
RESTRAINTS = Table(
    "security_restraints",
    METADATA,
    text("account", key=True),
    text("by_whom", key=True),
    text("what", key=True),
    whole("since"),
    whole("until"),
)

# From which browsers (keyed hashes) and places (networks) members signed in. A cache.
DEVICES = Table(
    "security_devices",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    text("mark", key=True),
    whole("last"),
    whole("since", default="0"),  # when it was first used; 0: with the member's first sign-in of all
)

# Sensitive changes that wait a day.
WAITING = Table(
    "security_waiting",
    METADATA,
    text("account", key=True),
    text("member", key=True),
    text("what", key=True),
    text("hash"),
    text("session"),
    whole("due"),
)

# When high roles were last looked at.
REVIEWS = Table("security_reviews", METADATA, text("account", key=True), text("member", key=True), whole("at"))

# What an account demands when its members sign in; folded.
RULES = Table(
    "security_rules",
    METADATA,
    text("account", key=True),
    text("second_factor"),
    whole("lock_minutes"),
    truth("shared"),
)

# Since when a second factor is demanded of a member, where the account said nothing itself.
ASKED = Table("security_asked", METADATA, text("account", key=True), text("member", key=True), whole("since"))

# House-wide, for two days: what network addresses tried, so that tries over many accounts are seen together.
TRIES = Table(
    "security_tries",
    METADATA,
    text("address", key=True),
    text("email", key=True),  # a keyed hash
    text("house", key=True),  # whose it is, empty where nobody has it; `account` is what walls are made of
    text("member"),
    whole("at"),
    truth("told"),
    Index("security_tries_at", "at"),
)

# Not folded either: who was shown whose data, from the answers as they left. Lines are only added; time takes them.
READS = Table(
    "security_reads",
    METADATA,
    text("account", key=True),
    text("id", key=True),  # sorts by time
    whole("at"),
    text("by_whom"),
    text("session"),
    text("network"),
    text("kind"),
    text("route"),
    text("subject"),
    whole("shown"),
    text("ids"),  # parted by blanks: one line a list, not one a person
    Index("security_reads_by", "account", "by_whom", "id"),
    Index("security_reads_subject", "account", "subject", "id"),
)

# House-wide: the processes that write readings down. One that ended without a word stays, with its last beat.
KEEPERS = Table("security_keepers", METADATA, text("node", key=True), whole("begun"), whole("beat"))
