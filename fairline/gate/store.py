"""The gate's rows: where acts stand, what waits, what a contact had."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.gate.events import LimitsSet
from fairline.gate.facts import Limits
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit
from fairline.kit.errors import Conflict


def ruled(c: Unit, row: Mapping[str, Any]) -> None:
    """Keep where an act stands. Raises Conflict where it was ruled on before and does not wait."""
    kept = c.run(
        "INSERT INTO gate_acts(account, act, number, kind, outcome, contact, conversation, member, at, due,"
        " not_before, purpose_class, held) VALUES(:account, :act, :number, :kind, :outcome, :contact, :conversation,"
        " :member, :at, :due, :not_before, :purpose_class, :held)"
        " ON CONFLICT(account, act) DO UPDATE SET number = excluded.number, outcome = excluded.outcome,"
        " at = excluded.at, due = excluded.due, purpose_class = excluded.purpose_class, held = excluded.held"
        " WHERE gate_acts.outcome = 'deferred'",
        **row,
    )
    if not kept:
        raise Conflict(what=f"{row['act']} was ruled on before")


def withdrawn(c: Unit, act: str) -> None:
    """A deferred act waits no more."""
    c.run(
        "UPDATE gate_acts SET outcome = 'withdrawn', due = NULL WHERE account = :account AND act = :act",
        account=c.account,
        act=act,
    )


def waits_again(c: Unit, act: str, at: Millis) -> None:
    """A person looked at an act: it is due to be submitted afresh, whatever was ruled."""
    c.run(
        "UPDATE gate_acts SET outcome = 'deferred', due = :at, held = 0 WHERE account = :account AND act = :act"
        " AND outcome IN ('deferred', 'refused')",
        account=c.account,
        act=act,
        at=at,
    )


def find(c: Unit, act: str, *, lock: bool = False) -> Row | None:
    """Where an act stands; with `lock`, nobody else changes it before this unit ends."""
    return c.one(
        f"SELECT act, number, outcome, conversation, due FROM gate_acts WHERE account = :account AND act = :act"
        f"{_lock(c, lock)}",
        account=c.account,
        act=act,
    )


def waiting(c: Unit, act: str, conversation: str | None, until: Millis) -> list[Row]:
    """An act that waits, and those of its conversation that wait and are due by `until`, as they were first wanted.

    They stay locked until this unit ends, so that two processes never submit one act twice.
    """
    return c.all(
        "SELECT act, number, conversation, due FROM gate_acts WHERE account = :account AND outcome = 'deferred'"
        " AND (act = :act OR (conversation = :conversation AND due <= :until AND held = 0))"
        f" ORDER BY act{_lock(c, True)}",
        account=c.account,
        act=act,
        conversation=conversation or "",
        until=until,
    )


def last_due(c: Unit, conversation: str, act: str) -> Millis | None:
    """When the last of those acts is due that a conversation waits for since before this one (ids sort by time)."""
    row = c.one(
        "SELECT max(due) AS due FROM gate_acts WHERE account = :account AND conversation = :conversation"
        " AND outcome = 'deferred' AND act < :act AND not_before IS NULL AND held = 0",
        account=c.account,
        conversation=conversation,
        act=act,
    )
    due: Millis | None = row["due"] if row else None
    return due


def sent(c: Unit, contact: str, kind: str, since: Millis, most: int) -> tuple[Millis, ...]:
    """The instants of permitted acts of a kind to a contact after an instant, the newest `most`, oldest first."""
    rows = c.all(
        "SELECT at FROM gate_acts WHERE account = :account AND contact = :contact AND at > :since AND kind = :kind"
        " AND outcome = 'permitted' ORDER BY at DESC LIMIT :most",
        account=c.account,
        contact=contact,
        since=since,
        kind=kind,
        most=most,
    )
    return tuple(row["at"] for row in reversed(rows))


def had(c: Unit, contacts: Sequence[str], since: Millis) -> list[Row]:
    """Everything these contacts had after an instant: contact, at, kind, purpose_class, oldest first."""
    return c.all(
        "SELECT contact, at, kind, purpose_class FROM gate_acts WHERE account = :account AND contact IN (:contacts)"
        " AND at > :since AND outcome = 'permitted' ORDER BY at",
        account=c.account,
        contacts=list(contacts),
        since=since,
    )


def marketed(c: Unit, contact: str, since: Millis) -> tuple[Millis, ...]:
    """The instants of permitted marketing to a contact after an instant, whatever the channel, oldest first."""
    rows = c.all(
        "SELECT at FROM gate_acts WHERE account = :account AND contact = :contact AND at > :since"
        " AND purpose_class = 'marketing' AND outcome = 'permitted' ORDER BY at",
        account=c.account,
        contact=contact,
        since=since,
    )
    return tuple(row["at"] for row in rows)


def set_limits(c: Unit, asked: LimitsSet) -> None:
    """What the account asks of itself from now on."""
    c.run(
        "INSERT INTO gate_limits(account, begins, ends, sundays, per_day, per_week, countries, links)"
        " VALUES(:account, :begins, :ends, :sundays, :per_day, :per_week, :countries, :links)"
        " ON CONFLICT(account) DO UPDATE SET begins = excluded.begins, ends = excluded.ends,"
        " sundays = excluded.sundays, per_day = excluded.per_day, per_week = excluded.per_week,"
        " countries = excluded.countries, links = excluded.links",
        account=c.account,
        begins=asked.begins,
        ends=asked.ends,
        sundays=int(asked.sundays),
        per_day=asked.per_day,
        per_week=asked.per_week,
        countries=",".join(asked.countries),
        links=int(asked.links),
    )


def limits(c: Unit) -> Limits:
    """What the account asks of itself."""
    row = c.one(
        "SELECT begins, ends, sundays, per_day, per_week, countries, links FROM gate_limits WHERE account = :account",
        account=c.account,
    )
    if row is None:
        return Limits()
    countries = tuple(filter(None, row["countries"].split(",")))
    sundays, links = bool(row["sundays"]), bool(row["links"])
    return Limits(row["begins"], row["ends"], sundays, row["per_day"], row["per_week"], countries, links)


def _lock(c: Unit, wanted: bool) -> str:
    return " FOR UPDATE" if wanted and c.engine == "postgres" else ""
