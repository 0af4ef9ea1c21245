"""What one reading is, as it is written down, and which readings somebody asks for."""

from dataclasses import dataclass
from typing import Literal, get_args

from fairline.kit.clock import Millis
from fairline.kit.ids import spell

Kind = Literal["contact", "conversation", "list", "search", "file", "export", "other", "lost"]
KINDS: tuple[Kind, ...] = get_args(Kind)
ONES = frozenset({"contact", "conversation"})  # one of them was opened


@dataclass(frozen=True, slots=True)
class Read:
    """Somebody was shown something, at an instant (ms UTC).

    `by` is the actor as the journal writes it; `network` the prefix of the address it was asked from; `route` by which
    way; `subject` the one thing that was opened; `shown` how many persons the answer held; `ids` those of them this
    reader had not been shown by that way just before. Of kind `lost`: so many answers could not be written down.
    """

    id: str
    at: Millis
    by: str
    session: str
    network: str
    kind: Kind
    route: str
    subject: str
    shown: int
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which readings are asked for: of a contact or a conversation, by somebody, of a kind, between two instants."""

    about: tuple[str, ...] = ()  # any of them
    by: str = ""
    session: str = ""
    kind: str = ""
    since: Millis | None = None
    until: Millis | None = None
    below: str = ""  # ids sort by time: those under this one


def first_id(at: Millis) -> str:
    """The lowest id a reading of this instant (ms UTC) can have."""
    return f"rea_{spell(max(0, at) << 80)}"
