"""What texting writes in the journal besides what every channel does: each try, each report, each word that asks."""

from fairline.journal import Event
from fairline.kit.clock import Millis


class TextTried(Event):
    """A text was handed to a provider. `outcome`: sent, again, unsure (nobody knows), failed, expired.

    `ids` are the provider's, one a segment, empty where it did not take that one. No number stands here: the permit
    holds it sealed.
    """

    about = "conversation"
    personal = ("answer",)

    permit: int
    act: str
    message: str
    conversation: str
    person: str
    sender: str
    provider: str
    brand: str
    attempt: int
    outcome: str
    segments: int
    encoding: str
    expires: Millis
    ids: tuple[str, ...] = ()
    code: int = 0
    cause: str = ""
    next_at: Millis | None = None
    answer: str = ""


class TextReported(Event):
    """A provider told what became of one segment. `place` counts from 0."""

    about = "message"

    permit: int
    message: str
    provider: str
    id: str
    place: int
    state: str
    cause: str = ""


class TextWordHeard(Event):
    """A contact wrote a word that asks: STOP, START or HELP, or said so in their own words."""

    about = "person"

    message: str
    person: str
    sender: str
    brand: str
    word: str
    sure: bool
    language: str = ""
    answered: bool = True  # whether it is to be confirmed: a second STOP is not
