"""Opens cases by what was found of where people come from: lists that look bought, consents that were forged."""

from collections.abc import Sequence
from typing import Any

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


FOLLOWER = Follower("cases.found", frozenset({"BatchBarred", "ConsentEnded"}), follow)
