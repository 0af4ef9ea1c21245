"""Tells from where a request came which provider it is of, before any password is asked."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from fairline.channels.voice.sip.flows import Place

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


@dataclass(frozen=True, slots=True)
class Source:
    """A network, and the ports in it that count."""

    network: Network
    first: int = 0
    last: int = 65535

    def covers(self, place: Place) -> bool:
        """Whether a request from there is of this source."""
        try:
            there = ipaddress.ip_address(place[0])
        except ValueError:
            return False
        if there.version == 6 and there.ipv4_mapped:
            there = there.ipv4_mapped
        return there in self.network and self.first <= place[1] <= self.last


def read(text: str) -> Source:
    """`10.1.0.0/16`, `10.1.2.3`, `10.1.2.3:5060`, `10.1.2.3:5060-5070`, `[2001:db8::1]:5060`. Raises ValueError."""
    text = text.strip()
    place, ports = text, ""
    if text.startswith("["):
        place, _, ports = text[1:].partition("]")
        ports = ports.removeprefix(":")
    elif text.count(":") == 1:
        place, _, ports = text.partition(":")
    network = ipaddress.ip_network(place, strict=False)
    if not ports:
        return Source(network)
    first, _, last = ports.partition("-")
    return Source(network, int(first), int(last or first))
