"""Writes down that somebody rang for help, and says so to who watches over the account, and to whoever rang."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fairline import accounts
from fairline.emergency import store
from fairline.emergency.events import EmergencyRung
from fairline.emergency.model import DAY
from fairline.emergency.service import place_of, way_of
from fairline.gate import emergency_table
from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import say

SAFETY = ("owner", "admin", "supervisor", "compliance_officer")  # who is told
CLAUSES = {"carried": "DTA-EMERGENCY-VOICE", "automated": "DTA-EMERGENCY-AUTO", "non_urgent": "ZS-EMER-NON-URGENT"}
LOST = frozenset({"off", "country", "failed"})
EVERYWHERE = "112"  # where nobody knows the country
SILENT = frozenset({"test", "non_urgent"})  # written down, and nobody is alarmed


@dataclass(frozen=True, slots=True)
class Told:
    """What whoever rang hears, and in which language."""

    words: str
    language: str


def tell(c: Unit, event: EmergencyRung) -> None:
    """Write it down; an urgent notice goes to whom it concerns, once."""
    append(c, HOUSE, event)
    if event.outcome in SILENT:
        return
    named = "lost" if event.outcome in LOST else event.outcome
    accounts.notify(
        c,
        HOUSE,
        f"emergency.notice.{named}",
        SAFETY,
        values={"number": event.number},
        clause=CLAUSES.get(event.outcome, "ZS-EMER-COUNTRIES"),
        letter=True,
        banner_days=1,
        once=f"emergency:{event.act}{':failed' if event.outcome == 'failed' else ''}",
    )


def unheard(c: Unit, act: str) -> Told:
    """A call for help left by every way there is, and nobody took it: what whoever rang is told."""
    held = store.rung_by(c, act)
    member, number = (held["member"], held["number"]) if held else ("", "112")
    event = EmergencyRung(act=act, number=number, outcome="failed", member=member)
    tell(c, event)
    language = language_of(c, member)
    return Told(_failed(number, language), language)


def made_ready(c: Unit, member: str) -> tuple[Told, ...]:
    """What a member may have to hear at once, so that a voice has it ready: where they are, calls cannot leave, or
    nobody took theirs.
    """
    language, country = language_of(c, member), emergency_table().countries.get(way_of(c, member).country)
    number = country.general if country is not None else EVERYWHERE
    refused = [say(f"gate.emergency_call.{why}", language, tell=number) for why in ("off", "country")]
    return tuple(Told(words, language) for words in (*refused, _failed(number, language)))


def _failed(number: str, language: str) -> str:
    return say("emergency.spoken.failed", language, number=_spelt(number))


@dataclass(frozen=True, slots=True)
class Alarm:
    """Somebody rang for help: who, which number, whether it left, and where they said they are; empty where they never
    did.
    """

    member: str
    number: str
    left: bool
    place: str


def alarms(c: Unit) -> dict[str, Alarm]:
    """What was rung for help within a day, by the act of each call; nothing that was a trial or can wait."""
    return {row["act"]: _alarm(c, row) for row in store.rung_since(c, Millis(c.at - DAY), SILENT)}


def _alarm(c: Unit, row: Mapping[str, Any]) -> Alarm:
    member = row["member"]
    place = place_of(c, member) if member else None
    return Alarm(member, row["number"], row["outcome"] == "carried", place.line if place else "")


def called_by(c: Unit, act: str) -> str:
    """The number for help an act called; empty for any other, and for a trial."""
    held = store.rung_by(c, act)
    return str(held["number"]) if held is not None and held["outcome"] not in SILENT else ""


def read_back(c: Unit, member: str, shown: str) -> Told:
    """What a call to the number for tests is answered with: our number and the address on file; nobody was rung."""
    language, place = language_of(c, member), place_of(c, member)
    where = place.line if place is not None else say("emergency.spoken.nowhere", language)
    number = _spelt(shown) if shown else say("emergency.spoken.no_number", language)
    return Told(say("emergency.spoken.test", language, number=number, address=where), language)


def language_of(c: Unit, member: str) -> str:
    """Which language a member reads and hears."""
    try:
        return str(accounts.member(c, member).locale)
    except NotFound:
        return "en"


def _spelt(number: str) -> str:
    """A number as it is said, digit by digit."""
    return " ".join(number.removeprefix("+"))
