"""Who was shown whose data: written down beside the journal, a line a reading, from the answers as they left."""

from fairline.security.reads.keeper import Keeper, begin_keeping, silent_now
from fairline.security.reads.model import KINDS, Kind, Read, Wanted
from fairline.security.reads.reached import Reached, Span, categories, houses, reached
from fairline.security.reads.store import found

__all__ = [
    "KINDS",
    "Keeper",
    "Kind",
    "Reached",
    "Read",
    "Span",
    "Wanted",
    "begin_keeping",
    "categories",
    "found",
    "houses",
    "reached",
    "silent_now",
]
