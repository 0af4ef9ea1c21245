"""The tables of flows. None holds what a contact told or their number: those stand sealed in the journal alone."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

FLOWS = Table(
    "flows",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("draft"),
    whole("drafted"),
    whole("version"),
    text("quieted"),
    whole("made"),
    truth("removed"),
)

VERSIONS = Table(
    "flow_versions",
    METADATA,
    text("account", key=True),
    text("flow", key=True),
    whole("number", key=True),
    text("body"),
    text("pins"),
    whole("at"),
    text("by_whom"),
    text("note"),
    whole("copy_of"),
)

PLACES = Table(
    "flow_places",
    METADATA,
    text("account", key=True),
    text("kind", key=True),
    text("of", key=True),
    text("flow"),
)

RUNS = Table(
    "flow_runs",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("flow"),
    whole("version"),
    text("conversation"),
    text("call"),
    text("person"),
    text("contact"),
    text("medium"),
    text("sender"),
    text("queue"),
    text("state"),
    whole("number"),
    whole("started"),
    whole("ended", needed=False),
    text("why"),
    Index("flow_runs_conversation", "account", "conversation", "ended"),
    Index("flow_runs_flow", "account", "flow", "started"),
)

CALLBACKS = Table(
    "flow_callbacks",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("conversation"),
    text("person"),
    text("contact"),
    text("queue"),
    text("sender"),
    whole("promise"),
    text("state"),
    whole("tries"),
    text("agent"),
    text("act"),
    whole("since"),
    whole("promised"),
    whole("due"),
    text("why"),
    Index("flow_callbacks_conversation", "account", "conversation"),
    Index("flow_callbacks_state", "account", "state", "since"),
)

CLIPS = Table(
    "flow_clips",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("name"),
    text("language"),
    text("use"),
    text("blob"),
    text("basis"),
    text("proof"),
    whole("until"),
    whole("seconds"),
    whole("made"),
    whole("warned"),
    truth("removed"),
)
