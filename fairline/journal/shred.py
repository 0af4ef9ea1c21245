"""Forgets a person by destroying a key, leaving the line.

A *person* is whoever has a key: one for every address we hear from, one for every member. A contact is known to
have several persons; erasing the contact destroys the keys of all of them.
"""

import hmac
from collections import OrderedDict

from fairline.kit.crypto import CannotOpen, open_seal
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict

_KEPT = 20_000


class Keys:
    """Data keys in memory, the most recently used; the table is the truth."""

    def __init__(self) -> None:
        self._held: OrderedDict[tuple[str, str], bytes] = OrderedDict()

    def find(self, c: Unit, person: str) -> bytes | None:
        """A person's key, or None once it is destroyed."""
        held = self._held.get((c.account, person))
        if held is not None:
            return held
        row = c.one(
            "SELECT wrapped FROM journal_persons WHERE account = :account AND person = :person",
            account=c.account,
            person=person,
        )
        if row is None or row["wrapped"] is None:
            return None
        key = c.tools.keyring.unwrap(bytes(row["wrapped"]), person)
        self._keep(c.account, person, key)
        return key

    def forget(self, account: str, person: str) -> None:
        """Let go of a key."""
        self._held.pop((account, person), None)

    def _keep(self, account: str, person: str, key: bytes) -> None:
        self._held[(account, person)] = key
        if len(self._held) > _KEPT:
            self._held.popitem(last=False)


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


def destroy(c: Unit, person: str) -> bool:
    """Destroy a person's key and the way from their address to it; whether there was one."""
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


__all__ = ["KEYS", "CannotOpen", "destroy", "new_person", "open_for", "person_of", "rewrap", "seal_for"]
