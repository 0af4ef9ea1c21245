"""Routes of emergency calling: where I am, what everybody must know, the table of countries, sites, drills."""

from fairline.emergency import drilling, service, store
from fairline.emergency.model import LIMITS, Site
from fairline.emergency.problems import EmergencyNotLicensed, EmergencyTooFrequent, LimitsMoved
from fairline.emergency.views import (
    Countries,
    CountryView,
    Drills,
    DrillView,
    HelpNumber,
    LimitsRead,
    LimitsView,
    LocationView,
    NewDrill,
    NewSite,
    PlaceView,
    Sites,
    SiteView,
    drill_seen,
    place_seen,
    place_told,
    site_seen,
    site_told,
)
from fairline.gate import emergency_table
from fairline.journal import actor_from
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.words import say
from fairline.web import Asked, delete, get, post, put

MANAGE, DRILL, READ = "emergency.manage", "emergency.drill", "emergency.read"
CAUSES = ("power", "network", "fault", "billing", "platform", "own_network", "provider")  # why such a call may fail


@get("/v1/phone/location", permission="signed-in")
async def read_location(asked: Asked) -> LocationView:
    """Where I am, and whether I am to confirm it: at first, every thirty days, and from another network."""
    return await asked.read(lambda c: _location(c, asked.member, service.network_of(c, asked.address)))


@put("/v1/phone/location", permission="signed-in")
async def confirm_location(asked: Asked, data: PlaceView) -> LocationView:
    """Say where I am: help is sent there if I call for it."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> LocationView:
        network = service.network_of(c, asked.address)
        service.confirm(c, by, asked.member, place_told(data), network)
        return _location(c, asked.member, network)

    return await asked.write(unit)


@get("/v1/emergency/limits", permission="signed-in")
async def read_emergency_limits(asked: Asked) -> LimitsView:
    """What emergency calls from here cannot do, and whether I have to say that I read it."""
    return await asked.read(lambda c: _limits(c, asked))


@put("/v1/emergency/limits", permission="signed-in", raises=(LimitsMoved,))
async def acknowledge_emergency_limits(asked: Asked, data: LimitsRead) -> LimitsView:
    """Say that I read them."""
    by = actor_from(asked.by)

    def unit(c: Unit) -> LimitsView:
        service.read_limits(c, by, asked.member, data.version)
        return _limits(c, asked)

    return await asked.write(unit)


@put("/v1/emergency/card", permission="signed-in")
async def note_emergency_card(asked: Asked) -> None:
    """Say that I was shown where help is sent, as whom they see me and what to say, beside my call for help."""
    by = actor_from(asked.by)
    await asked.write(lambda c: service.card_shown(c, by, asked.member))


@get("/v1/emergency/countries", permission="signed-in")
async def list_emergency_countries(asked: Asked) -> Countries:
    """The numbers for help of every country we know, and from where calls for help can leave."""
    held = emergency_table()
    told = [
        CountryView(
            code=each.code,
            general=each.general,
            numbers=[HelpNumber(number, kind) for number, kind in each.numbers.items()],
            calls=each.calls,
            texts=each.texts,
            address=each.address,
            law=each.law,
            checked=each.checked,
            verified=each.verified,
        )
        for each in held.countries.values()
    ]
    return Countries(held.version, told)


@get("/v1/emergency/sites", permission=READ)
async def list_emergency_sites(asked: Asked) -> Sites:
    """The account's sites, and how calls for help leave from each."""
    return await asked.read(lambda c: Sites([_site(c, each) for each in store.sites(c)]))


@post("/v1/emergency/sites", permission=MANAGE, raises=(EmergencyTooFrequent, EmergencyNotLicensed))
async def add_emergency_site(asked: Asked, data: NewSite) -> SiteView:
    """Set up a site."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: _site(c, service.put_site(c, by, site_told(c.new_id("sit"), data))))


@put("/v1/emergency/sites/{id:str}", permission=MANAGE, raises=(EmergencyTooFrequent, EmergencyNotLicensed))
async def change_emergency_site(asked: Asked, id: str, data: NewSite) -> SiteView:
    """Change a site, whole."""
    by = actor_from(asked.by)
    return await asked.write(
        lambda c: _site(c, service.put_site(c, by, site_told(service.site_called(c, id).id, data)))
    )


@delete("/v1/emergency/sites/{id:str}", permission=MANAGE)
async def remove_emergency_site(asked: Asked, id: str) -> None:
    """A site is none any more. Calls for help of members who are there do not leave from then on."""
    by = actor_from(asked.by)
    await asked.write(lambda c: service.remove_site(c, by, id))


@post("/v1/emergency/drills", permission=DRILL)
async def hold_emergency_drill(asked: Asked, data: NewDrill) -> DrillView:
    """Try a site's way without ringing anybody: the number and the address that would have gone are read back."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: drill_seen(service.drill(c, by, asked.member, data.site)))


@get("/v1/emergency/drills", permission=READ)
async def list_emergency_drills(asked: Asked) -> Drills:
    """The drills that were held, the newest first."""
    return await asked.read(lambda c: Drills([drill_seen(each) for each in store.drills(c, 100)]))


def _site(c: Unit, found: Site) -> SiteView:
    return site_seen(found, drilling.due_at(c, found))


def _location(c: Unit, member: str, network: str) -> LocationView:
    found, way = store.location(c, member), service.way_of(c, member)
    why = service.why_due(c, member, network)
    offered = service.located(c)
    country = emergency_table().countries.get(way.country)
    return LocationView(
        due=why != "",
        why=why,
        place=place_seen(found.place) if found else None,
        known=[place_seen(each) for each in service.known_places(c, member)],
        confirmed=to_text(found.at) if found else None,
        expires=to_text(found.expires) if found else None,
        mode=way.mode,
        number=country.general if country else "112",
        emergency=way.mode != "off" and country is not None and country.calls,
        withheld=offered is not None and member not in offered,
    )


def _limits(c: Unit, asked: Asked) -> LimitsView:
    return LimitsView(
        version=LIMITS,
        advice=say("emergency.advice", asked.language),
        causes=[say(f"emergency.limit.{each}", asked.language) for each in CAUSES],
        due=service.limits_due(c, asked.member),
    )


ROUTES = (
    read_location,
    confirm_location,
    read_emergency_limits,
    acknowledge_emergency_limits,
    note_emergency_card,
    list_emergency_countries,
    list_emergency_sites,
    add_emergency_site,
    change_emergency_site,
    remove_emergency_site,
    hold_emergency_drill,
    list_emergency_drills,
)
