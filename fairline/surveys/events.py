"""What happens to questions about satisfaction."""

from typing import Any

from fairline.journal import Event
from fairline.kit.clock import Millis


class SatisfactionWanted(Event):
    """A conversation was solved; its contact is to be asked at `due` (ms UTC). `lookup` is a keyed hash of the link."""

    about = "ask"

    ask: str
    conversation: str
    contact: str
    person: str
    channel: str
    lookup: str
    due: Millis
    scale: str = "two"
    anonymous: bool = False


class SatisfactionAsked(Event):
    """The question left, by the act named; without one, its link stands in a reply."""

    about = "ask"

    ask: str
    act: str


class SatisfactionGiven(Event):
    """The contact said how it was: good or bad, with `points` where they chose from one to five. A later answer takes
    the place of an earlier one of the same ask.
    """

    about = "conversation"
    personal = ("comment",)

    ask: str
    conversation: str
    person: str
    score: str
    again: bool = False  # they had answered before
    points: int | None = None
    comment: str = ""


class SatisfactionClosed(Event):
    """A question was answered anonymously: what was said stands elsewhere, with nothing that leads here."""

    about = "ask"

    ask: str


class AnonymousAnswersCounted(Event):
    """So many answers that nobody can tell whose is which: how many were good and bad, how many gave which points; and
    the comments, in an order of chance, sealed with a key of their own.
    """

    about = "batch"
    personal = ("comments",)

    batch: str
    person: str
    good: int
    bad: int
    points: dict[str, int]
    comments: tuple[str, ...] = ()


class SatisfactionVoided(Event):
    """The question is not asked after all. `why`: reopened, erased, no_address, not_permitted, off."""

    about = "ask"

    ask: str
    why: str


class SatisfactionSettingsChanged(Event):
    """How the account asks, from now on; `member` answers for it."""

    about = "member"

    member: str
    value: dict[str, Any]
