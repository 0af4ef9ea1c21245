"""Who stands behind an account: what is asked at the beginning, and the fresh look once an owner or a brand changes.

Clause TDA-ID-ACCOUNT. It matters where somebody runs the installation for others.
"""

from collections.abc import Sequence
from typing import Any

from fairline.accounts import store as accounts
from fairline.accounts.checks import known_country
from fairline.accounts.operators import operator_account
from fairline.accounts.together import store
from fairline.accounts.together.events import IdentityChanged, IdentityDeclared
from fairline.journal import HOUSE, Actor, Entry, about, append, new_person, newest
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput

NEEDED = ("legal_name", "address", "responsible", "use")  # what is asked for at least


def declare(c: Unit, actor: Actor, *, country: str, **told: str) -> None:
    """An owner says who stands behind the account. Another answer has it looked at again. Raises BadInput."""
    clean = {name: " ".join(value.split()) for name, value in told.items()}
    wrong = {name: "kit.field.required" for name in NEEDED if not clean.get(name)}
    if wrong:
        raise BadInput(what="identity", fields=wrong)
    held = store.identity(c)
    person = held["person"] if held is not None else new_person(c)
    append(c, actor, IdentityDeclared(account=c.account, person=person, country=known_country(country), **clean))
    if held is not None and any(held[column] != clean.get(name, "") for name, column in _FIRM.items()):
        look_again(c, actor, "declared", c.account)


def is_asked(c: Unit) -> bool:
    """Whether an owner is still to say who stands behind the account."""
    operator = operator_account(c)
    return operator not in (None, c.account) and store.identity(c) is None


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """An owner came or went, a brand is new or has another name: somebody looks at the account again."""
    looked = newest(c, kinds=["AccountVetted"], most=1)
    for entry in entries:
        event = entry.event
        if not looked or entry.number < looked[0].number:
            continue  # whoever looked saw it so
        if entry.kind in ("BrandMade", "BrandChanged"):
            if _name_before(c, entry) != event.name:
                look_again(c, HOUSE, "brand", event.brand)
        elif entry.kind == "MemberRoleChanged" and "owner" not in (event.role, event.was):
            continue
        elif _is_owner(c, event.member) or getattr(event, "was", "") == "owner":
            look_again(c, HOUSE, "owner", event.member)


def look_again(c: Unit, actor: Actor, what: str, which: str) -> None:
    """Somebody had looked at the account, and what they saw is no longer so."""
    if operator_account(c) not in (None, c.account) and accounts.vetting.state(c) == "verified":
        append(c, actor, IdentityChanged(account=c.account, what=what, which=which))


def _name_before(c: Unit, entry: Entry[Any]) -> str:
    earlier = about(c, entry.event.brand, before=entry.number, most=1)
    return getattr(earlier[0].event, "name", "") if earlier else ""


def _is_owner(c: Unit, member: str) -> bool:
    held = accounts.members.member(c, member)
    return held is not None and held.role == "owner"


_FIRM = {"legal_name": "legal_name", "responsible": "responsible", "register": "register"}
KINDS = frozenset({"MemberJoined", "MemberRoleChanged", "MemberDeactivated", "BrandMade", "BrandChanged"})
