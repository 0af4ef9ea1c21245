"""Dials what the gate permitted: a number is taken from the entry that lets us, and from nowhere else."""

from dataclasses import dataclass
from typing import Any

from fairline import journal, numbers
from fairline.channels.voice import trunks
from fairline.emergency import Place, Told, place_of, read_back
from fairline.gate import Call, CallTerms, Help, call_terms, permitted, ruling_of
from fairline.gate.events import ActPermitted
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class PermittedCall:
    """A number we may ring: the act, our number as it is shown (empty where it is hidden), and the trunks in turn.

    Where help is called, `place` is where the caller is, and `located` the trunks that take it in the call itself; a
    call that only tries this is answered by the house with `told`, and goes nowhere.
    """

    act: Call
    target: str
    shown: str
    name: str
    trunks: tuple[str, ...]
    terms: CallTerms
    place: Place | None = None
    located: frozenset[str] = frozenset()
    told: Told | None = None


def permitted_call(c: Unit, permit: int) -> PermittedCall | None:
    """The call an entry lets out; None for any other entry, and once the contact was forgotten."""
    entry = journal.one(c, permit)
    if entry is None or entry.erased or not isinstance(entry.event, ActPermitted):
        return None
    if entry.event.kind != Call.__name__:
        return None
    act: Any = permitted(entry)
    terms = call_terms(ruling_of(entry))
    if terms.emergency is not None:
        return _for_help(c, act, terms, terms.emergency)
    number = numbers.phone(c, act.sender)
    shown = number.number if number is not None else ""
    name = number.shown_name if number is not None else ""
    first = trunks.choose(c, act.sender, act.address)
    ways = tuple(dict.fromkeys(each for each in (first, *trunks.others(c, first, act.address)) if each))
    return PermittedCall(act, act.address, shown, name, ways, terms)


def _for_help(c: Unit, act: Any, terms: CallTerms, helped: Help) -> PermittedCall:
    """A call for help leaves by the way of the caller's site, or by any there is: it is never left undialled.

    It shows a number that is answered when who helps calls back, and never hides it.
    """
    shown = _answered(c, act.sender, helped.route)
    if helped.mode == "test":
        return PermittedCall(act, helped.number, shown, "", (), terms, told=read_back(c, act.member, shown))
    every = trunks.every(c)
    route = (helped.route,) if helped.route else ()
    ways = tuple(dict.fromkeys((*route, *trunks.others(c, "", act.address), *(each.id for each in every))))
    takes = frozenset(each.id for each in every if each.setup.emergency == "located" and helped.mode == "trunk")
    place = place_of(c, act.member) if helped.located and act.member else None
    return PermittedCall(act, helped.number, shown, "", ways, terms, place, takes)


def _answered(c: Unit, sender: str, route: str) -> str:
    """The number who helps can call back: the one chosen, else one of the way's, else any that is answered."""
    held = [each for each in numbers.phones(c) if each.hears and "voice" in each.capabilities]
    held.sort(key=lambda one: (one.id != sender, one.trunk != route))
    return held[0].number if held else ""
