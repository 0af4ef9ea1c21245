"""Finds the calls that may be meant where somebody names a number of ours and a day, and lists them in the case."""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from fairline import numbers
from fairline.cases import evidence
from fairline.channels import voice
from fairline.journal import HOUSE, about
from fairline.kit.clock import Millis, from_millis, to_millis
from fairline.kit.db import Unit

AHEAD, BEHIND = timedelta(hours=14), timedelta(hours=12)  # a day begins first and ends last where clocks differ most
MOST = 30  # calls that are listed; how many there were is told besides
_TOLD = ("CallStarted", "CallEnded")
SHORTEST = 7  # figures: the end of a number as it is written within its country, which names one of ours alone
_WRITTEN = (
    (re.compile(r"(\d{4})-(\d\d?)-(\d\d?)"), (1, 2, 3)),
    (re.compile(r"\b(\d\d?)[./](\d\d?)[./](\d{4})\b"), (3, 2, 1)),
)


def phone_meant(c: Unit, number: str) -> str:
    """Which of the account's numbers somebody means: written whole, or as within its country where only one ends so."""
    figures = "".join(sign for sign in number if sign.isdigit())
    whole = figures.removeprefix("00")
    held = numbers.phones(c)
    for each in held:
        if each.number.removeprefix("+") == whole:
            return each.id
    end = figures.removeprefix("0")
    if "+" in number or figures.startswith("00") or len(end) < SHORTEST:
        return ""
    found = [each.id for each in held if each.number.endswith(end)]
    return found[0] if len(found) == 1 else ""


def day_meant(told: str) -> date | None:
    """The day in what somebody says of when it was; None where there is none to be read."""
    for pattern, (year, month, day) in _WRITTEN:
        found = pattern.search(told)
        if found is not None:
            try:
                return date(int(found[year]), int(found[month]), int(found[day]))
            except ValueError:
                continue
    return None


def list_calls(c: Unit, case: str, refs: Sequence[str], told: str) -> None:
    """Put the calls of the numbers a case is about, on the day that was named, into it; the day is that of whoever
    reports, wherever they are. Nothing tells which call was theirs.
    """
    day = day_meant(told)
    if day is None:
        return
    begins = datetime(day.year, day.month, day.day, tzinfo=UTC)
    since, until = to_millis(begins - AHEAD), to_millis(begins + timedelta(days=1) + BEHIND)
    for ref in refs:
        kind, _, sender = ref.partition(":")
        found = voice.calls_by(c, sender, since, until) if kind == "sender" else []
        if found:
            lines = "\n".join(_line(each) for each in found[:MOST])
            evidence.add(c, HOUSE, case, "journal", lines, _entries(c, found[:MOST]), figures={"calls": len(found)})


def has_listed(c: Unit, case: str) -> bool:
    """Whether calls stand in the case already."""
    return any(entry.kind == "CaseEvidenceAdded" and "calls" in entry.event.figures for entry in about(c, case))


def _entries(c: Unit, found: Sequence[voice.Call]) -> list[int]:
    called = {each.conversation: each.id for each in found}
    entries = [entry for conversation in called for entry in about(c, conversation)]
    return [one.number for one in entries if one.kind in _TOLD and one.event.call == called[one.event.conversation]]


def _line(call: voice.Call) -> str:
    """When it began (UTC), which way it went, how long it was talked on, and its id."""
    began = from_millis(call.started).strftime("%Y-%m-%d %H:%M UTC")
    way = "→" if call.direction == "out" else "←"
    return f"{began} {way} {_talked(call)} s {call.id}"


def _talked(call: voice.Call) -> int:
    if call.answered is None or call.ended is None:
        return 0
    return (call.ended - Millis(call.answered)) // 1000
