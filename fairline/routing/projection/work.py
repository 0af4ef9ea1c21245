"""Folds conversations into work: what waits, where and since when, who has it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fairline.journal import Entry
from fairline.kit.clock import Millis, from_millis
from fairline.kit.db import Row, Unit
from fairline.routing import store
from fairline.routing.order import order_key
from fairline.routing.projection.rows import Fold, put

RESTING = ("resting", "snoozed")  # it waits for its contact, or until a time: nobody is shown it, and it is no load
STILL = ("overflow", "left", "callback")  # it waits on for the same: what its agent must know stays as it was
ASLEEP = frozenset({"pending", "on_hold"})
NOBODY_DECLINED: Mapping[str, Any] = {"declined": "[]", "declined_at": None}
NEW: Mapping[str, Any] = {"queue": "", "priority": 0, "rank": 0, **NOBODY_DECLINED}


def idle_from(c: Unit, agent: str, at: Millis) -> None:
    """An agent was given work or finished some."""
    c.run(
        "UPDATE routing_agents SET idle_since = :at WHERE account = :account AND member = :agent",
        account=c.account,
        agent=agent,
        at=at,
    )


def _opened(c: Unit, entry: Entry[Any]) -> None:
    """A conversation's channel never changes; work of it is counted by it."""
    put(c, "routing_channels", {"id": entry.event.conversation}, {"channel": entry.event.channel})


def _queued(c: Unit, entry: Entry[Any]) -> None:
    """It waits in a queue. How long its contact has waited already counts on, and what moved on by itself is not shown
    again to those who declined it."""
    event, row = entry.event, store.work_row(c, entry.event.conversation)
    since = row["since"] if row and row["state"] in ("waiting", "offered", "returned") else entry.at
    line = row["line"] if row and event.why == "overflow" else ""
    put(
        c,
        "routing_work",
        {"id": event.conversation},
        {"channel": _channel(c, event.conversation), **NOBODY_DECLINED},
        queue=event.queue,
        state=_kept(row, "waiting"),
        since=since,
        entered=entry.at,
        priority=event.priority,
        rank=order_key(from_millis(since), event.priority, gone=line == "gone"),
        line=line,
        agent=None,
        skills=_skills(row, event),
        last_agent=event.previous or (row["last_agent"] if row else None),
        **({} if event.why == "overflow" else NOBODY_DECLINED),
    )


def _skills(row: Row | None, event: Any) -> str:
    if row is not None and event.why in STILL and not event.skills:
        return str(row["skills"])
    return json.dumps(event.skills, sort_keys=True)


def _assigned(c: Unit, entry: Entry[Any]) -> None:
    _held(c, entry, entry.event.agent)


def _stands(c: Unit, entry: Entry[Any]) -> None:
    """While it waits for its contact it rests; then its agent has it again, or it is to be queued anew."""
    if entry.event.status in ASLEEP:
        _rest(c, entry, "resting")
    elif entry.event.status in ("new", "open"):
        _wake(c, entry, RESTING)


def _snoozed(c: Unit, entry: Entry[Any]) -> None:
    _rest(c, entry, "snoozed")


def _awake(c: Unit, entry: Entry[Any]) -> None:
    _wake(c, entry, ("snoozed",))


def _rest(c: Unit, entry: Entry[Any], state: str) -> None:
    row = store.work_row(c, entry.event.conversation)
    if row is None or row["state"] in ("wrapping_up", "resting"):
        return
    agent = None if row["state"] == "offered" else row["agent"]
    store.run_work(c, entry.event.conversation, state=state, agent=agent)
    if agent:
        idle_from(c, agent, entry.at)


def _wake(c: Unit, entry: Entry[Any], states: Sequence[str]) -> None:
    row = store.work_row(c, entry.event.conversation)
    if row is None or row["state"] not in states:
        return
    state = "assigned" if row["agent"] else "returned"
    store.run_work(c, entry.event.conversation, state=state, since=entry.at, entered=entry.at)


def _judged(c: Unit, entry: Entry[Any]) -> None:
    """How urgent it is changes its place among those that wait."""
    row = store.work_row(c, entry.event.conversation)
    if row is not None:
        priority = entry.event.priority
        rank = order_key(from_millis(row["since"]), priority, gone=row["line"] == "gone")
        store.run_work(c, entry.event.conversation, priority=priority, rank=rank)


def _promised(c: Unit, entry: Entry[Any]) -> None:
    """They may hang up, and keep their place."""
    store.run_work(c, entry.event.conversation, line="promised")


def _rang_off(c: Unit, entry: Entry[Any]) -> None:
    """Nobody is on the line any more whom an agent could answer: who is goes first."""
    row = store.work_row(c, entry.event.conversation)
    if row is not None and row["state"] in ("waiting", "offered", "returned") and not row["line"]:
        rank = order_key(from_millis(row["since"]), row["priority"], gone=True)
        store.run_work(c, entry.event.conversation, line="gone", rank=rank)


def _kept(row: Row | None, state: str) -> str:
    """The state it comes to, unless it rests: whoever has it, or wherever it waits, it goes on resting."""
    return str(row["state"]) if row is not None and row["state"] in RESTING else state


def _reopened(c: Unit, entry: Entry[Any]) -> None:
    """It goes on: its agent has it again, or who had it before is remembered until it is queued."""
    if entry.event.agent:
        _held(c, entry, entry.event.agent)
    else:
        _returned(c, entry, entry.at)


def _unassigned(c: Unit, entry: Entry[Any]) -> None:
    """Its agent let it go; its contact has waited since they wrote what nobody answered."""
    waits = entry.event.waiting_since
    _returned(c, entry, entry.at if waits is None else waits)


def _wrapping(c: Unit, entry: Entry[Any]) -> None:
    store.run_work(c, entry.event.conversation, state="wrapping_up", agent=entry.event.agent or None)


def _closed(c: Unit, entry: Entry[Any]) -> None:
    row = store.work_row(c, entry.event.conversation)
    store.drop_work(c, entry.event.conversation)
    if row and row["agent"]:
        idle_from(c, row["agent"], entry.at)


def _held(c: Unit, entry: Entry[Any], agent: str) -> None:
    work = entry.event.conversation
    row = store.work_row(c, work)
    had_it = row is not None and row["agent"] == agent and row["state"] != "offered"
    put(
        c,
        "routing_work",
        {"id": work},
        {"channel": _channel(c, work), "since": entry.at, **NEW},
        state=_kept(row, "assigned"),
        entered=row["entered"] if row and had_it else entry.at,
        agent=agent,
        last_agent=agent,
    )
    idle_from(c, agent, entry.at)


def _returned(c: Unit, entry: Entry[Any], since: Millis) -> None:
    work = entry.event.conversation
    put(
        c,
        "routing_work",
        {"id": work},
        {"channel": _channel(c, work), **NEW},
        state=_kept(store.work_row(c, work), "returned"),
        since=since,
        entered=entry.at,
        agent=None,
        last_agent=entry.event.previous or None,
    )


def _channel(c: Unit, conversation: str) -> str:
    row = c.one(
        "SELECT channel FROM routing_channels WHERE account = :account AND id = :id", account=c.account, id=conversation
    )
    return str(row["channel"]) if row else "webchat"


FOLDS: Mapping[str, Fold] = {
    "ConversationOpened": _opened,
    "ConversationQueued": _queued,
    "CallbackPromised": _promised,
    "CallEnded": _rang_off,
    "ConversationReopened": _reopened,
    "ConversationAssigned": _assigned,
    "ConversationUnassigned": _unassigned,
    "StatusChanged": _stands,
    "ConversationSnoozed": _snoozed,
    "SnoozeEnded": _awake,
    "PrioritySet": _judged,
    "WrapUpStarted": _wrapping,
    "ConversationClosed": _closed,
}
