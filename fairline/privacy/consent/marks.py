"""Marks that stand against contacting somebody, and what a member judges of words that may have been a refusal."""

from fairline import crm, journal
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.privacy.consent import events, store
from fairline.privacy.consent.model import RINGS, Scope
from fairline.privacy.consent.service import standing, withdraw
from fairline.privacy.problems import NoticeMissing, RefusalSettled

MARKS = frozenset({
    "minor", "restricted", "objected", "wrong_number", "do_not_sell", "no_disclosure", "no_new_purposes",
})  # fmt: skip


def mark(c: Unit, by: Actor, contact: str, name: str, why: str = "") -> None:
    """Something stands against contacting them. Once more says nothing new. Raises NotFound, ContactGone, BadInput."""
    held = standing(c, contact)
    if name not in MARKS:
        raise BadInput(what="mark", fields={"mark": "kit.field.unknown"})
    if name not in {row["mark"] for row in store.marks(c, crm.family(c, held.id))}:
        journal.append(c, by, events.ContactMarked(contact=held.id, person=held.person, mark=name, why=why))


def unmark(c: Unit, by: Actor, contact: str, name: str, why: str = "", notice: str = "") -> None:
    """It stands no more. A restriction is lifted only after the contact was told: `notice` says how and when.

    Raises NotFound, ContactGone, NoticeMissing.
    """
    held = standing(c, contact)
    family = crm.family(c, held.id)
    if name not in {row["mark"] for row in store.marks(c, family)}:
        raise NotFound
    if name == "restricted" and not notice.strip():
        raise NoticeMissing
    for one in family:
        told = events.ContactUnmarked(contact=one, person=held.person, mark=name, why=why, notice=notice)
        journal.append(c, by, told)


def settle(c: Unit, by: Actor, number: int, *, was_meant: bool) -> None:
    """Judge what may have been a refusal. Raises NotFound, RefusalSettled where somebody judged it before."""
    found = store.one_doubt(c, number)
    if found is None:
        raise NotFound
    if found["state"] != "open":
        raise RefusalSettled
    holder = next(iter(crm.holders(c, [found["person"]])), None)
    contact = holder.contact if holder else ""
    journal.append(c, by, events.RefusalJudged(refusal=number, contact=contact, was_meant=was_meant))
    if was_meant and contact:
        scope: Scope = "channel" if found["channel"] in RINGS else "all"
        withdraw(c, by, contact, scope=scope, channel=found["channel"], means="reply", refusal=number)
