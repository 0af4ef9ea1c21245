"""Where a person turns outside, free of charge, when a complaint about their data was not settled."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import msgspec

from fairline import accounts, journal
from fairline.cases import store
from fairline.cases.model import Case
from fairline.cases.opening import find, move
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound

PANEL = "panel"
TOLD = (
    "CaseOpened",
    "CaseAnswered",
    "CaseDecided",
    "CaseAppealed",
    "CaseAppealDecided",
    "CaseClosed",
    "CaseStateChanged",
)


@dataclass(frozen=True, slots=True)
class Body:
    """Who decides outside: a private body, the authorities' panel, or a country's authority."""

    kind: str
    name: str
    url: str


def body_for(c: Unit, case: Case) -> Body:
    """Whom a complaint goes to: data of employment from the EU to the authorities' panel, others to the authority of
    the account's country, where it is known, or else to the panel too (clauses TDP18-ADR, TDP19-HR-DPA).
    """
    known = _bodies()
    if case.category == "privacy_employment":
        return known[PANEL]
    return known.get(accounts.account(c).country, known[PANEL])


def escalate(c: Unit, actor: Actor, id: str, *, to: str = "") -> Body:
    """Take a complaint to the body outside; it stays known where it is. Raises BadInput for the wrong route."""
    case = find(c, id)
    if not case.category.startswith("privacy") or case.outcome not in ("unresolved", ""):
        raise NotFound(what=id)
    body = body_for(c, case)
    if to and to != body.kind:
        raise BadInput(what="route", fields={"to": "kit.field.invalid"})
    move(c, actor, case, "recourse")
    return body


def package(c: Unit, case: Case) -> bytes:
    """What a person takes to the body outside: what happened in their complaint and when, without names of ours."""
    lines = [
        {"at": to_text(entry.at), "what": entry.kind, "words": getattr(entry.event, "words", "")}
        for entry in reversed(journal.about(c, case.id))
        if entry.kind in TOLD
    ]
    told = {"case": case.id, "category": case.category, "opened": to_text(case.opened), "outcome": case.outcome}
    return msgspec.json.encode(told | {"happened": lines})


def unanswered(c: Unit, case: Case) -> None:
    """The time to answer a complaint passed: it goes to the body outside by itself."""
    held = store.cases.one(c, case.id)
    if held is not None and held.state != "closed":
        move(c, HOUSE, held, "recourse")


@cache
def _bodies() -> dict[str, Body]:
    read = tomllib.loads((Path(__file__).parent / "recourse.toml").read_text("utf-8"))
    return {name: Body(name, each["name"], each["url"]) for name, each in read.items()}
