"""The journal's only writer and reader of rows."""

from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from fairline.journal import seal, shred
from fairline.journal.entry import Actor, Entry, actor_from
from fairline.journal.event import Event, UnknownEvent, join, split, subject_of
from fairline.kit.crypto import CannotOpen
from fairline.kit.db import Row, Unit

_NAMES = ("account", "number", "at", "actor", "kind", "subject", "person", "clear", "sealed")
_COLUMNS = ", ".join(_NAMES)
_WRITE = f"INSERT INTO journal({_COLUMNS}, hash) VALUES({', '.join(f':{name}' for name in (*_NAMES, 'hash'))})"


def append(c: Unit, actor: Actor, events: Sequence[Event]) -> list[Entry[Any]]:
    """Write events under the account's next numbers, chained to what stands above."""
    lock = " FOR UPDATE" if c.engine == "postgres" else ""
    head = c.one(f"SELECT number, hash FROM journal_heads WHERE account = :account{lock}", account=c.account)
    if head is None:
        c.run(
            "INSERT INTO journal_heads(account, number, hash, mark) VALUES(:account, 0, :first, :first)"
            " ON CONFLICT DO NOTHING",
            account=c.account,
            first=seal.FIRST,
        )
        return append(c, actor, events)
    number, before = head["number"], bytes(head["hash"])
    rows, entries = [], []
    for event in events:
        number += 1
        rows.append(_row(c, actor, event, number, before))
        before = rows[-1]["hash"]
        entries.append(Entry(c.account, number, c.at, actor, type(event).__name__, event))
    c.many(_WRITE, rows)
    c.run(
        "UPDATE journal_heads SET number = :number, hash = :hash, mark = :mark WHERE account = :account",
        number=number,
        hash=before,
        mark=seal.mark(c.tools.keyring.derive("journal"), c.account, number, before),
        account=c.account,
    )
    c.pokes[c.account] = number
    for entry in entries:
        for apply in c.tools.projections.get(entry.kind, ()):
            apply(c, entry)
    return entries


def _row(c: Unit, actor: Actor, event: Event, number: int, before: bytes) -> dict[str, Any]:
    """An event as it lies in the journal: its personal fields sealed, chained to the entry before."""
    kind = type(event).__name__
    clear, private = split(event)
    person = getattr(event, "person", None)
    sealed = None
    if private:
        if not person:
            raise TypeError(f"{kind} has personal fields and no person whose key seals them")
        sealed = shred.seal_for(c, person, _compact(private).encode(), f"{c.account}:{number}")
    parts = (c.account, number, c.at, str(actor), kind, subject_of(event), person, _compact(clear), sealed)
    return dict(zip(_NAMES, parts, strict=True)) | {"hash": seal.link(before, seal.parts(*parts))}


def head(c: Unit) -> int:
    """The number of the account's newest entry, 0 where there is none."""
    row = c.one("SELECT number FROM journal_heads WHERE account = :account", account=c.account)
    return row["number"] if row else 0


def after(c: Unit, number: int, most: int) -> list[Entry[Any]]:
    """Entries above a number, in order."""
    return all_opened(c, rows_after(c, number, most))


def rows_after(c: Unit, number: int, most: int) -> list[Row]:
    """Entries above a number as they lie there: sealed, and cheap to pass over."""
    return c.all(
        f"SELECT {_COLUMNS} FROM journal WHERE account = :account AND number > :number ORDER BY number LIMIT :most",
        account=c.account,
        number=number,
        most=most,
    )


def about(c: Unit, subject: str, *, before: int | None = None, most: int = 100) -> list[Entry[Any]]:
    """The newest entries about one thing, newest first, below a number."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM journal WHERE account = :account AND subject = :subject AND number < :before"
        " ORDER BY number DESC LIMIT :most",
        account=c.account,
        subject=subject,
        before=2**62 if before is None else before,
        most=most,
    )
    return all_opened(c, rows)


def happened(c: Unit, subject: str, kind: str) -> bool:
    """Whether there is an entry of a kind about one thing."""
    row = c.one(
        "SELECT 1 AS one FROM journal WHERE account = :account AND subject = :subject AND kind = :kind LIMIT 1",
        account=c.account,
        subject=subject,
        kind=kind,
    )
    return row is not None


def maker(c: Unit, subject: str, kind: str) -> str:
    """The actor of the first entry of a kind about one thing; empty where there is none."""
    row = c.one(
        "SELECT actor FROM journal WHERE account = :account AND subject = :subject AND kind = :kind"
        " ORDER BY number LIMIT 1",
        account=c.account,
        subject=subject,
        kind=kind,
    )
    return row["actor"] if row else ""


def newest(
    c: Unit, *, before: int | None = None, kinds: Iterable[str] = (), actor: str | None = None, most: int = 100
) -> list[Entry[Any]]:
    """The newest entries, newest first, filtered: a reading of the journal for auditors."""
    kinds = sorted(kinds)
    only = "".join((" AND kind IN (:kinds)" if kinds else "", " AND actor = :actor" if actor else ""))
    values: dict[str, Any] = {"before": 2**62 if before is None else before, "most": most, "account": c.account}
    values |= ({"kinds": kinds} if kinds else {}) | ({"actor": actor} if actor else {})
    rows = c.all(
        f"SELECT {_COLUMNS} FROM journal WHERE account = :account AND number < :before{only}"
        " ORDER BY number DESC LIMIT :most",
        **values,
    )
    _learn(c, rows)
    return [shown(c, row) for row in rows]


def last_use(c: Unit) -> tuple[int, str, int] | None:
    """When somebody last used the account (ms UTC), who, and the entry's number: a member, a program, a contact."""
    row = c.one(
        "SELECT at, actor, number FROM journal WHERE account = :account AND (actor LIKE 'member:%'"
        " OR actor LIKE 'app:%' OR actor LIKE 'contact:%') ORDER BY number DESC LIMIT 1",
        account=c.account,
    )
    return (row["at"], row["actor"], row["number"]) if row else None


def one(c: Unit, number: int) -> Entry[Any] | None:
    """One entry by its number."""
    row = c.one(
        f"SELECT {_COLUMNS} FROM journal WHERE account = :account AND number = :number",
        account=c.account,
        number=number,
    )
    return opened(c, row) if row else None


def all_opened(c: Unit, rows: Sequence[Row], known: dict[int, Entry[Any]] | None = None) -> list[Entry[Any]]:
    """Rows as entries; those `known` from a moment ago are not opened again, unless their person was erased since."""
    _learn(c, rows)
    if known is None:
        return [opened(c, row) for row in rows]
    for row in rows:
        held = known.get(row["number"])
        if held is None or (row["sealed"] is not None and held.erased is _opens(c, row)):
            known[row["number"]] = opened(c, row)
    return [known[row["number"]] for row in rows]


def opened(c: Unit, row: Row) -> Entry[Any]:
    """A row as an entry, its personal fields opened where their key still is."""
    private: dict[str, Any] = {}
    erased = False
    if row["sealed"] is not None:
        sealed = bytes(row["sealed"])
        clear = shred.open_for(c, row["person"], sealed, f"{row['account']}:{row['number']}") if sealed else None
        erased = clear is None
        private = msgspec.json.decode(clear) if clear is not None else {}
    event = join(row["kind"], msgspec.json.decode(row["clear"]), private)
    return Entry(row["account"], row["number"], row["at"], actor_from(row["actor"]), row["kind"], event, erased)


def shown(c: Unit, row: Row) -> Entry[Any]:
    """A row for whoever reads the journal with their own eyes: one that was tampered with is shown as unreadable."""
    try:
        return opened(c, row)
    except (msgspec.MsgspecError, CannotOpen):
        unreadable = UnknownEvent(kind=row["kind"], fields={})
        return Entry(row["account"], row["number"], row["at"], actor_from(row["actor"]), row["kind"], unreadable)


def accounts(c: Unit) -> list[tuple[str, int]]:
    """Every account with entries, and its newest number."""
    rows = c.all("SELECT account, number FROM journal_heads ORDER BY account")
    return [(row["account"], row["number"]) for row in rows]


def sealed_rows(c: Unit, numbers: Sequence[int]) -> list[Row]:
    """Those of these entries that have a sealed part, as they lie there, in order."""
    return c.all(
        f"SELECT {_COLUMNS}, hash FROM journal WHERE account = :account AND number IN (:numbers)"
        " AND sealed IS NOT NULL AND length(sealed) > 0 ORDER BY number",
        account=c.account,
        numbers=list(numbers),
    )


def hashes(c: Unit, numbers: Sequence[int]) -> dict[int, bytes]:
    """The hashes of entries, by number."""
    rows = c.all(
        "SELECT number, hash FROM journal WHERE account = :account AND number IN (:numbers)",
        account=c.account,
        numbers=list(numbers),
    )
    return {row["number"]: bytes(row["hash"]) for row in rows}


def empty(c: Unit, numbers: Sequence[int]) -> int:
    """Take the sealed part of entries away; how many had one. `journal/emptied.py` bears witness first."""
    return c.run(
        "UPDATE journal SET sealed = :nothing WHERE account = :account AND number IN (:numbers)"
        " AND sealed IS NOT NULL AND length(sealed) > 0",
        account=c.account,
        numbers=list(numbers),
        nothing=b"",
    )


def about_all(c: Unit, subjects: Sequence[str]) -> list[Row]:
    """Entries about any of these that have a sealed part: number, kind and what is not sealed, in order."""
    return c.all(
        "SELECT number, kind, clear FROM journal WHERE account = :account AND subject IN (:subjects)"
        " AND sealed IS NOT NULL AND length(sealed) > 0 ORDER BY number",
        account=c.account,
        subjects=list(subjects),
    )


def sealed_before(c: Unit, kinds: Sequence[str], at: int, most: int) -> list[int]:
    """The numbers of the oldest entries of some kinds, written before an instant (ms UTC), that have a sealed part."""
    rows = c.all(
        "SELECT number FROM journal WHERE account = :account AND kind IN (:kinds) AND at < :at"
        " AND sealed IS NOT NULL AND length(sealed) > 0 ORDER BY number LIMIT :most",
        account=c.account,
        kinds=list(kinds),
        at=at,
        most=most,
    )
    return [row["number"] for row in rows]


def cursor(c: Unit, follower: str) -> int:
    """How far a follower has read in the account."""
    row = c.one(
        "SELECT number FROM journal_cursors WHERE account = :account AND follower = :follower",
        account=c.account,
        follower=follower,
    )
    return row["number"] if row else 0


def move_cursor(c: Unit, follower: str, held: int, to: int) -> bool:
    """Move a follower's cursor, if it still stands where this process believes: what makes a late owner harmless."""
    c.run(
        "INSERT INTO journal_cursors(account, follower, number) VALUES(:account, :follower, 0) ON CONFLICT DO NOTHING",
        account=c.account,
        follower=follower,
    )
    return bool(
        c.run(
            "UPDATE journal_cursors SET number = :to WHERE account = :account AND follower = :follower"
            " AND number = :held",
            account=c.account,
            follower=follower,
            held=held,
            to=to,
        )
    )


def _opens(c: Unit, row: Row) -> bool:
    return len(bytes(row["sealed"])) > 0 and shred.has_key(c, row["person"])


def _learn(c: Unit, rows: Sequence[Row]) -> None:
    shred.learn(c, (row["person"] for row in rows if row["sealed"] is not None))


def _compact(fields: dict[str, Any]) -> str:
    return msgspec.json.encode(fields, order="sorted").decode()
