"""What is told and shown of emergency calling: places, limits, the table, sites, drills."""

from typing import Annotated, Literal

import msgspec

from fairline.emergency.model import Drill, Mode, Place, Site
from fairline.kit.clock import Millis, to_text

Line = Annotated[str, msgspec.Meta(max_length=200)]
Said = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Country = Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")]


class PlaceView(msgspec.Struct, frozen=True, kw_only=True):
    """Where help is sent: a civic address. `country` is ISO 3166-1, `region` the state without its country."""

    street: Said
    city: Said
    country: Country
    label: Line = ""
    house: Line = ""
    postcode: Line = ""
    region: Annotated[str, msgspec.Meta(pattern="^[A-Z0-9]{0,3}$")] = ""
    detail: Line = ""


class LocationView(msgspec.Struct, frozen=True, kw_only=True):
    """Where I am, as I confirmed it, until when that holds, and whether and why I am to say it again (first, network,
    expired). `mode` and `number` say how a call for help would leave from there and what is dialled for one;
    `emergency` is false where it would not leave at all: another telephone is to be taken. `withheld`: until I say
    where I am, no calls are offered to me.
    """

    due: bool
    why: str
    place: PlaceView | None
    known: list[PlaceView]
    confirmed: str | None
    expires: str | None
    mode: str
    number: str
    emergency: bool
    withheld: bool


class LimitsView(msgspec.Struct, frozen=True, kw_only=True):
    """What emergency calls from here cannot do, in words, one cause each; whether I have to say that I read it."""

    version: str
    advice: str
    causes: list[str]
    due: bool


class LimitsRead(msgspec.Struct, frozen=True, kw_only=True):
    """The version that was read."""

    version: Line


class HelpNumber(msgspec.Struct, frozen=True):
    """A number for help and its kind: general, police, fire, medical, rescue, crisis, non_urgent, test."""

    number: str
    kind: str


class CountryView(msgspec.Struct, frozen=True, kw_only=True):
    """A country's numbers; whether calls and texts for help can leave from there, and whose rule that is."""

    code: str
    general: str
    numbers: list[HelpNumber]
    calls: bool
    texts: bool
    address: bool
    law: str
    checked: str
    verified: bool


class Countries(msgspec.Struct, frozen=True):
    """The table, with its version."""

    version: str
    countries: list[CountryView]


class NewSite(msgspec.Struct, frozen=True, kw_only=True):
    """A site, its address, and how calls for help leave from there. `licence` is who answers for carrying them, as it
    stands in writing; `industry` what is done there; `outside` the digits for an outside line; `homes` that it serves
    members at home in its country too; `route` the trunk.
    """

    name: Said
    place: PlaceView
    mode: Mode = "off"
    route: Line = ""
    outside: Annotated[list[Annotated[str, msgspec.Meta(pattern="^[0-9]{1,3}$")]], msgspec.Meta(max_length=5)] = []
    homes: bool = False
    licence: Annotated[str, msgspec.Meta(max_length=500)] = ""
    industry: Literal["", "office", "shop", "assisted_living", "social_services", "emergency_centre", "other"] = ""


class SiteView(NewSite, frozen=True, kw_only=True):
    """A site as it stands; `drill_due` is when its way is to be tried next, null where it has none."""

    id: str
    drill_due: str | None


class Sites(msgspec.Struct, frozen=True):
    """Every site."""

    sites: list[SiteView]


class NewDrill(msgspec.Struct, frozen=True, kw_only=True):
    """Of which site the way is tried."""

    site: str


class DrillView(msgspec.Struct, frozen=True, kw_only=True):
    """What a drill read back: the number and the address that would have gone, by which mode; nobody was rung. `why`
    it did not pass: off, country, address.
    """

    id: str
    site: str
    at: str
    number: str
    mode: str
    told: str
    passed: bool
    why: str


class Drills(msgspec.Struct, frozen=True):
    """The newest drills first."""

    drills: list[DrillView]


def place_told(said: PlaceView) -> Place:
    """A place as somebody told it."""
    return Place(**{name: getattr(said, name).strip() for name in PlaceView.__struct_fields__})


def place_seen(found: Place) -> PlaceView:
    """A place as it is shown."""
    return PlaceView(**{name: getattr(found, name) for name in PlaceView.__struct_fields__})


def site_told(id: str, said: NewSite) -> Site:
    """A site as somebody told it."""
    return Site(
        id=id,
        name=said.name.strip(),
        mode=said.mode,
        route=said.route.strip(),
        outside=tuple(said.outside),
        homes=said.homes,
        licence=said.licence,
        industry=said.industry,
        place=place_told(said.place),
    )


def site_seen(found: Site, due: Millis | None) -> SiteView:
    """A site as it is shown; `due` is when its way is to be tried next."""
    return SiteView(
        id=found.id,
        name=found.name,
        place=place_seen(found.place),
        mode=found.mode,
        route=found.route,
        outside=list(found.outside),
        homes=found.homes,
        licence=found.licence,
        industry=found.industry,  # type: ignore[arg-type]  # only words of this list are taken in
        drill_due=to_text(due) if due is not None else None,
    )


def drill_seen(held: Drill) -> DrillView:
    """A drill as it is shown."""
    own = {name: getattr(held, name) for name in ("id", "site", "number", "mode", "told", "passed", "why")}
    return DrillView(**own, at=to_text(held.at) or "")
