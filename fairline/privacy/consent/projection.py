"""Folds consents, refusals and marks into their tables. A refusal stands in the unit in which it was heard."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.crm.events import ContactErased
from fairline.journal import Entry
from fairline.journal.interaction import ContactAllowed, ContactRefused
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.privacy.consent import events, store
from fairline.privacy.consent.model import RINGS, Word


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    _APPLY[type(entry.event)](c, entry)


def refused(event: ContactRefused) -> list[tuple[str, str, str]]:
    """What a refusal on a channel reaches: (channel, reach, seller). Unsure ones keep marketing back until judged."""
    seller = event.brand if event.scope == "brand" else ""
    everywhere = [("", "marketing", seller)] if event.scope == "all" else []
    own = (event.channel, "all" if event.channel in RINGS and event.sure else "marketing", seller)
    return [own, *everywhere]


def _given(c: Unit, entry: Entry[events.ConsentGiven]) -> None:
    event = entry.event
    names = ("contact", "channel", "purpose_class", "seller", "kind", "method", "expires")
    row = {name: getattr(event, name) for name in names}
    kept = {"account": entry.account, "id": event.consent, "at": event.given_at, "number": entry.number}
    store.keep(c, row | kept | {"pending": int(event.pending)})


def _confirmed(c: Unit, entry: Entry[events.ConsentConfirmed]) -> None:
    store.confirmed(c, entry.event.consent, entry.at, entry.number)


def _ended(c: Unit, entry: Entry[events.ConsentEnded]) -> None:
    store.end(c, entry.event.consent, entry.event.why)


def _heard(c: Unit, entry: Entry[ContactRefused]) -> None:
    event = entry.event
    said = "refused" if event.sure else "unsure"
    for channel, reach, seller in refused(event):
        store.say(c, Word(event.person, said, channel, reach, seller, entry.at, entry.number))
    if not event.sure:
        row = {"account": entry.account, "number": entry.number, "person": event.person, "at": entry.at}
        store.doubt(c, row | {"channel": event.channel, "message": event.message})


def _allowed(c: Unit, entry: Entry[ContactAllowed]) -> None:
    event = entry.event
    store.say(c, Word(event.person, "allowed", event.channel, "all", event.brand, entry.at, entry.number))


def _withdrawn(c: Unit, entry: Entry[events.ConsentWithdrawn]) -> None:
    _under_each(c, entry, "refused")


def _taken_back(c: Unit, entry: Entry[events.RefusalTakenBack]) -> None:
    _under_each(c, entry, "allowed")


def _under_each(c: Unit, entry: Entry[Any], said: str) -> None:
    event = entry.event
    for key in (event.contact, *event.lookups):
        store.say(c, Word(key, said, event.channel, event.reach, event.seller, entry.at, entry.number))


def _judged(c: Unit, entry: Entry[events.RefusalJudged]) -> None:
    event = entry.event
    store.settle(c, event.refusal, "meant" if event.was_meant else "not_meant")
    if not event.was_meant:
        store.unsay(c, event.refusal)


def _marked(c: Unit, entry: Entry[events.ContactMarked]) -> None:
    store.set_mark(c, entry.event.contact, entry.event.mark, entry.at, entry.number)


def _unmarked(c: Unit, entry: Entry[events.ContactUnmarked]) -> None:
    store.clear_mark(c, [entry.event.contact], entry.event.mark)


def _erased(c: Unit, entry: Entry[ContactErased]) -> None:
    store.forget(c, entry.event.contacts, entry.event.persons)


_APPLY: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    events.ConsentGiven: _given,
    events.ConsentConfirmed: _confirmed,
    events.ConsentEnded: _ended,
    events.ConsentWithdrawn: _withdrawn,
    events.RefusalTakenBack: _taken_back,
    events.RefusalJudged: _judged,
    events.ContactMarked: _marked,
    events.ContactUnmarked: _unmarked,
    ContactRefused: _heard,
    ContactAllowed: _allowed,
    ContactErased: _erased,
}

CONSENTS = Projection(
    "privacy_consents",
    frozenset(kind.__name__ for kind in _APPLY),
    apply,
    ("privacy_consents", "privacy_words", "privacy_marks", "privacy_doubts"),
)
