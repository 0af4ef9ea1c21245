"""Reads the words in files, in a process of its own that a broken file may bring down and nothing else.

`kinds` are the content types something can be read of; `fairline.kit.wire.reader` starts `child` and waits for it.
"""

from fairline.kit.reading.kinds import PICTURES, PLAIN, READABLE, plain_text

__all__ = ["PICTURES", "PLAIN", "READABLE", "plain_text"]
