"""SQL of what is kept besides figures: reports, exports, fetches, allowed recipients, links."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

_EXPORT = (
    "id, act, what, spec, format, state, recipients, person, blob, rows, days, until, asked_by, made, because, purpose,"
    " series, left_out"
)


# ---- reports


def reports(c: Unit, member: str) -> list[Row]:
    """Everybody's reports, and a member's own, by name."""
    return c.all(
        "SELECT id, name, spec, scope FROM analytics_reports WHERE account = :account AND removed = 0"
        " AND scope IN (:scopes) ORDER BY name, id",
        account=c.account,
        scopes=["everyone", member],
    )


def keep_report(c: Unit, id: str, name: str, spec: Mapping[str, Any], scope: str) -> None:
    """Write a report."""
    c.run(
        "INSERT INTO analytics_reports(account, id, name, spec, scope) VALUES(:account, :id, :name, :spec, :scope)"
        " ON CONFLICT(account, id) DO UPDATE SET name = excluded.name, spec = excluded.spec, scope = excluded.scope",
        account=c.account,
        id=id,
        name=name,
        spec=json.dumps(spec, sort_keys=True),
        scope=scope,
    )


def remove_report(c: Unit, id: str) -> None:
    """Keep a report no more."""
    c.run("UPDATE analytics_reports SET removed = 1 WHERE account = :account AND id = :id", account=c.account, id=id)


# ---- exports


def begin_export(
    c: Unit,
    values: Mapping[str, str],
    spec: Mapping[str, Any],
    recipients: Sequence[str],
    days: int,
    asked_by: str,
    made: Millis,
) -> None:
    """A new export."""
    c.run(
        "INSERT INTO analytics_exports(account, id, act, what, spec, format, state, recipients, person, rows, days,"
        " asked_by, made, because, purpose, series) VALUES(:account, :id, :act, :what, :spec, :format, 'running',"
        " :recipients, :person, 0, :days, :asked_by, :made, '', :purpose, :series)",
        account=c.account,
        spec=json.dumps(spec, sort_keys=True),
        recipients=json.dumps(list(recipients)),
        days=days,
        asked_by=asked_by,
        made=made,
        **values,
    )


def turn_export(c: Unit, export: str, **columns: Any) -> None:
    """Set some columns of an export."""
    said = ", ".join(f"{name} = :{name}" for name in columns)
    c.run(
        f"UPDATE analytics_exports SET {said} WHERE account = :account AND id = :id",
        account=c.account,
        id=export,
        **columns,
    )


def export(c: Unit, id: str) -> Row | None:
    """One export."""
    return c.one(
        f"SELECT {_EXPORT} FROM analytics_exports WHERE account = :account AND id = :id", account=c.account, id=id
    )


def export_of(c: Unit, act: str) -> Row | None:
    """The export an act lets out."""
    return c.one(
        f"SELECT {_EXPORT} FROM analytics_exports WHERE account = :account AND act = :act", account=c.account, act=act
    )


def exports(c: Unit, before: str, most: int) -> list[Row]:
    """Exports, newest first, below an id."""
    return c.all(
        f"SELECT {_EXPORT} FROM analytics_exports WHERE account = :account AND id < :before"
        " ORDER BY id DESC LIMIT :most",
        account=c.account,
        before=before,
        most=most,
    )


def live_exports(c: Unit) -> list[Row]:
    """Exports that are made, wait, or may be fetched."""
    return c.all(
        f"SELECT {_EXPORT} FROM analytics_exports WHERE account = :account"
        " AND state IN ('running', 'review', 'waiting', 'ready') ORDER BY id",
        account=c.account,
    )


def keep_fetch(c: Unit, export: str, number: int, recipient: str, at: Millis) -> None:
    """Somebody fetched it."""
    c.run(
        "INSERT INTO analytics_fetches(account, export, number, recipient, at)"
        " VALUES(:account, :export, :number, :recipient, :at)",
        account=c.account,
        export=export,
        number=number,
        recipient=recipient,
        at=at,
    )


def fetches(c: Unit, export: str) -> list[Row]:
    """Who fetched it, in order."""
    return c.all(
        "SELECT recipient, at FROM analytics_fetches WHERE account = :account AND export = :export ORDER BY number",
        account=c.account,
        export=export,
    )


# ---- who may have them


def allow(c: Unit, value: str, kind: str, at: Millis) -> None:
    """Exports may go there, counted from an instant."""
    c.run(
        "INSERT INTO analytics_recipients(account, value, kind, made) VALUES(:account, :value, :kind, :made)"
        " ON CONFLICT(account, value) DO UPDATE SET made = excluded.made",
        account=c.account,
        value=value,
        kind=kind,
        made=at,
    )


def disallow(c: Unit, value: str) -> None:
    """They may no more."""
    c.run(
        "DELETE FROM analytics_recipients WHERE account = :account AND value = :value", account=c.account, value=value
    )


def allowed(c: Unit) -> list[Row]:
    """Where exports may go."""
    return c.all(
        "SELECT value, kind, made FROM analytics_recipients WHERE account = :account ORDER BY kind, value",
        account=c.account,
    )


# ---- links


def open_door(c: Unit, lookup: str, export: str, recipient: str) -> None:
    """A link leads to an export, for one recipient."""
    c.run(
        "INSERT INTO analytics_doors(lookup, account, export, recipient)"
        " VALUES(:lookup, :account, :export, :recipient)",
        lookup=lookup,
        account=c.account,
        export=export,
        recipient=recipient,
    )


def door(c: Unit, lookup: str) -> Row | None:
    """Where a link leads, whichever the account."""
    return c.one("SELECT account, export, recipient FROM analytics_doors WHERE lookup = :lookup", lookup=lookup)


def shut_doors(c: Unit, export: str) -> None:
    """No link leads there any more."""
    c.run("DELETE FROM analytics_doors WHERE account = :account AND export = :export", account=c.account, export=export)
