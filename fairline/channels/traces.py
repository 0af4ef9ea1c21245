"""What whoever forgets asks of channels: the names they filed things under, and visitors long gone."""

from collections.abc import Callable, Sequence
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Unit


class TracesOf:
    """Under this type a channel tells under which ids of its own the journal holds entries about some messages.

    The provider is given a unit and ids of messages, before these are deleted.
    """

    Provider = Callable[[Unit, Sequence[str]], Sequence[str]]


class VisitorsGone:
    """Under this type web chat tells of visitors who were there last before an instant and never wrote, at most so
    many; with `forget` it forgets them. The provider answers their ids.
    """

    Provider = Callable[[Unit, Millis, int, bool], Sequence[str]]


class TranscriptRefused:
    """Under this type web chat tells whether one of some persons did not agree that their talk is kept. The provider
    answers the SHA-256 of the text they were shown, empty where it may be kept.
    """

    Provider = Callable[[Unit, Sequence[str]], str]


def transcript_refused(c: Unit, persons: Sequence[str]) -> str:
    """The hash of the text by which one of these persons refused that their talk is kept; empty where none did."""
    provider: Any = c.tools.facts.get(TranscriptRefused)
    return str(provider(c, persons)) if provider and persons else ""


def traces_of(c: Unit, messages: Sequence[str]) -> list[str]:
    """Ids under which the journal holds more about these messages."""
    provider: Any = c.tools.facts.get(TracesOf)
    return list(provider(c, messages)) if provider and messages else []


def visitors_gone(c: Unit, before: Millis, most: int, *, forget: bool = False) -> list[str]:
    """Visitors who were there last before an instant (ms UTC) and never wrote."""
    provider: Any = c.tools.facts.get(VisitorsGone)
    return list(provider(c, before, most, forget)) if provider else []
