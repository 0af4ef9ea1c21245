"""Finds documents by their words: the same on both engines, whatever their capitals, accents and endings.

`put`, `drop` and `forget_persons` keep the index, `read` takes apart what was typed, `find` answers it, `excerpt` shows
where it stands. It knows nothing of what a document is.
"""

from fairline.kit.search.find import Found, Hit, Shelf, find
from fairline.kit.search.marks import Excerpt, excerpt, marks
from fairline.kit.search.query import Operator, Query, read
from fairline.kit.search.store import Doc, drop, empty, forget_conversation, forget_persons, of, put, some, texts
from fairline.kit.search.words import fold

__all__ = [
    "Doc",
    "Excerpt",
    "Found",
    "Hit",
    "Operator",
    "Query",
    "Shelf",
    "drop",
    "empty",
    "excerpt",
    "find",
    "fold",
    "forget_conversation",
    "forget_persons",
    "marks",
    "of",
    "put",
    "read",
    "some",
    "texts",
]
