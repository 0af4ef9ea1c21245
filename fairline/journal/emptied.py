"""Empties the sealed part of entries whose time is over: the line, its number and its hash stay, its words do not.

What is emptied cannot be hashed again, so a later entry of the same journal bears witness to it: a hash over the hash
before it, all that stays of it, and its own hash. Whoever verifies the chain asks for that witness.
"""

import hashlib
from collections.abc import Iterable

from fairline.journal import seal, store
from fairline.journal.entry import Actor
from fairline.journal.event import Event
from fairline.kit.db import Row, Unit

AT_ONCE = 400


class EntriesEmptied(Event):
    """The sealed part of entries is gone for good; `why` names what ended their time, `witnesses` are the hashes by
    which what stays of each can still be proven, by its number.
    """

    about = "why"

    why: str
    witnesses: dict[str, str]


def empty(c: Unit, actor: Actor, numbers: Iterable[int], why: str) -> int:
    """Empty the sealed part of these entries, in the same unit as the entry that bears witness; how many had one."""
    wanted, done = sorted(set(numbers)), 0
    for first in range(0, len(wanted), AT_ONCE):
        rows = store.sealed_rows(c, wanted[first : first + AT_ONCE])
        if not rows:
            continue
        before = store.hashes(c, [row["number"] - 1 for row in rows])
        told = {str(row["number"]): witness(before.get(row["number"] - 1, seal.FIRST), row) for row in rows}
        store.append(c, actor, [EntriesEmptied(why=why, witnesses=told)])
        done += store.empty(c, [row["number"] for row in rows])
    return done


def witness(before: bytes, row: Row) -> str:
    """SHA-256 over the hash before an entry, what stays of it once it is emptied, and its own hash; hexadecimal."""
    parts = seal.parts(
        row["account"], row["number"], row["at"], row["actor"], row["kind"], row["subject"], row["person"],
        row["clear"], None,
    )  # fmt: skip
    return hashlib.sha256(seal.link(before, parts) + bytes(row["hash"])).hexdigest()


def is_emptied(row: Row) -> bool:
    """Whether an entry had a sealed part that is gone. No seal is without bytes."""
    return row["sealed"] is not None and len(bytes(row["sealed"])) == 0
