"""The SQL of pooled figures."""

import json
from collections.abc import Iterable, Sequence

from fairline.analytics.pooled.model import DEFAULT_ON, POOLED, Cell, Choice, Part, Published, RawNotServed, Weighed
from fairline.analytics.pooled.pool import ALL
from fairline.kit.clock import Millis
from fairline.kit.db import Row, Unit

OBJECTED, WEIGHED = "objected:", "weighed:"
_METRICS = {"first_reply_minutes": "first_reply_ms", "resolution_minutes": "resolution_ms"}
_MINUTE = 60_000


def choice(c: Unit) -> Choice:
    """What the account chose."""
    rows = c.all("SELECT key, value, at FROM analytics_pooling WHERE account = :account", account=c.account)
    held = {row["key"]: row for row in rows}
    objected = frozenset(key.removeprefix(OBJECTED) for key in held if key.startswith(OBJECTED))
    shown = held["shown"]["at"] if "shown" in held else None
    if "chosen" not in held:
        return Choice(DEFAULT_ON, "default", shown, objected)
    on = held["chosen"]["value"] == "on"
    return Choice(on, "chosen_on" if on else "chosen_off", shown or held["chosen"]["at"], objected)


def put(c: Unit, key: str, value: str, at: Millis) -> None:
    """The account says so from now on."""
    c.run(
        "INSERT INTO analytics_pooling(account, key, value, at) VALUES(:account, :key, :value, :at)"
        " ON CONFLICT (account, key) DO UPDATE SET value = excluded.value, at = excluded.at",
        account=c.account,
        key=key,
        value=value,
        at=at,
    )


def drop(c: Unit, key: str) -> None:
    """It says so no more."""
    c.run("DELETE FROM analytics_pooling WHERE account = :account AND key = :key", account=c.account, key=key)


def weighed(c: Unit) -> dict[str, Weighed]:
    """The interests the operator weighed, by purpose. Of the operator's account."""
    rows = c.all("SELECT key, value, at FROM analytics_pooling WHERE account = :account", account=c.account)
    told = {row["key"].removeprefix(WEIGHED): row for row in rows if row["key"].startswith(WEIGHED)}
    return {name: Weighed(name, at=row["at"], **json.loads(row["value"])) for name, row in told.items()}


def parts(c: Unit, since: Millis, without: Iterable[str], purpose: str = POOLED) -> dict[Cell, Part]:
    """What the account gives: its means by metric and channel, of conversations that began since an instant (ms UTC);
    those of agents who objected are left out. Raises RawNotServed for any purpose but pooling itself.
    """
    if purpose != POOLED:
        raise RawNotServed(clauses=("ZS-BM-PURPOSE",), purpose=purpose)
    found: dict[Cell, Part] = {}
    for metric, column in _METRICS.items():
        for by in ("channel", f"'{ALL}'"):
            found |= {Cell(metric, row["of"]): _part(row) for row in _means(c, column, by, since, list(without))}
    return found


def publish(c: Unit, figures: Sequence[Published], at: Millis) -> None:
    """Show these, and none of those before."""
    c.run("DELETE FROM analytics_pooled")
    c.many(
        "INSERT INTO analytics_pooled(metric, channel, value, accounts, at)"
        " VALUES(:metric, :channel, :value, :accounts, :at)",
        [
            {"metric": each.cell.metric, "channel": each.cell.channel, "value": each.value, "accounts": each.accounts,
             "at": at}
            for each in figures
        ],
    )  # fmt: skip


def published(c: Unit) -> list[tuple[Published, Millis]]:
    """What is shown."""
    rows = c.all("SELECT metric, channel, value, accounts, at FROM analytics_pooled ORDER BY metric, channel")
    return [(Published(Cell(row["metric"], row["channel"]), row["value"], row["accounts"]), row["at"]) for row in rows]


def _means(c: Unit, column: str, by: str, since: Millis, without: list[str]) -> list[Row]:
    own = " AND agent NOT IN (:without)" if without else ""
    values = {"without": without} if without else {}
    return c.all(
        f"SELECT {by} AS of, avg({column}) AS mean, count(*) AS many, count(DISTINCT contact) AS people"
        f" FROM analytics_conversations WHERE account = :account AND created >= :since AND aside = ''"
        f" AND {column} IS NOT NULL{own} GROUP BY {by if by == 'channel' else '1'}",
        account=c.account,
        since=since,
        **values,
    )


def _part(row: Row) -> Part:
    return Part(float(row["mean"]) / _MINUTE, row["many"], row["people"])
