"""Reads the words in a file before it is kept: what holds a card number is not kept, what is barred is written down."""

from dataclasses import replace
from typing import Any

from fairline import gate
from fairline.channels.files.look import Content
from fairline.kit.cards import sure_cards
from fairline.kit.reading import PLAIN, READABLE, plain_text
from fairline.kit.wire import NoAnswer

TEXT, NONE, OFF, LATER, UNREAD = "text", "none", "off", "later", "unread"
CARD = "card"
CARDS = ("DTA-NO-CARD-TEXT", "ZS-FR-NO-CARD-DATA")
AT_ONCE = 8.0  # seconds whoever brings a file waits for its words to be read; then a job tries again
IN_PEACE = 60.0  # seconds the job gives it
DISTRESS = "distress"  # the list of what is asked only of what contacts write


async def words_read(wire: Any, content: Content, patience: float = AT_ONCE) -> Content:
    """What was looked into, with what its words say. `read` is text (its words were read), none (there are none in its
    kind), off (nothing here reads its kind), later (it took too long, or could not be opened).
    """
    if content.why_not == "malware" or content.type not in READABLE:
        return replace(content, read=NONE)
    if content.type in PLAIN:
        return told(content, plain_text(content.body))
    reader = wire.read if wire is not None else None
    if reader is None or not reader.reads(content.type):
        return replace(content, read=OFF)
    try:
        return told(content, await reader.words(content.body, content.type, patience))
    except NoAnswer:
        return replace(content, read=LATER)


def told(content: Content, text: str) -> Content:
    """A file with what its words are judged to be; of one with a card number in it nothing is kept but that."""
    cards = sure_cards(text)
    if cards:
        return replace(content, read=TEXT, cards=cards, why_not=CARD)
    found = gate.judge(text, DISTRESS)
    if not found:
        return replace(content, read=TEXT, words=text)
    return replace(content, read=TEXT, words=text, kind=found[0].kind, score=found[0].score, rule=found[0].rule)
