"""What obligations do when something happens to a conversation, and when a time comes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import msgspec

from fairline.journal import HOUSE, Entry, about, append
from fairline.kit import work
from fairline.kit.db import Unit
from fairline.kit.hours import Hours
from fairline.obligations import clock, happenings, levels, matter, store
from fairline.obligations.events import ObligationOpened, ObligationWarned
from fairline.obligations.model import Happened, Held, Matter, Policy
from fairline.obligations.turn import Desk, soonest_of, turn
from fairline.obligations.weighing import chosen, facts_of

JOB = "obligations.due"
LOOK_AGAIN = 1_000  # milliseconds until a timer looks again whether the follower has read what happened before
_NEW = ("opened", "began")


@dataclass(slots=True)
class Batch:
    """What some entries in a row have in common: service levels, hours, and the conversations they are about."""

    policies: Sequence[Policy]
    hours: Callable[[str], Hours]
    matters: dict[str, Matter]
    touched: set[str] = field(default_factory=set)


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Turn the clocks for entries in the order they were written."""
    policies = levels.policies(c)
    if policies is None:
        return
    read = [found for entry in entries if (found := happenings.read(entry)) is not None]
    batch = Batch(policies, levels.hours_by_calendar(c), store.matters(c, [conversation for conversation, _ in read]))
    for conversation, happened in read:
        _happen(c, batch, conversation, happened)
    for conversation in sorted(batch.touched):
        store.remember(c, batch.matters[conversation])


def _happen(c: Unit, batch: Batch, conversation: str, happened: Happened) -> None:
    known = batch.matters.get(conversation)
    if known is None:
        if happened.kind not in _NEW:
            return  # it began before there was a service level, or came from elsewhere
        known = matter.opened(conversation, happened)
    elif happened.kind in _NEW:
        return
    left = happenings.implied(known.status, happened)
    if left is None:
        return
    if not known.gone or left.kind == "back":
        known = _turn(c, batch, known, left)
    batch.matters[conversation] = matter.remember(known, left)
    batch.touched.add(conversation)


def _turn(c: Unit, batch: Batch, known: Matter, happened: Happened) -> Matter:
    if happened.kind in (*_NEW, "weighed", "back"):
        known = _weigh(c, batch, known, happened)
    policy = next((policy for policy in batch.policies if policy.id == known.policy), None)
    desk = Desk(
        terms={} if policy is None else levels.terms_of(policy, known.priority, batch.hours),
        pauses=frozenset() if policy is None else policy.pause_on,
        hours=batch.hours,
        new_id=lambda: c.new_id("obl"),
    )
    happened = happened if happened.status else replace(happened, status=known.status)
    standing = store.standing(c, known.conversation)
    events = turn(known, standing, happened, desk)
    if events:
        append(c, HOUSE, *events)
        _set_timers(c, standing, events)
    return known


def _set_timers(c: Unit, standing: Mapping[str, Held], events: Sequence[Any]) -> None:
    """Each clock has one timer at most: it is set anew where the clock moved, and a new clock has none to take back."""
    held = {each.id: each for each in standing.values()}
    new = {event.obligation for event in events if isinstance(event, ObligationOpened)}
    for event in events:
        held[event.obligation] = clock.fold(held.get(event.obligation), event)
    for obligation in dict.fromkeys(event.obligation for event in events):
        _set_timer(c, held[obligation], is_new=obligation in new)


def _weigh(c: Unit, batch: Batch, known: Matter, happened: Happened) -> Matter:
    facts = facts_of(c, known.conversation)
    policy = chosen(c, batch.policies, facts, happened.at)
    priority = int((facts or {}).get("priority") or 0)
    return replace(known, policy="" if policy is None else policy.id, priority=priority)


def _set_timer(c: Unit, held: Held, *, is_new: bool = False) -> None:
    key = f"{JOB}:{held.id}"
    if not is_new:
        work.cancel(c, key)
    due = _next_instant(held)
    if due is not None:
        work.enqueue(c, JOB, {"obligation": held.id}, due=due, key=key)


def _next_instant(held: Held) -> int | None:
    if held.state != "open" or held.due is None or held.missed_at is not None:
        return None
    return held.due if held.warned or held.warn_at is None else held.warn_at


def look(c: Unit, obligation: str) -> None:
    """Warn, or say that it was missed, where its time has come; the instants are those it was told, however late."""
    held = store.one(c, obligation)
    if held is None or _next_instant(held) is None:
        return
    if _is_behind(c, held.conversation):
        raise work.Again(c.at + LOOK_AGAIN)
    told = clock.passed(held, c.at + 1)
    if not told and held.due is not None and not held.warned:
        told = [ObligationWarned(obligation=held.id, conversation=held.conversation, metric=held.metric, due=held.due)]
    if told:
        soonest, metric = soonest_of(store.standing(c, held.conversation).values())
        append(c, HOUSE, *(_with(event, soonest, metric) for event in told))
    for event in told:
        held = clock.fold(held, event)
    _set_timer(c, held)


def _with(event: Any, soonest: int | None, metric: str) -> Any:
    return msgspec.structs.replace(event, soonest=soonest, soonest_metric=metric)


def _is_behind(c: Unit, conversation: str) -> bool:
    # A reply may stand in the journal that our follower has not read: it counts, though the timer came first.
    read = store.read_to(c)
    newest = (entry for entry in about(c, conversation, most=50) if entry.number > read)
    return any(entry.kind in happenings.KINDS for entry in newest)
