"""What the gate writes in the journal: every ruling, with every verdict."""

from typing import Any

import msgspec

from fairline.gate.verdict import Verdict
from fairline.journal import Event
from fairline.kit.clock import Millis


class _Ruled(Event):
    """An act and what was ruled on it.

    `fields` are the act's fields that are not personal, `private` those that are, both with what policies amended.
    `quotes` are the verdicts' values that tell of the contact or come from the act, by policy. `withheld` says that the
    personal fields were not written, because a policy that takes out what must not be kept could not see to it.
    """

    about = "subject"
    personal = ("private", "quotes")

    act: str
    kind: str
    subject: str  # the conversation, else the contact, else the act itself
    person: str | None = None
    fields: dict[str, Any] = msgspec.field(default_factory=dict)
    private: dict[str, Any] = msgspec.field(default_factory=dict)
    quotes: dict[str, dict[str, Any]] = msgspec.field(default_factory=dict)
    verdicts: tuple[Verdict, ...] = ()
    withheld: bool = False


class ActPermitted(_Ruled):
    """It may leave, as written here (amendments included). Delivery follows this entry and nothing else."""


class ActDeferred(_Ruled, kw_only=True):
    """It waits until `due` (milliseconds UTC) and is then submitted afresh."""

    due: Millis


class ActRefused(_Ruled):
    """It may not leave."""


class LimitsSet(Event):
    """The account asks of itself more than the law does: the fields of `Limits`."""

    about = "subject"

    begins: int | None = None
    ends: int | None = None
    sundays: bool = True
    per_day: int | None = None
    per_week: int | None = None
    countries: tuple[str, ...] = ()
    subject: str = "limits"


class ActWithdrawn(Event):
    """A deferred act will not be submitted again: a member took it back, or `because` says what made it void.

    `person_erased`: the contact was forgotten while it waited. `kind_unknown`: the module that knew it is gone.
    `unreadable`: it could not be submitted, and what is kept of it cannot be read.
    """

    about = "subject"

    act: str
    subject: str
    because: str = ""
