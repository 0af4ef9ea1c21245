"""What an account gives to pooled figures, and what is published of all."""

from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.errors import Problem

DAY: Millis = 86_400_000
SPAN = 28 * DAY  # a figure is of so many days, rolling (ZS-BM-ANONYMOUS)
ACCOUNTS = 5  # fewest accounts in a published cell (ZS-BM-ANONYMOUS: k, 5 by default)
PEOPLE = 10  # fewest contacts in it (TDP18-AGGREGATE: nine are suppressed)
SHARE = 0.5  # the largest part of a cell's volume one account may be
PURPOSES = ("insight", "marketing", "improvement")  # what a published figure may be read for (ZS-BM-PURPOSE)
OWN = "insight"  # of each reader's own; the others are the operator's interest, which has to be weighed
POOLED = "pooling"  # what alone reads what single accounts give
DEFAULT_ON = False  # whether an account that chose nothing takes part; shown beside the switch


class NotWeighed(Problem):
    """Published figures are wanted for an interest of the operator's that does not stand weighed."""

    status = 409
    type = "not-weighed"


class RawNotServed(Problem):
    """What single accounts give is wanted for anything but the figures of all."""

    status = 403
    type = "raw-not-served"


@dataclass(frozen=True, slots=True)
class Weighed:
    """An interest of the operator's as it was weighed, since and until when (ms UTC)."""

    purpose: str
    why: str
    until: Millis
    at: Millis


@dataclass(frozen=True, slots=True)
class Cell:
    """What a figure is of: a metric, on a channel; `all` for every channel together."""

    metric: str
    channel: str


@dataclass(frozen=True, slots=True)
class Part:
    """What one account gives to a cell: its own mean, of how many conversations, with how many contacts."""

    mean: float
    volume: int
    people: int


@dataclass(frozen=True, slots=True)
class Published:
    """A figure that may be seen: the median over accounts, of how many. No volume and no account stands here."""

    cell: Cell
    value: float
    accounts: int


@dataclass(frozen=True, slots=True)
class Choice:
    """What an account chose. `provenance`: default, chosen_on or chosen_off; `shown_at`: when an admin knew."""

    on: bool
    provenance: str
    shown_at: Millis | None
    objected: frozenset[str] = frozenset()

    @property
    def gives(self) -> bool:
        """Whether it takes part: never before an admin was told."""
        return self.on and self.shown_at is not None
