"""The nouns of service levels: a clock as it stands, the terms it runs by, and what happened to a conversation."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from fairline.kit.clock import Millis
from fairline.kit.hours import Hours

BANDS = ("none", "low", "normal", "high", "urgent")
ENDED = frozenset({"solved", "closed"})


@dataclass(frozen=True, slots=True)
class Held:
    """One clock as it stands. `state` is open, paused, met or cancelled; `missed_at` stays once it was missed."""

    id: str
    conversation: str
    metric: str
    policy: str
    calendar: str
    state: str
    opened_at: Millis
    target: int
    spent: int = 0
    running_since: Millis | None = None
    due: Millis | None = None
    warn_at: Millis | None = None
    warned: bool = False
    missed_at: Millis | None = None
    ended_at: Millis | None = None

    @property
    def is_live(self) -> bool:
        """Whether it is still owed."""
        return self.state in ("open", "paused")


@dataclass(frozen=True, slots=True)
class Terms:
    """What a clock runs by: whose policy, which hours, how long, how long before to warn; milliseconds of open time."""

    policy: str
    calendar: str
    hours: Hours
    target: int
    warn_before: int = 0


@dataclass(frozen=True, slots=True)
class Policy:
    """A service level: for which conversations, by which hours, how soon for each metric and priority (minutes)."""

    id: str
    name: str
    position: int
    conditions: Mapping[str, object]
    calendar: str
    targets: Mapping[str, Mapping[str, int]]
    warn_before: int = 0
    pause_on: frozenset[str] = frozenset()

    def target(self, metric: str, priority: int) -> int | None:
        """Milliseconds owed for a metric at a priority 0 to 9; None where nothing is promised."""
        minutes = self.targets.get(metric, {}).get(band(priority))
        return None if minutes is None else minutes * 60_000


def band(priority: int) -> str:
    """The word of a priority 0 to 9: none, low (to 2), normal (to 5), high (to 8), urgent."""
    return next(word for word, most in zip(BANDS, (0, 2, 5, 8, 9), strict=True) if priority <= most)


Kind = Literal["opened", "began", "wrote", "replied", "status", "gone", "back", "weighed"]


@dataclass(frozen=True, slots=True)
class Happened:
    """What happened to a conversation, as far as clocks care.

    `opened`: by the contact; `began`: by us. `wrote`: the contact, themselves, in public. `replied`: a person of ours,
    in public. `status`: it changed to this. `gone`: it was set aside, merged away or deleted; `back`: no longer.
    `weighed`: another service level or another priority may stand.
    """

    kind: Kind
    at: Millis
    status: str = "new"
    why: str = ""


@dataclass(frozen=True, slots=True)
class Matter:
    """What clocks need to know of a conversation's past, whatever stood then: enough to begin one late."""

    conversation: str
    opened_at: Millis
    periods: tuple[tuple[str, Millis], ...]  # each status and since when
    answered: bool = False  # a person has replied at least once
    asked_at: Millis | None = None  # the oldest word of the contact nobody has answered
    replied_at: Millis | None = None  # our last word
    gone: bool = False
    policy: str = ""  # the service level that stands
    priority: int = 0

    @property
    def status(self) -> str:
        """The status it has."""
        return self.periods[-1][0]
