"""Stops a way in by which people come whom a window told that their device is infected or locked (clause
DTA-LEADFLOW-AV): by the third of them within a month nothing comes in by it any more, or nothing leaves by it before a
person looked, and the case lies at the desk.
"""

from collections.abc import Sequence
from typing import Any

from fairline import accounts, journal
from fairline.cases import evidence, ladder
from fairline.cases.lengths import DAY
from fairline.cases.opening import open_found
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower

CLAUSE = "DTA-LEADFLOW-AV"
CATEGORY = "popup_leads"
ENOUGH = 3  # of the clause's check: people who say so
WITHIN = 30 * DAY
LOOKED = 1_000  # the newest suspicions that are looked at: enough of one account's month
WHY = "three people were sent here by a window that said their device was infected or locked"


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Somebody said so: counted with those before who came in the same way."""
    for entry in entries:
        if _is_lead(entry):
            _count(c, entry)


def _count(c: Unit, entry: Entry[Any]) -> None:
    way = entry.event.way
    same = [each for each in journal.newest(c, kinds=["ContentSuspected"], most=LOOKED)
            if _is_lead(each) and each.event.way == way and each.at > entry.at - WITHIN]  # fmt: skip
    if len({each.event.contact or each.event.person for each in same}) >= ENOUGH:
        _stop(c, way, [each.number for each in same])


def _stop(c: Unit, way: str, entries: Sequence[int]) -> None:
    """The case, with what was said as evidence, and the measure: a form is closed, a sender held."""
    case = open_found(c, "operator", "violation", CATEGORY, (way,), (CLAUSE,), "high")
    evidence.add(c, HOUSE, case, "journal", "", list(entries))
    kind = "removed" if way.startswith("form:") else "held"
    if not any(one.measure.scope == way for one in accounts.measures_of(c, case)):
        ladder.take(c, HOUSE, case, scope=way, kind=kind, why=WHY, condition="decided")


def _is_lead(entry: Entry[Any]) -> bool:
    return entry.event.theirs and bool(entry.event.way) and CLAUSE in entry.event.clauses


FOLLOWER = Follower("cases.leads", frozenset({"ContentSuspected"}), follow)
