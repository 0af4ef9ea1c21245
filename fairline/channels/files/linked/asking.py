"""Has links looked at that an act waits for: when the gate deferred it for that, and again later."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline import gate
from fairline.channels.files.linked import store
from fairline.channels.files.linked.looking import see, written
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job, OrElse
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue

LOOK = "files.links"
POLICY, REASON = "link_content", "looking"


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """An act waits for its links to be looked at."""
    for entry in entries:
        if any(one.policy == POLICY and one.reason == REASON for one in entry.event.verdicts):
            enqueue(c, LOOK, {"act": entry.event.act}, key=f"{LOOK}:{entry.event.act}")


async def look(job: Job) -> Callable[[Any], Any] | None:
    """Look at what the act waits for, outside any transaction."""
    act = str(job.payload["act"])
    targets = await job.database.read(lambda c: _unseen(c, act), job.account)
    if not targets:
        return None
    seen = await see(job.database, job.account, targets)
    return lambda c: written(c, seen)


def _unseen(c: Unit, act: str) -> list[str]:
    try:
        text = str(getattr(gate.ruling_on(c, act).act, "text", ""))
    except NotFound:
        return []
    targets = gate.targets_of(text)
    return [target for target, look in store.known(c, targets).items() if look.state == "unseen"] if targets else []


def _given_up(c: Unit, payload: Mapping[str, Any]) -> None:
    """Looking itself went wrong: nobody saw anything, and what waits is told so."""
    for target in _unseen(c, str(payload["act"])):
        store.keep(c, target, gate.Look("silent"))


JOBS = {LOOK: OrElse(look, _given_up)}
FOLLOWER = Follower("files.links", frozenset({"ActDeferred"}), follow)
