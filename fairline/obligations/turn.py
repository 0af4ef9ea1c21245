"""What all clocks of a conversation write when something happens to it. Pure: hours and ids are handed in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from fairline.kit.hours import Hours
from fairline.obligations import clock, matter
from fairline.obligations.model import ENDED, Happened, Held, Matter, Terms
from fairline.obligations.rules import METRICS, RULES, Step


@dataclass(frozen=True, slots=True)
class Desk:
    """What a turn stands on: the terms each metric runs by now, when clocks stand still, hours by calendar, new ids."""

    terms: Mapping[str, Terms]
    pauses: frozenset[str]
    hours: Callable[[str], Hours]
    new_id: Callable[[], str]


@dataclass(slots=True)
class _Clock:
    """One metric's clock while a turn goes on: how it stands, and what it has written."""

    metric: str
    held: Held | None
    written: list[Any]

    def write(self, events: list[Any]) -> None:
        for event in events:
            self.held = clock.fold(self.held if type(event).__name__ != "ObligationOpened" else None, event)
            self.written.append(event)


def turn(was: Matter, held: Mapping[str, Held], happened: Happened, desk: Desk) -> list[Any]:
    """The entries to write, in order, each telling what is due soonest once all of them stand.

    `was` is the conversation before it happened; `held` each metric's last clock.
    """
    clocks = [_Clock(metric, held.get(metric), []) for metric in METRICS]
    for one in clocks:
        _turn_one(one, was, happened, desk)
    soonest, metric = soonest_of(one.held for one in clocks)
    events = [event for one in clocks for event in one.written]
    return [msgspec.structs.replace(event, soonest=soonest, soonest_metric=metric) for event in events]


def soonest_of(held: Any) -> tuple[int | None, str]:
    """What is due first among clocks that run, and which it is."""
    running = [(one.due, one.metric) for one in held if one is not None and one.state == "open" and one.due is not None]
    return min(running, default=(None, ""))


def _turn_one(one: _Clock, was: Matter, happened: Happened, desk: Desk) -> None:
    live = one.held is not None and one.held.is_live
    if happened.kind == "gone":
        if one.held is not None and live:
            one.write(clock.cancel(one.held, happened.at, happened.why or "gone"))
    elif happened.kind in ("weighed", "back"):
        _weigh(one, was, happened, desk)
    elif live or one.metric in desk.terms:
        for step in RULES[one.metric].step(one.held, happened, was, desk.pauses):
            _take(one, step, was, happened, desk)


def _take(one: _Clock, step: Step, was: Matter, happened: Happened, desk: Desk) -> None:
    held, at = one.held, happened.at
    terms = desk.terms.get(one.metric)
    if step is Step.OPEN:
        if terms is not None:
            one.write(clock.open_one(desk.new_id(), was.conversation, one.metric, terms, at))
    elif held is None:
        return
    elif step is Step.RESUME:
        one.write(clock.resume(held, _own(held, terms, desk), at) if terms else clock.cancel(held, at, "policy"))
    elif step is Step.PAUSE:
        one.write(clock.pause(held, desk.hours(held.calendar), at))
    elif step is Step.MEET:
        one.write(clock.meet(held, desk.hours(held.calendar), at))
    else:
        one.write(clock.cancel(held, at, "solved"))


def _own(held: Held, terms: Terms, desk: Desk) -> Terms:
    """A clock goes on by what it was promised; other terms reach it when it is weighed."""
    return Terms(held.policy, held.calendar, desk.hours(held.calendar), held.target, terms.warn_before)


def _weigh(one: _Clock, was: Matter, happened: Happened, desk: Desk) -> None:
    held, terms = one.held, desk.terms.get(one.metric)
    if held is not None and held.is_live:
        if terms is None:
            one.write(clock.cancel(held, happened.at, "policy"))
        elif (held.policy, held.calendar, held.target) != (terms.policy, terms.calendar, terms.target):
            one.write(clock.move(held, terms, desk.hours(held.calendar), happened.at))
    elif terms is not None and was.status not in ENDED and (held is None or held.state == "cancelled"):
        _begin_late(one, was, desk, terms)


def _begin_late(one: _Clock, was: Matter, desk: Desk, terms: Terms) -> None:
    """As if the terms had stood from the beginning: the clock counts from when it would have, through every status."""
    at = RULES[one.metric].begins(was)
    if at is None:
        return
    late = _Clock(one.metric, None, [])
    late.write(clock.open_one(desk.new_id(), was.conversation, one.metric, terms, at))
    for happened in matter.statuses_since(was, at):
        for step in RULES[one.metric].step(late.held, happened, was, desk.pauses):
            _take(late, step, was, happened, desk)
    if late.held is not None and late.held.is_live:
        one.held = late.held
        one.written += late.written
