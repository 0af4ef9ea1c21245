"""Asks the scanner about a file before anybody opens it; where it does not answer, the file is held."""

from dataclasses import replace
from typing import Any

from fairline.channels.files.look import Content
from fairline.kit.wire import NoAnswer

NONE, CLEAN, FOUND, UNSCANNED = "none", "clean", "malware", "unscanned"


async def scanned(wire: Any, content: Content) -> Content:
    """What was looked into, with the scanner's word. Where there is no scanner, that is said, and nothing is held."""
    scanner = wire.scan if wire is not None else None
    if scanner is None:
        return replace(content, scan=NONE)
    try:
        found = await scanner.look(content.body)
    except NoAnswer:
        return held(content)
    return replace(content, scan=FOUND, why_not=FOUND) if found else replace(content, scan=CLEAN)


def held(content: Content) -> Content:
    """A file the scanner did not answer about: it goes nowhere until it does."""
    return replace(content, scan=UNSCANNED, why_not=content.why_not or UNSCANNED)
