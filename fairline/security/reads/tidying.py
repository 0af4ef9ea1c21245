"""Security's nightly round: forgets readings whose time is over and networks of old ones, has high roles looked at."""

from typing import Any

from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.work import enqueue
from fairline.security import reviews
from fairline.security.events import ReadsForgotten
from fairline.security.reads import store

JOB = "security.tidy_reads"
DAY: Millis = 24 * 3_600_000
NIGHT: Millis = 9_000_000  # half past two, UTC
USUAL = 365  # days, where the account decided nothing else
NETWORKS = 90  # days the network of a reading is kept


class ReadsKept:
    """Under this type a module tells for how many days the account keeps readings; None: for ever."""


def tidy(c: Unit, payload: Any = None) -> None:
    """This night's, and have the next one come."""
    days = kept(c)
    if days is not None:
        before = c.at - days * DAY
        lines = store.forget_before(c, before)
        if lines:
            append(c, HOUSE, ReadsForgotten(house=c.account, before=before, lines=lines))
    store.forget_networks(c, c.at - NETWORKS * DAY)
    reviews.look(c)
    plan(c)


def plan(c: Unit) -> None:
    """Have the next night come, where it is not planned."""
    enqueue(c, JOB, {}, due=(c.at // DAY + 1) * DAY + NIGHT, key=JOB)


def kept(c: Unit) -> int | None:
    """For how many days the account keeps readings; None for ever."""
    asks = c.tools.facts.get(ReadsKept)
    return asks(c, None) if asks else USUAL
