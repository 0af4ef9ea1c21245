"""What a question about satisfaction is, and how an account asks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import msgspec

from fairline.kit.clock import Millis

Score = Literal["good", "bad"]
Scale = Literal["two", "five"]  # good or bad, or one to five
SCALES: Mapping[str, tuple[str, ...]] = {"two": ("good", "bad"), "five": ("5", "4", "3", "2", "1")}
SATISFIED = 4  # of five: from here on it counts as good
State = Literal["waiting", "asked", "answered", "void"]
DAY: Millis = 86_400_000
ANSWERABLE: Millis = 60 * DAY  # how long after it was asked a question may be answered
CORRECTABLE: Millis = 7 * DAY  # how long after an answer it may be changed


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How an account asks. `by` is the member who approved it last; `by_itself`: after each solving, else only where a
    rule or a reply asks. `anonymous`: what is said from now on is kept without whose it was.
    """

    active: bool = False
    by_itself: bool = True
    scale: Scale = "two"
    delay_minutes: int = 60  # from solving to asking
    days_between: int = 30  # between two questions to one contact
    anonymous: bool = False
    by: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """One question to one contact about one conversation. Instants are milliseconds UTC."""

    id: str
    conversation: str
    contact: str
    person: str
    channel: str
    state: State
    due: Millis
    asked_at: Millis | None
    score: str
    comment: str
    answered_at: Millis | None
    first_answered_at: Millis | None
    scale: Scale = "two"
    points: int | None = None
    anonymous: bool = False

    @property
    def said(self) -> str:
        """What was chosen, as the one who chose it saw it; empty before."""
        return str(self.points) if self.points else self.score

    def may_answer(self, at: Millis) -> bool:
        """Whether an answer still counts."""
        if self.state == "answered":
            return at < (self.first_answered_at or 0) + CORRECTABLE
        return self.state == "asked" and at < (self.asked_at or 0) + ANSWERABLE


def read_score(scale: str, said: str) -> tuple[Score, int | None] | None:
    """A choice of a scale as good or bad, and its points where it has some; None for what is none of its choices."""
    if said not in SCALES.get(scale, ()):
        return None
    if scale == "two":
        return ("good" if said == "good" else "bad"), None
    return ("good" if int(said) >= SATISFIED else "bad"), int(said)
