"""What the plan of an account that leaves is, and what its certificate says."""

from dataclasses import dataclass

import msgspec

from fairline.kit.clock import Millis

DAY: Millis = 24 * 3_600_000
LIMIT = 90  # days after its end within which nothing is left: the agreement's own promise (TDP19-TERM-90)
WINDOW = 30  # days to take everything along, where the account asks for no other
LONGEST_WINDOW = 60  # so that a month is left to delete and to look
COOLING = DAY  # between the second owner's word and the first deletion


@dataclass(frozen=True, slots=True)
class Leaving:
    """How far an account's leaving is. Instants are ms UTC."""

    state: str
    early: bool
    asked_by: str
    asked_at: Millis
    confirmed_by: str
    ends_at: Millis
    delete_at: Millis
    held: tuple[str, ...]

    @property
    def limit(self) -> Millis:
        """By when nothing may be left."""
        return self.ends_at + LIMIT * DAY


class Store(msgspec.Struct, frozen=True):
    """One place that was emptied: how many rows or files stood in it, and the SHA-256 over them as they stood."""

    name: str
    rows: int
    sha256: str


class Looked(msgspec.Struct, frozen=True):
    """A backup that was looked through: when it was made, and since when it holds the account no more; empty where it
    never did.
    """

    backup: str
    made_at: str
    emptied_at: str


class Copies(msgspec.Struct, frozen=True, omit_defaults=True):
    """That no backup made before holds the account any more: since when, how, and who says so: a member of the
    operator's, or the house, which names every backup it looked through.
    """

    at: str
    how: str
    by: str
    looked: tuple[Looked, ...] = ()


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What a certificate says, word for word what is signed."""

    certificate: str
    account: str
    asked_by: str
    ended_at: str
    began_at: str
    done_at: str = ""
    within_days: int = LIMIT
    journal_entries: int = 0
    journal_head: str = ""
    keys_destroyed: int = 0
    stores: tuple[Store, ...] = ()
    left: int = 0  # rows and files found by looking once more


class Position(msgspec.Struct):
    """How far the deleting is: the places still to do, the files still to delete, the hash of the one under way."""

    places: list[str]
    files: list[str]
    rows: int = 0
    sha256: str = ""
