"""Looks at what the pictures in a file show, where a model for it is installed; it is never sure enough to refuse."""

from dataclasses import replace
from typing import Any

from fairline.channels.files.look import Content
from fairline.channels.files.reading import AT_ONCE, LATER, NONE, OFF, words_read
from fairline.gate import PICTURE
from fairline.kit.reading import DRAWN
from fairline.kit.wire import NoAnswer

CLEAR, VEILED = "clear", "veiled"
HELD = 60  # scan.sexual.review of TDA-CONTENT-OBSCENE, of 100
MOST = 79  # the surest a model may be: a person looks, whatever it says


async def looked_through(wire: Any, content: Content, patience: float = AT_ONCE) -> Content:
    """What was looked into, with what its words say and its pictures show."""
    return await seen(wire, await words_read(wire, content, patience), patience)


async def seen(wire: Any, content: Content, patience: float) -> Content:
    """What its pictures show. `seen` is clear, veiled (somebody naked, perhaps), none (it holds none, or nothing of it
    is kept), off (nothing here can tell), later (it took too long).
    """
    if content.type not in DRAWN or content.cards or content.why_not == "malware":
        return replace(content, seen=NONE)
    reader = wire.read if wire is not None else None
    if reader is None or not reader.shows:
        return replace(content, seen=OFF)
    try:
        likely = await reader.shown(content.body, content.type, patience)
    except NoAnswer:
        return replace(content, seen=LATER, read=LATER)
    return shows(content, likely)


def shows(content: Content, likely: int) -> Content:
    """A file with what its pictures are judged to show, unless its words are worse."""
    if likely < HELD:
        return replace(content, seen=CLEAR)
    score = min(likely, MOST)
    told = replace(content, seen=VEILED)
    return replace(told, kind="obscene", score=score, rule=PICTURE) if score > content.score else told
