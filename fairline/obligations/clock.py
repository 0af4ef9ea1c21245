"""A clock's own arithmetic: what it writes when it takes a step, and how it stands after an entry. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.hours import Hours, after, spent
from fairline.obligations.events import (
    ObligationCancelled,
    ObligationMet,
    ObligationMissed,
    ObligationMoved,
    ObligationOpened,
    ObligationPaused,
    ObligationResumed,
    ObligationWarned,
)
from fairline.obligations.model import Held, Terms

Clocks = list[Any]  # the events a clock writes, in order


def open_one(id: str, conversation: str, metric: str, terms: Terms, at: Millis) -> Clocks:
    """A new clock that runs from an instant."""
    due, warn_at = _ahead(terms, 0, at)
    return [
        ObligationOpened(
            obligation=id,
            conversation=conversation,
            metric=metric,
            policy=terms.policy,
            calendar=terms.calendar,
            target=terms.target,
            at=at,
            due=due,
            warn_at=warn_at,
        )
    ]


def pause(held: Held, hours: Hours, at: Millis) -> Clocks:
    """It stands still from an instant on."""
    return [*passed(held, at), ObligationPaused(**_of(held), spent=so_far(held, hours, at), at=at)]


def resume(held: Held, terms: Terms, at: Millis) -> Clocks:
    """It runs again from an instant on."""
    due, warn_at = _next(held, terms, held.spent, at)
    return [ObligationResumed(**_of(held), at=at, due=due, warn_at=warn_at)]


def meet(held: Held, hours: Hours, at: Millis) -> Clocks:
    """It was done at an instant, in time or late."""
    missed = passed(held, at)
    late = held.missed_at is not None or bool(missed)
    met = ObligationMet(**_of(held), spent=so_far(held, hours, at), at=at, late=late, policy=held.policy)
    return [*missed, met]


def move(held: Held, terms: Terms, hours: Hours, at: Millis) -> Clocks:
    """Other terms stand from an instant on; what was spent is kept, by the hours of that time."""
    used = so_far(held, hours, at)
    due, warn_at = _next(held, terms, used, at) if held.state == "open" else (None, None)
    moved = ObligationMoved(
        **_of(held),
        policy=terms.policy,
        calendar=terms.calendar,
        target=terms.target,
        spent=used,
        at=at,
        due=due,
        warn_at=warn_at,
    )
    return [*passed(held, at), moved]


def cancel(held: Held, at: Millis, why: str) -> Clocks:
    """It is owed no more."""
    return [*passed(held, at), ObligationCancelled(**_of(held), why=why, at=at)]


def passed(held: Held, at: Millis) -> Clocks:
    """That it was missed, where its time had passed by an instant and nobody has said so yet."""
    if held.state != "open" or held.missed_at is not None or held.due is None or at <= held.due:
        return []
    return [ObligationMissed(**_of(held), due=held.due, at=held.due, policy=held.policy)]


def so_far(held: Held, hours: Hours, at: Millis) -> int:
    """Open time counted up to an instant."""
    if held.state != "open" or held.running_since is None:
        return held.spent
    return held.spent + spent(hours, held.running_since, at)


def _next(held: Held, terms: Terms, used: int, at: Millis) -> tuple[Millis | None, Millis | None]:
    # What was missed stays missed, however long the new terms are.
    return _ahead(terms, used, at) if held.missed_at is None else (held.missed_at, None)


def _ahead(terms: Terms, used: int, at: Millis) -> tuple[Millis | None, Millis | None]:
    due = after(terms.hours, at, max(0, terms.target - used))
    if due is None or not terms.warn_before:
        return due, None
    return due, after(terms.hours, at, max(0, terms.target - used - terms.warn_before))


def _of(held: Held) -> dict[str, Any]:
    return {"obligation": held.id, "conversation": held.conversation, "metric": held.metric}


def fold(held: Held | None, event: Any) -> Held:
    """How a clock stands after an entry about it. Raises ValueError where an entry is about none that was opened."""
    if isinstance(event, ObligationOpened):
        return _begun(event)
    if held is None:
        raise ValueError(f"{type(event).__name__} about {event.obligation}, which was never opened")
    return _FOLDS[type(event)](held, event)


def _moved(held: Held, event: ObligationMoved) -> Held:
    moved = replace(held, policy=event.policy, calendar=event.calendar, target=event.target, spent=event.spent)
    return _running(moved, event) if held.state == "open" else moved


def _ended(held: Held, event: ObligationMet | ObligationCancelled) -> Held:
    met = isinstance(event, ObligationMet)
    used = event.spent if isinstance(event, ObligationMet) else held.spent
    return replace(_still(held, "met" if met else "cancelled", used), ended_at=event.at)


def _begun(event: ObligationOpened) -> Held:
    return Held(
        event.obligation,
        event.conversation,
        event.metric,
        event.policy,
        event.calendar,
        "open",
        event.at,
        event.target,
        0,
        event.at,
        event.due,
        event.warn_at,
    )


def _still(held: Held, state: str, used: int) -> Held:
    return replace(held, state=state, spent=used, running_since=None, due=None, warn_at=None)


def _running(held: Held, event: ObligationResumed | ObligationMoved) -> Held:
    return replace(held, running_since=event.at, due=event.due, warn_at=event.warn_at, warned=False)


_FOLDS: Mapping[type, Callable[[Held, Any], Held]] = {
    ObligationPaused: lambda held, event: _still(held, "paused", event.spent),
    ObligationResumed: lambda held, event: _running(replace(held, state="open", ended_at=None), event),
    ObligationMoved: _moved,
    ObligationWarned: lambda held, event: replace(held, warned=True),
    ObligationMissed: lambda held, event: replace(held, missed_at=event.at),
    ObligationMet: _ended,
    ObligationCancelled: _ended,
}
