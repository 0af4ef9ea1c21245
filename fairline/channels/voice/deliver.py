"""Dials what the gate permitted: a number is taken from the entry that lets us, and from nowhere else."""

from dataclasses import dataclass
from typing import Any

from fairline import journal, numbers
from fairline.channels.voice import trunks
from fairline.emergency import Place, place_of
from fairline.gate import Call, CallTerms, call_terms, permitted, ruling_of
from fairline.gate.events import ActPermitted
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class PermittedCall:
    """A number we may ring: the act, our number as it is shown (empty where it is hidden), and the trunks in turn."""

    act: Call
    target: str
    shown: str
    name: str
    trunks: tuple[str, ...]
    terms: CallTerms
    place: Place | None = None  # where the caller is, where help is called and the way takes it


def permitted_call(c: Unit, permit: int) -> PermittedCall | None:
    """The call an entry lets out; None for any other entry, and once the contact was forgotten."""
    entry = journal.one(c, permit)
    if entry is None or entry.erased or not isinstance(entry.event, ActPermitted):
        return None
    if entry.event.kind != Call.__name__:
        return None
    act: Any = permitted(entry)
    terms = call_terms(ruling_of(entry))
    number = numbers.phone(c, act.sender)
    shown = number.number if number is not None else ""
    name = number.shown_name if number is not None else ""
    if terms.emergency is not None:
        return _for_help(c, act, terms, shown)
    first = trunks.choose(c, act.sender, act.address)
    ways = tuple(dict.fromkeys(each for each in (first, *trunks.others(c, first, act.address)) if each))
    return PermittedCall(act, act.address, shown, name, ways, terms)


def _for_help(c: Unit, act: Any, terms: CallTerms, shown: str) -> PermittedCall:
    """A call for help leaves by the way of the caller's site, or by any there is: it is never left undialled."""
    helped = terms.emergency
    route = (helped.route,) if helped is not None and helped.route else ()
    ways = tuple(dict.fromkeys((*route, *trunks.others(c, "", act.address), *(each.id for each in trunks.every(c)))))
    located = helped is not None and helped.located and act.member
    target = helped.number if helped is not None else act.address
    return PermittedCall(act, target, shown, "", ways, terms, place_of(c, act.member) if located else None)
