"""What a plan, an account's own plan and its storage are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from fairline.kit.clock import Millis

if TYPE_CHECKING:
    from fairline.kit.db import Unit

MB = 1_000_000  # bytes
AGENT, TEXTING, VOICE = "agent", "texting", "voice"
SEATS = (AGENT, TEXTING, VOICE)
SEAT_OF: Mapping[str, str] = {"sms": TEXTING, "voice": VOICE}  # channels that ask for a seat of their own
Kind = Literal["data", "files"]
KINDS: tuple[Kind, ...] = ("data", "files")


class WordsKept:
    """What this module asks the one above that keeps conversations: how many bytes of words the account has."""

    Provider = Callable[["Unit"], int]


class FilesKept:
    """What this module asks the one above that keeps files: how many bytes of them the account has."""

    Provider = Callable[["Unit"], int]


@dataclass(frozen=True, slots=True)
class Plan:
    """One version of what may be bought; None is without limit.

    `seats` are those that come with it, `storage` megabytes by kind: base, and more for each agent's seat; `idle_days`
    after which an unused account ends.
    """

    name: str
    version: int
    title: Mapping[str, str]
    free: bool = False
    channels: frozenset[str] | None = None
    countries: frozenset[str] | None = None
    named_seats: bool = False
    seats: Mapping[str, int] = field(default_factory=dict)
    storage: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    idle_days: int | None = None


@dataclass(frozen=True, slots=True)
class Own:
    """The plan an account has: the version its order names, seats bought, places it may write to, and since when."""

    plan: Plan
    seats: Mapping[str, int]
    countries: frozenset[str] | None
    since: Millis
    renews: Millis | None = None

    def cap(self, kind: Kind) -> int | None:
        """How many bytes of a kind may be kept, None without limit: base + more for each agent's seat."""
        if kind not in self.plan.storage:
            return None
        base, each = self.plan.storage[kind]
        return (base + each * self.seats.get(AGENT, 0)) * MB


@dataclass(frozen=True, slots=True)
class Storage:
    """How much of a kind is kept, in bytes, of how much; since when it is over, and from when less is taken in."""

    kind: Kind
    used: int
    cap: int | None
    at: Millis
    warned: int  # percent
    reduced_from: Millis | None

    @property
    def over(self) -> int:
        """Bytes beyond the cap."""
        return max(0, self.used - self.cap) if self.cap is not None else 0
