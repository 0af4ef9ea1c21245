"""Folds questions and answers into their tables."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.surveys import ballots, store


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    _APPLIED[entry.kind](c, entry)


def _wanted(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    names = ("conversation", "contact", "person", "channel", "lookup", "due", "scale")
    told = {name: getattr(event, name) for name in names}
    store.put(c, id=event.ask, anonymous=int(event.anonymous), **told)


def _asked(c: Unit, entry: Entry[Any]) -> None:
    store.asked(c, entry.event.ask, entry.event.act, entry.at)


def _given(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    store.answered(c, event.ask, event.score, event.points, event.comment, entry.at)


def _closed(c: Unit, entry: Entry[Any]) -> None:
    store.close(c, entry.event.ask)


def _counted(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    ballots.put_counted(c, event.batch, event.good, event.bad, event.points, entry.number)


def _voided(c: Unit, entry: Entry[Any]) -> None:
    store.void(c, entry.event.ask)


def _settings(c: Unit, entry: Entry[Any]) -> None:
    store.set_settings(c, entry.event.value)


def _erased(c: Unit, entry: Entry[Any]) -> None:
    store.forget(c, entry.event.persons)


def _deleted(c: Unit, entry: Entry[Any]) -> None:
    store.forget_conversation(c, entry.event.conversation)


_APPLIED: Mapping[str, Callable[[Unit, Entry[Any]], None]] = {
    "SatisfactionWanted": _wanted,
    "SatisfactionAsked": _asked,
    "SatisfactionGiven": _given,
    "SatisfactionClosed": _closed,
    "AnonymousAnswersCounted": _counted,
    "SatisfactionVoided": _voided,
    "SatisfactionSettingsChanged": _settings,
    "ContactErased": _erased,
    "ConversationDeleted": _deleted,
}

PROJECTION = Projection("surveys", frozenset(_APPLIED), apply, ("survey_asks", "survey_anonymous", "survey_settings"))
