"""Tells the officer which acts were refused or wait: who wanted them, why not, and what can be done now."""

from collections.abc import Sequence
from typing import Any

import msgspec

from fairline import accounts, crm, journal
from fairline.compliance import store
from fairline.compliance.model import Held, State, Wanted
from fairline.gate import NotPermitted, Ruling, VerdictView, may_release, ruling_of, verdict_told
from fairline.journal import Entry, actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.words import say

GRAVITY = {"refuse": 0, "defer": 1}


class WhoView(msgspec.Struct, frozen=True):
    """Whoever wanted an act: kind and id as the journal has them; a name where it is known here."""

    kind: str
    id: str
    name: str


class HeldView(msgspec.Struct, frozen=True, kw_only=True):
    """An act that was refused or had to wait, with the policies' reasons, clauses and remedies, the gravest first.

    `contact_name` is empty where nobody told it, or the contact was forgotten. `may_release` says that a person may
    let it leave now. Instants are ISO 8601 in UTC; `ended` is when what waited left or was taken back.
    """

    act: str
    number: int
    state: State
    kind: str
    channel: str
    purpose_class: str
    contact: str | None
    contact_name: str
    conversation: str | None
    by: WhoView
    cause: str
    at: str
    due: str | None
    ended: str | None
    verdicts: list[VerdictView]
    may_release: bool


def listed(c: Unit, wanted: Wanted, before: int, most: int, language: str) -> list[HeldView]:
    """The acts that fit, newest first, below a number of the journal."""
    held = store.found(c, wanted, before, most)
    contacts = crm.names(c, [each.contact for each in held if each.contact])
    members = accounts.names_of(c, [each.actor.partition(":")[2] for each in held if each.actor.startswith("member:")])
    return [_told(c, each, contacts, members, language) for each in held]


def _told(c: Unit, held: Held, contacts: dict[str, str], members: dict[str, str], language: str) -> HeldView:
    entry = journal.one(c, held.number)
    ruling = _ruling(entry)
    return HeldView(
        act=held.act,
        number=held.number,
        state=held.state,
        kind=held.kind,
        channel=held.channel,
        purpose_class=held.purpose_class,
        contact=held.contact,
        contact_name=contacts.get(held.contact or "", ""),
        conversation=held.conversation,
        by=who(held.actor, members, language),
        cause=held.cause,
        at=to_text(held.at) or "",
        due=to_text(held.due),
        ended=to_text(held.ended),
        verdicts=_verdicts(entry, ruling, language),
        may_release=held.state == "waiting" and ruling is not None and may_release(ruling),
    )


def who(actor: str, members: dict[str, str], language: str) -> WhoView:
    """An actor of the journal, by name where there is one."""
    by = actor_from(actor)
    named = members.get(by.id, "")
    return WhoView(by.kind, by.id, named or say(f"security.actor.{by.kind}", language))


def _ruling(entry: Entry[Any] | None) -> Ruling | None:
    """The ruling of an entry; None for an act whose module is gone. Of who was forgotten only what is not sealed."""
    try:
        return ruling_of(entry) if entry is not None else None
    except NotPermitted:
        return None


def _verdicts(entry: Entry[Any] | None, ruling: Ruling | None, language: str) -> list[VerdictView]:
    if entry is None:
        return []
    held: Sequence[Any] = ruling.verdicts if ruling is not None else entry.event.verdicts
    strict = sorted((each for each in held if each.outcome in GRAVITY), key=lambda each: GRAVITY[each.outcome])
    return [verdict_told(each, entry.at, language) for each in strict]
