"""The rows of emergency calling."""

from collections.abc import Collection, Mapping
from typing import Any

from fairline.emergency.model import Drill, Location, Place, Site
from fairline.emergency.tables import PLACE
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

COLUMNS = ", ".join(PLACE)
VALUES = ", ".join(f":{name}" for name in PLACE)
SITE = f"id, name, mode, route, outside, homes, licence, industry, {COLUMNS}"
LOCATION = f"member, number, site, network, at, expires, asked, {COLUMNS}"
DRILL = "id, site, member, at, number, mode, told, passed, why"


def put_site(c: Unit, row: Mapping[str, Any]) -> None:
    """Keep a site, whole."""
    kept = ", ".join(f"{name} = excluded.{name}" for name in (*_SITE_COLUMNS, *PLACE))
    c.run(
        f"INSERT INTO emergency_sites(account, {SITE}) VALUES(:account, :id, :name, :mode, :route, :outside, :homes,"
        f" :licence, :industry, {VALUES}) ON CONFLICT(account, id) DO UPDATE SET {kept}",
        account=c.account,
        **row,
    )


_SITE_COLUMNS = ("name", "mode", "route", "outside", "homes", "licence", "industry")


def drop_site(c: Unit, site: str) -> None:
    """Keep it no more."""
    c.run("DELETE FROM emergency_sites WHERE account = :account AND id = :site", account=c.account, site=site)


def sites(c: Unit) -> list[Site]:
    """Every site, by name."""
    rows = c.all(f"SELECT {SITE} FROM emergency_sites WHERE account = :account ORDER BY name, id", account=c.account)
    return [_site(row) for row in rows]


def site(c: Unit, id: str) -> Site | None:
    """One site."""
    row = c.one(f"SELECT {SITE} FROM emergency_sites WHERE account = :account AND id = :id", account=c.account, id=id)
    return None if row is None else _site(row)


def add_location(c: Unit, row: Mapping[str, Any]) -> None:
    """Keep where a member said they are; what they said before stays, as history."""
    c.run(
        "INSERT INTO emergency_locations(account, number, member, site, network, at, expires, asked,"
        f" {COLUMNS}) VALUES(:account, :number, :member, :site, :network, :at, :expires, '', {VALUES})",
        account=c.account,
        **row,
    )


def ask_again(c: Unit, member: str, why: str) -> None:
    """Their newest place is to be confirmed anew."""
    c.run(
        "UPDATE emergency_locations SET asked = :why WHERE account = :account AND member = :member AND number ="
        " (SELECT max(number) FROM emergency_locations WHERE account = :account AND member = :member)",
        account=c.account,
        member=member,
        why=why,
    )


def location(c: Unit, member: str) -> Location | None:
    """Where a member said last that they are."""
    found = history(c, member, 1)
    return found[0] if found else None


def history(c: Unit, member: str, most: int) -> list[Location]:
    """Where a member said they were, the newest first."""
    rows = c.all(
        f"SELECT {LOCATION} FROM emergency_locations WHERE account = :account AND member = :member"
        " ORDER BY number DESC LIMIT :most",
        account=c.account,
        member=member,
        most=most,
    )
    return [_location(row) for row in rows]


def forget_locations(c: Unit, member: str) -> int:
    """Forget where a member was; of how many places."""
    return c.run(
        "DELETE FROM emergency_locations WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )


def say(c: Unit, member: str, version: str, at: Millis) -> None:
    """A member read the limits."""
    c.run(
        "INSERT INTO emergency_said(account, member, version, at) VALUES(:account, :member, :version, :at)"
        " ON CONFLICT(account, member) DO UPDATE SET version = excluded.version, at = excluded.at",
        account=c.account,
        member=member,
        version=version,
        at=at,
    )


def said(c: Unit, member: str) -> Row | None:
    """Which version of the limits a member read last, and when."""
    return c.one(
        "SELECT version, at FROM emergency_said WHERE account = :account AND member = :member",
        account=c.account,
        member=member,
    )


def add_drill(c: Unit, row: Mapping[str, Any]) -> None:
    """Keep a drill."""
    c.run(
        f"INSERT INTO emergency_drills(account, {DRILL}) VALUES(:account, :id, :site, :member, :at, :number, :mode,"
        " :told, :passed, :why)",
        account=c.account,
        **row,
    )


def drills(c: Unit, most: int) -> list[Drill]:
    """The newest drills first."""
    rows = c.all(
        f"SELECT {DRILL} FROM emergency_drills WHERE account = :account ORDER BY at DESC, id DESC LIMIT :most",
        account=c.account,
        most=most,
    )
    return [Drill(**{**row, "passed": bool(row["passed"])}) for row in rows]


def last_passed(c: Unit, site: str) -> Millis | None:
    """When a drill of a site passed last."""
    row = c.one(
        "SELECT max(at) AS at FROM emergency_drills WHERE account = :account AND site = :site AND passed = 1",
        account=c.account,
        site=site,
    )
    at: Millis | None = row["at"] if row else None
    return at


def rung(c: Unit, row: Mapping[str, Any]) -> None:
    """Keep that somebody rang for help; once for an act, with what came of it last."""
    c.run(
        "INSERT INTO emergency_rung(account, act, member, number, outcome, located, at) VALUES(:account, :act, :member,"
        " :number, :outcome, :located, :at) ON CONFLICT(account, act) DO UPDATE SET outcome = excluded.outcome",
        account=c.account,
        **row,
    )


def located_members(c: Unit) -> list[str]:
    """Members whose newest place still holds, and is not doubted."""
    rows = c.all(
        "SELECT member FROM emergency_locations AS held WHERE account = :account AND expires > :at AND asked = ''"
        " AND number = (SELECT max(number) FROM emergency_locations WHERE account = :account AND member = held.member)",
        account=c.account,
        at=c.at,
    )
    return [row["member"] for row in rows]


def members_with_place(c: Unit) -> list[str]:
    """Members who ever said where help is sent to."""
    rows = c.all(
        "SELECT DISTINCT member FROM emergency_locations WHERE account = :account ORDER BY member", account=c.account
    )
    return [row["member"] for row in rows]


def rung_by(c: Unit, act: str) -> Row | None:
    """What an act rang for help, by whom: member, number, outcome, located."""
    return c.one(
        "SELECT member, number, outcome, located FROM emergency_rung WHERE account = :account AND act = :act",
        account=c.account,
        act=act,
    )


def rung_since(c: Unit, since: Millis, but: Collection[str]) -> list[Row]:
    """What was rung for help since an instant, but for these outcomes: act, member, number, outcome."""
    rows = c.all(
        "SELECT act, member, number, outcome FROM emergency_rung WHERE account = :account AND at > :since",
        account=c.account,
        since=since,
    )
    return [row for row in rows if row["outcome"] not in but]


def last_rung(c: Unit, member: str) -> Millis | None:
    """When a member rang for help last."""
    row = c.one(
        "SELECT max(at) AS at FROM emergency_rung WHERE account = :account AND member = :member"
        " AND outcome = 'carried'",
        account=c.account,
        member=member,
    )
    at: Millis | None = row["at"] if row else None
    return at


def carried_since(c: Unit, since: Millis) -> int:
    """How many calls for help left since an instant."""
    row = c.one(
        "SELECT count(*) AS many FROM emergency_rung WHERE account = :account AND at > :since AND outcome = 'carried'",
        account=c.account,
        since=since,
    )
    return int(row["many"]) if row else 0


def _place(row: Row) -> Place:
    return Place(**{name: row[name] for name in PLACE})


def _site(row: Row) -> Site:
    outside = tuple(filter(None, row["outside"].split(",")))
    own = {name: row[name] for name in ("id", "name", "mode", "route", "licence", "industry")}
    return Site(**own, outside=outside, homes=bool(row["homes"]), place=_place(row))


def _location(row: Row) -> Location:
    own = {name: row[name] for name in ("member", "number", "site", "network", "at", "expires", "asked")}
    return Location(**own, place=_place(row))
