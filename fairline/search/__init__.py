"""One box: conversations, messages, notes, contacts and companies, found by their words.

It follows the journal a little behind; `search` asks it, `rebuild` makes it anew from the journal.
"""

from fairline.search.follow import rebuild
from fairline.search.service import Answer, Asking, search

__all__ = ["Answer", "Asking", "rebuild", "search"]
