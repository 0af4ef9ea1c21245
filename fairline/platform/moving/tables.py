"""The tables of moves."""

from sqlalchemy import Index, Table

from fairline.kit.db.schema import METADATA, text, whole

MOVES = Table(
    "platform_moves",
    METADATA,
    text("account", key=True),
    text("id", key=True),
    text("kind"),
    text("state"),
    text("source"),
    text("spec"),
    text("report"),
    text("position"),
    text("counts"),
    text("notes"),
    text("person"),
    text("asked_by"),
    whole("at"),
    whole("changed"),
    text("because"),
    text("act"),
    text("recipients"),
    whole("until", needed=False),
    whole("rows"),
    Index("platform_moves_act", "account", "act"),
)

MOVED = Table(  # what became of things of a source; `lookup` is a keyed hash of the id they have there
    "platform_moved",
    METADATA,
    text("account", key=True),
    text("source", key=True),
    text("noun", key=True),
    text("lookup", key=True),
    text("thing"),
    Index("platform_moved_thing", "account", "thing"),
)

ENTRIES = Table(  # what an export is put together from when it is fetched
    "platform_move_entries",
    METADATA,
    text("account", key=True),
    text("move", key=True),
    text("entry", key=True),
    text("blob"),
    whole("size"),
    whole("rows"),
)

PARTS = Table(  # what was brought for a move, sealed; no projection: it is thrown away when the move is over
    "platform_move_parts",
    METADATA,
    text("account", key=True),
    text("move", key=True),
    whole("number", key=True),
    text("blob"),
    whole("size"),
)
