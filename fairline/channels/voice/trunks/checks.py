"""Tells what does not fit about a trunk's setup, field by field; pure."""

import ipaddress
import re
from typing import Any
from urllib.parse import urlsplit

from fairline.channels.voice.sip.trunk_sources import read as read_source
from fairline.channels.voice.trunks.model import Setup, TrunkKind
from fairline.kit.errors import BadInput

LABEL = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9])?")
HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]{0,63}")
LONGEST = 253  # characters of a name
PLACE = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[^:\[\]]+)(?::([0-9]{1,5}))?")
COUNTRY = re.compile(r"[A-Z]{2}")
# What the SIP side writes itself, and no setting may replace.
OURS = frozenset(
    {
        *("via", "from", "to", "call-id", "cseq", "contact", "max-forwards", "route", "record-route", "allow"),
        *("content-length", "content-type", "identity", "p-asserted-identity", "p-preferred-identity", "privacy"),
        *("authorization", "proxy-authorization", "supported"),
    }
)
WIDEST = {4: 8, 6: 32}  # a network of more than that is nobody's own


def check(kind: TrunkKind, setup: Setup, *, password: bool, token: bool) -> None:
    """Do nothing where a setup fits. Raises BadInput, naming the fields."""
    wrong = _where(kind, setup) | _who(kind, setup, password, token) | _lists(setup)
    if not setup.name.strip():
        wrong["name"] = "kit.field.required"
    if wrong:
        raise BadInput(what="trunk", fields=wrong)


def _where(kind: TrunkKind, setup: Setup) -> dict[str, str]:
    wrong: dict[str, str] = {}
    if kind == "sip" and not setup.hosts:
        wrong["hosts"] = "kit.field.required"
    if any(not is_host(one.name) or not 0 <= one.port <= 65535 for one in setup.hosts):
        wrong["hosts"] = "channels.voice.trunks.field.host"
    if setup.domain and not is_host(setup.domain):
        wrong["domain"] = "channels.voice.trunks.field.host"
    if setup.proxy and host_and_port(setup.proxy) is None:
        wrong["proxy"] = "channels.voice.trunks.field.proxy"
    if any(not is_source(one) for one in setup.sources):
        wrong["sources"] = "channels.voice.trunks.field.source"
    return wrong


def _who(kind: TrunkKind, setup: Setup, password: bool, token: bool) -> dict[str, str]:
    wrong: dict[str, str] = {}
    if kind == "twilio":
        if not re.fullmatch(r"AC[0-9a-f]{32}", setup.reference):
            wrong["reference"] = "channels.voice.trunks.field.sid"
        if not token:
            wrong |= {"token": "kit.field.required"}
        if not is_page(setup.instructions):
            wrong["instructions"] = "channels.voice.trunks.field.page"
    if setup.registers and not setup.login:
        wrong["login"] = "kit.field.required"
    if setup.login and not password:
        wrong |= {"password": "kit.field.required"}
    return wrong


def _lists(setup: Setup) -> dict[str, str]:
    wrong: dict[str, str] = {}
    if any(not COUNTRY.fullmatch(one) for one in setup.countries):
        wrong["countries"] = "channels.voice.trunks.field.country"
    if (setup.country and not COUNTRY.fullmatch(setup.country)) or (
        setup.number_format == "national" and not setup.country
    ):
        wrong["country"] = "channels.voice.trunks.field.country"
    if setup.number_format == "prefix" and not setup.prefix:
        wrong["prefix"] = "kit.field.required"
    if any(not is_header(name, said) for name, said in setup.headers):
        wrong["headers"] = "channels.voice.trunks.field.header"
    if any(not HEADER.fullmatch(one) or one.lower() in OURS for one in setup.drops):
        wrong["drops"] = "channels.voice.trunks.field.header"
    return wrong


def is_host(name: str) -> bool:
    """Whether it is a name or an address of a machine."""
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        labels = name.rstrip(".").split(".")
        return len(name) <= LONGEST and all(LABEL.fullmatch(one) for one in labels) and not labels[-1].isdecimal()
    return True


def host_and_port(said: str) -> tuple[str, int] | None:
    """A host and its port, 0 where none is told: `edge.example`, `203.0.113.10:5060`, `[2001:db8::1]:5060`; None for
    anything else.
    """
    found = PLACE.fullmatch(said)
    name, port = (found[1], int(found[2] or 0)) if found else (said, 0)
    told = found is None or found[2] is None or 0 < port <= 65535
    return (name.strip("[]"), port) if told and is_host(name) else None


def is_page(said: str) -> bool:
    """Whether it is the address of a page, encrypted, to which a query may be added."""
    try:
        parts = urlsplit(said)
        _ = parts.port  # raises for what is no port
    except ValueError:
        return False
    plain = not (parts.query or parts.fragment or parts.username or parts.password) and not said.endswith(("?", "#"))
    fits = said.isascii() and said.isprintable() and " " not in said and len(said) <= LONGEST
    return parts.scheme == "https" and bool(parts.hostname) and is_host(parts.hostname or "") and plain and fits


def is_source(said: str) -> bool:
    """Whether it is a network that may be one provider's."""
    try:
        network: Any = read_source(said).network
    except ValueError:
        return False
    return bool(network.prefixlen >= WIDEST[network.version])


def is_header(name: str, said: str) -> bool:
    """Whether a header may be put on every call."""
    return bool(HEADER.fullmatch(name)) and name.lower() not in OURS and said.isprintable() and len(said) <= 500
