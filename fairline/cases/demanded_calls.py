"""What an order asks of a number of ours: the calls between two days, and nothing of any other."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from fairline import journal
from fairline.channels import voice
from fairline.kit.clock import to_millis, to_text
from fairline.kit.db import Unit

_ASKED = re.compile(r"calls:(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)")


def days_in(field: str) -> tuple[date, date] | None:
    """The first and the last day of `calls:2026-05-01/2026-05-31` (UTC); None for any other field."""
    found = _ASKED.fullmatch(field)
    try:
        days = (date.fromisoformat(found[1]), date.fromisoformat(found[2])) if found else None
    except ValueError:
        return None
    return days if days is not None and days[0] <= days[1] else None


def calls_of(c: Unit, refs: Sequence[str], fields: Sequence[str]) -> dict[str, Any]:
    """The calls of the numbers among these references, by field: when each began, which way, with whom, how long."""
    senders = [ref.partition(":")[2] for ref in refs if ref.startswith("sender:")]
    return {field: _calls(c, senders, days) for field in fields if (days := days_in(field)) is not None}


def _calls(c: Unit, senders: Sequence[str], days: tuple[date, date]) -> list[dict[str, Any]]:
    begins = datetime(days[0].year, days[0].month, days[0].day, tzinfo=UTC)
    ends = datetime(days[1].year, days[1].month, days[1].day, tzinfo=UTC) + timedelta(days=1)
    found = [one for sender in senders for one in voice.calls_by(c, sender, to_millis(begins), to_millis(ends))]
    return [
        {
            "began": to_text(one.started),
            "direction": one.direction,
            "number": _number(c, one),
            "seconds": (one.ended - one.answered) // 1000 if one.answered is not None and one.ended is not None else 0,
        }
        for one in found
    ]


def _number(c: Unit, call: voice.Call) -> str:
    """The other's number; empty where they are forgotten, or did not show it."""
    told = (entry.event for entry in journal.about(c, call.conversation) if entry.kind == "CallStarted")
    return next((str(event.reach) for event in told if event.call == call.id), "")
