"""Lets an act that waits leave before its time, where every policy that made it wait says that a person may."""

from typing import Any

import msgspec

from fairline import journal
from fairline.gate import store
from fairline.gate.deferred import stop, why_void
from fairline.gate.events import ActLetGo
from fairline.gate.policies import POLICIES
from fairline.gate.record import ruling_of
from fairline.gate.ruling import Ruling
from fairline.gate.service import NotWaiting, submit
from fairline.journal import Actor, Entry
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem

EARLY = frozenset(policy.name for policy in POLICIES if policy.early)


class NotReleasable(Problem):
    """What it waits for is the law's or the contact's to decide; it cannot leave before."""

    status = 409
    type = "act-not-releasable"


def may_release(ruling: Ruling) -> bool:
    """Whether a person may let this leave now: it waits, and only for what one of ours decided."""
    waits = [verdict.policy for verdict in ruling.verdicts if verdict.outcome == "defer"]
    return ruling.outcome == "deferred" and not ruling.withdrawn and bool(waits) and EARLY.issuperset(waits)


def release(c: Unit, act: str, actor: Actor) -> Ruling:
    """Submit an act that waits at once, by whoever releases it; every policy judges it afresh.

    Raises NotFound, NotWaiting where it was ruled on for good, NotReleasable where a policy keeps it to its time.
    """
    row = store.find(c, act, lock=True)
    entry: Entry[Any] | None = journal.one(c, row["number"]) if row else None
    if row is None or entry is None:
        raise NotFound
    if row["outcome"] != "deferred" or why_void(entry):
        raise NotWaiting
    waiting = ruling_of(entry)
    if not may_release(waiting):
        raise NotReleasable(what=", ".join(v.policy for v in waiting.verdicts if v.outcome == "defer"))
    stop(c, act)
    told = ActLetGo(act=act, subject=entry.event.subject or act)
    journal.append(c, actor, told)
    now = msgspec.structs.replace(waiting.act, not_before=None)
    return submit(c, now, entry.actor)
