"""Opens cases by what was found of where people come from: lists that look bought, consents that were forged."""

from collections.abc import Sequence
from typing import Any

from fairline import emergency
from fairline.cases import evidence
from fairline.cases.opening import open_case
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Follower


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Each list that was barred, each consent that does not fit what was written when it was given."""
    for entry in entries:
        if entry.kind == "BatchBarred":
            _barred(c, entry)
        elif entry.kind == "FlowRefused":
            _flow(c, entry)
        elif entry.kind == "EmergencyRung":
            _rung(c, entry)
        elif entry.event.why == "forged":
            _forged(c, entry)


def _barred(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    case = open_case(
        c, HOUSE, kind="violation", side="account", title="", about=(f"import:{event.batch}",), category="list_origin",
        clauses=("ZS-SELL-EMAIL-B-BOUGHT", "TDA-ID-DATA-ORIGIN"), severity="high",
    )  # fmt: skip
    said = ", ".join(f"{name} {many}" for name, many in sorted(event.figures.items()))
    evidence.add(c, HOUSE, case, "figures", said, [entry.number])


def _forged(c: Unit, entry: Entry[Any]) -> None:
    event = entry.event
    case = open_case(
        c, HOUSE, kind="security", side="account", title="", about=(f"consent:{event.consent}",),
        category="forged_consent", clauses=("DTA-FORGERY",), severity="high",
    )  # fmt: skip
    evidence.add(c, HOUSE, case, "journal", "", [entry.number])


def _flow(c: Unit, entry: Entry[Any]) -> None:
    """Data nearly went to somebody who may not have them: a privacy incident, for the operator to judge."""
    case = open_case(
        c, HOUSE, kind="security", side="operator", title="", about=(f"way:{entry.event.way}",),
        category="flow_refused", clauses=("TDP18-NO-SALE",), severity="normal",
    )  # fmt: skip
    evidence.add(c, HOUSE, case, "journal", "", [entry.number])


def _rung(c: Unit, entry: Entry[Any]) -> None:
    """A machine that rang for help, and help that is rung for more often than it should be: to be looked into. The
    calls of people go on whatever comes of it.
    """
    event = entry.event
    if event.outcome == "automated":
        category, clause = "emergency_automated", "DTA-EMERGENCY-AUTO"
    elif event.outcome == "carried" and emergency.is_frequent(c):
        category, clause = "emergency_frequent", "ZS-EMER-FREQUENT-USE"
    else:
        return
    case = open_case(
        c, HOUSE, kind="violation", side="account", title="", about=("channel:voice",), category=category,
        clauses=(clause,), severity="normal",
    )  # fmt: skip
    evidence.add(c, HOUSE, case, "journal", "", [entry.number])


FOLLOWER = Follower("cases.found", frozenset({"BatchBarred", "ConsentEnded", "FlowRefused", "EmergencyRung"}), follow)
