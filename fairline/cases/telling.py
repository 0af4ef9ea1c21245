"""Tells an account's people of a case, unless the case is sealed, and writes down that they were told."""

from collections.abc import Mapping
from typing import Any

from fairline import accounts
from fairline.cases.events import CaseTold
from fairline.cases.model import Case
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.words import say

OFFICERS = ("owner", "admin", "compliance_officer")
PAGE, DESK_PAGE = "/compliance/cases?open=", "/compliance/desk?open="
BY_MAIL = frozenset({"traceback"})  # what is owed within hours: an alarm on a screen may come too late


def tell(c: Unit, case: Case, what: str, **values: Any) -> None:
    """A notice and a letter to the account's owners, admins and officers about their case."""
    if case.sealed:
        return
    _notify(c, case, f"cases.notice.{what}", letter=case.side == "operator", values=values)
    append(c, HOUSE, CaseTold(case=case.id, what=what, how="now"))


def alarm(c: Unit, case: Case, clock: str) -> None:
    """Whoever handles the case hears that its time nears, or is over: the account's own people, or the desk."""
    said = {language: say(f"cases.clock.{clock}", language) for language in ("en", "fr")}
    if case.side == "operator":
        tell_desk(c, case, "alarm", said)
    else:
        _notify(c, case, "cases.notice.alarm", letter=clock in BY_MAIL, values={"clock": said})


def tell_desk(c: Unit, case: Case, what: str, clock: Mapping[str, str] | None = None, but: str = "") -> None:
    """A notice to the operator's people, except the member `but`."""
    values = {"reference": reference(case.id)} | ({"clock": dict(clock)} if clock else {})
    about = f"{case.id}:{what}:{dict(clock or {})}:{c.at}"
    accounts.tell_operator(c, about, f"cases.notice.{what}", values=values, href=f"{DESK_PAGE}{case.id}", but=but)


def _notify(c: Unit, case: Case, key: str, *, letter: bool, values: Mapping[str, Any]) -> None:
    clause = case.clauses[0] if case.clauses else ""
    told = {"reference": reference(case.id)} | dict(values)
    accounts.notify(c, HOUSE, key, OFFICERS, values=told, clause=clause, letter=letter, href=f"{PAGE}{case.id}")


def reference(case: str) -> str:
    """How people call a case: the last eight signs of its id."""
    tail = case[-8:].upper()
    return f"{tail[:4]}-{tail[4:]}"
