"""The nouns of rules: a rule with what it asks and does, a macro, one firing."""

from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from fairline.kit.clock import Millis

Kind = Literal["trigger", "automation"]
KINDS: tuple[Kind, ...] = ("trigger", "automation")
EVERYONE, MINE = "everyone", "mine"

MOST_FIRINGS = 20  # of all triggers, after one entry
MOST_AN_HOUR = 10  # of one rule on one conversation; then it is quieted
MOST_A_ROUND = 500  # of one automation


class Spec(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a rule asks and does, as it is kept: `when` are the events a trigger looks at, empty for an automation.

    `machines` has a trigger look at what machines wrote too.
    """

    when: tuple[str, ...] = ()
    conditions: dict[str, Any] = {}
    actions: tuple[dict[str, Any], ...] = ()
    machines: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """Something the house does by itself. `version` counts from 1; `quieted` says why it rests, empty where not."""

    id: str
    kind: Kind
    name: str
    position: int
    active: bool
    spec: Spec
    version: int
    approved_by: str  # the member who saved it last
    made: Millis
    quieted: str = ""

    @property
    def runs(self) -> bool:
        """Whether it may fire."""
        return self.active and not self.quieted


@dataclass(frozen=True, slots=True)
class Macro:
    """Actions by hand. `scope`: everyone, `team:<id>`, or `mine:<member>`."""

    id: str
    name: str
    scope: str
    position: int
    actions: tuple[dict[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Firing:
    """That a rule fired: on which conversation, after which entry (0: on time), what held, what it did and could not.

    `did` and `refused` are the actions' names, with the act or the problem after a colon.
    """

    number: int
    at: Millis
    rule: str
    version: int
    conversation: str
    cause: int
    held: tuple[bool, ...]
    did: tuple[str, ...]
    refused: tuple[str, ...]
