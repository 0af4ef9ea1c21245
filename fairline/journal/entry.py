"""One line of the journal: number, account, time, actor, event."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from fairline.journal.event import Event
from fairline.kit.clock import Millis

E = TypeVar("E", bound=Event, covariant=True)


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever an entry is by."""

    kind: str  # member, contact, assistant, flow, rule, app, house
    id: str = ""

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}" if self.id else self.kind


HOUSE = Actor("house")


def actor_from(text: str) -> Actor:
    """An actor as the journal wrote it."""
    kind, _, name = text.partition(":")
    return Actor(kind, name)


@dataclass(frozen=True, slots=True)
class Entry(Generic[E]):
    """An event as written.

    `number` counts from 1 without gaps within the account; `at` is milliseconds UTC by the writer's clock.
    `erased` says that its personal fields are gone with their key.
    """

    account: str
    number: int
    at: Millis
    actor: Actor
    kind: str
    event: E
    erased: bool = False
