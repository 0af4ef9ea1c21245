"""What an account demands of its members when they sign in: a second factor of whom, after how long screens lock.

Where an account never said anything, a second factor is demanded of the high roles, each member of whom has two weeks
from their first sign-in to set one up (clause TDP18-PASSWORD).
"""

from dataclasses import dataclass, replace
from typing import Literal

from fairline import accounts
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.security import store
from fairline.security.events import SignInRulesSet

Whom = Literal["nobody", "high", "everybody"]
HIGH = frozenset({"owner", "admin", "compliance_officer"})  # roles that see everything, or may change who may
GRACE: Millis = 14 * 24 * 3_600_000  # from the first sign-in at which it was demanded, where the account said nothing
LOCK, LEAST, MOST = 15, 1, 240  # minutes untouched before a screen locks (TDP18-SIGN-OFF)


@dataclass(frozen=True, slots=True)
class Rules:
    """Of whom a second factor is demanded; minutes untouched before a screen locks, 0 for never. `is_said`: the
    account chose of whom itself, and what it chose holds at once. `shared`: several people work at one screen, so that
    no browser keeps a session, and whoever does not unlock theirs in as many minutes again is signed out.
    """

    second_factor: Whom = "high"
    lock_minutes: int = LOCK
    is_said: bool = False
    shared: bool = False


def rules(c: Unit) -> Rules:
    """The account's."""
    row = store.rules.read(c)
    if row is None:
        return Rules()
    said, shared = row["second_factor"], bool(row["shared"])
    if said:
        return Rules(said, row["lock_minutes"], is_said=True, shared=shared)
    return Rules(lock_minutes=row["lock_minutes"], shared=shared)


def put(c: Unit, by: Actor, wanted: Rules) -> Rules:
    """Demand this from now on. Raises BadInput."""
    if (wanted.lock_minutes or wanted.shared) and not LEAST <= wanted.lock_minutes <= MOST:
        raise BadInput(what="lock_minutes", fields={"lock_minutes": "kit.field.invalid"})
    held = rules(c)
    if replace(wanted, is_said=held.is_said) != held:
        whom = "" if not held.is_said and wanted.second_factor == held.second_factor else wanted.second_factor
        said = SignInRulesSet(
            house=c.account, second_factor=whom, lock_minutes=wanted.lock_minutes, shared=wanted.shared
        )
        append(c, by, said)
    return rules(c)


def is_left(c: Unit, locked: Millis | None) -> bool:
    """Whether a screen that several share was locked (at `locked`, ms UTC) and left: its session is over."""
    if locked is None:
        return False
    held = rules(c)
    return held.shared and c.at - locked >= held.lock_minutes * 60_000


def is_owed(c: Unit, member: str, role: str) -> bool:
    """Whether a member must set a second factor up before anything else."""
    due = due_by(c, member, role)
    return due is not None and due <= c.at


def due_by(c: Unit, member: str, role: str) -> Millis | None:
    """By when a member must have set a second factor up (ms UTC); None where none is demanded, or it stands."""
    held = rules(c)
    if held.second_factor == "nobody" or (held.second_factor == "high" and role not in HIGH):
        return None
    if store.second_factors.having(c, [member]):
        return None
    if held.is_said:
        return c.at
    since = store.rules.asked_since(c, member)
    return (c.at if since is None else since) + GRACE


def ask(c: Unit, member: str) -> None:
    """A member signs in: where a second factor is demanded of them, their two weeks begin."""
    role = accounts.member(c, member).role
    if role in HIGH and not rules(c).is_said:
        store.rules.ask(c, member)
