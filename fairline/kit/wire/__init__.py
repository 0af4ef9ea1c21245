"""The one way to the outside: mail, texts, names, the scanner, notices.

Jobs find it in `c.tools.wire`. Nothing else speaks to another machine, but for the database's own library, the door
that listens and the demonstration's visitors; `.importlinter` names them.
"""

from fairline.kit.wire.opened import open_wire
from fairline.kit.wire.ways import (
    Address,
    Answer,
    Dns,
    Imap,
    Line,
    NoAnswer,
    Push,
    PushPlace,
    Read,
    Scan,
    Server,
    Short,
    Smpp,
    Smtp,
    Switch,
    Visit,
    Visited,
    Web,
    Wire,
)

__all__ = [
    "Address",
    "Answer",
    "Dns",
    "Imap",
    "Line",
    "NoAnswer",
    "Push",
    "PushPlace",
    "Read",
    "Scan",
    "Server",
    "Short",
    "Smpp",
    "Smtp",
    "Switch",
    "Visit",
    "Visited",
    "Web",
    "Wire",
    "open_wire",
]
