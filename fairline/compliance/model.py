"""What the officer looks at, and how they narrow it."""

from dataclasses import dataclass
from typing import Literal

from fairline.kit.clock import Millis

State = Literal["refused", "waiting", "left", "withdrawn"]


@dataclass(frozen=True, slots=True)
class Held:
    """An act that was refused or had to wait. Instants are ms UTC; `number` is the entry of its newest such ruling.

    `actor` is who wanted it, as the journal writes actors; `cause` the automation behind it, where one is.
    """

    act: str
    number: int
    state: State
    kind: str
    channel: str
    contact: str | None
    conversation: str | None
    actor: str
    cause: str
    purpose_class: str
    at: Millis
    due: Millis | None
    ended: Millis | None
    policies: tuple[str, ...]
    clauses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of them: those that say all of this; what is empty or None says nothing. `since` and `until` are ms UTC."""

    state: str = ""
    channel: str = ""
    policy: str = ""
    clause: str = ""
    member: str = ""
    contact: str = ""
    since: Millis | None = None
    until: Millis | None = None
