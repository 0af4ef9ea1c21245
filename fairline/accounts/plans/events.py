"""What happens to an account's plan, its seats and its storage."""

import msgspec

from fairline.journal import Event
from fairline.kit.clock import Millis


class PlanAssigned(Event):
    """The account has a version of a plan, as its order says: seats bought by kind, countries it may write to."""

    about = "plan"

    plan: str
    version: int
    seats: dict[str, int] = msgspec.field(default_factory=dict)
    countries: tuple[str, ...] | None = None
    renews: Millis | None = None
    evidence: str = ""  # which order says so


class SeatGiven(Event):
    """A member holds a seat of a kind."""

    about = "member"

    member: str
    seat: str


class SeatTakenBack(Event):
    """They hold it no more."""

    about = "member"

    member: str
    seat: str


class SeatMoved(Event):
    """A member began to work in another session than the one that held their named seat; that one was signed out.

    `swaps` counts those within an hour.
    """

    about = "member"

    member: str
    session: str
    ended: str = ""
    swaps: int = 0


class SeatShared(Event):
    """So many swaps within an hour look as if several people used one named seat (clause TDA-LIMITS-CIRCUMVENT)."""

    about = "member"

    member: str
    swaps: int


class StorageMeasured(Event):
    """So many bytes of a kind are kept, of so many that may be; `warned` is the share last warned of, in percent, and
    `reduced_from` when less is taken in (ms UTC).
    """

    about = "kind"

    kind: str
    used: int
    cap: int | None = None
    warned: int = 0
    reduced_from: Millis | None = None


class AccountUnused(Event):
    """Nobody used an account of a free plan for as long as the plan allows. `last`, `by` and `number` are the instant
    (ms UTC), the actor and the entry of the last use; it ends at `ends`.
    """

    about = "plan"

    plan: str
    last: Millis
    by: str
    number: int
    ends: Millis


class AccountUsedAgain(Event):
    """It was used before it ended, and stays."""

    about = "plan"

    plan: str


class AccountLapsed(Event):
    """An account of a free plan ended because nobody used it: `last`, `by` and `number` are the evidence."""

    about = "plan"

    plan: str
    last: Millis
    by: str
    number: int
