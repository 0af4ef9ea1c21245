"""What every way to a provider can do: hand a text over, and find out whether it was handed over before."""

from dataclasses import dataclass
from typing import Literal, Protocol

from fairline.kit.clock import Millis


@dataclass(frozen=True, slots=True)
class Going:
    """A text on its way out. `done` are the provider's ids of the segments it took before, empty for the others.

    `reference` is our own number for it (16 bits), `callback` where the provider tells what becomes of it, `media`
    where it finds the files, `begun` when it was first tried, `lives` how many milliseconds it is still worth sending.
    """

    permit: int
    sender: str
    name_only: bool
    to: str
    text: str
    reference: int
    done: tuple[str, ...]
    begun: Millis
    lives: Millis
    media: tuple[str, ...] = ()
    callback: str = ""


Outcome = Literal["sent", "again", "unsure", "failed"]


@dataclass(frozen=True, slots=True)
class Said:
    """What a provider said. `slower` asks for patience; `unsure` says that nobody knows whether it was taken."""

    outcome: Outcome
    ids: tuple[str, ...] = ()
    code: int = 0
    cause: str = ""
    answer: str = ""
    slower: bool = False


class Adapter(Protocol):
    """A way to a provider."""

    can_find: bool  # whether it can be asked what it took

    async def send(self, going: Going) -> Said:
        """Hand a text over."""
        ...

    async def find(self, going: Going) -> Said | None:
        """What it took before of this very text; None where it took nothing. Raises NoAnswer."""
        ...
