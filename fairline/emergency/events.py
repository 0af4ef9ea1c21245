"""What happens around calls for help: sites set up, places confirmed, limits read, numbers rung, drills held."""

from typing import Literal

from fairline.emergency.model import Mode, Why
from fairline.journal import Event
from fairline.kit.clock import Millis


class WorkSiteSet(Event):
    """A site, its address and how calls for help leave from there, whole."""

    about = "site"

    site: str
    name: str
    street: str
    city: str
    country: str
    house: str = ""
    postcode: str = ""
    region: str = ""
    detail: str = ""
    mode: Mode = "off"
    route: str = ""
    outside: tuple[str, ...] = ()
    homes: bool = False
    licence: str = ""
    industry: str = ""


class WorkSiteRemoved(Event):
    """A site is none any more."""

    about = "site"

    site: str


class LocationConfirmed(Event):
    """A member said where they are; help is sent there until `expires` (ms UTC). `network` is a keyed hash."""

    about = "member"
    personal = ("label", "street", "house", "postcode", "city", "detail")

    member: str
    person: str
    site: str
    country: str
    network: str
    expires: Millis
    region: str = ""
    label: str = ""
    street: str = ""
    house: str = ""
    postcode: str = ""
    city: str = ""
    detail: str = ""


class LocationAsked(Event):
    """A member has to say again where they are."""

    about = "member"

    member: str
    why: Why


class EmergencyLimitsRead(Event):
    """A member read what emergency calls from here cannot do, and said so."""

    about = "member"

    member: str
    version: str


class EmergencyRung(Event):
    """Somebody rang for help: it was let out (`carried`), could not be (`off`, `country`), was one that can wait
    (`non_urgent`), was for tests (`test`), or no person's (`automated`). `located`: an address went with it. `failed`
    comes after `carried`: nobody took it.
    """

    about = "act"

    act: str
    number: str
    outcome: Literal["carried", "off", "country", "non_urgent", "test", "automated", "failed"]
    member: str = ""
    cause: str = ""
    located: bool = False
    again: bool = False


class EmergencyCardShown(Event):
    """Whoever called for help saw, beside the call, what to say; whether an address was on file for it."""

    about = "act"

    act: str
    member: str
    located: bool


class EmergencyDrillHeld(Event):
    """A site's way was tried without ringing anybody: the number and the address were read back."""

    about = "drill"

    drill: str
    site: str
    member: str
    number: str
    mode: Mode
    told: str
    passed: bool
    why: str = ""
