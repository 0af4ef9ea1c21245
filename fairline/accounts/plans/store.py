"""Plans, seats and storage of an account, folded from the journal."""

import json
from collections import Counter
from collections.abc import Mapping

from fairline.accounts.plans import catalogue
from fairline.accounts.plans.events import PlanAssigned, StorageMeasured
from fairline.accounts.plans.model import Own, Storage
from fairline.kit.clock import Millis
from fairline.kit.db import Unit


def own(c: Unit) -> Own | None:
    """The plan that was assigned, None where none was."""
    row = c.one(
        "SELECT plan, version, seats, countries, since, renews FROM accounts_plans WHERE account = :account",
        account=c.account,
    )
    if row is None:
        return None
    plan, listed = catalogue.plan(row["plan"], row["version"]), json.loads(row["countries"])
    seats: Mapping[str, int] = {**plan.seats, **json.loads(row["seats"])}
    countries = plan.countries if listed is None else frozenset(listed)
    return Own(plan, seats, countries, row["since"], row["renews"])


def assign(c: Unit, event: PlanAssigned, at: Millis) -> None:
    """Write which plan the account has."""
    c.run(
        "INSERT INTO accounts_plans(account, plan, version, seats, countries, since, renews)"
        " VALUES(:account, :plan, :version, :seats, :countries, :at, :renews) ON CONFLICT(account) DO UPDATE SET"
        " plan = excluded.plan, version = excluded.version, seats = excluded.seats, countries = excluded.countries,"
        " since = excluded.since, renews = excluded.renews, ends = NULL",
        account=c.account,
        plan=event.plan,
        version=event.version,
        seats=json.dumps(event.seats),
        countries=json.dumps(event.countries),
        at=at,
        renews=event.renews,
    )


def ends(c: Unit) -> Millis | None:
    """When the unused account ends."""
    row = c.one("SELECT ends FROM accounts_plans WHERE account = :account", account=c.account)
    return row["ends"] if row else None


def set_end(c: Unit, at: Millis | None) -> None:
    """Write when the unused account ends, or that it does not."""
    c.run("UPDATE accounts_plans SET ends = :at WHERE account = :account", account=c.account, at=at)


def seats_held(c: Unit) -> Counter[str]:
    """How many seats of each kind are held."""
    rows = c.all(
        "SELECT seat, count(*) AS many FROM accounts_seats WHERE account = :account GROUP BY seat", account=c.account
    )
    return Counter({row["seat"]: row["many"] for row in rows})


def seats_by_member(c: Unit) -> dict[str, frozenset[str]]:
    """The seats members hold."""
    rows = c.all(
        "SELECT member, seat FROM accounts_seats WHERE account = :account ORDER BY member, seat", account=c.account
    )
    held: dict[str, frozenset[str]] = {}
    for row in rows:
        held[row["member"]] = held.get(row["member"], frozenset()) | {row["seat"]}
    return held


def seats_of(c: Unit, member: str) -> frozenset[str]:
    """The seats a member holds."""
    rows = c.all(
        "SELECT seat FROM accounts_seats WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
    return frozenset(row["seat"] for row in rows)


def give_seat(c: Unit, member: str, seat: str, at: Millis) -> None:
    """Write that a member holds a seat."""
    c.run(
        "INSERT INTO accounts_seats(account, member, seat, since) VALUES(:account, :member, :seat, :at)"
        " ON CONFLICT(account, member, seat) DO NOTHING",
        account=c.account,
        member=member,
        seat=seat,
        at=at,
    )


def take_seats(c: Unit, member: str, seat: str | None = None) -> None:
    """Write that they hold it no more, or none at all."""
    c.run(
        "DELETE FROM accounts_seats WHERE account = :account AND member = :member AND (seat = :seat OR :every = 1)",
        account=c.account,
        member=member,
        seat=seat or "",
        every=int(seat is None),
    )


def working(c: Unit, member: str) -> tuple[str, list[Millis]]:
    """The session that works in a member's named seat, and when it moved lately."""
    row = c.one(
        "SELECT session, moves FROM accounts_working WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )
    return (row["session"], json.loads(row["moves"])) if row else ("", [])


def work(c: Unit, member: str, session: str, moves: list[Millis]) -> None:
    """Write which session works in a member's named seat."""
    c.run(
        "INSERT INTO accounts_working(account, member, session, moves) VALUES(:account, :member, :session, :moves)"
        " ON CONFLICT(account, member) DO UPDATE SET session = excluded.session, moves = excluded.moves",
        account=c.account,
        member=member,
        session=session,
        moves=json.dumps(moves),
    )


def storage(c: Unit) -> list[Storage]:
    """What was last measured."""
    rows = c.all(
        "SELECT kind, used, cap, at, warned, reduced_from FROM accounts_storage WHERE account = :account ORDER BY kind",
        account=c.account,
    )
    return [
        Storage(row["kind"], row["used"], row["cap"], row["at"], row["warned"], row["reduced_from"]) for row in rows
    ]


def measure(c: Unit, event: StorageMeasured, at: Millis) -> None:
    """Write what was measured."""
    c.run(
        "INSERT INTO accounts_storage(account, kind, used, cap, at, warned, reduced_from)"
        " VALUES(:account, :kind, :used, :cap, :at, :warned, :reduced_from) ON CONFLICT(account, kind) DO UPDATE SET"
        " used = excluded.used, cap = excluded.cap, at = excluded.at, warned = excluded.warned,"
        " reduced_from = excluded.reduced_from",
        account=c.account,
        kind=event.kind,
        used=event.used,
        cap=event.cap,
        at=at,
        warned=event.warned,
        reduced_from=event.reduced_from,
    )
