"""What happened with a contact, as lines in words: fed by followers, one for each module that has something to tell.

A module above registers its own events by plugging in `timeline_of("conversations", {ConversationOpened: Line(…)})`.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fairline.crm import store
from fairline.crm.service import reading
from fairline.journal import Entry, Event
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.kit.words import knows, say

ContactOf = Callable[[Unit, Entry[Any]], str | None]


@dataclass(frozen=True, slots=True)
class Line:
    """How an event is told: `summary` is the key of a sentence, `details` the event's fields that fill it; a value is
    told in the words of `<module>.word.<value>` where the module has them.
    """

    summary: str
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Told:
    """One line as it was kept."""

    number: int
    at: Millis
    kind: str
    conversation: str | None
    summary: str
    details: Mapping[str, Any]

    def in_words(self, language: str) -> str:
        """The sentence, in the reader's language."""
        module = self.summary.partition(".")[0]
        told = {name: _word(module, value, language) for name, value in self.details.items()}
        return say(self.summary, language, **told)


def own_field(c: Unit, entry: Entry[Any]) -> str | None:
    """The contact an event names in its field `contact`."""
    contact: str | None = getattr(entry.event, "contact", None)
    return contact


def timeline_of(module: str, lines: Mapping[type[Event], Line], contact_of: ContactOf = own_field) -> Follower:
    """A follower that puts a module's events on the timelines of the contacts they concern.

    `contact_of` tells whose timeline it is, where the event has no field `contact`; None leaves it out. A detail must
    not be personal: a line outlives nothing, but it is kept open. Raises ValueError where one is.
    """
    for event, line in lines.items():
        if set(line.details) & {*event.personal}:
            raise ValueError(f"a line about {event.__name__} tells something personal")
    by_kind = {event.__name__: line for event, line in lines.items()}

    def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
        for entry in entries:
            contact = contact_of(c, entry)
            if contact is not None:
                _put(c, contact, entry, by_kind[entry.kind])

    return Follower(f"{module}.timeline", frozenset(by_kind), follow)


def timeline(c: Unit, contact: str, before: int | None, most: int) -> list[Told]:
    """The lines of a contact and of all it speaks for, newest first, below a number. Raises NotFound."""
    ids = reading.family(c, contact)
    rows = store.timeline.newest(c, ids, 2**62 if before is None else before, most)
    return [
        Told(row["number"], row["at"], row["kind"], row["conversation"], row["summary"], json.loads(row["details"]))
        for row in rows
    ]


def _put(c: Unit, contact: str, entry: Entry[Any], line: Line) -> None:
    row = store.contacts.one(c, contact)
    if row is None or row["erased"] is not None:
        return
    details = {name: getattr(entry.event, name) for name in line.details}
    conversation = getattr(entry.event, "conversation", None)
    store.timeline.put(c, contact, entry.number, entry.at, entry.kind, conversation, line.summary, details)


def _word(module: str, value: Any, language: str) -> Any:
    key = f"{module}.word.{value}"
    return say(key, language) if isinstance(value, str) and knows(key) else value
