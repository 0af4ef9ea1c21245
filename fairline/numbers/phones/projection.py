"""Folds the journal into telephone numbers, the papers of countries, and which numbers are used."""

from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.numbers.phones import events, folding, store
from fairline.numbers.phones.model import DAY, Terms
from fairline.numbers.phones.projection_papers import papers_after

USES = frozenset({"CallStarted", "MessageReceived", "TextTried"})
OURS = ("num_", "txs_")  # how ids of numbers begin, and of what texts leave by
COUNTRIES = frozenset({"PhonePapersShown", "PhonePapersAnswered", "PhonePapersExpired", "PhoneTermsAccepted"})


def _numbers(c: Unit, entry: Entry[Any]) -> None:
    if isinstance(entry.event, events.PhoneNumberAdded):
        return store.put(c, folding.added(entry))
    held = store.one(c, entry.event.phone)
    return store.put(c, folding.after(held, entry)) if held is not None else None


def _countries(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    if isinstance(event, events.PhoneTermsAccepted):
        return store.put_terms(c, Terms(event.country, event.version, event.member, entry.at))
    country, _, kind = event.papers.partition(":")
    return store.put_papers(c, papers_after(store.papers(c, country, kind), event, entry.number))


def _used(c: Unit, entry: Entry[Any]) -> None:
    if entry.event.sender.startswith(OURS):
        store.count_use(c, entry.event.sender, entry.at // DAY)


PHONES = Projection("numbers_phones", folding.KINDS, _numbers, ("numbers_phones",))
PAPERS = Projection("numbers_phone_papers", COUNTRIES, _countries, ("numbers_phone_papers", "numbers_phone_terms"))
USED = Projection("numbers_phone_days", USES, _used, ("numbers_phone_days",))
PROJECTIONS = (PHONES, PAPERS, USED)
