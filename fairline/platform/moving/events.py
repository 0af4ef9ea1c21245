"""What happens to moves, as it stands in the journal: ids, numbers and states; no word of what is moved."""

from typing import Any

from msgspec import field

from fairline.journal import Event
from fairline.kit.clock import Millis


class MoveBegun(Event):
    """Things are to come in from `source`. `person` seals the parts that are brought for it."""

    about = "move"

    move: str
    kind: str
    source: str
    person: str
    spec: dict[str, Any] = field(default_factory=dict)


class MoveTurned(Event):
    """A move is in another state: looking, ready, running, stopped, done, failed, and why. `source` says what its
    source is called, where that was found out by opening it.
    """

    about = "move"

    move: str
    state: str
    because: str = ""
    source: str = ""


class MoveLooked(Event):
    """All of it was read and nothing written: how many things there are, and what does not map."""

    about = "move"

    move: str
    report: dict[str, Any] = field(default_factory=dict)


class MoveStepped(Event):
    """A batch came in: how far it has come now, and what came of everything up to here."""

    about = "move"

    move: str
    position: dict[str, Any]
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    notes: list[dict[str, Any]] = field(default_factory=list)


class ThingsMoved(Event):
    """What became of things of a source: keyed hashes of their ids there, and ours, in the same order."""

    about = "move"

    move: str
    source: str
    noun: str
    lookups: tuple[str, ...]
    things: tuple[str, ...]


class ConversationCaughtUp(Event):
    """Its source told of a conversation once more, and nothing follows from it. `stands` is how it stood there then, by
    our ids, with `subject` and `values`; of that, `taken` (names), `tagged`, `untagged` and `filled` (None: emptied)
    are so here now. What it tells next time is compared with this. Instants in ms UTC.
    """

    about = "conversation"
    personal = ("subject", "values", "filled")

    move: str
    conversation: str
    person: str
    updated_at: Millis
    solved_at: Millis | None = None
    stands: dict[str, Any] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    watchers: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    tagged: tuple[str, ...] = ()
    untagged: tuple[str, ...] = ()
    subject: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    filled: dict[str, Any] = field(default_factory=dict)


class AccountExportWanted(Event):
    """A copy of the whole account is to be made, for these members, sealed with `person`."""

    about = "move"

    move: str
    act: str
    person: str
    recipients: tuple[str, ...]
    days: int


class AccountExportStepped(Event):
    """Some lines of it lie sealed: in which entry of the archive, and how far it has come."""

    about = "move"

    move: str
    position: dict[str, Any]
    entry: str
    blob: str
    size: int
    rows: int


class AccountExportMade(Event):
    """All of it lies sealed; the gate is asked."""

    about = "move"

    move: str
    rows: int


class AccountExportReleased(Event):
    """The gate let it out: it may be fetched until an instant (ms UTC)."""

    about = "move"

    move: str
    until: Millis


class AccountExportFetched(Event):
    """A member it is meant for has it now."""

    about = "move"

    move: str
    recipient: str


class AccountExportDropped(Event):
    """It can be fetched no more. `because`: over, erased, member, refused."""

    about = "move"

    move: str
    because: str
