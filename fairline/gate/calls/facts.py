"""What the gate itself knows of calls: whom it let be rung, what lasts now, what the account allows itself."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.gate.acts import Act
from fairline.gate.acts_calls import Call
from fairline.gate.calls import store
from fairline.gate.calls.destination import destination
from fairline.gate.facts_calls import CallLimits, CallsNow, Rung
from fairline.kit.db import Unit

HOUR = 3_600_000
DAY = 24 * HOUR
MONTH = 30 * DAY
LONGEST = 4 * HOUR  # a call of which nothing more was heard does not count as lasting after so long


def rung(c: Unit, act: Act) -> Rung | None:
    """What was rung of an act's person and contact; unknown where the act is no call, or to nobody."""
    if not isinstance(act, Call) or not act.person:
        return None
    rows = store.rung(c, act.person, act.contact or "", c.at - MONTH)
    picked_up = max((row["at"] for row in rows if row["answered"] is not None), default=0)
    return Rung(
        at=tuple(row["at"] for row in rows),
        unanswered=tuple(
            row["at"] for row in rows if row["ended"] is not None and row["answered"] is None and row["at"] > picked_up
        ),
        now=sum(row["ended"] is None and row["at"] > c.at - LONGEST for row in rows),
        senders=frozenset(row["sender"] for row in rows if row["sender"]),
        unspoken=tuple(row["at"] for row in rows if row["spoken"] != "person"),
        picked_up=picked_up,
    )


def calls_now(c: Unit, act: Act) -> CallsNow:
    """What lasts and was spent, and whether an act's country was called before."""
    country = destination(act.address).country if isinstance(act, Call) else ""
    lately, before = store.to_country(c, country, c.at - HOUR) if country else (0, True)
    return CallsNow(
        at_once=store.lasting(c, c.at - LONGEST),
        spent=store.spent(c, c.at - DAY, c.at),
        spent_hour=store.spent(c, c.at - HOUR, c.at),
        fresh=0 if before else lately,
    )


def call_limits(c: Unit, act: Act) -> CallLimits:
    """What the account allows itself in calls."""
    return store.limits(c)


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {Rung: rung, CallsNow: calls_now, CallLimits: call_limits}
