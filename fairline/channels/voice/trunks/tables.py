"""The tables of trunks."""

from sqlalchemy import Table

from fairline.kit.db.schema import METADATA, sealed, text, whole

TRUNKS = Table(
    "voice_trunks",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("held"),  # JSON: see model.Trunk
    whole("made"),
)

STATES = Table(
    "voice_trunk_states",
    METADATA,
    text("account", key=True),
    text("trunk", key=True),
    text("held"),  # JSON: see model.Standing
)

# No projection: a secret stands in no journal. What lets us in at a provider, wrapped by the installation's key.
SECRETS = Table(
    "voice_trunk_secrets",
    METADATA,
    text("account", key=True),
    text("trunk", key=True),
    text("what", key=True),
    sealed("wrapped"),
)
