"""Finds the machines behind a provider's name: SRV, then addresses (RFC 3263, without NAPTR)."""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import groupby

from fairline.channels.voice.sip.flows import Protocol
from fairline.channels.voice.sip.switch import PORTS
from fairline.channels.voice.sip.trunk_plans import Host

LookUp = Callable[[str, str], Awaitable[tuple[str, ...]]]  # a name and a kind of record -> the records as text
FRESH = 60.0  # seconds an answer is believed

_SERVICE = {"udp": "_sip._udp", "tcp": "_sip._tcp", "tls": "_sips._tcp", "ws": "_sip._tcp", "wss": "_sips._tcp"}


@dataclass(frozen=True, slots=True)
class Machine:
    """Where to go, and its name as it stands in a URI, which its certificate must carry."""

    address: str
    port: int
    name: str
    priority: int = 0
    weight: int = 0


async def machines(hosts: tuple[Host, ...], protocol: Protocol, look_up: LookUp) -> tuple[Machine, ...]:
    """All machines of some hosts, by priority; those of equal priority by weight, the heaviest first.

    A host nobody knows gives none. Raises what `look_up` raises only where no host could be looked up at all.
    """
    found: list[Machine] = []
    failure: Exception | None = None
    for host in sorted(hosts, key=lambda host: host.priority):
        try:
            found += await _of_host(host, protocol, look_up)
        except Exception as error:  # a resolver that fails for one host must not take the others along
            failure = error
    if failure and not found:
        raise failure
    return tuple(found)


def bare(hosts: tuple[Host, ...], protocol: Protocol) -> tuple[Machine, ...]:
    """The hosts given as addresses, for which nobody needs to be asked."""
    return tuple(_machine(host, protocol) for host in hosts if _is_address(host.name))


def as_written(hosts: tuple[Host, ...]) -> tuple[Machine, ...]:
    """The hosts for a proxy that looks them up itself; port 0 where none is told."""
    return tuple(Machine(bare_of(one), one.port, named(one), _rank(one), one.weight) for one in hosts)


def named(host: Host) -> str:
    """A host as it stands in a URI: IPv6 in brackets."""
    return f"[{bare_of(host)}]" if ":" in host.name else host.name


def bare_of(host: Host) -> str:
    """A host as it is connected to, without brackets."""
    return host.name.strip("[]")


def _machine(host: Host, protocol: Protocol) -> Machine:
    return Machine(bare_of(host), host.port or PORTS[protocol], named(host), _rank(host), host.weight)


def _rank(host: Host) -> int:
    """A host's own priority counts before those of its records."""
    return host.priority * 65536


async def _of_host(host: Host, protocol: Protocol, look_up: LookUp) -> list[Machine]:
    if _is_address(host.name):
        return [_machine(host, protocol)]
    if not host.port:
        records = await look_up(f"{_SERVICE[protocol]}.{host.name}", "SRV")
        if services := [_service(record) for record in records]:
            return await _of_services(services, host, look_up)
    addresses = [*await look_up(host.name, "A"), *await look_up(host.name, "AAAA")]
    port = host.port or PORTS[protocol]
    return [Machine(address, port, host.name, _rank(host), host.weight) for address in addresses]


async def _of_services(services: list[tuple[int, int, int, str]], host: Host, look_up: LookUp) -> list[Machine]:
    found: list[Machine] = []
    for priority, weight, port, name in sorted(services, key=lambda one: (one[0], -one[1])):
        addresses = [*await look_up(name, "A"), *await look_up(name, "AAAA")]
        rank = _rank(host) + priority
        # The certificate names the domain that was asked for (RFC 5922 s7.3).
        found += [Machine(address, port, host.name, rank, weight) for address in addresses]
    return found


def in_turn(known: tuple[Machine, ...], chance: Callable[[int], bytes]) -> list[Machine]:
    """One order to try them in: by priority, and among equals by lot, as their weights say (RFC 2782)."""
    ordered: list[Machine] = []
    for _, equals in groupby(sorted(known, key=lambda one: one.priority), key=lambda one: one.priority):
        left = list(equals)
        while left:
            ordered.append(left.pop(_drawn([one.weight for one in left], chance)))
    return ordered


def _drawn(weights: list[int], chance: Callable[[int], bytes]) -> int:
    total = sum(weights)
    if len(weights) == 1 or not total:
        return 0
    lot = int.from_bytes(chance(4), "big") % total
    for at, weight in enumerate(weights):
        lot -= weight
        if lot < 0:
            return at
    return 0


def _service(record: str) -> tuple[int, int, int, str]:
    priority, weight, port, name = record.split()
    return int(priority), int(weight), int(port), name.rstrip(".")


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
