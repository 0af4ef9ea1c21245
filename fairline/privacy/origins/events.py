"""What happens to lists of contacts that come in as a file."""

from msgspec import field

from fairline.journal import Event
from fairline.kit.clock import Millis


class ContactsImported(Event):
    """A list of contacts was taken in: what whoever brought it declared, how many rows it had, and what became of them.
    `person` seals the words; which contact came in which line, their origins say.
    """

    about = "batch"
    personal = ("source", "shown")

    batch: str
    person: str
    rows: int
    made: int
    joined: int
    left: int
    mails: int
    sha256: str
    means: str = ""
    ground: str = ""
    collected: Millis | None = None
    signs: dict[str, int] = field(default_factory=dict)
    source: str = ""
    shown: str = ""


class ContactListRefused(Event):
    """A list was not taken in: it was bought, rented or gathered, or looks so. `signs` say by what, and of how many."""

    about = "batch"
    personal = ("source", "shown")

    batch: str
    person: str
    rows: int
    sha256: str
    means: str = ""
    ground: str = ""
    signs: dict[str, int] = field(default_factory=dict)
    source: str = ""
    shown: str = ""


class ContactImportUndone(Event):
    """A list was taken back: contacts it had brought, and of whom nothing else was known, were forgotten; `kept` are
    those who have been in touch since.
    """

    about = "batch"

    batch: str
    forgotten: int
    kept: int
