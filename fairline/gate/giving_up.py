"""Ends what waits and cannot be submitted, try after try: whoever wanted it is told, and can send it again."""

import msgspec

from fairline import journal
from fairline.gate import deferred
from fairline.gate.events import ActWithdrawn
from fairline.gate.record import event_of, ruling_of
from fairline.gate.ruling import Ruling
from fairline.gate.verdict import refuse
from fairline.journal import CannotOpen
from fairline.kit.db import Row, Unit


def give_up(c: Unit, act: str) -> None:
    """Refuse a deferred act for good, because of a fault of ours.

    Where it is kept back by one of its conversation that stands before it, that one has its own end; this one is tried
    afresh later.
    """
    rows = deferred.whose_turn(c, act)
    if not rows:
        return
    if rows[0]["act"] == act:
        _end(c, rows[0])
    else:
        deferred.wait(c, act, c.at + deferred.PAUSE)


def _end(c: Unit, row: Row) -> None:
    try:
        entry = journal.one(c, row["number"])
    except (CannotOpen, msgspec.MsgspecError):
        entry = None
    because = deferred.why_void(entry) if entry else "unreadable"
    if entry and not because:
        verdict = refuse("gate", "given_up", remedy="edit")
        journal.append(c, entry.actor, event_of(Ruling(ruling_of(entry).act, "refused", (verdict,), c.at)))
    else:
        subject = row["conversation"] or row["act"]
        journal.append(c, journal.HOUSE, ActWithdrawn(act=row["act"], subject=subject, because=because))
