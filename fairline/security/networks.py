"""Where a program's key may be used from, and whose networks some are."""

import tomllib
from collections.abc import Sequence
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path

from fairline.kit.errors import BadInput

MOST = 50  # networks one key is bound to
V4, V6 = 24, 48  # bits by which two addresses count as one place: what an office or a hoster's customer usually has

Network = IPv4Network | IPv6Network


def read(told: Sequence[str]) -> tuple[str, ...]:
    """Networks as somebody wrote them, `192.0.2.0/24` or single addresses, made plain. Raises BadInput."""
    try:
        found = {str(ip_network(each.strip(), strict=False)) for each in told if each.strip()}
    except ValueError as error:
        raise BadInput(what="networks", fields={"networks": "security.field.networks"}) from error
    if len(found) > MOST:
        raise BadInput(what="networks", fields={"networks": "security.field.networks"})
    return tuple(sorted(found))


def within(address: str, networks: Sequence[str]) -> bool:
    """Whether an address lies in one of them; one that cannot be read lies in none."""
    try:
        at = ip_address(address)
    except ValueError:
        return False
    return any(at in _network(each) for each in networks)


@lru_cache(maxsize=4_096)
def place(address: str) -> str:
    """The network an address stands for; itself where it cannot be read."""
    try:
        at = ip_address(address)
    except ValueError:
        return address
    return str(ip_network(f"{at}/{V4 if at.version == 4 else V6}", strict=False))


def integrator(address: str, file: str) -> str:
    """The name of the integrator in whose listed networks an address lies, empty for none.

    The file is TOML: a table for each, with its `networks`.
    """
    listed = _integrators(file) if file else {}
    return next((name for name, networks in listed.items() if within(address, networks)), "")


@lru_cache(maxsize=4)
def _integrators(file: str) -> dict[str, tuple[str, ...]]:
    told = tomllib.loads(Path(file).read_text("utf-8"))
    return {name: read(held["networks"]) for name, held in told.items()}


@lru_cache(maxsize=1_000)
def _network(told: str) -> Network:
    return ip_network(told)
