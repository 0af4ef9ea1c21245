"""Reads the words in files, in a process of its own that a broken file may bring down and nothing else.

`kinds` are the content types something can be read of; `fairline.kit.wire.reader` starts `child` and waits for it.
"""

from fairline.kit.reading.kinds import DRAWN, MARKUP, PAGE, PICTURES, PLAIN, READABLE, SHOWN, plain_text
from fairline.kit.reading.pages import Page, read_page
from fairline.kit.reading.shown import can_see

__all__ = [
    "DRAWN",
    "MARKUP",
    "PAGE",
    "PICTURES",
    "PLAIN",
    "READABLE",
    "SHOWN",
    "Page",
    "can_see",
    "plain_text",
    "read_page",
]
