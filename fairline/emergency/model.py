"""The nouns of emergency calling: a place help is sent to, a site and its way out, where a member is, a drill."""

from dataclasses import dataclass
from typing import Literal

from fairline.kit.clock import Millis

CHANNEL = "voice"  # what is withheld from who has not said where they are
DAY = 24 * 3_600_000  # ms
CONFIRMED_FOR = 30 * DAY  # clause ZS-EMER-ADDRESS-NOT-GPS: every thirty days, or from a new network
TOLD_FOR = 365 * DAY  # clause ZS-EMER-LIMITS: the limits are told again every twelve months
LIMITS = "2026-11"  # the version of the words that tell the limits; a new one is told again at once
DRILLED_EVERY = 90 * DAY  # a site's way is tried as often, or an admin is told
FREQUENT = 3  # calls for help in thirty days, beyond which somebody looks; clause ZS-EMER-FREQUENT-USE

Mode = Literal["off", "direct", "trunk"]
Why = Literal["", "first", "network", "expired"]
# Places of this kind cannot carry emergency calls here: they are too frequent there (clause ZS-EMER-FREQUENT-USE).
BARRED = frozenset({"assisted_living", "social_services", "emergency_centre"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where help is sent: a civic address. `label` is what the member calls it, `detail` a floor, room or door."""

    label: str = ""
    street: str
    house: str = ""
    postcode: str = ""
    city: str
    region: str = ""  # ISO 3166-2 without the country
    country: str  # ISO 3166-1
    detail: str = ""

    @property
    def code(self) -> str:
        """ISO 3166 of the state where it is known, else of the country."""
        return f"{self.country}-{self.region}" if self.region else self.country

    @property
    def line(self) -> str:
        """The address as one says it to who answers."""
        street = " ".join(filter(None, (self.street, self.house)))
        city = " ".join(filter(None, (self.postcode, self.city)))
        return ", ".join(filter(None, (street, self.detail, city, self.region, self.country)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Somewhere the account works, and how calls for help leave from there.

    `mode`: off, direct (handed on plain by `route`, or the usual trunk; the address is registered with the number's
    provider), trunk (by `route`, with the place). `homes` says that it serves members at home in its country too.
    `licence` is who answers for carrying them, as the operator has it in writing; `industry` what is done there.
    """

    id: str
    name: str
    mode: Mode = "off"
    route: str = ""
    outside: tuple[str, ...] = ()
    homes: bool = False
    licence: str = ""
    industry: str = ""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """Where a member said they are: the site, or a place of their own; until when that holds (ms UTC)."""

    member: str
    number: int  # of the entry
    site: str
    place: Place
    network: str
    at: Millis
    expires: Millis
    asked: Why = ""  # why it has to be confirmed anew, where it has


@dataclass(frozen=True, slots=True, kw_only=True)
class Drill:
    """A trial of a site's way: what would have gone, read back by the house itself; nothing was dialled outside."""

    id: str
    site: str
    member: str
    at: Millis
    number: str
    mode: Mode
    told: str  # the address that was read back
    passed: bool
    why: str = ""
