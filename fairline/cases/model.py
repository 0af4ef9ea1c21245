"""What a case, its clocks, its items and what was proposed in it are."""

from dataclasses import dataclass
from typing import Literal, get_args

from fairline.kit.clock import Millis

Kind = Literal[
    "violation",
    "complaint",
    "carrier_report",
    "takedown",
    "child",
    "breach",
    "legal_process",
    "illegal_content",
    "security",
    "check",  # without an incident
]
Side = Literal["account", "operator"]  # who handles it: the account's own officer, or the operator
State = Literal["open", "asked", "answered", "decided", "appealed", "recourse", "closed"]
Severity = Literal["low", "normal", "high", "critical"]
Outcome = Literal["confirmed", "unfounded", "remedied", "withdrawn", "unresolved"]
KINDS: tuple[Kind, ...] = get_args(Kind)
LADDER = ("warn", "cure", "restrict", "suspend", "terminate")


@dataclass(frozen=True, slots=True)
class Case:
    """What went wrong or is said to have. Instants are ms UTC.

    `aware` is when we learned of it, `step` how far up the ladder it is, `person` whose key seals its words. A sealed
    one lives in the operator's account and `concerns` another.
    """

    id: str
    kind: Kind
    side: Side
    state: State
    severity: Severity
    category: str
    clauses: tuple[str, ...]
    about: tuple[str, ...]
    opened: Millis
    aware: Millis
    step: str
    person: str
    reported: str
    concerns: str
    sealed: bool
    count: int  # reports that were joined in it
    outcome: str
    decided_by: str
    title: str  # personal: it may quote somebody
    words: str

    @property
    def is_over(self) -> bool:
        """Whether nothing more is expected in it."""
        return self.state == "closed"


@dataclass(frozen=True, slots=True)
class Clock:
    """By when something in a case is owed, when it was done, and when its time passed before; ms UTC."""

    case: str
    name: str
    due: Millis
    met: Millis | None
    passed: Millis | None

    @property
    def runs(self) -> bool:
        """Whether it is still to be met."""
        return self.met is None and self.passed is None


@dataclass(frozen=True, slots=True)
class Point:
    """Something the account is to bring into line: what, how, and whether it was."""

    case: str
    ref: str
    change: str
    state: str  # open, fixed, disabled
    was: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A measure that bites, and waits for a second pair of eyes."""

    case: str
    id: str
    what: str  # measure, terminate, disclose
    scope: str
    kind: str
    why: str
    until: Millis | None
    condition: str
    by: str  # the actor who proposed it
    state: str  # waits, approved, refused


@dataclass(frozen=True, slots=True)
class Strike:
    """A confirmed violation that counts against the account until it ages out; ms UTC."""

    case: str
    clause: str
    at: Millis
    until: Millis
