"""Notices exports at hours when nobody is at work, and tells the owner at once (clause DTA-DATA-THEFT)."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from fairline import accounts
from fairline.journal import HOUSE, Entry, append
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower
from fairline.security.events import LateExport

NIGHT = (22, 6)  # o'clock where the account is: from, until


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Each export that left at night by a member's or a program's wish, once a day and reader."""
    for entry in entries:
        if entry.event.kind == "Export" and entry.actor.kind in ("member", "app") and _is_night(c, entry.at):
            _tell(c, entry)


def _is_night(c: Unit, at: int) -> bool:
    zone = accounts.account(c).time_zone
    hour = datetime.fromtimestamp(at / 1000, UTC).astimezone(ZoneInfo(zone)).hour
    return hour >= NIGHT[0] or hour < NIGHT[1]


def _tell(c: Unit, entry: Entry[Any]) -> None:
    rows = int(entry.event.fields.get("rows") or 0)
    append(c, HOUSE, LateExport(act=entry.event.act, by=str(entry.actor), rows=rows))
    accounts.notify(
        c,
        HOUSE,
        "security.late-export",
        ("owner",),
        values={"rows": rows},
        clause="DTA-DATA-THEFT",
        letter=True,
        href="/compliance/reads",
        once=f"late-export:{entry.actor}:{entry.at // 86_400_000}",
    )


FOLLOWER = Follower("security.late_exports", frozenset({"ActPermitted"}), follow)
