"""Turns entries and contacts into what can be found, by their shape: what a module above writes is not known here."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from fairline import crm
from fairline.channels import message_of
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.search import Doc, Shelf

LINES = ("message", "note", "call")
HEADS = ("conversation", "contact", "company")
KINDS = (*HEADS, *LINES)
ASIDE = "aside_"  # before the kind of what stands in a conversation that was set aside: found only when asked for
_SHELVES = {**dict.fromkeys(LINES, "l"), **dict.fromkeys(HEADS, "h")}
_ASIDE = {"l": "m", "h": "i"}


CONTACTS = Shelf("h", ("contact",))


def shelf_of(kind: str) -> str:
    """The letter of the shelf where documents of a kind are looked for."""
    letter = _SHELVES[kind.removeprefix(ASIDE)]
    return _ASIDE[letter] if kind.startswith(ASIDE) else letter


def of_entry(entry: Entry[Any]) -> Doc | None:
    """What an entry says, as something to be found; None where it says nothing."""
    make = _MAKERS.get(entry.kind)
    doc = make(entry) if make else None
    return shelved(doc) if doc and (doc.text or doc.title) else None


def shelved(doc: Doc, before: str | None = None) -> Doc:
    """A document on the shelf of its kind; with `before`, of its kind with that before it."""
    kind = doc.kind if before is None else before + doc.kind.removeprefix(ASIDE)
    return replace(doc, kind=kind, shelf=shelf_of(kind))


def of_contacts(c: Unit, ids: Iterable[str]) -> list[Doc]:
    """Contacts by their names, addresses, companies, notes and fields, as they are now."""
    found = crm.contacts(c, ids).values()
    return [_contact(each) for each in found if not each.erased and each.merged_into is None]


def _contact(contact: crm.Contact) -> Doc:
    company = contact.company.name if contact.company else ""
    reached = [address.address for address in contact.addresses if address.channel != "webchat"]
    values = [str(value) for value in contact.fields.values() if not isinstance(value, bool)]
    parts = [*reached, company, *values, contact.note]
    text = "\n".join(part for part in parts if part)
    doc = Doc("contact", contact.id, contact.person, contact.created, contact.name, text, contact=contact.id)
    return shelved(doc)


def _opened(entry: Entry[Any]) -> Doc:
    event = entry.event
    apart = getattr(event, "suspected", False) or getattr(event, "set_aside", "")
    kind = f"{ASIDE}conversation" if apart else "conversation"
    called = str(event.reference) if event.reference else ""
    return Doc(kind, event.conversation, event.person, entry.at, event.subject, called, event.conversation)


def _subject(entry: Entry[Any]) -> Doc:
    event = entry.event
    return Doc("conversation", event.conversation, event.person, entry.at, event.subject, "", event.conversation)


def _said(entry: Entry[Any]) -> Doc:
    event = entry.event
    text = _joined(event.text, (file.name for file in event.files))
    return Doc(
        "message", event.message, event.person, event.wrote_at, "", text, event.conversation, number=entry.number
    )


def _answered(entry: Entry[Any]) -> Doc | None:
    event = entry.event
    if event.kind != "Reply" or event.withheld or not event.person:
        return None
    text = str(event.private.get("text", ""))
    return Doc("message", message_of(event.act), event.person, entry.at, "", text, event.subject, number=entry.number)


def _noted(entry: Entry[Any]) -> Doc:
    event = entry.event
    return Doc("note", event.note, event.person, entry.at, "", event.text, event.conversation, number=entry.number)


def _spoken(entry: Entry[Any]) -> Doc:
    event = entry.event
    text = "\n".join(each.text for each in event.segments)
    return Doc("call", event.recording, event.person, entry.at, "", text, event.conversation, number=entry.number)


def _imported(entry: Entry[Any]) -> Doc:
    event = entry.event
    kind = f"{ASIDE if event.aside else ''}{'message' if event.public else 'note'}"
    text = _joined(event.text, (file.name for file in event.files))
    return Doc(kind, event.message, event.person, event.wrote_at, "", text, event.conversation, number=entry.number)


def _company(entry: Entry[Any]) -> Doc:
    event = entry.event
    return Doc("company", event.company, event.person, entry.at, event.name or "", event.domain or "")


def _joined(text: str, names: Iterable[str]) -> str:
    return "\n".join(part for part in (text, *names) if part)


_MAKERS: Mapping[str, Any] = {
    "ConversationOpened": _opened,
    "ConversationImported": _opened,
    "SubjectChanged": _subject,
    "MessageThreaded": _said,
    "MessageImported": _imported,
    "ActPermitted": _answered,
    "NoteWritten": _noted,
    "RecordingTranscribed": _spoken,
    "CompanyAdded": _company,
    "CompanyChanged": _company,
}
OF_CONTACTS: Mapping[str, Sequence[str]] = {  # kinds after which contacts look different: the fields that name them
    "ContactCreated": ("contact",),
    "ContactChanged": ("contact",),
    "AddressAdded": ("contact",),
    "AddressVerified": ("contact",),
    "ContactMerged": ("contact", "other"),
}
WRITTEN = frozenset(_MAKERS)
PARTIAL = frozenset({"SubjectChanged", "CompanyChanged"})  # what they leave out stays as it was
