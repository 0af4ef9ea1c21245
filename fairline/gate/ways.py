"""Asks before what leaves without being an act: a push, a file to be scanned, what a program reads.

Each goes by a way (`push:push.example`, `files:clamd.example`, `program:tok_…`). Privacy keeps on file who stands
there; where it may not have the data the flow does not happen, and that is written down (clause TDP18-NO-SALE).
"""

from fairline import journal
from fairline.gate.events import FlowRefused
from fairline.gate.facts import Onward, WaysOnFile
from fairline.journal import HOUSE
from fairline.kit.db import Unit
from fairline.kit.errors import Problem

CLAUSES = ("TDP18-NO-SALE", "TDP18-PROCESSOR-BOUND")
DAY = 24 * 3_600_000  # ms: the same is written down once in it
LOOKED = 100  # the newest refusals that are looked at


class FlowClosed(Problem):
    """Whoever stands at the way `way` may not have the account's data."""

    status = 403
    type = "flow-closed"


def way(c: Unit, name: str) -> Onward:
    """Who stands at a way, and why they may not have the account's data; open where nobody keeps a register."""
    provider = c.tools.facts.get(WaysOnFile)
    found: Onward = provider(c, name) if provider and name else Onward()
    return found


def refuse_way(c: Unit, found: Onward, what: str) -> None:
    """Write down that something did not go by a way, once a day."""
    lately = journal.newest(c, kinds=["FlowRefused"], most=LOOKED)
    if not any(each.at > c.at - DAY and (each.event.way, each.event.what) == (found.way, what) for each in lately):
        told = FlowRefused(way=found.way, what=what, supplier=found.supplier, why=found.closed)
        journal.append(c, HOUSE, told)


def require_way(c: Unit, name: str) -> None:
    """Do nothing where a way is open. Raises FlowClosed."""
    found = way(c, name)
    if found.closed:
        raise FlowClosed(clauses=CLAUSES, way=found.name or found.way, named=name)
