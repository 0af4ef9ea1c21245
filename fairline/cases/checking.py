"""Looks, without any incident, whether an account keeps to the rules: for a sample of those it contacted, the proof.

Clause ZS-CC-COMPLIANCE-CHECK. Each of the sample is a point of the case; what was shown for it is its evidence. When
all is shown or the time is over, the share that was shown decides.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from fairline import crm, journal
from fairline.cases import asking, evidence, store
from fairline.cases.deciding import close
from fairline.cases.events import CasePointChanged, Wanted
from fairline.cases.model import Case, Kind
from fairline.cases.opening import find, open_case
from fairline.cases.problems import CaseOver
from fairline.cases.running import meet
from fairline.cases.telling import tell, tell_desk
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

KIND: Kind = "check"
CATEGORY = "compliance_check"
CLAUSES = ("ZS-CC-COMPLIANCE-CHECK",)
CONTACT = "contact:"
LOOKED = 5_000  # permitted acts among which whom to ask about is drawn
NEEDED = "needed_per_cent"


@dataclass(frozen=True, slots=True)
class Shown:
    """For how many of how many something was shown, who is missing, and the share (per cent) that is needed."""

    shown: int
    of: int
    missing: tuple[str, ...]
    needed: int

    @property
    def passes(self) -> bool:
        """Whether it is enough."""
        return 100 * self.shown >= self.needed * self.of


def begin(
    c: Unit, actor: Actor, *, contacts: Sequence[str] = (), most: int = 20, needed: int = 90, words: str = "",
    due: Millis | None = None,
) -> str:  # fmt: skip
    """Ask the account for proof of consent of these contacts, or of as many that are drawn from those it contacted
    last; the case's id. Raises BadInput where nobody was, NotFound for a contact nobody knows.
    """
    chosen = tuple(dict.fromkeys(crm.contact(c, each).id for each in contacts)) or _drawn(c, most)
    if not chosen:
        raise BadInput(what="contacts", fields={"contacts": "kit.field.required"})
    case = open_case(
        c, actor, kind=KIND, side="operator", title="", words=words, category=CATEGORY, clauses=CLAUSES,
        about=[f"{CONTACT}{each}" for each in chosen],
    )  # fmt: skip
    evidence.add(c, actor, case, "figures", "", figures={"of": len(chosen), NEEDED: needed})
    asking.ask(c, actor, case, "cure", words, [Wanted(f"{CONTACT}{each}", "consent") for each in chosen], due)
    return case


def prove(c: Unit, actor: Actor, id: str, contact: str, words: str, number: int = 0) -> Shown:
    """The account shows what it has for one of them: in words, and by an entry of its journal. Once all was shown, it
    is decided. Raises NotFound, CaseOver, BadInput.
    """
    case, ref = find(c, id), f"{CONTACT}{contact}"
    if case.is_over:
        raise CaseOver
    if case.kind != KIND or ref not in {each.ref for each in store.parts.points(c, id)}:
        raise NotFound(what=contact)
    if not words.strip():
        raise BadInput(what="words", fields={"words": "kit.field.required"})
    evidence.add(c, actor, id, "account", words, [number] if number else ())
    append(c, actor, CasePointChanged(case=id, ref=ref, state="fixed"))
    told = shown(c, id)
    if not told.missing:
        meet(c, actor, id, "cure")
        _decide(c, case, told)
    return told


def shown(c: Unit, id: str) -> Shown:
    """How a check stands."""
    points = store.parts.points(c, id)
    missing = tuple(each.ref.removeprefix(CONTACT) for each in points if each.state != "fixed")
    figures = [
        e.event.figures for e in journal.about(c, id) if e.kind == "CaseEvidenceAdded" and NEEDED in e.event.figures
    ]
    needed = int(figures[-1][NEEDED]) if figures else 100
    return Shown(len(points) - len(missing), len(points), missing, needed)


def time_over(c: Unit, case: Case) -> None:
    """The date passed: of a check the share decides; of any other case, what was to be brought into line."""
    if case.kind != KIND:
        asking.not_cured(c, case)
        return
    _decide(c, case, shown(c, case.id))


def _decide(c: Unit, case: Case, told: Shown) -> None:
    """Enough ends it; too little stays for a person, and both sides are told."""
    figures = {"shown": told.shown, "of": told.of, NEEDED: told.needed, "passed": int(told.passes)}
    evidence.add(c, HOUSE, case.id, "figures", "", figures=figures)
    if told.passes:
        close(c, HOUSE, case.id, "passed")
        return
    tell(c, case, "check_failed")
    tell_desk(c, case, "check_failed")


def _drawn(c: Unit, most: int) -> tuple[str, ...]:
    """Contacts that were written to or called last, in an order nobody can foresee."""
    salt = c.new_id("cas")
    acts = journal.newest(c, kinds=["ActPermitted"], most=LOOKED)
    found = {str(each.event.fields["contact"]) for each in acts if each.event.fields.get("contact")}
    return tuple(sorted(found, key=lambda each: hashlib.sha256(f"{salt}{each}".encode()).digest())[:most])
