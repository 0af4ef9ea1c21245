"""What the HTTP layer itself plugs in: old idempotent answers are dropped, hour by hour."""

from collections.abc import Mapping
from typing import Any

from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.plugin import Plugin
from fairline.kit.work import enqueue, plainly
from fairline.web.idempotency import forget_old

HOUR = 3_600_000


async def start(house: Any) -> None:
    """Have the hourly round run; once, however many processes start."""
    await house.database.write(_schedule, EVERY_ACCOUNT)


def _schedule(c: Unit) -> None:
    enqueue(c, "web.tidy", {}, due=c.at + HOUR, key="web.tidy")


def _round(c: Unit, payload: Mapping[str, Any]) -> None:
    forget_old(c)
    _schedule(c)


PLUGIN = Plugin("web", jobs={"web.tidy": plainly(_round)}, on_start=(start,))
