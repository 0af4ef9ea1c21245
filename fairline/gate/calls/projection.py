"""Folds permitted calls, and what voice writes of them, into who was rung, how long, and at what cost at most."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.gate.acts_calls import Call
from fairline.gate.calls import store
from fairline.gate.calls.destination import cost
from fairline.gate.verdict import Verdict
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """An entry as rows. No personal field is read, so an erasure changes nothing here."""
    _APPLIED[entry.kind](c, entry)


def _permitted(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    if event.kind != Call.__name__:
        return
    said = {name: value for verdict in event.verdicts for name, value in _values(verdict).items()}
    store.add(
        c,
        {
            "account": entry.account,
            "act": event.act,
            "person": event.person or "",
            "contact": event.fields.get("contact") or "",
            "sender": event.fields.get("sender", ""),
            "country": said.get("country", ""),
            "rate": said.get("rate", 0),
            "spoken": event.fields.get("spoken", "person"),
            "at": entry.at,
        },
    )


def _values(verdict: Verdict) -> Mapping[str, Any]:
    return verdict.values if verdict.policy in ("destination", "spend_limit") else {}


def _started(c: Unit, entry: Entry[Any]) -> None:
    if entry.event.act:
        store.begins(c, entry.event.act, entry.event.call, getattr(entry.event, "leg", ""))


def _answered(c: Unit, entry: Entry[Any]) -> None:
    """Whoever was rung picked up: the call itself, or this leg of it."""
    leg = getattr(entry.event, "leg", "")
    for row in store.of_call(c, entry.event.call):
        if row["leg"] == leg:
            store.answered(c, row["act"], entry.at)


def _leg_ended(c: Unit, entry: Entry[Any]) -> None:
    for row in store.of_call(c, entry.event.call):
        if row["leg"] == entry.event.leg:
            _over(c, entry, row, row["answered"])


def _ended(c: Unit, entry: Entry[Any]) -> None:
    """The call is over, and whatever of it was still rung."""
    for row in store.of_call(c, entry.event.call):
        lasted = 0 if row["leg"] else entry.event.lasted
        _over(c, entry, row, entry.at - lasted if lasted else row["answered"])


def _over(c: Unit, entry: Entry[Any], row: Mapping[str, Any], answered: int | None) -> None:
    lasted = 0 if answered is None else entry.at - answered
    store.ended(c, row["act"], answered, entry.at, cost(lasted, row["rate"]))


def _reported(c: Unit, entry: Entry[Any]) -> None:
    """An outside telephone system says how a call it asked about went."""
    event = entry.event
    answered = event.began if event.answered else None
    if event.act:
        store.ended(c, event.act, answered, entry.at, 0)


_APPLIED: Mapping[str, Callable[[Unit, Entry[Any]], None]] = {
    "ActPermitted": _permitted,
    "CallStarted": _started,
    "LegStarted": _started,
    "CallAnswered": _answered,
    "LegAnswered": _answered,
    "LegEnded": _leg_ended,
    "CallEnded": _ended,
    "PartnerCallReported": _reported,
    "CallLimitsSet": lambda c, entry: store.set_limits(c, entry.event),
}

PROJECTION = Projection("gate_calls", frozenset(_APPLIED), apply, ("gate_calls", "gate_call_limits"))
