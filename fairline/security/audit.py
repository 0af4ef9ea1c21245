"""Who did what: a reading of the journal, in words."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import msgspec

from fairline import accounts, journal
from fairline.accounts.events import MembersNotified
from fairline.journal import Entry
from fairline.kit.cldr import decimal
from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Unit
from fairline.kit.words import knows, listed, say
from fairline.security import networks, store

KINDS_OF_ID = {"mem_": "member", "tok_": "app", "ctc_": "contact"}
SHORT: Millis = 30 * 24 * 3_600_000  # after which an address is told as its network
PAGE = 200  # entries read at a time where a filter is left to us


class ActorView(msgspec.Struct, frozen=True):
    """Whoever an entry is by; the name where it is known here."""

    kind: str
    id: str | None
    name: str | None


class AuditView(msgspec.Struct, frozen=True, kw_only=True):
    """One entry of the journal, with a sentence about it."""

    number: int
    at: str
    kind: str
    actor: ActorView
    subject: str | None
    summary: str
    event: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries are asked for: below a number, of a kind, by an actor (`member:mem_…`), about something."""

    before: int | None
    kind: str | None
    actor: str | None
    subject: str | None


def read(c: Unit, wanted: Wanted, most: int, language: str) -> list[AuditView]:
    """The newest entries that are wanted, newest first."""
    entries = list(found(c, wanted, most))
    names = names_in(c, entries)
    return [shown(entry, names, language, c.at) for entry in entries]


def actor_named(told: str | None) -> str | None:
    """An actor as the journal writes it, from that or from the id alone: `mem_…` is a member."""
    if not told or ":" in told:
        return told or None
    return f"{KINDS_OF_ID.get(told[:4], '')}:{told}".lstrip(":")


def found(c: Unit, wanted: Wanted, most: int) -> list[Entry[Any]]:
    """The entries themselves."""
    if wanted.subject is None:
        kinds = [wanted.kind] if wanted.kind else []
        return journal.newest(c, before=wanted.before, kinds=kinds, actor=wanted.actor, most=most)
    kept: list[Entry[Any]] = []
    before = wanted.before
    while len(kept) < most:
        page = journal.about(c, wanted.subject, before=before, most=PAGE)
        kept += [entry for entry in page if _fits(entry, wanted)]
        if len(page) < PAGE:
            break
        before = page[-1].number
    return kept[:most]


def names_in(c: Unit, entries: Iterable[Entry[Any]]) -> dict[str, str]:
    """The names of every member and token that these entries mention."""
    ids = {value for entry in entries for value in (entry.actor.id, *_texts(entry.event))}
    members = accounts.names_of(c, [one for one in ids if one.startswith("mem_")])
    apps = store.tokens.names(c, [one for one in ids if one.startswith("tok_")])
    return {one: name for one, name in (members | apps).items() if name}


def shown(entry: Entry[Any], names: dict[str, str], language: str, at: Millis) -> AuditView:
    """An entry as the wire shows it at an instant (ms UTC): an address older than a month is its network alone."""
    return AuditView(
        number=entry.number,
        at=to_text(entry.at) or "",
        kind=entry.kind,
        actor=ActorView(entry.actor.kind, entry.actor.id or None, names.get(entry.actor.id)),
        subject=journal.subject_of(entry.event),
        summary=summary(entry, names, language),
        event=_shortened(msgspec.to_builtins(entry.event), at - entry.at),
    )


def _shortened(event: dict[str, Any], age: Millis) -> dict[str, Any]:
    """Clause TDP18-LOG-DATA: network addresses are told in full for thirty days. At ninety they are gone (keeping)."""
    address = event.get("address")
    if age < SHORT or not isinstance(address, str) or networks.place(address) == address:
        return event
    return event | {"address": networks.place(address)}


def summary(entry: Entry[Any], names: dict[str, str], language: str) -> str:
    """A sentence about an entry. Its words stand under `event.<Kind>` with the module whose event it is, else here."""
    module = _module_of(entry)
    values = {
        name: _said(value, names, language, f"{module}.{name}")
        for name, value in msgspec.to_builtins(entry.event).items()
    }
    values |= {name: _said(None, names, language) for name in entry.event.__struct_fields__ if name not in values}
    if isinstance(entry.event, MembersNotified):
        values["key"] = accounts.notice_worded(entry.event, "title", language)
    who = names.get(entry.actor.id) or say(f"security.actor.{entry.actor.kind}", language)
    own = {"actor": who, "kind": entry.kind, "act_kind": values.get("kind", "–")}
    return say(words_for(entry), language, **values | own)


def words_for(entry: Entry[Any]) -> str:
    """The key of the sentence about an entry."""
    for module in (_module_of(entry), "security"):
        if knows(f"{module}.event.{entry.kind}"):
            return f"{module}.event.{entry.kind}"
    return "security.event.other"


def _fits(entry: Entry[Any], wanted: Wanted) -> bool:
    return wanted.kind in (None, entry.kind) and wanted.actor in (None, str(entry.actor))


def _texts(event: journal.Event) -> Iterator[str]:
    for value in msgspec.to_builtins(event).values():
        for each in value if isinstance(value, list | tuple) else (value,):
            if isinstance(each, str):
                yield each


def _module_of(entry: Entry[Any]) -> str:
    return ".".join(type(entry.event).__module__.split(".")[1:-1])


def _said(value: Any, names: dict[str, str], language: str, own: str = "") -> str:
    """A value of an event in a sentence: a member by their name, nothing as a dash, lists as one tells them.

    `own` is where the event's module keeps the words of the field's values, should it have any.
    """
    if value is None or (isinstance(value, str | list | tuple | dict) and not value):
        return "–"
    if isinstance(value, bool):
        return say(f"security.{'yes' if value else 'no'}", language)
    if isinstance(value, list | tuple):
        return listed([_said(each, names, language) for each in value], language)
    if isinstance(value, float):
        return decimal(value, language, "0.###")
    text = str(value)
    known = next((key for key in (f"security.value.{text}", f"{own}.{text}") if knows(key)), "")
    return names.get(text) or (say(known, language) if known else text)
