"""The tables of recordings: what is kept, what was said in it, who listened. The sound lies sealed among the files."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, truth, whole

# Whether what is said in recordings is written down.
SETTINGS = Table("recording_settings", METADATA, text("account", key=True), truth("words"))

RECORDINGS = Table(
    "recordings",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("call"),
    text("conversation"),
    text("person"),
    text("state"),  # kept, erased
    whole("began"),
    whole("ms"),
    whole("size"),
    whole("pieces"),
    text("gaps"),  # JSON
    text("why"),
    text("command"),
    text("sha256"),
    text("act", default=""),
    text("language", default=""),
    text("words", default=""),
    Index("recordings_conversation", "account", "conversation"),
    Index("recordings_call", "account", "call"),
    Index("recordings_person", "account", "person"),
)

WORDS = Table(
    "recording_words",
    METADATA,
    text("account", key=True),
    text("recording", key=True),
    whole("place", key=True),
    text("person"),
    whole("from_ms"),
    whole("until_ms"),
    text("channel"),
    text("text"),
    Index("recording_words_person", "account", "person"),
)

LISTENED = Table(
    "recording_listened",
    METADATA,
    text("account", key=True),
    text("recording", key=True),
    whole("number", key=True),  # the entry that says so
    text("member"),
    text("what"),
    whole("at"),
    Index("recording_listened_member", "account", "recording", "member", "what", "at"),
)
