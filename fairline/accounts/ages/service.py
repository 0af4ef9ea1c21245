"""Sets an account's age screen, and judges the year somebody says: a neutral question, answered with yes or no.

Clause TDP18-CHILD-COLLECT; 16 CFR 312 (COPPA). Neither the year nor the answer is stored: the device keeps a word that
we signed, so that another try with another year is refused.
"""

import hmac
from dataclasses import dataclass
from typing import Any, Literal

from fairline.accounts.ages.events import AgeScreenSet
from fairline.accounts.ages.problems import CLAUSES, AgeNotTold, TooYoung
from fairline.journal import Actor, Entry, append
from fairline.kit.clock import Millis, from_millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.plugin import Projection

LEAST, MOST = 13, 18  # years (child.min_age; the strictest laws want 18)
EARLIEST = 1900
DAY: Millis = 24 * 3_600_000
LASTS = {"yes": DAY, "no": 30 * DAY}  # how long a device remembers
Stands = Literal["open", "ask", "young"]


@dataclass(frozen=True, slots=True)
class Screen:
    """Whether the year of birth is asked first, and below how many years nothing is taken in."""

    asks: bool = False
    years: int = LEAST


def screen(c: Unit) -> Screen:
    """How the account's screen is set; nothing is asked where nobody set it."""
    row = c.one("SELECT asks, years FROM accounts_age_screens WHERE account = :account", account=c.account)
    return Screen(bool(row["asks"]), row["years"]) if row is not None else Screen()


def set_screen(c: Unit, by: Actor, wanted: Screen) -> Screen:
    """Set it. Raises BadInput for an age that no law knows."""
    if not LEAST <= wanted.years <= MOST:
        raise BadInput(what="years", fields={"years": "kit.field.invalid"})
    if screen(c) != wanted:
        append(c, by, AgeScreenSet(asks=wanted.asks, years=wanted.years))
    return wanted


def stands(c: Unit, word: str) -> Stands:
    """Whether somebody whose device keeps this word may be asked things."""
    if not screen(c).asks:
        return "open"
    said = _read(c, word)
    return "young" if said == "no" else "open" if said == "yes" else "ask"


def require(c: Unit, word: str) -> None:
    """Do nothing where somebody may be asked things. Raises AgeNotTold, TooYoung."""
    found = stands(c, word)
    if found != "open":
        raise TooYoung(clauses=CLAUSES) if found == "young" else AgeNotTold(clauses=CLAUSES)


def judge(c: Unit, word: str, year: int) -> str:
    """The word a device is to keep for a year of birth; the one it keeps, where that says no already; empty for a year
    nobody is born in. Who turns the age this year is not surely that old, and is taken for younger.
    """
    now = from_millis(c.at).year
    if _read(c, word) == "no":
        return word
    if not EARLIEST <= year <= now:
        return ""
    return _signed(c, "yes" if now - year > screen(c).years else "no", c.at)


def _read(c: Unit, word: str) -> str:
    said, _, rest = word.partition(".")
    at, _, _ = rest.partition(".")
    if said not in LASTS or not at.isdecimal() or len(at) > 15 or not c.at < int(at) + LASTS[said]:
        return ""
    return said if hmac.compare_digest(word.encode(), _signed(c, said, Millis(int(at))).encode()) else ""


def _signed(c: Unit, said: str, at: Millis) -> str:
    key = c.tools.keyring.derive("age screen")
    return f"{said}.{at}.{hmac.digest(key, f'{c.account}:{said}:{at}'.encode(), 'sha256').hex()[:32]}"


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Keep how it is set."""
    c.run(
        "INSERT INTO accounts_age_screens(account, asks, years) VALUES(:account, :asks, :years)"
        " ON CONFLICT(account) DO UPDATE SET asks = excluded.asks, years = excluded.years",
        account=c.account,
        asks=int(entry.event.asks),
        years=entry.event.years,
    )


AGES = Projection("accounts.ages", frozenset({"AgeScreenSet"}), apply, ("accounts_age_screens",))
