"""The scanner as an account may use it: one that stands at a firm which may not have its files is not asked.

What it is not asked about is held, as where it does not answer (clause TDP18-NO-SALE).
"""

from dataclasses import replace
from typing import Any

from fairline import gate
from fairline.kit.db import Unit
from fairline.kit.wire import NoAnswer

WHAT = "file"


class Closed:
    """A scanner that is asked nothing."""

    async def look(self, body: bytes) -> str:
        """Raises NoAnswer."""
        raise NoAnswer("connect", "not on file")

    async def signatures(self) -> int:
        """Raises NoAnswer."""
        raise NoAnswer("connect", "not on file")


def wire_of(c: Unit) -> Any:
    """The wire of the house; with a scanner that says nothing where the account's files may not go to it."""
    wire = c.tools.wire
    if wire is None or wire.scan is None or not gate.way(c, way_of(c)).closed:
        return wire
    return replace(wire, scan=Closed())


def way_of(c: Unit) -> str:
    """By which way files go to the scanner: `files:host`, or a path of this machine; empty where there is none."""
    told = str(getattr(c.tools.settings, "clamd", "") or "")
    return f"files:{told if told.startswith('/') else told.rpartition(':')[0] or told}" if told else ""


def note_closed(c: Unit) -> None:
    """Write down that a file was not given to it, where that is why it is held."""
    found = gate.way(c, way_of(c))
    if found.closed:
        gate.refuse_way(c, found, WHAT)
