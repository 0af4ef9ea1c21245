"""Writes down beside the backups who was erased and which account left: whoever brings one back does it anew."""

import asyncio
import hmac
from collections.abc import Sequence
from functools import partial
from typing import Any

import msgspec

from fairline.journal import Entry
from fairline.kit.clock import Millis
from fairline.kit.db import EVERY_ACCOUNT, Database, Row, Unit
from fairline.kit.job import Job
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue
from fairline.privacy.backups import store
from fairline.privacy.backups.shelf import Shelf, shelf_of
from fairline.privacy.leaving import store as leaving
from fairline.privacy.leaving.model import DAY, LIMIT

NOTE = "privacy.backups.note"
CONTACT, MEMBER, COMPANY, ACCOUNT, PERSONS = "contact", "member", "company", "account", "persons"
_KINDS = {"ContactErased": CONTACT, "MemberErased": MEMBER, "CompanyRemoved": COMPANY}


class Ended(msgspec.Struct, frozen=True, kw_only=True):
    """Something that ended at an instant (ms UTC). It holds ids, no more; of an account that left, its certificate."""

    kind: str
    account: str
    ref: str
    at: Millis
    persons: tuple[tuple[str, str], ...] = ()
    certificate: dict[str, Any] | None = None


class Marked(msgspec.Struct, frozen=True):
    """What ended, and a keyed hash over it."""

    said: str
    mark: str


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Note what is gone for good; a job carries it to the backups."""
    for entry in entries:
        event, kind = entry.event, _KINDS[entry.kind]
        refs = event.contacts if kind == CONTACT else (getattr(event, kind),)
        store.end(c, kind, refs, entry.at)
    enqueue(c, NOTE, {}, key=NOTE)


async def carry(job: Job) -> None:
    """Write what ended into the backups' folder."""
    shelf = shelf_of(job.database.tools)
    if shelf is not None:
        await asyncio.to_thread(_carry, job.database, shelf)


def note(database: Database, shelf: Shelf) -> None:
    """Bring what stands beside the backups up to now: who was erased, which account left, whose keys were destroyed;
    what no backup is old enough to hold is dropped.
    """
    _carry(database, shelf)
    now, known = database.tools.now(), set(shelf.ended.names())
    for row in database.read_now(leaving.departed, EVERY_ACCOUNT):
        if f"{ACCOUNT}-{row['departed']}" not in known and row["done_at"] >= now - LIMIT * DAY:
            note_departure(shelf, row)
    gone = database.read_now(lambda c: store.destroyed(c, keys_noted(shelf)), EVERY_ACCOUNT)
    if gone:
        _write(shelf, Ended(kind=PERSONS, account="", ref=f"{now:014d}", at=now, persons=tuple(gone)))
    forget(shelf, now - LIMIT * DAY)
    database.write_now(lambda c: store.drop(c, now - LIMIT * DAY), EVERY_ACCOUNT)


def note_departure(shelf: Shelf, row: Row) -> None:
    """An account left, and this is its certificate as it stands now."""
    told = Ended(kind=ACCOUNT, account=row["departed"], ref=row["departed"], at=row["done_at"], certificate=dict(row))
    _write(shelf, told)


def _carry(database: Database, shelf: Shelf) -> None:
    while rows := database.read_now(store.fresh, EVERY_ACCOUNT):
        for row in rows:
            _write(shelf, Ended(kind=row["kind"], account=row["departed"], ref=row["ref"], at=row["at"]))
        database.write_now(partial(store.noted, rows=rows), EVERY_ACCOUNT)


def since(shelf: Shelf, at: Millis) -> list[Ended]:
    """What ended at or after an instant (ms UTC), oldest first; lines that are not ours are passed over."""
    return sorted((each for each in _all(shelf) if each.at >= at), key=lambda each: (each.at, each.ref))


def keys_noted(shelf: Shelf) -> Millis:
    """Until when destroyed keys were noted (ms UTC), 0 where none ever were."""
    return max((each.at for each in _all(shelf) if each.kind == PERSONS), default=0)


def forget(shelf: Shelf, before: Millis) -> None:
    """No backup is that old any more."""
    for each in _all(shelf):
        if each.at < before:
            shelf.ended.delete(_name(each))


def _all(shelf: Shelf) -> list[Ended]:
    return [ended for name in shelf.ended.names() if (ended := _read(shelf, name)) is not None]


def _read(shelf: Shelf, name: str) -> Ended | None:
    try:
        found = msgspec.json.decode(shelf.ended.get(name), type=Marked)
    except msgspec.DecodeError:
        return None
    is_ours = hmac.compare_digest(found.mark, shelf.mark(found.said.encode()))
    return msgspec.json.decode(found.said, type=Ended) if is_ours else None


def _write(shelf: Shelf, ended: Ended) -> None:
    said = msgspec.json.encode(ended)
    shelf.ended.put(_name(ended), msgspec.json.encode(Marked(said.decode(), shelf.mark(said))))


def _name(ended: Ended) -> str:
    return f"{ended.kind}-{ended.ref}"


FOLLOWER = Follower("privacy.ends", frozenset(_KINDS), follow)
