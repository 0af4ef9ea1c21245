"""The rights of the European telecoms code (Directive (EU) 2018/1972): whom they protect, and which were waived.

Articles 102(1), (3) and (5), 105(1), 107(1) and (3) hold for micro-enterprises, small enterprises and not-for-profit
organisations too, unless they waive them expressly (articles 102(2) and 105(2), 107(4)); each right by itself.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, get_args

from fairline import agreements
from fairline.accounts import store
from fairline.accounts.accounts import account
from fairline.accounts.checks import known_country
from fairline.accounts.events import SizeDeclared, TelecomRightAnswered
from fairline.accounts.members import OwnersOnly, member
from fairline.accounts.notices import notify
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Problem
from fairline.kit.plugin import Follower

Size = Literal["micro", "small", "not_for_profit", "larger"]
Choice = Literal["keep", "waive"]
RIGHTS = ("102-1", "102-3", "102-5", "105-1", "107-1", "107-3")
PROTECTED = frozenset({"micro", "small", "not_for_profit"})
# Interpersonal communications services under the code (article 2(5) to (7)), by the family of features that is one.
SERVICES = ("number-independent", "number-based")
EEA = frozenset(
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split()  # noqa: SIM905
)
WHERE = EEA | {"GB"}
CLAUSES = ("ZS-EECC-NOTICE",)
PAGE = "/compliance/agreements"
MOST = 2_000  # members who are looked through
MICRO, SMALL = (10, 2_000_000), (50, 10_000_000)  # staff below, turnover in euros at most: Recommendation 2003/361/EC


class NoSuchRight(Problem):
    """The code does not give this organisation the right, so there is nothing to waive."""

    status = 409
    type = "no-such-right"


class RightsUnanswered(Problem):
    """An owner has to keep or waive the rights of the telecoms code before the account takes this service."""

    status = 409
    type = "rights-unanswered"


@dataclass(frozen=True, slots=True)
class Right:
    """One right for one service: whether the code gives it, and what was answered; nothing said is nothing waived."""

    service: str
    right: str
    answer: str  # keep, waive, or empty where nobody answered

    @property
    def is_waived(self) -> bool:
        """Whether it was given up expressly."""
        return self.answer == "waive"


def size_of(staff: int, turnover: int, *, for_profit: bool) -> Size:
    """How large an organisation is: staff as heads, turnover a year in euros."""
    if not for_profit:
        return "not_for_profit"
    for size, (heads, euros) in (("micro", MICRO), ("small", SMALL)):
        if staff < heads and turnover <= euros:
            return "micro" if size == "micro" else "small"
    return "larger"


def applies(service: str, size: str, country: str) -> bool:
    """Whether the code protects an organisation of this size, for a service it takes in a country."""
    return service in SERVICES and size in PROTECTED and country in WHERE


def declare(c: Unit, by: str, *, staff: int, turnover: int, for_profit: bool, countries: tuple[str, ...]) -> Size:
    """An owner says how large the organisation is and where it takes the service. Raises OwnersOnly, BadInput."""
    _owner(c, by)
    if staff < 0 or turnover < 0 or not countries:
        raise BadInput(what="size", fields={"countries": "kit.field.required"})
    size = size_of(staff, turnover, for_profit=for_profit)
    where = tuple(sorted({known_country(each) for each in countries}))
    append(c, Actor("member", by), SizeDeclared(account=account(c).id, size=size, countries=where))
    return size


def rights(c: Unit) -> list[Right]:
    """Every right the code gives the account now, and what was answered; none where it protects it nowhere.

    An answer from a time when the code did not protect it counts for nothing.
    """
    held, answered = store.agreements.declared_size(c), store.agreements.rights(c)
    if held is None:
        return []
    size, countries = held
    covered = [each for each in SERVICES if any(applies(each, size, country) for country in countries)]
    return [Right(service, right, answered.get((service, right), "")) for service in covered for right in RIGHTS]


def answer(c: Unit, by: str, service: str, right: str, choice: str) -> None:
    """An owner keeps or waives one right for one service. Raises NoSuchRight, OwnersOnly, BadInput."""
    _owner(c, by)
    if choice not in get_args(Choice) or right not in RIGHTS:
        raise BadInput(what=right, fields={"choice": "kit.field.invalid"})
    if all((one.service, one.right) != (service, right) for one in rights(c)):
        raise NoSuchRight(clauses=("ZS-EECC-SCOPE",))
    append(c, Actor("member", by), TelecomRightAnswered(member=by, service=service, right=right, choice=choice))


def unanswered(c: Unit, family: str) -> list[Right]:
    """Rights that have to be kept or waived before a family of features is first used."""
    service = agreements.families()[family].service
    return [one for one in rights(c) if one.service == service and not one.answer]


def waits(c: Unit, family: str) -> bool:
    """Whether a family has to wait for the answers of an owner: also where the account is in a country of the code and
    nobody said yet how large it is.
    """
    if agreements.families()[family].service not in SERVICES:
        return False
    if store.agreements.declared_size(c) is None:
        return account(c).country in WHERE
    return bool(unanswered(c, family))


def require_answered(c: Unit, feature: str) -> None:
    """Raises RightsUnanswered where a feature's family waits for an owner's answers (clause ZS-EECC-NOTICE)."""
    family = agreements.family_of(feature)
    if family is not None and waits(c, family.name):
        raise RightsUnanswered(clauses=CLAUSES, service=family.service)


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Whoever opened an account, or moved it, in a country of the code is shown the page of its rights."""
    country = account(c).country
    owned = any(one.is_owner and one.state == "active" for one in store.members.members(c, "", MOST))
    if entries and owned and any(waits(c, family) for family in agreements.families()):
        once = f"telecoms:{country}"
        notify(
            c, HOUSE, "accounts.notice.telecoms", ("owner",), clause=CLAUSES[0], href=PAGE, banner_days=30, once=once
        )


def _owner(c: Unit, by: str) -> None:
    who = member(c, by)
    if not who.is_owner or who.state != "active":
        raise OwnersOnly


FOLLOWER = Follower("accounts.telecoms", frozenset({"MemberJoined", "AccountChanged"}), follow)
