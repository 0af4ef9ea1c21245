"""What the operator may be let in for, for how long, and what was read."""

from dataclasses import dataclass
from typing import Literal

from fairline.kit.clock import Millis

MINUTE: Millis = 60_000
HOUR: Millis = 60 * MINUTE
DAY: Millis = 24 * HOUR
Purpose = Literal["support", "training", "analysis", "case", "provide", "secure", "recording"]
GRANTED: tuple[Purpose, ...] = ("support", "training", "analysis")  # what an account lets the operator in for
NEED: tuple[Purpose, ...] = ("provide", "secure")  # the only reasons for which nobody asks it first
HEAR: Purpose = "recording"  # hearing the recordings of one conversation: by a case, and two of the operator's
IN_NEED = 60 * MINUTE  # how long such access lasts, where no shorter time is asked for (ZS-CHAT-NO-REALTIME-ACCESS)
BY_CASE = 4 * HOUR  # how long a case opens something (TDA-MONITOR)
LONGEST = 90 * DAY  # an account's word is asked for again after that


@dataclass(frozen=True, slots=True)
class Access:
    """The operator's access to what was said in an account. Empty `conversation`: all that have ended. Instants are ms
    UTC; `since` is None while a second member of the operator's has not approved it.
    """

    id: str
    purpose: Purpose
    conversation: str
    why: str
    case: str
    asked_by: str
    asked_at: Millis
    approved_by: str
    since: Millis | None
    until: Millis
    ended_at: Millis | None
    reads: int = 0

    def holds(self, at: Millis) -> bool:
        """Whether it may be used at an instant."""
        return self.since is not None and self.since <= at < self.until and self.ended_at is None

    @property
    def is_in_need(self) -> bool:
        """Whether nobody of the account was asked."""
        return self.purpose in NEED


@dataclass(frozen=True, slots=True)
class Look:
    """One reading: by whom of the operator's, when (ms UTC), of which conversation, by which access and for what."""

    number: int
    access: str
    by: str
    at: Millis
    conversation: str
    purpose: str
