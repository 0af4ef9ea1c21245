"""A move: things that come in from elsewhere, or the whole account going out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from fairline.kit.clock import Millis

Kind = Literal["zendesk", "mbox", "csv", "archive", "export"]
KINDS: tuple[Kind, ...] = ("zendesk", "mbox", "csv", "archive")
# open: parts may come; looking: it is read, nothing is written; ready: there is a report; running; stopped: it goes on
# when told to; done; failed: it cannot be read. An export: running, waiting (for the gate), ready, refused, gone.
State = Literal["open", "looking", "ready", "running", "stopped", "done", "failed", "waiting", "refused", "gone"]
LIVE = ("open", "looking", "ready", "running", "stopped", "waiting")


@dataclass(frozen=True, slots=True)
class Position:
    """How far a move has come: the noun, and how many of its records were read."""

    noun: str = ""
    number: int = 0
    step: int = 0  # counts every step: who comes with another number comes too late

    def told(self) -> dict[str, Any]:
        """As the table keeps it."""
        return {"noun": self.noun, "number": self.number, "step": self.step}


@dataclass(frozen=True, slots=True)
class Move:
    """One move. `source` names where it comes from, so that the same thing never comes twice; `person` seals parts."""

    id: str
    kind: Kind
    state: State
    source: str
    spec: Mapping[str, Any]
    report: Mapping[str, Any]
    position: Position
    counts: Mapping[str, Mapping[str, int]]  # noun -> made, known, left_out
    notes: list[dict[str, Any]]
    person: str
    by: str  # the actor who wants it
    at: Millis
    changed: Millis
    because: str = ""
    act: str = ""
    recipients: tuple[str, ...] = ()
    until: Millis | None = None
    rows: int = 0


@dataclass(slots=True)
class Counts:
    """How many things of each noun were made, known already, left out."""

    held: dict[str, dict[str, int]] = field(default_factory=dict)

    def add(self, noun: str, what: Literal["made", "known", "left_out"], many: int = 1) -> None:
        """Count some more."""
        if many:
            mine = self.held.setdefault(noun, {"made": 0, "known": 0, "left_out": 0})
            mine[what] += many


def counts_of(told: Mapping[str, Mapping[str, int]]) -> Counts:
    """Counts to be counted on."""
    return Counts({noun: dict(each) for noun, each in told.items()})
