"""What waits for its time: in its order within a conversation, until its job submits it afresh."""

from typing import Any

from fairline.gate import store
from fairline.gate.acts import ACTS, Act
from fairline.journal import Entry
from fairline.kit import work
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

JOB = "gate.resubmit"
PAUSE = 10 * 60_000  # ms until one that is kept back by another is tried afresh


def turn(c: Unit, act: Act, due: Millis) -> Millis:
    """When an act that may not leave before `due` gets its turn: after those its conversation waits for already."""
    follows = act.conversation if act.not_before is None else None
    last = store.last_due(c, follows, act.id) if follows else None
    return due if last is None else max(due, last + 1)


def wait(c: Unit, act: str, due: Millis) -> None:
    """Have an act submitted afresh at `due` (milliseconds UTC)."""
    work.enqueue(c, JOB, {"act": act}, due=due, key=_key(act))


def stop(c: Unit, act: str) -> None:
    """An act waits no more."""
    work.cancel(c, _key(act))


def whose_turn(c: Unit, act: str) -> list[Row]:
    """What is to be submitted now that this act's job runs: the act itself, after those before it in its conversation.

    Jobs due together run in any order; a conversation's messages must not. Nothing where the act does not wait any
    more, or was deferred further by another's job; then it waits for its new time.
    """
    own = store.find(c, act)
    if own is None or own["outcome"] != "deferred":
        return []
    if own["due"] > c.at:
        wait(c, act, own["due"])
        return []
    rows = store.waiting(c, act, own["conversation"], own["due"])
    return rows if any(row["act"] == act for row in rows) else []


def why_void(entry: Entry[Any]) -> str:
    """Why what waits, as this entry holds it, cannot be submitted any more, or nothing."""
    if entry.erased:
        return "person_erased"
    return "" if entry.event.kind in ACTS else "kind_unknown"


def _key(act: str) -> str:
    return f"gate:{act}"
