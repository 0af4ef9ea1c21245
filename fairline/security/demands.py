"""What an account demands of its members when they sign in: a second factor of whom, after how long screens lock."""

from dataclasses import dataclass
from typing import Literal

from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.security import store
from fairline.security.events import SignInRulesSet

Whom = Literal["nobody", "high", "everybody"]
HIGH = frozenset({"owner", "admin", "compliance_officer"})  # roles that see everything, or may change who may
LOCK, LEAST, MOST = 15, 1, 240  # minutes untouched before a screen locks (TDP18-SIGN-OFF)


@dataclass(frozen=True, slots=True)
class Rules:
    """Of whom a second factor is demanded; minutes untouched before a screen locks, 0 for never."""

    second_factor: Whom = "nobody"
    lock_minutes: int = LOCK


def rules(c: Unit) -> Rules:
    """The account's."""
    row = store.rules.read(c)
    return Rules(row["second_factor"], row["lock_minutes"]) if row else Rules()


def put(c: Unit, by: Actor, wanted: Rules) -> Rules:
    """Demand this from now on. Raises BadInput."""
    if wanted.lock_minutes and not LEAST <= wanted.lock_minutes <= MOST:
        raise BadInput(what="lock_minutes", fields={"lock_minutes": "kit.field.invalid"})
    if wanted != rules(c):
        append(
            c,
            by,
            SignInRulesSet(house=c.account, second_factor=wanted.second_factor, lock_minutes=wanted.lock_minutes),
        )
    return rules(c)


def is_owed(c: Unit, member: str, role: str) -> bool:
    """Whether a member must set a second factor up before anything else."""
    whom = rules(c).second_factor
    if whom == "nobody" or (whom == "high" and role not in HIGH):
        return False
    return not store.second_factors.having(c, [member])
