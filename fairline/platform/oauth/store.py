"""Writes and reads apps, their secrets' hashes, and codes."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_APP = "id, name, kind, redirects, made_by, made, reach, why"


@dataclass(frozen=True, slots=True)
class App:
    """A program of somebody else's: public where it can keep no secret."""

    id: str
    name: str
    kind: str
    redirects: tuple[str, ...]
    made_by: str
    made: Millis
    reach: str = "local"
    why: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """What is exchanged for a token, once. `house` is the member's account where it is not the app's own; `token`, of
    what renews, the token that ends with it.
    """

    app: str
    member: str
    scopes: tuple[str, ...]
    redirect: str
    challenge: str
    until: Millis
    house: str = ""
    token: str = ""


def put_app(c: Unit, app: App) -> None:
    """A new one."""
    c.run(
        "INSERT INTO platform_apps(account, id, name, kind, redirects, made_by, made, removed)"
        " VALUES(:account, :id, :name, :kind, :redirects, :made_by, :made, 0)",
        account=c.account,
        id=app.id,
        name=app.name,
        kind=app.kind,
        redirects=json.dumps(app.redirects),
        made_by=app.made_by,
        made=app.made,
    )


def remove_app(c: Unit, app: str) -> None:
    """It may ask no more."""
    c.run("UPDATE platform_apps SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=app)


def reaches(c: Unit, app: str, reach: str, why: str) -> None:
    """How far it may ask: local, asked, global."""
    c.run(
        "UPDATE platform_apps SET reach = :reach, why = :why WHERE account = :account AND id = :id",
        account=c.account,
        id=app,
        reach=reach,
        why=why,
    )


def far_reaching(c: Unit) -> list[tuple[str, App]]:
    """Every account's apps that are to be looked through or were let in everywhere. The house's own unit."""
    rows = c.all(f"SELECT account, {_APP} FROM platform_apps WHERE removed = 0 AND reach IN (:reach) ORDER BY id",
                 reach=["asked", "global"])  # fmt: skip
    return [(row["account"], _app(row)) for row in rows]


def app(c: Unit, app: str) -> App | None:
    """One that may ask."""
    row = c.one(
        f"SELECT {_APP} FROM platform_apps WHERE account = :account AND id = :id AND removed = 0",
        account=c.account,
        id=app,
    )
    return _app(row) if row else None


def apps(c: Unit) -> list[App]:
    """Those that may ask, oldest first."""
    rows = c.all(
        f"SELECT {_APP} FROM platform_apps WHERE account = :account AND removed = 0 ORDER BY id", account=c.account
    )
    return [_app(row) for row in rows]


def put_secret(c: Unit, app: str, hash: str) -> None:
    """What of an app's secret is kept."""
    c.run(
        "INSERT INTO platform_app_secrets(account, app, hash) VALUES(:account, :app, :hash)"
        " ON CONFLICT(account, app) DO UPDATE SET hash = excluded.hash",
        account=c.account,
        app=app,
        hash=hash,
    )


def secret(c: Unit, app: str) -> str:
    """The hash of an app's secret; empty where it has none."""
    row = c.one(
        "SELECT hash FROM platform_app_secrets WHERE account = :account AND app = :app", account=c.account, app=app
    )
    return row["hash"] if row else ""


def put_code(c: Unit, lookup: str, code: Code) -> None:
    """A code that may be exchanged; those whose time is over go."""
    c.run("DELETE FROM platform_app_codes WHERE account = :account AND until <= :at", account=c.account, at=c.at)
    c.run(
        "INSERT INTO platform_app_codes(account, lookup, app, member, scopes, redirect, challenge, until,"
        " house, token)"
        " VALUES(:account, :lookup, :app, :member, :scopes, :redirect, :challenge, :until, :house, :token)",
        account=c.account,
        lookup=lookup,
        app=code.app,
        member=code.member,
        scopes=json.dumps(code.scopes),
        redirect=code.redirect,
        challenge=code.challenge,
        until=code.until,
        house=code.house,
        token=code.token,
    )


def take_code(c: Unit, lookup: str) -> Code | None:
    """A code, which nobody can take a second time."""
    rows: Sequence[Row] = c.all(
        "DELETE FROM platform_app_codes WHERE account = :account AND lookup = :lookup"
        " RETURNING app, member, scopes, redirect, challenge, until, house, token",
        account=c.account,
        lookup=lookup,
    )
    for row in rows:
        scopes = tuple(json.loads(row["scopes"]))
        told = {name: row[name] for name in ("app", "member", "redirect", "challenge", "until", "house", "token")}
        return Code(scopes=scopes, **told)
    return None


def drop_codes(c: Unit, app: str) -> None:
    """Nothing an app was promised is exchanged any more."""
    c.run("DELETE FROM platform_app_codes WHERE account = :account AND app = :app", account=c.account, app=app)
    c.run("DELETE FROM platform_app_secrets WHERE account = :account AND app = :app", account=c.account, app=app)


def _app(row: Row) -> App:
    return App(row["id"], row["name"], row["kind"], tuple(json.loads(row["redirects"])), row["made_by"], row["made"],
               row["reach"], row["why"])  # fmt: skip
