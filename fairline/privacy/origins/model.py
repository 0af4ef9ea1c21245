"""What a list of contacts is: what its bringer declares, its rows, the signs that it was bought, what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from fairline.kit.clock import Millis

Means = Literal["own_form", "own_customers", "event", "paper", "partner", "other", "bought", "rented", "gathered", ""]
Ground = Literal["consent", "contract", "legitimate_interest", "legal_duty", ""]
MEANS: tuple[Means, ...] = get_args(Means)
GROUNDS: tuple[Ground, ...] = get_args(Ground)
BARRED = frozenset({"bought", "rented", "gathered"})  # nobody agreed to hear from us by being on such a list
Fate = Literal["made", "joined", "known", "left"]


@dataclass(frozen=True, slots=True)
class Declared:
    """What whoever brings a list says of it: where it is from, by which means and when (ms UTC) the people in it were
    asked, on which ground, and which words they were shown.
    """

    source: str = ""
    means: Means = ""
    ground: Ground = ""
    collected: Millis | None = None
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row, read: its line (the first after the heading is 1) and what it says, by our own names."""

    line: int
    told: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a row: made, joined (a contact of ours gets an address more), known, or left out, and why (a key
    of words).
    """

    line: int
    fate: Fate
    contact: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign that nobody in a list agreed to anything: which, how many rows of how many, and whether it refuses."""

    name: str
    many: int = 0
    of: int = 0
    refuses: bool = False
    words: str = ""


@dataclass(frozen=True, slots=True)
class Import:
    """A list as kept. Instants are ms UTC; `undone` is when it was taken back, `barred` why nobody of it is advertised
    to.
    """

    id: str
    at: Millis
    by: str
    person: str
    state: str  # taken, refused, undone
    rows: int
    made: int
    joined: int
    left: int
    mails: int  # addresses of mail in it
    bounced: int
    means: str
    ground: str
    source: str
    sha256: str
    barred: str = ""
