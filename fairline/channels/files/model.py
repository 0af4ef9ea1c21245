"""The nouns of files: whose a file is, one that is ready to be kept, one that is kept."""

from dataclasses import dataclass
from typing import Literal

import msgspec

from fairline.gate import ContentKind
from fairline.kit.clock import Millis


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose key seals a file, and which conversation it was brought for (empty for what a contact sends)."""

    person: str
    conversation: str = ""


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file sealed and named, before anything is written down about it."""

    id: str
    owner: Owner
    name: str
    size: int
    type: str
    why_not: str  # empty where it is safe; else: type, content, size
    sealed: bytes
    scan: str = ""
    signed: Millis = 0
    read: str = ""
    cards: int = 0
    kind: ContentKind | Literal[""] = ""
    score: int = 0
    rule: str = ""
    seen: str = ""
    apart: bytes = b""  # the content sealed for an authority, where it is on a list of known material
    list: str = ""  # the list it is on
    personal: tuple[str, ...] = ()  # what of somebody stands in it that the account's mode has no place for


class KeptFile(msgspec.Struct, frozen=True):
    """What is known of a kept file. `type` was found by looking into it; `why_not` says why it is not safe:
    `type` (not a kind we pass on), `content` (it can run, or pretends to be something else), `malware` (the scanner
    found something), `unscanned` (the scanner has not answered yet), `card` (a card number stood in it), `personal`
    (the account's mode has no place for what stood in it).
    """

    id: str
    name: str
    size: int
    type: str
    safe: bool
    why_not: str
    person: str
    conversation: str
    at: Millis
    scan: str = ""  # clean, malware, unscanned, none; empty for what was kept before there was a word for it
    signed: Millis = 0  # from when the scanner's signatures were
    read: str = ""  # text, none, off, later, unread; empty for what was kept before files were read
    cards: int = 0  # card numbers found in it; then nothing of it is kept
    kind: ContentKind | Literal[""] = ""  # what its words look like, with the score and the rule
    score: int = 0
    rule: str = ""
    bringer: str = ""  # the actor who brought it
    seen: str = ""  # what its pictures show: clear, veiled, off, none, later, unread; empty: older

    @property
    def veiled(self) -> bool:
        """Whether a picture of it is shown only to who asks for it: it may show somebody naked."""
        return self.seen == "veiled"
