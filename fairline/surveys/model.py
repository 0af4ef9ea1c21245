"""What a question about satisfaction is, and how an account asks."""

from dataclasses import dataclass
from typing import Literal

import msgspec

from fairline.kit.clock import Millis

Score = Literal["good", "bad"]
State = Literal["waiting", "asked", "answered", "void"]
DAY: Millis = 86_400_000
ANSWERABLE: Millis = 60 * DAY  # how long after it was asked a question may be answered
CORRECTABLE: Millis = 7 * DAY  # how long after an answer it may be changed


class Settings(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """How an account asks. `by` is the member who approved it last."""

    active: bool = False
    delay_minutes: int = 60  # from solving to asking
    days_between: int = 30  # between two questions to one contact
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

    def may_answer(self, at: Millis) -> bool:
        """Whether an answer still counts."""
        if self.state == "answered":
            return at < (self.first_answered_at or 0) + CORRECTABLE
        return self.state == "asked" and at < (self.asked_at or 0) + ANSWERABLE
