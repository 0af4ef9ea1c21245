"""What a source said of a conversation before, as the journal keeps it: whatever became of it here since."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from fairline.conversations.events import ConversationImported, MessageImported
from fairline.journal import Entry, about
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.platform.moving.events import ConversationCaughtUp
from fairline.platform.moving.writing.comparing import Said, Stands

_PAGE = 500


@dataclass(frozen=True, slots=True)
class Before:
    """What was said, oldest first, how it stood there, and when that changed last (ms UTC)."""

    lines: tuple[Said, ...]
    stood: Stands
    updated_at: Millis


def before(c: Unit, conversation: str) -> Before | None:
    """What moves brought of a conversation; None for one that did not move in."""
    lines, caught_up = list[Said](), list[ConversationCaughtUp]()
    for entry in _backwards(c, conversation):
        event = entry.event
        if isinstance(event, MessageImported):
            lines.append((event.wrote_at, event.text))
        elif isinstance(event, ConversationCaughtUp):
            caught_up.append(event)
        elif isinstance(event, ConversationImported):
            return _told(event, caught_up, lines)
    return None


def _backwards(c: Unit, conversation: str) -> Iterator[Entry[Any]]:
    number: int | None = None
    while page := about(c, conversation, before=number, most=_PAGE):
        yield from page
        number = page[-1].number


def _told(first: ConversationImported, later: list[ConversationCaughtUp], lines: list[Said]) -> Before:
    stood = Stands(
        status=first.status,
        custom=first.custom,
        kind=first.kind,
        priority=first.priority,
        queue=first.queue,
        agent=first.agent,
        form=first.form,
        subject=first.subject,
        satisfaction=first.satisfaction,
        set_aside=first.set_aside,
        tags=frozenset(first.tags),
        participants=frozenset(contact for contact, _ in first.participants),
        watchers=frozenset(first.watchers),
        values=first.values,
    )
    if later:  # the newest comes first
        last = later[0]
        stood = Stands(
            **last.stands,
            subject=last.subject,
            tags=frozenset(last.tags),
            participants=frozenset(last.participants),
            watchers=frozenset(last.watchers),
            values=last.values,
        )
    updated = max([first.updated_at, *(each.updated_at for each in later)])
    return Before(tuple(reversed(lines)), stood, updated)
