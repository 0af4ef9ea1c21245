"""What happened: append-only, numbered, sealed and chained per account; the only truth."""

from fairline.journal.emptied import EntriesEmptied, empty
from fairline.journal.entry import HOUSE, Actor, Entry, actor_from
from fairline.journal.event import Event, UnknownEvent, subject_of
from fairline.journal.follow import Followers
from fairline.journal.instructed import WorkInstructed
from fairline.journal.proof import Lying, head_of, lying, numbers_about, numbers_of
from fairline.journal.replay import Replayed, replay
from fairline.journal.service import Screened, append
from fairline.journal.shred import CannotOpen, destroy, new_person, open_for, person_of, rewrap, seal_for
from fairline.journal.store import (
    about,
    about_all,
    accounts,
    after,
    happened,
    hashes,
    head,
    last_use,
    maker,
    newest,
    one,
    sealed_before,
)
from fairline.journal.verify import Verification, verify

__all__ = [
    "HOUSE",
    "Actor",
    "CannotOpen",
    "EntriesEmptied",
    "Entry",
    "Event",
    "Followers",
    "Lying",
    "Replayed",
    "Screened",
    "UnknownEvent",
    "Verification",
    "WorkInstructed",
    "about",
    "about_all",
    "accounts",
    "actor_from",
    "after",
    "append",
    "destroy",
    "empty",
    "happened",
    "hashes",
    "head",
    "head_of",
    "last_use",
    "lying",
    "maker",
    "new_person",
    "newest",
    "numbers_about",
    "numbers_of",
    "one",
    "open_for",
    "person_of",
    "replay",
    "rewrap",
    "seal_for",
    "sealed_before",
    "subject_of",
    "verify",
]
