"""Keeps a move of a number between providers, step by step, with the day it is to happen."""

from collections.abc import Mapping

from fairline.accounts import is_sealed
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.numbers.phones import events, store
from fairline.numbers.phones.model import Phone, PortStep
from fairline.numbers.phones.problems import PhoneKept, PhoneNotReady
from fairline.numbers.phones.service import find, live
from fairline.numbers.phones.settling import settle

ENDS: tuple[PortStep, ...] = ("rejected", "cancelled")
NEXT: Mapping[PortStep, tuple[PortStep, ...]] = {
    "asked": ("documents", "submitted", *ENDS),
    "documents": ("submitted", *ENDS),
    "submitted": ("accepted", "dated", "documents", *ENDS),
    "accepted": ("dated", "done", *ENDS),
    "dated": ("dated", "done", *ENDS),
    "done": (),
    "rejected": (),
    "cancelled": (),
}


def leave(c: Unit, by: Actor, id: str, provider: str) -> Phone:
    """The number is to move to another provider; suspended ones may too. Raises NotFound, PhoneNotReady, PhoneKept."""
    held = live(c, id)
    if held.state not in ("active", "suspended"):
        raise PhoneNotReady(state=held.state)
    if is_sealed(c, f"sender:{id}"):
        raise PhoneKept
    append(c, by, events.PhonePorting(phone=id, direction="out", step="asked", provider=provider.strip()))
    return find(c, id)


def step(c: Unit, by: Actor, id: str, to: PortStep, *, due: Millis | None = None, note: str = "") -> Phone:
    """The move is one step further. Raises NotFound, PhoneNotReady, BadInput where the day is missing."""
    held = live(c, id)
    porting = held.porting
    if porting is None or not porting.is_open or to not in NEXT[porting.steps[-1].step]:
        raise PhoneNotReady(state=porting.steps[-1].step if porting and porting.steps else held.state)
    if to == "dated" and (due is None or due <= c.at):
        raise BadInput(what="due", fields={"due": "kit.field.required"})
    if to == "done" and is_sealed(c, f"sender:{id}"):
        raise PhoneKept
    told = events.PhonePorting(phone=id, direction=porting.direction, step=to, due=due, note=note.strip())
    append(c, by, told)
    _after(c, by, held, porting.direction, to)
    return find(c, id)


def _after(c: Unit, by: Actor, held: Phone, direction: str, to: PortStep) -> None:
    if direction == "in":
        if to in ENDS:
            store.leave(c, held.number)
        settle(c, by, held.id)
    elif to == "done":
        append(c, by, events.PhoneNumberReleased(phone=held.id, why="ported", recovers=c.at, rests=c.at))
        store.leave(c, held.number)
