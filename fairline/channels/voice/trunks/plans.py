"""Writes trunks as the SIP side takes them, and chooses the one a call leaves by."""

import phonenumbers

from fairline import numbers
from fairline.channels.voice.sip.proofs import Login
from fairline.channels.voice.sip.trunk_plans import Host, Manners, Registering, TrunkPlan
from fairline.channels.voice.trunks import store
from fairline.channels.voice.trunks.checks import host_and_port
from fairline.channels.voice.trunks.model import PASSWORD, Setup, Trunk
from fairline.kit.db import Unit


def plans(c: Unit) -> list[TrunkPlan]:
    """The account's trunks that are not paused, with what lets us in."""
    return [plan(trunk, store.secret(c, trunk.id, PASSWORD)) for trunk in store.every(c) if not trunk.is_paused]


def plan(trunk: Trunk, password: str) -> TrunkPlan:
    """One trunk as the SIP side takes it."""
    setup = trunk.setup
    code = phonenumbers.country_code_for_region(setup.country) if setup.country else 0
    return TrunkPlan(
        id=trunk.id,
        hosts=tuple(Host(one.name, one.port, one.priority, one.weight) for one in hosts_of(trunk)),
        protocol=setup.protocol,
        register=Registering(setup.login, password, setup.realm, setup.domain) if setup.registers else None,
        login=Login(setup.login, password, setup.realm) if setup.login and not setup.registers else None,
        sources=setup.sources,
        channels=setup.channels,
        calls_per_second=float(setup.calls_per_second),
        number_format=setup.number_format,
        country=setup.country,
        trunk_prefix=_home(setup),
        calling_code=str(code) if code else "",
        prefix=setup.prefix,
        manners=_manners(setup),
        options_every=float(setup.options_every),
        proxy=_proxy(setup),
    )


def choose(c: Unit, sender: str, number: str) -> str:
    """The trunk a call to a number (E.164) leaves by: that of our number it shows, else the first that may; or none."""
    phone = numbers.phone(c, sender) if sender else None
    own = store.one(c, phone.trunk) if phone is not None and phone.trunk else None
    if own is not None and may(own, number) and store.standing(c, own.id).up is not False:
        return own.id
    left = others(c, "", number)
    return left[0] if left else (own.id if own is not None and may(own, number) else "")


def others(c: Unit, first: str, number: str) -> tuple[str, ...]:
    """The other trunks that may carry a call to a number, those that are up, or were never tried, first."""
    found = [trunk for trunk in store.every(c) if trunk.id != first and may(trunk, number)]
    return tuple(one.id for one in sorted(found, key=lambda one: store.standing(c, one.id).up is False))


def may(trunk: Trunk, number: str) -> bool:
    """Whether a trunk may carry calls to a number: it is not paused, has machines, and its country is allowed."""
    allowed = trunk.setup.countries
    if trunk.is_paused or not hosts_of(trunk):
        return False
    return not allowed or numbers.country_of(number) in allowed


def hosts_of(trunk: Trunk) -> tuple[Host, ...]:
    """Its machines; those of a hosted provider stand under its SIP domain."""
    setup = trunk.setup
    if trunk.kind == "twilio":
        return (Host(setup.domain),) if setup.domain else ()
    return tuple(Host(one.name, one.port, one.priority, one.weight) for one in setup.hosts)


def _manners(setup: Setup) -> Manners:
    return Manners(setup.domain, setup.asserts, setup.believes, setup.history, setup.hides, setup.headers, setup.drops)


def _proxy(setup: Setup) -> Host | None:
    place = host_and_port(setup.proxy) if setup.proxy else None
    return Host(*place) if place else None


def _home(setup: Setup) -> str:
    """What is dialled before a number at home (0 in most countries, nothing in some)."""
    if not setup.country:
        return "0"
    return phonenumbers.ndd_prefix_for_region(setup.country, True) or ""
