"""The rows of calls that were permitted, and of what the account allows itself."""

from collections.abc import Mapping
from typing import Any

from fairline.gate.calls.events import CallLimitsSet
from fairline.gate.facts_calls import CallLimits
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit


def add(c: Unit, row: Mapping[str, Any]) -> None:
    """Keep a call that may be made."""
    c.run(
        "INSERT INTO gate_calls(account, act, person, contact, sender, call, leg, country, rate, spoken, at, cost)"
        " VALUES(:account, :act, :person, :contact, :sender, '', '', :country, :rate, :spoken, :at, 0)"
        " ON CONFLICT(account, act) DO NOTHING",
        **row,
    )


def begins(c: Unit, act: str, call: str, leg: str) -> None:
    """It rings: as a call, or as a leg of one."""
    c.run(
        "UPDATE gate_calls SET call = :call, leg = :leg WHERE account = :account AND act = :act",
        account=c.account,
        act=act,
        call=call,
        leg=leg,
    )


def of_call(c: Unit, call: str) -> list[Row]:
    """What was rung in a call and has not ended."""
    return c.all(
        "SELECT act, leg, rate, answered FROM gate_calls WHERE account = :account AND call = :call AND ended IS NULL",
        account=c.account,
        call=call,
    )


def answered(c: Unit, act: str, at: Millis) -> None:
    """Somebody picked up."""
    c.run(
        "UPDATE gate_calls SET answered = :at WHERE account = :account AND act = :act AND answered IS NULL",
        account=c.account,
        act=act,
        at=at,
    )


def ended(c: Unit, act: str, answered: Millis | None, at: Millis, cost: int) -> None:
    """It is over, and cost so much at most."""
    c.run(
        "UPDATE gate_calls SET ended = :at, answered = :answered, cost = :cost WHERE account = :account AND act = :act",
        account=c.account,
        act=act,
        answered=answered,
        at=at,
        cost=cost,
    )


def rung(c: Unit, person: str, contact: str, since: Millis) -> list[Row]:
    """What was rung of a person, or of a contact by whatever number, since an instant; oldest first."""
    of = "person = :person OR contact = :contact" if contact else "person = :person"
    return c.all(
        "SELECT sender, spoken, at, answered, ended FROM gate_calls WHERE account = :account"
        f" AND ({of}) AND at > :since ORDER BY at",
        account=c.account,
        person=person,
        contact=contact,
        since=since,
    )


def lasting(c: Unit, since: Millis) -> int:
    """How many calls last that began since an instant."""
    row = c.one(
        "SELECT count(*) AS many FROM gate_calls WHERE account = :account AND at > :since AND ended IS NULL",
        account=c.account,
        since=since,
    )
    return int(row["many"]) if row else 0


def spent(c: Unit, since: Millis, at: Millis) -> int:
    """What calls since an instant cost, in cents; of those that last, each minute that began, and one at least."""
    row = c.one(
        "SELECT coalesce(sum(CASE WHEN ended IS NOT NULL THEN cost"
        " ELSE rate * ((:at - coalesce(answered, :at)) / 60000 + 1) END), 0) AS cents"
        " FROM gate_calls WHERE account = :account AND at > :since",
        account=c.account,
        at=at,
        since=since,
    )
    return int(row["cents"]) if row else 0


def to_country(c: Unit, country: str, since: Millis) -> tuple[int, bool]:
    """How many calls went to a country since an instant, and whether any did before."""
    row = c.one(
        "SELECT sum(CASE WHEN at > :since THEN 1 ELSE 0 END) AS lately, min(at) AS first FROM gate_calls"
        " WHERE account = :account AND country = :country",
        account=c.account,
        country=country,
        since=since,
    )
    first = row["first"] if row else None
    return (int(row["lately"]), first <= since) if row and first is not None else (0, False)


def set_limits(c: Unit, asked: CallLimitsSet) -> None:
    """What the account allows itself from now on."""
    c.run(
        "INSERT INTO gate_call_limits(account, countries, opened, per_day, per_call, at_once)"
        " VALUES(:account, :countries, :opened, :per_day, :per_call, :at_once)"
        " ON CONFLICT(account) DO UPDATE SET countries = excluded.countries, opened = excluded.opened,"
        " per_day = excluded.per_day, per_call = excluded.per_call, at_once = excluded.at_once",
        account=c.account,
        countries=",".join(asked.countries),
        opened=",".join(asked.opened),
        per_day=asked.per_day,
        per_call=asked.per_call,
        at_once=asked.at_once,
    )


def limits(c: Unit) -> CallLimits:
    """What the account allows itself."""
    row = c.one(
        "SELECT countries, opened, per_day, per_call, at_once FROM gate_call_limits WHERE account = :account",
        account=c.account,
    )
    if row is None:
        return CallLimits()
    countries, opened = (tuple(filter(None, row[name].split(","))) for name in ("countries", "opened"))
    return CallLimits(countries, opened, row["per_day"], row["per_call"], row["at_once"])
