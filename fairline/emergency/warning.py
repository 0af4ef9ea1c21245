"""Says what becomes of calls for help to who may need them, before an account is suspended and when it is."""

from collections.abc import Sequence
from typing import Any

from fairline import accounts
from fairline.emergency import store
from fairline.emergency.model import DAY
from fairline.journal import HOUSE, Entry
from fairline.kit.clock import from_millis
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

TOLD = ("owner", "admin")  # besides every member who said where help is sent to
CLAUSE = "ZS-EMER-LIMITS"


def standing(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """A suspension was announced, or an account was suspended at once."""
    for entry in entries:
        event = entry.event
        if entry.kind == "SuspensionAnnounced":
            values = {"day": from_millis(event.at).strftime("%Y-%m-%d %H:%M UTC")}
            days = max(1, -(-(event.at - entry.at) // DAY))
            _warn(c, "announced", values, accounts.warned_as(event.suspension), days)
        elif event.standing == "suspended" and not event.warned:
            _warn(c, "suspended", {}, f"suspended:{entry.number}", 1)


def _warn(c: Unit, which: str, values: dict[str, str], once: str, days: int) -> None:
    accounts.notify(
        c,
        HOUSE,
        f"emergency.notice.{which}",
        TOLD,
        members=store.members_with_place(c),
        values=values,
        clause=CLAUSE,
        letter=True,
        banner_days=days,
        lasting=True,
        once=once,
    )


FOLLOWER = Follower("emergency.standing", frozenset({"SuspensionAnnounced", "StandingChanged"}), standing)
