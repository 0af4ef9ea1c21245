"""Deletes everything an account has, a little at a time, and signs what was deleted once nothing is found any more.

Every place is hashed as it goes, so that a certificate can be held against a copy somebody kept. The keys that seal
what the journal and files hold go first: from then on nobody reads what is still lying there.
"""

import hashlib
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from fairline import accounts
from fairline.kit import search
from fairline.kit.clock import to_text
from fairline.kit.db import Columns, Row, Unit
from fairline.kit.errors import NotFound
from fairline.kit.work import enqueue
from fairline.privacy.leaving import plan, store
from fairline.privacy.leaving.certificates import sign
from fairline.privacy.leaving.model import Position, Store, Told
from fairline.privacy.rows import files_in, tables
from fairline.privacy.tidy import tidy

FIRST = ("journal_persons",)  # the keys
LAST = ("privacy_leavings", "jobs")
FILES = "files"
PAGE, STEP = 500, 5_000  # rows read at once, and deleted in one step


def run(c: Unit, payload: Mapping[str, Any]) -> None:
    """The next step of leaving: of the plan, or of the deleting."""
    row = store.certificate_of(c, c.account)
    if row is None:
        if plan.due(c):
            _begin(c)
            _again(c)
        return
    told = msgspec.json.decode(row["told"], type=Told)
    position = msgspec.json.decode(row["position"], type=Position)
    if not position.places:
        _finish(c, told)
        return
    told = _files(c, told, position) if position.places[0] == FILES else _rows(c, told, position)
    store.move(c, told, position)
    _again(c)


def _again(c: Unit) -> None:
    enqueue(c, plan.JOB, {}, key=f"{plan.JOB}.next:{c.new_id('stp')}")


def _begin(c: Unit) -> None:
    found = store.leaving(c)
    if found is None:
        raise NotFound
    number, hashed = store.head(c)
    told = Told(
        certificate=c.new_id("cer"), account=c.account, asked_by=found.asked_by, ended_at=to_text(found.ends_at) or "",
        began_at=to_text(c.at) or "", journal_entries=number, journal_head=hashed, keys_destroyed=store.living_keys(c),
    )  # fmt: skip
    files = sorted(_files_of(c))
    store.begin_certificate(c, told, Position([*_order(), FILES], files), found.ends_at)


def _order() -> list[str]:
    rest = sorted(set(_tables()) - {*FIRST, *LAST})
    return [*FIRST, *rest, *LAST]


def _files_of(c: Unit) -> set[str]:
    """The files that the account's rows name."""
    names = frozenset(c.tools.blobs.names())
    found: set[str] = set()
    for name, table in _tables().items() if names else ():
        after: list[Any] = []
        while rows := store.page(c, name, after, PAGE):
            found |= files_in(name, rows, names)
            after = [rows[-1][key] for key in table.within_account]
    return found


def _rows(c: Unit, told: Told, position: Position) -> Told:
    name = position.places[0]
    table, done = _tables()[name], 0
    while done < STEP:
        rows = store.page(c, name, (), PAGE)
        if not rows:
            return _over(told, position)
        position.sha256 = _hashed(position.sha256, rows)
        if name == "search_docs":
            search.drop(c, [(row["kind"], row["id"]) for row in rows])
        store.delete(c, name, table, rows)
        position.rows += len(rows)
        done += len(rows)
    return told


def _files(c: Unit, told: Told, position: Position) -> Told:
    if not position.files:
        return _over(told, position)
    for name in position.files[:PAGE]:
        try:
            content = c.tools.blobs.get(name)
        except NotFound:
            content = b""
        position.sha256 = hashlib.sha256(f"{position.sha256}\n{name}\n".encode() + content).hexdigest()
        position.rows += 1
        c.tools.blobs.delete(name)
    position.files = position.files[PAGE:]
    return told


def _over(told: Told, position: Position) -> Told:
    done = Store(position.places.pop(0), position.rows, position.sha256)
    position.rows, position.sha256 = 0, ""
    return msgspec.structs.replace(told, stores=(*told.stores, done)) if done.rows else told


def _finish(c: Unit, told: Told) -> None:
    """Look once more; what came meanwhile goes too, and only then is it signed."""
    standing = [name for name in _order() if store.left(c, name)]
    if standing:
        store.move(c, told, Position([*standing], []))
        _again(c)
        return
    accounts.forget_counts(c)
    tidy(c)
    done = msgspec.structs.replace(told, done_at=to_text(c.at) or "", left=0)
    store.finish(c, done, sign(c, msgspec.json.encode(done)))


def _hashed(before: str, rows: list[Row]) -> str:
    told = [json.dumps(dict(row), sort_keys=True, default=_plain) for row in rows]
    return hashlib.sha256("\n".join((before, *told)).encode()).hexdigest()


def _plain(value: object) -> str:
    return bytes(value).hex() if isinstance(value, bytes | memoryview) else str(value)


@cache
def _tables() -> Mapping[str, Columns]:
    return {name: _with_keys(name, table) for name, table in tables().items() if table.is_walled}


def _with_keys(name: str, table: Columns) -> Columns:
    if table.within_account:
        return table
    raise LookupError(f"{name} has no key")
