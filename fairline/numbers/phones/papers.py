"""Keeps what countries ask: who uses the numbers, documents, additional terms; and what was answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fairline.journal import Actor, append, new_person, one
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.numbers.phones import countries, events, store
from fairline.numbers.phones.model import DAY, Papers, PhoneKind
from fairline.numbers.phones.problems import PhoneNotReady
from fairline.numbers.phones.settling import settle_country

DEADLINE = 30 * DAY  # clause ZS-NUM-DECOMMISSION


def show(
    c: Unit, by: Actor, country: str, kind: PhoneKind, holder: str, own_use: bool, shown: Mapping[str, str]
) -> Papers:
    """Show what a country asks for a kind of numbers. Raises BadInput, naming what is missing."""
    asked = countries.asked_of(country, kind)
    if asked is None:
        raise BadInput(what=kind, fields={"kind": "numbers.phones.field.not-in-country"}, country=country)
    given = {name: shown[name].strip() for name in asked if shown.get(name, "").strip()}
    wrong = {f"shown.{name}": "numbers.phones.field.paper" for name in asked if name not in given}
    if not holder.strip():
        wrong["holder"] = "kit.field.required"
    if countries.is_designated(country) and not own_use:
        wrong["own_use"] = "numbers.phones.field.own-use"
    if wrong:
        raise BadInput(what="papers", fields=wrong)
    before = store.papers(c, country, kind)
    deadline = Millis(c.at + DEADLINE) if before is not None and before.state == "approved" else None
    told = events.PhonePapersShown(
        papers=f"{country}:{kind}",
        holder=holder.strip(),
        own_use=own_use,
        shown=given,
        deadline=deadline,
        person=new_person(c),
    )
    append(c, by, told)
    settle_country(c, by, country)
    return find(c, country, kind)


def read(c: Unit, by: Actor, held: Papers) -> Mapping[str, str]:
    """What was shown; that it was read, by whom, stands in the journal (clause ZS-NUM-CONFIDENTIAL)."""
    found = values(c, held)
    if found:
        append(c, by, events.PhonePapersOpened(papers=f"{held.country}:{held.kind}"))
    return found


def values(c: Unit, held: Papers) -> Mapping[str, str]:
    """What was shown, as it lies sealed in the journal alone."""
    entry: Any = one(c, held.entry) if held.entry else None
    if entry is None:
        return {name: value for name, value in held.shown.items() if value}
    return {} if entry.erased else dict(entry.event.shown)


@dataclass(frozen=True, slots=True)
class Said:
    """What the provider or regulator said of papers: taken until `expires` (ms UTC), or why not."""

    taken: bool
    reference: str = ""
    why: str = ""
    expires: Millis | None = None


def answer(c: Unit, by: Actor, country: str, kind: PhoneKind, said: Said) -> Papers:
    """Write down what was said of papers. Raises PhoneNotReady where none wait, BadInput."""
    held = find(c, country, kind)
    if held.state != "submitted":
        raise PhoneNotReady(state=held.state)
    if not said.taken and not said.why:
        raise BadInput(what="why", fields={"why": "kit.field.required"})
    if said.expires is not None and said.expires <= c.at:
        raise BadInput(what="expires", fields={"expires": "kit.field.invalid"})
    answered = events.PhonePapersAnswered(
        papers=f"{country}:{kind}",
        taken=said.taken,
        reference=said.reference,
        why=said.why,
        expires=said.expires if said.taken else None,
        deadline=None if said.taken else Millis(held.deadline or c.at + DEADLINE),
    )
    append(c, by, answered)
    settle_country(c, by, country)
    return find(c, country, kind)


def expire(c: Unit, by: Actor, papers: Papers) -> None:
    """They are too old: what is in use has thirty days."""
    append(c, by, events.PhonePapersExpired(papers=f"{papers.country}:{papers.kind}", deadline=Millis(c.at + DEADLINE)))


def find(c: Unit, country: str, kind: PhoneKind) -> Papers:
    """The papers for a kind of numbers in a country; a draft where none were shown."""
    return store.papers(c, country, kind) or Papers(country, kind)


def accept_terms(c: Unit, by: Actor, member: str, country: str, version: str) -> None:
    """A member accepts a country's additional terms. Raises BadInput where it has none, or another version holds."""
    if not version or countries.terms_of(country) != version:
        raise BadInput(what="version", fields={"version": "kit.field.invalid"})
    append(c, by, events.PhoneTermsAccepted(country=country, version=version, member=member))
    settle_country(c, by, country)
