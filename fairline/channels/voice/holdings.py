"""What voice keeps of a person: which calls they had and when; their words and numbers stand sealed in the journal."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.channels.persons import persons_of
from fairline.channels.voice import store
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.plugin import Holding


def _collect(c: Unit, contact: str) -> Sequence[Mapping[str, Any]]:
    """`voice_calls`, `voice_legs`: when they called or were called, and how that ended."""
    return [
        {
            "call": each.id,
            "direction": each.direction,
            "started": to_text(each.started),
            "answered": to_text(each.answered) if each.answered else None,
            "ended": to_text(each.ended) if each.ended else None,
            "cause": each.cause,
        }
        for person in persons_of(c, contact)
        for each in store.calls_of_person(c, person)
    ]


def _forget(c: Unit, contact: str) -> int:
    return 0  # ids, instants and causes say nothing of a person whose key is gone


HOLDINGS = (Holding("voice", "calls", _collect, _forget),)
