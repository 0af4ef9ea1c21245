"""Suspends an account on a day that is told beforehand: not before those whom it puts at risk were warned."""

from collections.abc import Mapping
from typing import Any

from fairline import journal
from fairline.accounts import store
from fairline.accounts.accounts import account
from fairline.accounts.events import StandingChanged, SuspensionAnnounced, SuspensionCalledOff
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.work import cancel, enqueue

JOB = "accounts.suspend"
HOUR = 3_600_000
SOONEST = 24 * HOUR  # ms between the announcement and the suspension


def announce_suspension(c: Unit, at: Millis, reason: str, *, by: str = "operator", actor: Actor = HOUSE) -> str:
    """Say from when on (ms UTC) the account will be suspended; a day ahead at least. An earlier announcement is void.

    Its id. Raises BadInput.
    """
    if not reason.strip():
        raise BadInput(what="reason", fields={"reason": "kit.field.required"})
    if at < c.at + SOONEST:
        raise BadInput(what="at", fields={"at": "accounts.field.day-ahead"})
    made = c.new_id("sus")
    append(c, actor, SuspensionAnnounced(account=c.account, suspension=made, at=at, reason=reason.strip(), by=by))
    cancel(c, JOB)
    enqueue(c, JOB, {"suspension": made}, due=at, key=JOB)
    return made


def call_off_suspension(c: Unit, *, actor: Actor = HOUSE) -> None:
    """What was announced does not happen, where something was."""
    found = announced_suspension(c)
    if found is not None:
        append(c, actor, SuspensionCalledOff(account=c.account, suspension=found.suspension))
        cancel(c, JOB)


def announced_suspension(c: Unit) -> SuspensionAnnounced | None:
    """The suspension that is to come; None where none is."""
    for entry in journal.about(c, c.account):
        if isinstance(entry.event, SuspensionAnnounced):
            return entry.event
        if isinstance(entry.event, SuspensionCalledOff | StandingChanged):
            return None
    return None


def warned_as(suspension: str) -> str:
    """The key under which people are warned of a suspension, once."""
    return f"suspension:{suspension}"


def suspend(c: Unit, payload: Mapping[str, Any]) -> None:
    """The job of the day: the account is suspended, and it is written down by which notice people heard of it before.
    Where nobody was warned yet, it waits until they were.
    """
    found = announced_suspension(c)
    if found is None or found.suspension != payload["suspension"]:
        return
    warned = store.notices.id_of_once(c, warned_as(found.suspension))
    if warned is None:
        enqueue(c, JOB, payload, due=Millis(c.at + HOUR), key=JOB)
        return
    if account(c).standing != "suspended":
        changed = StandingChanged(
            account=c.account, standing="suspended", reason=found.reason, by=found.by, warned=warned
        )
        append(c, HOUSE, changed)
