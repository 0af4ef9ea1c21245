"""Writes and reads the lines of readings; nothing changes one, and only time takes one away."""

from collections.abc import Sequence
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.security.reads.model import Read, Wanted, first_id

COLUMNS = "id, at, by_whom, session, network, kind, route, subject, shown, ids"
LAST = "~"  # sorts above every id


def put(c: Unit, reads: Sequence[Read]) -> None:
    """Write readings down; one that stands already (the commit had come through after all) stays as it is."""
    c.many(
        f"INSERT INTO security_reads(account, {COLUMNS}) VALUES(:account, :id, :at, :by, :session, :network, :kind,"
        " :route, :subject, :shown, :ids) ON CONFLICT(account, id) DO NOTHING",
        [
            {
                "account": c.account,
                "id": each.id,
                "at": each.at,
                "by": each.by,
                "session": each.session,
                "network": each.network,
                "kind": each.kind,
                "route": each.route,
                "subject": each.subject,
                "shown": each.shown,
                "ids": " ".join(each.ids),
            }
            for each in reads
        ],
    )


def found(c: Unit, wanted: Wanted, most: int) -> list[Read]:
    """The newest readings that are wanted, newest first."""
    where, values = _where(wanted)
    rows = c.all(
        f"SELECT {COLUMNS} FROM security_reads WHERE account = :account{where} ORDER BY id DESC LIMIT :most",
        account=c.account,
        most=most,
        **values,
    )
    return [_read(row) for row in rows]


def rows_since(c: Unit, by: str, at: Millis) -> int:
    """How many persons a reader was shown in lists since an instant (ms UTC), each line's own counted once."""
    row = c.one(
        "SELECT count(*) AS lines, coalesce(sum(length(ids) - length(replace(ids, ' ', '')) + 1), 0) AS persons"
        " FROM security_reads WHERE account = :account AND by_whom = :by AND id >= :first AND ids <> ''"
        " AND kind IN (:kinds)",
        account=c.account,
        by=by,
        first=first_id(at),
        kinds=["list", "search", "other"],
    )
    return int(row["persons"]) if row else 0


def opened_since(c: Unit, by: str, at: Millis) -> list[str]:
    """The contacts a reader opened since an instant (ms UTC), each once, in order of their first look."""
    rows = c.all(
        "SELECT subject, min(id) AS first FROM security_reads WHERE account = :account AND by_whom = :by"
        " AND id >= :first AND kind = 'contact' GROUP BY subject ORDER BY first",
        account=c.account,
        by=by,
        first=first_id(at),
    )
    return [row["subject"] for row in rows]


def count_before(c: Unit, at: Millis) -> int:
    """How many readings are older than an instant (ms UTC)."""
    row = c.one(
        "SELECT count(*) AS many FROM security_reads WHERE account = :account AND id < :first",
        account=c.account,
        first=first_id(at),
    )
    return int(row["many"]) if row else 0


def forget_before(c: Unit, at: Millis) -> int:
    """Their time is over: take away what is older than an instant (ms UTC); how many."""
    return c.run("DELETE FROM security_reads WHERE account = :account AND id < :first", account=c.account,
                 first=first_id(at))  # fmt: skip


def forget_networks(c: Unit, at: Millis) -> int:
    """Keep no longer from where: of readings older than an instant (ms UTC); how many."""
    return c.run(
        "UPDATE security_reads SET network = '' WHERE account = :account AND id < :first AND network <> ''",
        account=c.account,
        first=first_id(at),
    )


def beat(c: Unit, node: str, begun: Millis) -> None:
    """A process that writes readings down is alive. The house's own unit."""
    c.run(
        "INSERT INTO security_keepers(node, begun, beat) VALUES(:node, :begun, :at)"
        " ON CONFLICT(node) DO UPDATE SET beat = excluded.beat",
        node=node,
        begun=begun,
        at=c.at,
    )


def leave(c: Unit, node: str) -> None:
    """A process ends, having written everything down. The house's own unit."""
    c.run("DELETE FROM security_keepers WHERE node = :node", node=node)


def silent(c: Unit, before: Millis) -> list[Millis]:
    """When processes last wrote that ended without a word: what they answered in their last second may be missing."""
    rows = c.all("SELECT beat FROM security_keepers WHERE beat < :before ORDER BY beat DESC LIMIT 100", before=before)
    return [row["beat"] for row in rows]


def _where(wanted: Wanted) -> tuple[str, dict[str, Any]]:
    below = wanted.below or LAST
    parts = [" AND id < :below"]
    values: dict[str, Any] = {"below": min(below, first_id(wanted.until)) if wanted.until else below}
    if wanted.since is not None:
        parts.append(" AND id >= :first")
        values["first"] = first_id(wanted.since)
    for name, value in (("by_whom", wanted.by), ("session", wanted.session), ("kind", wanted.kind)):
        if value:
            parts.append(f" AND {name} = :{name}")
            values[name] = value
    if wanted.about:
        named = {f"named_{place}": f"%{each.partition('_')[2]}%" for place, each in enumerate(wanted.about)}
        parts.append(f" AND (subject IN (:about){''.join(f' OR ids LIKE :{name}' for name in named)})")
        values |= {"about": list(wanted.about), **named}
    return "".join(parts), values


def _read(row: Row) -> Read:
    told = {name: row[name] for name in ("id", "at", "session", "network", "kind", "route", "subject", "shown")}
    return Read(by=row["by_whom"], ids=tuple(row["ids"].split()), **told)
