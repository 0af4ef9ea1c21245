"""What the officer's desk writes in the journal."""

from typing import Any

from fairline.journal import Event


class EvidencePackMade(Event):
    """A signed pack of evidence was made and left as the export `act`."""

    about = "act"

    act: str
    scope: dict[str, Any]
    entries: int
    signature: str


class ReadsExported(Event):
    """Who read what left as a file, as the export `act`: what was asked for, how many lines, csv or json."""

    about = "act"

    act: str
    asked: dict[str, str]
    lines: int
    format: str
