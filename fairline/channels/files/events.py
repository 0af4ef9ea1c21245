"""What is written in the journal about files."""

from typing import Literal

from fairline.gate import ContentKind
from fairline.journal import Event
from fairline.kit.clock import Millis


class FilesForgotten(Event):
    """Files whose time was over: what lay under their ids is deleted."""

    about = "why"

    files: tuple[str, ...]
    why: str


class FileKept(Event):
    """A file was brought, looked into and kept, sealed with its person's key. Its content lies under its id."""

    about = "file"
    personal = ("name",)

    file: str
    person: str
    size: int
    type: str
    safe: bool
    why_not: str = ""
    conversation: str = ""  # for which it was brought, where it was for one
    name: str = ""
    signed: Millis = 0  # from when the scanner's signatures were
    read: str = ""  # text, none, off, later
    cards: int = 0
    kind: ContentKind | Literal[""] = ""
    score: int = 0
    rule: str = ""
    scan: str = ""  # clean, malware, unscanned (the scanner did not answer), none (there is no scanner)
    seen: str = ""  # whether what its pictures show was looked at: clear, veiled, off, none, later


class FileScanned(Event):
    """The scanner told about a file that was held until it did."""

    about = "file"

    file: str
    verdict: str  # clean, malware, none, unscanned (held from now on)
    signed: Millis = 0  # from when the scanner's signatures were


class FileRead(Event):
    """The words of a file were read that could not be while it was brought, or were judged again."""

    about = "file"

    file: str
    read: str  # text, unread
    cards: int = 0
    kind: ContentKind | Literal[""] = ""
    score: int = 0
    rule: str = ""
    seen: str = ""
    again: bool = False  # it was judged before, by other lists


class UploadsLocked(Event):
    """Somebody brought a second harmful file within a month: their files are not taken until a person looked."""

    about = "bringer"

    bringer: str  # an actor: `member:<id>`, `contact:<person>`
    files: tuple[str, ...]


class UploadsUnlocked(Event):
    """A person looked, and somebody's files are taken again."""

    about = "bringer"

    bringer: str
    member: str
    why: str = ""
