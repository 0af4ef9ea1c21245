"""What happened: append-only, numbered, sealed and chained per account; the only truth."""

from fairline.journal.entry import HOUSE, Actor, Entry, actor_from
from fairline.journal.event import Event, UnknownEvent, subject_of
from fairline.journal.follow import Followers
from fairline.journal.replay import Replayed, replay
from fairline.journal.service import append
from fairline.journal.shred import CannotOpen, destroy, new_person, open_for, person_of, rewrap, seal_for
from fairline.journal.store import about, accounts, after, head, newest, one
from fairline.journal.verify import Verification, verify

__all__ = [
    "HOUSE",
    "Actor",
    "CannotOpen",
    "Entry",
    "Event",
    "Followers",
    "Replayed",
    "UnknownEvent",
    "Verification",
    "about",
    "accounts",
    "actor_from",
    "after",
    "append",
    "destroy",
    "head",
    "new_person",
    "newest",
    "one",
    "open_for",
    "person_of",
    "replay",
    "rewrap",
    "seal_for",
    "subject_of",
    "verify",
]
