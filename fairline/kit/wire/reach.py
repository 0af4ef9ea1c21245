"""Which machines a member's own words may have us call: those on the internet, and those in networks the operator
names. Else a mailbox's settings would be a way to knock at every door behind ours.
"""

import asyncio
import ipaddress
import socket
from typing import Any

REFUSED = "this server is not on the internet; the operator may allow its network (FAIRLINE_PRIVATE_HOSTS)"


class Reach:
    """`allowed` are networks separated by commas, as the setting says them. Raises ValueError for what is none."""

    def __init__(self, allowed: str = "") -> None:
        self._allowed = [ipaddress.ip_network(one.strip()) for one in allowed.split(",") if one.strip()]

    def admits(self, address: str) -> bool:
        """Whether an address may be called."""
        found = ipaddress.ip_address(address.partition("%")[0])
        if isinstance(found, ipaddress.IPv6Address) and found.ipv4_mapped is not None:
            found = found.ipv4_mapped
        return (found.is_global and not found.is_multicast) or any(found in network for network in self._allowed)

    def look(self, host: str, port: int) -> None:
        """Look a host up, and raise OSError where one of its addresses may not be called. It waits for the answer."""
        for *_, place in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            self._check(str(place[0]))

    async def look_up(self, host: str, port: int) -> None:
        """The same on the event loop."""
        for *_, place in await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM):
            self._check(str(place[0]))

    def meet(self, line: Any) -> None:
        """Raise OSError where what answered may not be called: a name may say another address a moment later."""
        self._check(str(line.getpeername()[0]))

    def _check(self, address: str) -> None:
        if not self.admits(address):
            raise PermissionError(REFUSED)
