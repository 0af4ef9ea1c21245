"""Begins, looks through, runs and stops moves. What is there is read by jobs, or by the command line at once."""

from collections.abc import Mapping
from typing import Any

from fairline.accounts import refuse_import
from fairline.journal import Actor, append, new_person
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.kit.work import enqueue
from fairline.platform.moving import store
from fairline.platform.moving.events import MoveBegun, MoveTurned
from fairline.platform.moving.model import KINDS, Move
from fairline.platform.moving.parts import CLEAR

LOOK, STEP = "moving.look", "moving.step"


class MoveBusy(Problem):
    """It is being looked through or runs already, or is over."""

    status = 409
    type = "move-busy"


def begin(c: Unit, by: Actor, kind: str, spec: Mapping[str, Any]) -> Move:
    """A move of things of one kind from where `spec` says. Raises BadInput, StorageFull.

    One of the same source and folder that is not over is gone on with.
    """
    if kind not in KINDS:
        raise BadInput(what=kind, fields={"kind": "kit.field.invalid"})
    refuse_import(c)
    source = _source(kind, spec)
    known = store.going_on(c, kind, str(spec["folder"])) if spec.get("folder") else None
    if known is not None:
        return known
    begun = MoveBegun(move=c.new_id("mov"), kind=kind, source=source, person=new_person(c), spec=dict(spec))
    append(c, by, begun)
    return one(c, begun.move)


def one(c: Unit, id: str) -> Move:
    """A move in. Raises NotFound."""
    found = store.one(c, id)
    if found is None or found.kind == "export":
        raise NotFound(what=id)
    return found


def look(c: Unit, by: Actor, id: str, *, later: bool = True) -> Move:
    """Have it read through: nothing is written but what was found. Raises NotFound, MoveBusy."""
    move = one(c, id)
    if move.state not in ("open", "ready", "stopped", "failed"):
        raise MoveBusy
    append(c, by, MoveTurned(move=id, state="looking"))
    if later:
        enqueue(c, LOOK, {"move": id}, key=f"{LOOK}:{id}")
    return one(c, id)


def run(c: Unit, by: Actor, id: str, *, later: bool = True) -> Move:
    """Have it come in, or go on. Raises NotFound, MoveBusy."""
    move = one(c, id)
    if move.state == "running" and not later:
        return move
    if move.state not in ("open", "ready", "stopped", "failed"):
        raise MoveBusy
    append(c, by, MoveTurned(move=id, state="running"))
    if later:
        enqueue(c, STEP, {"move": id}, key=f"{STEP}:{id}")
    return one(c, id)


def stop(c: Unit, by: Actor, id: str, because: str = "member") -> Move:
    """Have it rest where it is: what is here stays. Raises NotFound, MoveBusy."""
    move = one(c, id)
    if move.state not in ("looking", "running"):
        raise MoveBusy
    append(c, by, MoveTurned(move=id, state="stopped", because=because))
    return one(c, id)


def drop(c: Unit, by: Actor, id: str, because: str = "member") -> None:
    """It is over, however far it came; what was brought for it is thrown away. Raises NotFound."""
    move = one(c, id)
    if move.state != "done":
        append(c, by, MoveTurned(move=id, state="done", because=because))
    enqueue(c, CLEAR, {"move": id}, key=f"{CLEAR}:{id}")


def _source(kind: str, spec: Mapping[str, Any]) -> str:
    """What the source is called; an archive says it itself once it is opened."""
    called = str(spec.get("called", ""))
    return {
        "zendesk": f"zendesk:{called or 'export'}",
        "mbox": f"mbox:{called or 'mail'}",
        "csv": f"csv:{called or 'sheet'}",
    }.get(kind, "")
