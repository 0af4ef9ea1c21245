"""The people of the year: five thousand, over time zones and laws, whose lives are kept beside the house's tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from fairline.privacy.consent.model import Kind, Method
from tests.year.oracle import Agreed, Life, Refused

DAY = timedelta(days=1)
HOWS: Mapping[str, tuple[Kind, Method]] = {
    "purchase": ("implied", "purchase"),
    "word": ("express", "keyword"),
    "written": ("express_written", "form_tick"),
}


@dataclass(frozen=True)
class Home:
    """Somewhere to live: the zone, the law, what an address says, how numbers begin there and go on (digits)."""

    zone: str
    law: str
    country: str
    region: str
    number: str
    digits: int


HOMES = (
    Home("America/New_York", "US", "US", "Ohio", "+1614555", 4),
    Home("America/Los_Angeles", "US", "US", "Oregon", "+1503555", 4),
    Home("America/Phoenix", "US", "US", "Arizona", "+1602555", 4),
    Home("America/New_York", "US-FL", "US", "Florida", "+1305555", 4),
    Home("America/Chicago", "US-TX", "US", "Texas", "+1512555", 4),
    Home("America/Toronto", "CA", "CA", "Ontario", "+1416555", 4),
    Home("Europe/London", "GB", "GB", "", "+447911", 6),
    Home("Europe/Paris", "FR", "FR", "", "+336123", 5),
    Home("Europe/Berlin", "DE", "DE", "", "+4915112", 6),
    Home("Australia/Sydney", "AU", "AU", "", "+614123", 5),
    Home("Australia/Brisbane", "AU", "AU", "", "+614223", 5),
    Home("America/Sao_Paulo", "BR", "BR", "", "+551198765", 4),
    Home("Asia/Kolkata", "IN", "IN", "", "+9198765", 5),
    Home("Asia/Tokyo", "JP", "JP", "", "+819012", 6),
)


@dataclass
class Person:
    """One of them: who they are to the house, and what really happened to them."""

    place: int
    contact: str
    person: str
    number: str
    mail_person: str
    email: str
    home: Home
    life: Life
    conversations: dict[str, str]


def home_of(chance: Random, place: int) -> Home:
    """Where somebody lives; a quarter of them where law or clocks are special."""
    return HOMES[place % len(HOMES)]


def number_of(home: Home, place: int) -> str:
    """A number of their own."""
    return f"{home.number}{place // len(HOMES):0{home.digits}}"


def agree(life: Life, at: datetime, channel: str, of: str, how: str, until: datetime | None = None) -> None:
    """They agreed."""
    life.agreed.append(Agreed(at, channel, of, how, until))


def refuse(life: Life, at: datetime, channel: str, reach: str) -> None:
    """They refused."""
    life.refused.append(Refused(at, channel, reach))
