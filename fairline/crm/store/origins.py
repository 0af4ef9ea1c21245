"""Reads and writes where contacts come from, and which batches may not be advertised to."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_COLUMNS = "contact, number, how, source, means, ground, collected, shown, batch, line, by_whom, at"


@dataclass(frozen=True, slots=True)
class Traced:
    """An origin as kept: told in entry `number`, at an instant (ms UTC), by an actor."""

    contact: str
    number: int
    how: str
    source: str
    means: str
    ground: str
    collected: Millis | None
    shown: str
    batch: str
    line: int
    by: str
    at: Millis


def put(c: Unit, traced: Traced) -> None:
    """An origin that was told."""
    c.run(
        f"INSERT INTO crm_origins(account, {_COLUMNS}) VALUES(:account, :contact, :number, :how, :source, :means,"
        " :ground, :collected, :shown, :batch, :line, :by, :at)",
        account=c.account,
        contact=traced.contact,
        number=traced.number,
        how=traced.how,
        source=traced.source,
        means=traced.means,
        ground=traced.ground,
        collected=traced.collected,
        shown=traced.shown,
        batch=traced.batch,
        line=traced.line,
        by=traced.by,
        at=traced.at,
    )


def of(c: Unit, contacts: Sequence[str]) -> list[Traced]:
    """Every origin of these contacts, oldest first."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM crm_origins WHERE account = :account AND contact IN (:contacts) ORDER BY number",
        account=c.account,
        contacts=list(contacts),
    )
    return [_traced(row) for row in rows]


def of_batch(c: Unit, batch: str) -> list[Traced]:
    """Every origin told by a batch, by its lines."""
    rows = c.all(
        f"SELECT {_COLUMNS} FROM crm_origins WHERE account = :account AND batch = :batch ORDER BY line, number",
        account=c.account,
        batch=batch,
    )
    return [_traced(row) for row in rows]


def drop(c: Unit, contacts: Iterable[str]) -> None:
    """Nothing is said of these contacts any more."""
    c.run(
        "DELETE FROM crm_origins WHERE account = :account AND contact IN (:contacts)",
        account=c.account,
        contacts=list(contacts),
    )


def bar(c: Unit, batch: str, why: str) -> None:
    """Nobody who is known by this batch alone is advertised to."""
    c.run(
        "INSERT INTO crm_barred(account, batch, why) VALUES(:account, :batch, :why)"
        " ON CONFLICT(account, batch) DO UPDATE SET why = excluded.why",
        account=c.account,
        batch=batch,
        why=why,
    )


def barred(c: Unit) -> Mapping[str, str]:
    """Those batches, and why."""
    rows = c.all("SELECT batch, why FROM crm_barred WHERE account = :account", account=c.account)
    return {row["batch"]: row["why"] for row in rows}


def _traced(row: Row) -> Traced:
    return Traced(
        contact=row["contact"],
        number=row["number"],
        how=row["how"],
        source=row["source"],
        means=row["means"],
        ground=row["ground"],
        collected=row["collected"],
        shown=row["shown"],
        batch=row["batch"],
        line=row["line"],
        by=row["by_whom"],
        at=row["at"],
    )
