"""What moving asks of those who know things by numbers: put under this type among a plugin's facts."""

from dataclasses import dataclass

from fairline.journal import Actor

LARGEST = 4_000_000_000_000_000  # from here on are numbers of our own


@dataclass(frozen=True, slots=True)
class KeepNumber:
    """A thing that moved in had a number there (`kind` as they call it) and is to go by it, where it is free.

    The provider is given the unit and this, and answers nothing.
    """

    by: Actor
    kind: str
    thing: str
    number: int
