"""Voice's tables. None holds a number or a name in the clear: ids, states and instants."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, sealed, text, truth, whole

CALLS = Table(
    "voice_calls",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("conversation"),
    text("person"),
    text("direction"),
    text("sender"),
    text("trunk"),
    text("act"),
    text("node"),
    text("state"),
    whole("started"),
    whole("answered", needed=False),
    whole("bridged", needed=False),
    whole("ended", needed=False),
    text("cause"),
    text("verified"),
    text("recording"),
    text("why_recording"),
    Index("voice_calls_conversation", "account", "conversation"),
    Index("voice_calls_person", "account", "person"),
    Index("voice_calls_state", "account", "state", "node"),
)

LEGS = Table(
    "voice_legs",
    METADATA,
    text("account", key=True),
    text("call", key=True),
    text("id", key=True),
    text("kind"),
    text("member"),
    text("offer"),
    text("act"),
    text("state"),
    whole("started"),
    whole("answered", needed=False),
    whole("ended", needed=False),
    truth("muted"),
    truth("held"),
    text("cause"),
    whole("mos", needed=False),
    Index("voice_legs_member", "account", "member", "state"),
    Index("voice_legs_offer", "account", "offer"),
)

LINES = Table(
    "voice_lines",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("member"),
    text("name"),
    whole("made"),
    text("extension", default=""),  # the short number a colleague's desk phone dials it by
    Index("voice_lines_member", "account", "member"),
)

# No projections from here on. What a call's node is to do next: gone as soon as it is done.
COMMANDS = Table(
    "voice_commands",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("node"),
    text("call"),
    sealed("body"),
    whole("at"),
    Index("voice_commands_node", "account", "node", "id"),
)

# The secrets lines register with: HA1 by algorithm, as JSON, sealed; a screen's ends with its session.
SECRETS = Table(
    "voice_secrets",
    METADATA,
    text("name", key=True),
    text("account"),
    text("member"),
    text("line"),
    sealed("ha1"),
    text("node", default=""),  # where a phone is registered with it now, how it is connected, since when
    text("wire", default=""),
    whole("seen", default="0"),
    whole("expires", needed=False),
    Index("voice_secrets_member", "account", "member"),
)

# Which node is alive, so that calls of one that died are ended by another.
NODES = Table(
    "voice_nodes",
    METADATA,
    text("node", key=True),
    whole("seen"),
    text("host"),
    whole("port"),
    truth("draining"),
)
