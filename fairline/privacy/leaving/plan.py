"""The plan of an account that leaves: asked by an owner, confirmed by another where it is to go fast, recalled."""

from fairline import accounts, journal
from fairline.journal import HOUSE, Actor, actor_from
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.work import enqueue
from fairline.privacy.keeping.holds import held
from fairline.privacy.leaving import store
from fairline.privacy.leaving.events import (
    LeavingAsked,
    LeavingBegun,
    LeavingConfirmed,
    LeavingHeld,
    LeavingRecalled,
)
from fairline.privacy.leaving.model import COOLING, DAY, LONGEST_WINDOW, WINDOW, Leaving
from fairline.privacy.leaving.problems import AlreadyLeaving, NotLeaving, SecondOwnerNeeded
from fairline.privacy.rights.holds import held as own_holds

JOB = "privacy.leave"
WHY = "The account has ended."


def ask(c: Unit, by: Actor, ends_at: Millis, *, days: int = WINDOW, early: bool = False) -> Leaving:
    """End the account at an instant (ms UTC); `days` after it everything is deleted. `early`: a day after a second
    owner asked for it too. Raises AlreadyLeaving, BadInput.
    """
    if store.leaving(c) is not None:
        raise AlreadyLeaving
    faults = {}
    if ends_at < c.at - DAY:
        faults["ends_at"] = "kit.field.invalid"
    if not 0 <= days <= LONGEST_WINDOW:
        faults["days"] = "kit.field.invalid"
    if faults:
        raise BadInput(what="leaving", fields=faults)
    delete_at = ends_at + days * DAY
    journal.append(c, by, LeavingAsked(account=c.account, ends_at=ends_at, delete_at=delete_at, early=early))
    enqueue(c, JOB, {}, due=ends_at, key=JOB)
    return _now(c)


def confirm(c: Unit, by: Actor, letter: str = "") -> Leaving:
    """A second owner asks for it too, or the operator has a signed letter on file: it is deleted after a day.

    Raises NotLeaving, SecondOwnerNeeded where it is the same owner.
    """
    found = _now(c)
    if found.confirmed_by or found.delete_at <= c.at:
        raise NotLeaving
    if not letter and str(by) == found.asked_by:
        raise SecondOwnerNeeded
    told = LeavingConfirmed(account=c.account, delete_at=min(found.delete_at, c.at + COOLING), letter=letter)
    journal.append(c, by, told)
    enqueue(c, f"{JOB}.soon", {}, due=told.delete_at, key=f"{JOB}.soon:{told.delete_at}")
    return _now(c)


def recall(c: Unit, by: Actor) -> None:
    """It stays after all. Raises NotLeaving once the deleting has begun, or where there was no plan."""
    found = _now(c)
    journal.append(c, by, LeavingRecalled(account=c.account))
    if found.state != "asked" and accounts.account(c).standing_reason == WHY:
        accounts.set_standing(c, "active", "", by="leaving", actor=by)


def due(c: Unit) -> bool:
    """Do what the plan says of this instant; whether the deleting is to begin now."""
    found = store.leaving(c)
    if found is None:
        return False
    is_fast = found.early and bool(found.confirmed_by)
    if found.state == "asked" and (c.at >= found.ends_at or (is_fast and c.at >= found.delete_at)):
        journal.append(c, HOUSE, LeavingBegun(account=c.account))
        if accounts.account(c).standing == "active":
            accounts.set_standing(c, "suspended", WHY, by="leaving", actor=actor_from(found.asked_by))
    if c.at < found.delete_at or (c.at < found.ends_at and not is_fast):
        enqueue(c, JOB, {}, due=max(found.delete_at, c.at + 1), key=JOB)
        return False
    return not _is_held(c, found)


def _is_held(c: Unit, found: Leaving) -> bool:
    """Whether a legal hold keeps the account; what is held is listed, and looked at again tomorrow."""
    holds = held(c)
    if not (holds.everything or holds.contacts or holds.conversations):
        return False
    named = own_holds(c, seals=False)  # what lies under an authority's seal is kept, and not named
    ids = tuple(sorted(named.contacts)), tuple(sorted(named.conversations))
    if found.state != "held" or found.held != (*ids[0], *ids[1]):
        journal.append(c, HOUSE, LeavingHeld(account=c.account, contacts=ids[0], conversations=ids[1]))
    enqueue(c, JOB, {}, due=c.at + DAY, key=JOB)
    return True


def _now(c: Unit) -> Leaving:
    found = store.leaving(c)
    if found is None:
        raise NotLeaving
    return found
