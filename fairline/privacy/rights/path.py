"""The path of one person's data: to whom they went outside, by which way, from when until when.

Gathered from the ledgers that are kept anyway: what was handed out and noted, which programs' keys were shown them
(partners' among them), and which supplier each permitted message left by. Clause TDP18-ONWARD-LIABILITY.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from fairline import accounts, conversations, crm, journal, security
from fairline.journal import actor_from
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.privacy.rights import recipients

Kind = Literal["handed", "partner", "program", "supplier"]
CARRIED = ("addresses", "messages")  # what whoever carries a message gets
MOST = 2_000  # lines of one ledger that are looked through


@dataclass(frozen=True, slots=True)
class Passed:
    """Somebody outside who was given data of a person: how often, first and last when (ms UTC), what sorts, on which
    ground. `ref` is the partner, the key or the disclosure.
    """

    kind: Kind
    ref: str
    name: str
    first: Millis
    last: Millis
    times: int
    categories: tuple[str, ...]
    ground: str


def of_contact(c: Unit, contact: str) -> list[Passed]:
    """Everybody outside who was given data of a contact since they were collected, oldest first. Raises NotFound."""
    family = crm.family(c, contact)
    talks = conversations.ids_of_contacts(c, family)
    found: dict[tuple[str, str], Passed] = {}
    for each in (*_handed(c, contact), *_shown(c, [*family, *talks]), *_carried(c, [*family, *talks])):
        found[each.kind, each.ref] = _joined(found.get((each.kind, each.ref)), each)
    return sorted(found.values(), key=lambda each: (each.first, each.ref))


def partners_of(c: Unit, contact: str) -> list[str]:
    """The partners let in now that were given something of a contact."""
    given = {each.ref for each in of_contact(c, contact) if each.kind == "partner"}
    return sorted(given & accounts.partners_now(c).keys())


def _handed(c: Unit, contact: str) -> Iterator[Passed]:
    for each in recipients.of_contact(c, contact):
        at = each.disclosed
        yield Passed("handed", each.id, each.recipient, at, at, 1, each.categories, each.purpose)


def _shown(c: Unit, about: Sequence[str]) -> Iterator[Passed]:
    """Programs whose keys were shown one of these; what several keys of a partner saw, the partner did."""
    partner = {token: name for name, tokens in accounts.keys_of_partners(c).items() for token in tokens}
    for read in security.reads_found(c, security.Wanted(about=tuple(about)), MOST) if about else ():
        actor = actor_from(read.by)
        if actor.kind != "app":
            continue
        name = partner.get(actor.id, "")
        entity = accounts.partners()[name].entity if name else actor.id
        yield Passed(
            "partner" if name else "program", name or actor.id, entity, read.at, read.at, 1, (read.kind,), "instruction"
        )


def _carried(c: Unit, subjects: Sequence[str]) -> Iterator[Passed]:
    """Suppliers by which permitted messages left, as the permits themselves say."""
    for subject in subjects:
        for entry in journal.about(c, subject, most=MOST):
            if entry.kind != "ActPermitted":
                continue
            for verdict in entry.event.verdicts:
                name = verdict.values.get("supplier", "")
                if verdict.policy == "supplier_open" and name:
                    ground = str(verdict.values.get("ground", ""))
                    yield Passed("supplier", name, name, entry.at, entry.at, 1, CARRIED, ground)


def _joined(before: Passed | None, each: Passed) -> Passed:
    if before is None:
        return each
    return replace(
        before, first=min(before.first, each.first), last=max(before.last, each.last),
        times=before.times + each.times, categories=tuple(sorted({*before.categories, *each.categories})),
        ground=each.ground or before.ground,
    )  # fmt: skip
