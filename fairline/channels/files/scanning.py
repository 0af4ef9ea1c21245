"""Asks the scanner about a file before anybody opens it; where it does not answer, the file is held."""

from dataclasses import replace
from typing import Any

from fairline.channels.files.look import Content
from fairline.channels.files.reading import LATER
from fairline.channels.files.seeing import looked_through
from fairline.kit.wire import NoAnswer

NONE, CLEAN, FOUND, UNSCANNED = "none", "clean", "malware", "unscanned"


async def scanned(wire: Any, content: Content) -> Content:
    """What was looked into, with the scanner's word and what its words and pictures say. Where there is no scanner, or
    nothing that reads its kind, that is said, and nothing is held.
    """
    return await looked_through(wire, await only_scanned(wire, content))


async def only_scanned(wire: Any, content: Content) -> Content:
    """The same, without its words."""
    scanner = wire.scan if wire is not None else None
    if scanner is None:
        return replace(content, scan=NONE)
    try:
        found, signed = await scanner.look(content.body), await scanner.signatures()
    except NoAnswer:
        return held(content)
    if found:
        return replace(content, scan=FOUND, why_not=FOUND, signed=signed)
    return replace(content, scan=CLEAN, signed=signed)


def held(content: Content) -> Content:
    """A file the scanner did not answer about: it goes nowhere until it does."""
    return replace(content, scan=UNSCANNED, why_not=content.why_not or UNSCANNED, read=LATER)
