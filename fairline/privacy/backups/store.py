"""The SQL of backups: what ended since, and whose keys were destroyed."""

from collections.abc import Sequence

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def end(c: Unit, kind: str, refs: Sequence[str], at: Millis) -> None:
    """Something of the unit's account ended."""
    for ref in refs:
        c.run(
            "INSERT INTO privacy_backup_ends(departed, kind, ref, at, state)"
            " VALUES(:account, :kind, :ref, :at, 'fresh') ON CONFLICT DO NOTHING",
            account=c.account,
            kind=kind,
            ref=ref,
            at=at,
        )


def fresh(c: Unit) -> list[Row]:
    """What ended, and does not stand in the backups' folder yet."""
    return c.all("SELECT departed, kind, ref, at FROM privacy_backup_ends WHERE state = 'fresh' ORDER BY at LIMIT 1000")


def noted(c: Unit, rows: Sequence[Row]) -> None:
    """These stand there now."""
    c.many(
        "UPDATE privacy_backup_ends SET state = 'noted' WHERE departed = :departed AND kind = :kind AND ref = :ref",
        [{name: row[name] for name in ("departed", "kind", "ref")} for row in rows],
    )


def drop(c: Unit, before: Millis) -> None:
    """No backup is old enough to hold what ended before that."""
    c.run("DELETE FROM privacy_backup_ends WHERE state = 'noted' AND at < :before", before=before)


def destroyed(c: Unit, since: Millis) -> list[tuple[str, str]]:
    """The persons whose keys were destroyed since then (ms UTC), with the account of each."""
    rows = c.all("SELECT account, person FROM journal_persons WHERE erased >= :since ORDER BY account", since=since)
    return [(row["account"], row["person"]) for row in rows]
