"""Counts what was refused for coming too often, by account, day and limit, so that the account sees it.

Counted in memory and written now and then: a flood must not cost a write for each refusal.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any

from fairline.kit.db import Row, Unit
from fairline.kit.errors import Problem

EVERY = 10.0  # seconds between two writings
DAYS = 31
DAY = 86_400_000  # ms
_counted: Counter[tuple[str, str]] = Counter()
_keeping: list["asyncio.Task[None]"] = []


def refused(account: str, what: str) -> None:
    """One more was refused: `what` names the limit."""
    _counted[account, what] += 1


def taken() -> Mapping[str, Mapping[str, int]]:
    """What was counted since the last time, by account and limit; begins anew."""
    by_account: dict[str, dict[str, int]] = {}
    for (account, what), many in list(_counted.items()):
        by_account.setdefault(account, {})[what] = many
        del _counted[account, what]
    return by_account


def write(c: Unit, counted: Mapping[str, int]) -> None:
    """Add what was counted to today (UTC); what is older than a month goes."""
    today = c.at // DAY
    c.run("DELETE FROM accounts_limited WHERE account = :account AND day < :day", account=c.account, day=today - DAYS)
    for what, many in counted.items():
        c.run(
            "INSERT INTO accounts_limited(account, day, what, many) VALUES(:account, :day, :what, :many)"
            " ON CONFLICT(account, day, what) DO UPDATE SET many = accounts_limited.many + excluded.many",
            account=c.account,
            day=today,
            what=what,
            many=many,
        )


def lately(c: Unit) -> Sequence[Row]:
    """How many were refused, by day (days since 1970, UTC) and limit, newest first."""
    return c.all(
        "SELECT day, what, many FROM accounts_limited WHERE account = :account ORDER BY day DESC, what LIMIT 400",
        account=c.account,
    )


async def keep(house: Any) -> None:
    """Write what was counted, from time to time."""
    _keeping.append(asyncio.create_task(_keep(house.database)))


async def stop(house: Any) -> None:
    """Write the rest."""
    while _keeping:
        running = _keeping.pop()
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
    await flush(house.database)


async def flush(database: Any) -> None:
    """Write what was counted now; what cannot be written is lost, which is in nobody's way."""
    for account, counted in taken().items():
        with suppress(Problem):
            await database.write(partial(write, counted=counted), account)


async def _keep(database: Any) -> None:
    while True:
        await asyncio.sleep(EVERY)
        await flush(database)
