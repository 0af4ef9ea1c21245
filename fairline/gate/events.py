"""What the gate writes in the journal: every ruling, with every verdict."""

from typing import Any

from fairline.gate.verdict import Verdict
from fairline.journal import Event
from fairline.kit.clock import Millis


class _Ruled(Event):
    """An act and what was ruled on it. `fields` are the act's fields that are not personal, `private` those that are."""

    about = "subject"
    personal = ("private",)

    act: str
    kind: str
    subject: str  # the conversation, else the contact, else the act itself
    person: str | None = None
    fields: dict[str, Any] = {}
    private: dict[str, Any] = {}
    verdicts: tuple[Verdict, ...] = ()


class ActPermitted(_Ruled):
    """It may leave, as written here (amendments included). Delivery follows this entry and nothing else."""


class ActDeferred(_Ruled):
    """It waits until `due` (milliseconds UTC) and is then submitted afresh."""

    due: Millis


class ActRefused(_Ruled):
    """It may not leave."""


class ActWithdrawn(Event):
    """A member took a deferred act back."""

    about = "subject"

    act: str
    subject: str
