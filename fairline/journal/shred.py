"""Forgets a person by destroying a key, leaving the line.

A *person* is whoever has a key: one for every address we hear from, one for every member. A contact is known to
have several persons; erasing the contact destroys the keys of all of them.
"""

import hmac
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.crypto import CannotOpen, open_seal
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict

BELIEVED: Millis = 1_000  # ms a key is used without asking whether it still exists: the table is the truth

_MOST = 20_000
_AT_ONCE = 500  # persons one statement asks for


@dataclass(frozen=True, slots=True)
class Held:
    """A data key, and until when it may be used without asking (ms UTC)."""

    key: bytes
    until: Millis


class Keys:
    """Data keys in memory, the most recently used, each for a second at most.

    Whoever destroys a key cannot reach into other processes, nor into what another thread of this one reads at that
    very moment. So nobody is told: everybody asks the table again, and every copy is gone within a second.
    """

    def __init__(self) -> None:
        self._held: OrderedDict[tuple[str, str], Held] = OrderedDict()

    def find(self, c: Unit, person: str) -> bytes | None:
        """A person's key, or None once it is destroyed."""
        held = self._believed(c, person, c.tools.now())
        return held.key if held else self._ask(c, [person]).get(person)

    def learn(self, c: Unit, persons: Iterable[str]) -> None:
        """Ask for the keys of these persons that are not believed any more, in one go."""
        now = c.tools.now()
        stale = [person for person in dict.fromkeys(persons) if self._believed(c, person, now) is None]
        for first in range(0, len(stale), _AT_ONCE):
            self._ask(c, stale[first : first + _AT_ONCE])

    def forget(self, account: str, person: str) -> None:
        """Let go of a key."""
        self._held.pop((account, person), None)

    def _believed(self, c: Unit, person: str, now: Millis) -> Held | None:
        held = self._held.get((c.account, person))
        return held if held and now < held.until else None

    def _ask(self, c: Unit, persons: list[str]) -> dict[str, bytes]:
        """What the table says now. What is answered is not read from memory again: another thread may let go of it."""
        until = c.tools.now() + BELIEVED
        rows = c.all(
            "SELECT person, wrapped FROM journal_persons WHERE account = :account AND person IN (:persons)"
            " AND wrapped IS NOT NULL",
            account=c.account,
            persons=persons,
        )
        keys = {row["person"]: c.tools.keyring.unwrap(bytes(row["wrapped"]), row["person"]) for row in rows}
        for person in persons:
            self.forget(c.account, person)
            if person in keys:
                self._held[(c.account, person)] = Held(keys[person], until)
        while len(self._held) > _MOST:
            self._held.popitem(last=False)
        return keys


KEYS = Keys()


def person_of(c: Unit, channel: str, address: str) -> str:
    """The person who writes from an address, made at first sight. The table holds no address, only a keyed hash."""
    lookup = _lookup(c, channel, address)
    row = c.one(
        "SELECT person FROM journal_persons WHERE account = :account AND lookup = :lookup",
        account=c.account,
        lookup=lookup,
    )
    return row["person"] if row else new_person(c, lookup)


def new_person(c: Unit, lookup: bytes | None = None) -> str:
    """A person with a fresh key."""
    person = c.new_id("psn")
    c.run(
        "INSERT INTO journal_persons(account, person, lookup, wrapped, made)"
        " VALUES(:account, :person, :lookup, :wrapped, :at)",
        account=c.account,
        person=person,
        lookup=lookup,
        wrapped=c.tools.keyring.wrap(c.tools.keyring.new_key(), person),
        at=c.at,
    )
    return person


def has_key(c: Unit, person: str) -> bool:
    """Whether what is sealed for this person can still be opened."""
    return KEYS.find(c, person) is not None


def seal_for(c: Unit, person: str, clear: bytes, about: str) -> bytes:
    """Seal bytes so that they can be read until the person is erased. Raises Conflict for an erased person."""
    key = KEYS.find(c, person)
    if key is None:
        raise Conflict(what="this person was erased")
    return c.tools.keyring.seal(key, clear, about.encode())


def open_for(c: Unit, person: str, sealed: bytes, about: str) -> bytes | None:
    """The clear bytes, or None once the person was erased. Raises CannotOpen where they were tampered with."""
    key = KEYS.find(c, person)
    return None if key is None else open_seal(key, sealed, about.encode())


def learn(c: Unit, persons: Iterable[str]) -> None:
    """Have the keys of these persons at hand: one question, where each would otherwise be asked for by itself."""
    KEYS.learn(c, persons)


def destroy(c: Unit, person: str) -> bool:
    """Destroy a person's key and the way from their address to it; whether there was one.

    Every process has let go of it within a second after the commit.
    """
    KEYS.forget(c.account, person)
    return bool(
        c.run(
            "UPDATE journal_persons SET wrapped = NULL, lookup = NULL, erased = :at"
            " WHERE account = :account AND person = :person AND wrapped IS NOT NULL",
            at=c.at,
            account=c.account,
            person=person,
        )
    )


def rewrap(c: Unit, most: int = 1000) -> int:
    """Wrap keys that an older installation key wrapped under the current one; how many were left and done."""
    current = c.tools.keyring.current.encode()
    prefix = bytes([len(current)]) + current
    rows = c.all(
        "SELECT account, person, wrapped FROM journal_persons WHERE wrapped IS NOT NULL"
        " AND substr(wrapped, 1, :length) <> :prefix LIMIT :most",
        length=len(prefix),
        prefix=prefix,
        most=most,
    )
    for row in rows:
        key = c.tools.keyring.unwrap(bytes(row["wrapped"]), row["person"])
        c.run(
            "UPDATE journal_persons SET wrapped = :wrapped WHERE account = :account AND person = :person",
            wrapped=c.tools.keyring.wrap(key, row["person"]),
            account=row["account"],
            person=row["person"],
        )
    return len(rows)


def _lookup(c: Unit, channel: str, address: str) -> bytes:
    secret = c.tools.keyring.derive("addresses")
    return hmac.digest(secret, f"{c.account}:{channel}:{address}".encode(), "sha256")


__all__ = ["KEYS", "CannotOpen", "destroy", "learn", "new_person", "open_for", "person_of", "rewrap", "seal_for"]
