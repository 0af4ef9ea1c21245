"""Hands a case's evidence to the police or an authority: which entries it is, and that it was handed over."""

import hashlib
from dataclasses import dataclass

from fairline import accounts, journal
from fairline.cases import store
from fairline.cases.events import CaseHandedOver
from fairline.cases.opening import find
from fairline.cases.views import is_open
from fairline.journal import Actor, append
from fairline.kit.clock import from_millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

MOST = 2_000  # lines of a case


@dataclass(frozen=True, slots=True)
class Handed:
    """To whom, on which basis, and whether it was of our own accord (nobody demanded it)."""

    authority: str
    basis: str
    own: bool


def numbers_of(c: Unit, id: str, *, desk: bool = False) -> list[int]:
    """The entries of the journal that a case is: its own lines, those it names as evidence, its measures. For the
    account itself without what is the desk's alone, and no sealed case. Raises NotFound.
    """
    case = find(c, id)
    if not desk and (case.sealed or case.concerns):
        raise NotFound(what=id)
    lines = [line for line in journal.about(c, id, most=MOST) if desk or is_open(line)]
    exhibits = {one.number for line in lines for one in getattr(line.event, "entries", ())}
    measures = {each.measure.id for each in accounts.measures_of(c, id)}
    taken = {line.number for one in sorted(measures) for line in journal.about(c, one)}
    return sorted({line.number for line in lines} | exhibits | taken)


def hand_over(c: Unit, actor: Actor, id: str, handed: Handed, content: bytes) -> str:
    """Write down that a pack was handed over; its SHA-256, which the case keeps. Raises BadInput, NotFound."""
    case = find(c, id)
    if not handed.authority.strip() or not handed.basis.strip():
        raise BadInput(what="authority", fields={"authority": "kit.field.required", "basis": "kit.field.required"})
    digest = hashlib.sha256(content).hexdigest()
    told = CaseHandedOver(
        case=id,
        person=case.person,
        authority=handed.authority.strip(),
        basis=handed.basis.strip(),
        own_initiative=handed.own,
        many=len(numbers_of(c, id, desk=True)),
        sha256=digest,
    )
    append(c, actor, told)
    return digest


def was_handed(c: Unit, id: str) -> bool:
    """Whether something of the case was given to an authority: from then on every look is a line of its custody."""
    return store.handed.any_of(c, id)


def by_year(c: Unit) -> list[tuple[int, int, int]]:
    """Years (UTC) with how often something was given because it was asked for, and of our own accord. In the house's
    own unit.
    """
    counted: dict[int, list[int]] = {}
    for row in store.handed.everywhere(c):
        counted.setdefault(from_millis(row["at"]).year, [0, 0])[row["own"]] += 1
    return [(year, asked, own) for year, (asked, own) in sorted(counted.items())]
