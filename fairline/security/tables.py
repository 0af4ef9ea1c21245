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
