"""Lets the operator in, by the account's own word, by a case on file, or in need with a second person's approval."""

from typing import Any

from fairline import accounts, journal
from fairline.journal import Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.privacy.operators import events, store
from fairline.privacy.operators.model import BY_CASE, GRANTED, HEAR, IN_NEED, LONGEST, MINUTE, NEED, Access
from fairline.privacy.operators.problems import NotLetIn, SecondPersonNeeded
from fairline.privacy.operators.telling import ask_second

ADMINS = ("owner", "admin", "compliance_officer")
CLAUSES = ("ZS-CHAT-TRANSCRIPT-ACCESS",)


def let_in(c: Unit, by: Actor, purpose: str, until: Millis, conversation: str = "", why: str = "") -> Access:
    """The account lets the operator read for one purpose until an instant (ms UTC). Raises BadInput."""
    faults = {}
    if purpose not in GRANTED:
        faults["purpose"] = "kit.field.invalid"
    if not c.at < until <= c.at + LONGEST:
        faults["until"] = "kit.field.invalid"
    if faults:
        raise BadInput(what="access", fields=faults)
    access = c.new_id("opa")
    told = events.OperatorLetIn(access=access, purpose=purpose, until=until, conversation=conversation, why=why)
    journal.append(c, by, told)
    return _one(c, access)


def ask(c: Unit, by: Actor, purpose: str, conversation: str, why: str, minutes: int = IN_NEED // MINUTE) -> Access:
    """Somebody of the operator's asks to read one conversation in need: to provide the service, or to secure it.

    A second one has to approve it. Raises BadInput.
    """
    if purpose not in NEED or not why.strip() or not conversation or not 0 < minutes <= IN_NEED // MINUTE:
        raise BadInput(what="access", fields={"purpose": "kit.field.invalid", "why": "kit.field.required"})
    access = c.new_id("opa")
    told = events.OperatorAccessAsked(
        access=access, purpose=purpose, conversation=conversation, why=why, until=c.at + minutes * MINUTE
    )
    journal.append(c, by, told)
    return _waits(c, access)


def approve(c: Unit, by: Actor, access: str) -> Access:
    """A second member of the operator's approves; the admins are told. Raises NotFound, SecondPersonNeeded."""
    found = _one(c, access)
    if found.asked_by == str(by):
        raise SecondPersonNeeded(clauses=("ZS-CHAT-NO-REALTIME-ACCESS",))
    if not (found.is_in_need or found.purpose == HEAR) or found.since is not None or found.ended_at is not None:
        raise NotFound
    until = c.at + (found.until - found.asked_at)
    journal.append(c, by, events.OperatorAccessApproved(access=access, until=until))
    _tell(c, by, found.purpose)
    return _one(c, access)


def by_case(c: Unit, by: Actor, case: str, conversation: str) -> Access:
    """Open one conversation for four hours by a case on file about this account. Raises NotLetIn without one."""
    if not is_open_case(c, case) or not conversation:
        raise NotLetIn(clauses=("TDA-MONITOR",))
    access = c.new_id("opa")
    told = events.OperatorAccessAsked(
        access=access, purpose="case", conversation=conversation, why="", until=c.at + BY_CASE, case=case, opened=True
    )
    journal.append(c, by, told)
    _tell(c, by, "case")
    return _one(c, access)


def ask_to_hear(c: Unit, by: Actor, case: str, conversation: str, why: str) -> Access:
    """Somebody of the operator's asks to hear the recordings of one conversation, by a case on file about this account.

    A second one has to approve it; then they are open for four hours. Raises NotLetIn without a case, BadInput without
    a reason.
    """
    if not is_open_case(c, case) or not conversation:
        raise NotLetIn(clauses=("TDA-MONITOR", "ZS-CC-NO-LISTEN"))
    if not why.strip():
        raise BadInput(what="access", fields={"why": "kit.field.required"})
    access = c.new_id("opa")
    told = events.OperatorAccessAsked(
        access=access, purpose=HEAR, conversation=conversation, why=why, until=c.at + BY_CASE, case=case
    )
    journal.append(c, by, told)
    return _waits(c, access)


def end(c: Unit, by: Actor, access: str) -> None:
    """Nobody reads by it any more, from this unit on. Raises NotFound."""
    if _one(c, access).ended_at is None:
        journal.append(c, by, events.OperatorAccessEnded(access=access))


def is_open_case(c: Unit, case: str) -> bool:
    """Whether a case stands open in this account, as its journal tells."""
    entries: list[Any] = journal.about(c, case) if case else []
    kinds = [entry.kind for entry in entries]
    return "CaseOpened" in kinds and "CaseClosed" not in kinds


def _waits(c: Unit, access: str) -> Access:
    asked = _one(c, access)
    ask_second(c, asked)
    return asked


def _tell(c: Unit, by: Actor, purpose: str) -> None:
    accounts.notify(
        c, by, f"privacy.operators.notice.{purpose}", ADMINS, clause="ZS-CHAT-NO-REALTIME-ACCESS", letter=True,
        href="/compliance/keeping",
    )  # fmt: skip


def _one(c: Unit, access: str) -> Access:
    found = store.one(c, access)
    if found is None:
        raise NotFound
    return found
