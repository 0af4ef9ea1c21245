"""What obligations do when something happens to a conversation, and when a time comes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import msgspec

from fairline.journal import HOUSE, Entry, about, append
from fairline.kit import work
from fairline.kit.db import Unit
from fairline.obligations import batch, clock, happenings, levels, matter, store, timers
from fairline.obligations.batch import Batch
from fairline.obligations.events import ObligationWarned
from fairline.obligations.model import Happened, Matter
from fairline.obligations.turn import Desk, soonest_of, turn

LOOK_AGAIN = 1_000  # milliseconds until a timer looks again whether the follower has read what happened before
_NEW = ("opened", "began")
_WEIGHED = (*_NEW, "weighed", "back")


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Turn the clocks for entries in the order they were written."""
    read = [found for entry in entries if (found := happenings.read(entry)) is not None]
    policies = levels.policies(c) if read else None
    if policies is None:
        return
    weighed = (conversation for conversation, happened in read if happened.kind in _WEIGHED)
    held = batch.begin(c, policies, (conversation for conversation, _ in read), weighed)
    for conversation, happened in read:
        _happen(c, held, conversation, happened)
    held.write(c)


def _happen(c: Unit, held: Batch, conversation: str, happened: Happened) -> None:
    known = held.matters.get(conversation)
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
        known = _turn(c, held, known, left)
    held.matters[conversation] = matter.remember(known, left)
    held.touched.add(conversation)


def _turn(c: Unit, held: Batch, known: Matter, happened: Happened) -> Matter:
    if happened.kind in _WEIGHED:
        known = _weigh(held, known, happened)
    policy = next((policy for policy in held.policies if policy.id == known.policy), None)
    desk = Desk(
        terms={} if policy is None else levels.terms_of(policy, known.priority, held.hours),
        pauses=frozenset() if policy is None else policy.pause_on,
        hours=held.hours,
        new_id=lambda: c.new_id("obl"),
    )
    happened = happened if happened.status else replace(happened, status=known.status)
    events = turn(known, held.clocks(known.conversation), happened, desk)
    if events:
        held.take(known.conversation, events)
    return known


def _weigh(held: Batch, known: Matter, happened: Happened) -> Matter:
    policy = held.chosen(known.conversation, happened.at)
    priority = int(held.facts.get(known.conversation, {}).get("priority") or 0)
    return replace(known, policy="" if policy is None else policy.id, priority=priority)


def look(c: Unit, obligation: str) -> None:
    """Warn, or say that it was missed, where its time has come; the instants are those it was told, however late."""
    held = store.one(c, obligation)
    if held is None or timers.next_instant(held) is None:
        return
    if _is_behind(c, held.conversation):
        raise work.Again(c.at + LOOK_AGAIN)
    told = clock.passed(held, c.at + 1)
    if not told and held.due is not None and not held.warned:
        told = [ObligationWarned(obligation=held.id, conversation=held.conversation, metric=held.metric, due=held.due)]
    if told:
        soonest, metric = soonest_of(store.clocks(c, held.conversation).values())
        append(c, HOUSE, *(_with(event, soonest, metric) for event in told))
    for event in told:
        held = clock.fold(held, event)
    timers.reset(c, [held])


def _with(event: Any, soonest: int | None, metric: str) -> Any:
    return msgspec.structs.replace(event, soonest=soonest, soonest_metric=metric)


def _is_behind(c: Unit, conversation: str) -> bool:
    # A reply may stand in the journal that our follower has not read: it counts, though the timer came first.
    read = store.read_to(c)
    newest = (entry for entry in about(c, conversation, most=50) if entry.number > read)
    return any(entry.kind in happenings.KINDS for entry in newest)
