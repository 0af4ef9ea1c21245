"""The one way to the outside: mail, names, the scanner, notices.

Nothing else opens a socket; jobs find it in `c.tools.wire`.
"""

from fairline.kit.wire.opened import open_wire
from fairline.kit.wire.ways import Answer, Dns, Imap, NoAnswer, Push, PushPlace, Scan, Server, Smtp, Wire

__all__ = ["Answer", "Dns", "Imap", "NoAnswer", "Push", "PushPlace", "Scan", "Server", "Smtp", "Wire", "open_wire"]
