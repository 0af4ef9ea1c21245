"""Looks once a week for signs, which nobody declared, that an account serves other businesses (clause TDA-NO-RESALE):
members of many companies, brands whose names have nothing to do with it, seats that wander between companies.

Signs are no proof: they are told to the operator, who looks. Businesses a consent names are none.
"""

import re
from collections.abc import Mapping

from fairline.accounts import store as accounts
from fairline.accounts.accounts import account
from fairline.accounts.brands import every_brand
from fairline.accounts.figures import parameters
from fairline.accounts.together import store
from fairline.accounts.together.events import ResaleSignsSeen
from fairline.journal import HOUSE, append, newest
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.domains import is_free_mail, owned
from fairline.kit.work import enqueue

JOB = "accounts.signs"
WEEK: Millis = 7 * 24 * 3_600_000
LOOKED_BACK = 4 * WEEK  # over which seats are followed
DOMAINS, NAMES, SEATS = 5, 3, 5  # from how many on it is a sign: resale.external_domains_warn, unrelated_brands_warn
SHORTEST = 3  # letters of a word that says something of a name
MOST_ENTRIES = 2_000
# Words of any business's name.
SAYS_NOTHING = frozenset({"the", "and", "les", "des", "und", "gmbh", "ltd", "inc", "llc", "sarl", "group", "shop"})


def plan(c: Unit) -> None:
    """Have this week's look come, where it is not planned."""
    enqueue(c, JOB, {}, due=c.at + WEEK, key=JOB)


def look(c: Unit, payload: object = None) -> None:
    """This week's; what was seen before is not told again."""
    found = signs(c)
    if found and found != _told(c):
        append(c, HOUSE, ResaleSignsSeen(account=c.account, **found))
    plan(c)


def _told(c: Unit) -> Mapping[str, int]:
    """The signs that were told last."""
    last = newest(c, kinds=["ResaleSignsSeen"], most=1)
    event = last[0].event if last else None
    return {sign: many for sign in ("domains", "names", "seats") if (many := getattr(event, sign, 0))}


def signs(c: Unit) -> Mapping[str, int]:
    """How many there are of each, where they are as many as make a sign."""
    figures = parameters(c)
    domains = figures.whole("resale.external_domains_warn", DOMAINS)
    names = figures.whole("resale.unrelated_brands_warn", NAMES)
    counted = {"domains": (_domains(c), domains), "names": (len(_strange_names(c)), names), "seats": (_moves(c), SEATS)}
    return {sign: many for sign, (many, warn) in counted.items() if many >= warn}


def _domains(c: Unit) -> int:
    """Companies, by their mail domains, that active members belong to and no owner does."""
    at_work = [each for each in accounts.members.members(c, "", 2_000) if each.state == "active" and each.email]
    ours = {_company(each.email) for each in at_work if each.role == "owner"}
    return len({_company(each.email) for each in at_work} - ours - {""})


def _company(email: str) -> str:
    domain = email.rpartition("@")[2].casefold()
    return "" if not domain or is_free_mail(domain) else owned(domain)


def _strange_names(c: Unit) -> list[str]:
    """Brands that share no word with the account, who declared to stand behind it, or one another, and no consent
    names.
    """
    declared = store.identity(c)
    ours = _words(account(c).name) | _words(declared["legal_name"] if declared is not None else "")
    consented = [_words(each.name) for each in store.clients(c) if each.state == "consented"]
    found: list[tuple[str, frozenset[str]]] = []
    for brand in every_brand(c):
        words = _words(brand.name)
        known = bool(words & ours) or any(words & each for each in consented)
        if words and not known and not any(words & each for _, each in found):
            found.append((brand.name, words))
    return [name for name, _ in found]


def _words(name: str) -> frozenset[str]:
    found = re.findall(r"\w+", name.casefold())
    return frozenset(word for word in found if len(word) >= SHORTEST and word not in SAYS_NOTHING)


def _moves(c: Unit) -> int:
    """How often, in four weeks, a seat was taken from a member of one company and given to one of another."""
    companies = {each.id: _company(each.email) for each in accounts.members.members(c, "", 2_000)}
    entries = newest(c, kinds=["SeatGiven", "SeatTakenBack"], most=MOST_ENTRIES)
    lately = [each.event for each in reversed(entries) if each.at >= c.at - LOOKED_BACK]
    freed: dict[str, list[str]] = {}
    moves = 0
    for event in lately:
        company = companies.get(event.member, "")
        if type(event).__name__ == "SeatTakenBack":
            freed.setdefault(event.seat, []).append(company)
        elif freed.get(event.seat):
            before = freed[event.seat].pop(0)
            moves += bool(before and company and before != company)
    return moves
