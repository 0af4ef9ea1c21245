"""Looks names up, at the system's name servers or at one that is told."""

import asyncio

import dns.exception
import dns.resolver

from fairline.kit.wire.spf import check
from fairline.kit.wire.ways import NoAnswer

PATIENCE = 5.0  # seconds a name has


class OpenDns:
    """DNS by dnspython. `server` is `host:port`, or empty for the system's."""

    def __init__(self, server: str = "") -> None:
        self._server = server
        self._resolver: dns.resolver.Resolver | None = None

    async def txt(self, name: str) -> tuple[str, ...]:
        """The texts of a name, each joined of its parts."""
        return await asyncio.to_thread(self.look_up, name, "TXT")

    async def mx(self, name: str) -> tuple[str, ...]:
        """Mail servers of a name, the preferred first."""
        found = await asyncio.to_thread(self.look_up, name, "MX")
        pairs = sorted((int(one.split(" ", 1)[0]), one.split(" ", 1)[1]) for one in found)
        return tuple(host for _, host in pairs)

    async def cname(self, name: str) -> tuple[str, ...]:
        """What the name stands for."""
        return await asyncio.to_thread(self.look_up, name, "CNAME")

    async def addresses(self, name: str) -> tuple[str, ...]:
        """The network addresses of a name."""
        return await asyncio.to_thread(self.look_up, name, "A") + await asyncio.to_thread(self.look_up, name, "AAAA")

    async def spf(self, address: str, sender: str, helo: str) -> str:
        """What the sender's domain says of a machine: pass, fail, softfail, neutral, none, temperror, permerror."""
        return await asyncio.to_thread(check, self.look_up, address, sender, helo)

    def look_up(self, name: str, kind: str) -> tuple[str, ...]:
        """The records of one kind, as text. Raises NoAnswer where nobody answered."""
        try:
            return tuple(_text(one, kind) for one in self._open().resolve(name, kind, lifetime=PATIENCE, search=False))
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer, dns.resolver.YXDOMAIN):
            return ()
        except (dns.exception.DNSException, OSError, UnicodeError, ValueError) as error:
            raise NoAnswer("connect", type(error).__name__) from error

    def _open(self) -> dns.resolver.Resolver:
        if self._resolver is None:
            made = dns.resolver.Resolver(configure=not self._server)
            if self._server:
                host, _, port = self._server.rpartition(":")
                made.nameservers, made.port = [host or self._server], int(port) if host else 53
            self._resolver = made
        return self._resolver


def _text(record: object, kind: str) -> str:
    if kind == "TXT":
        return b"".join(getattr(record, "strings", ())).decode("utf-8", "replace")
    if kind == "MX":
        return f"{getattr(record, 'preference', 0)} {_name(getattr(record, 'exchange', ''))}"
    if kind == "SRV":
        said = (getattr(record, name, 0) for name in ("priority", "weight", "port"))
        return " ".join([*map(str, said), _name(getattr(record, "target", ""))])
    if kind in ("CNAME", "PTR"):
        return _name(getattr(record, "target", ""))
    return str(getattr(record, "address", ""))


def _name(found: object) -> str:
    return str(found).rstrip(".").lower()
