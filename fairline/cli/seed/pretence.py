"""Stands in for servers of mail and of names, so that nothing of the demo leaves the machine."""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from fairline.kit.wire import Answer, Dns, Server, Wire

KEPT = 100  # mails that are kept to be looked at, in memory only


class Outbox:
    """A mail server that takes everything and sends nothing."""

    def __init__(self) -> None:
        self.held: deque[tuple[str, bytes]] = deque(maxlen=KEPT)  # to whom, the mail

    async def deliver(self, server: Server, sender: str, recipients: Sequence[str], body: bytes) -> tuple[Answer, ...]:
        """Keep it; every recipient is said to have taken it."""
        self.held.append((", ".join(recipients), body))
        return tuple(Answer(each, 250, "2.0.0", "2.0.0 Kept by the demo, sent to nobody") for each in recipients)

    async def enter(self, server: Server) -> None:
        """It lets everybody in."""

    def last_to(self, address: str) -> bytes | None:
        """The newest mail to an address."""
        return next((body for to, body in reversed(self.held) if address in to.split(", ")), None)


class Names:
    """Answers for the demo's own domain and its people; asks `beyond` about every other name."""

    def __init__(self, zone: Mapping[str, Sequence[str]], beyond: Dns | None = None) -> None:
        self._zone, self._beyond = zone, beyond

    async def txt(self, name: str) -> tuple[str, ...]:
        """The texts of a name."""
        return self._own(name) if self._is_own(name) or self._beyond is None else await self._beyond.txt(name)

    async def mx(self, name: str) -> tuple[str, ...]:
        """Mail servers of a name: the demo has none."""
        return () if self._is_own(name) or self._beyond is None else await self._beyond.mx(name)

    async def cname(self, name: str) -> tuple[str, ...]:
        """What a name stands for."""
        return self._own(name) if self._is_own(name) or self._beyond is None else await self._beyond.cname(name)

    async def addresses(self, name: str) -> tuple[str, ...]:
        """The network addresses of a name: the demo's own have none."""
        return () if self._is_own(name) or self._beyond is None else await self._beyond.addresses(name)

    async def spf(self, address: str, sender: str, helo: str) -> str:
        """Whether a machine may write for a sender: the demo's people write from their own, others are asked."""
        if self._is_own(sender.rpartition("@")[2]) or self._beyond is None:
            return "pass" if address == THEIR_MACHINE else "fail"
        return await self._beyond.spf(address, sender, helo)

    def _own(self, name: str) -> tuple[str, ...]:
        clean = name.rstrip(".").lower()
        found = tuple(self._zone.get(clean, ()))
        return found or (("v=DMARC1; p=quarantine",) if clean.startswith("_dmarc.") else ())

    @staticmethod
    def _is_own(name: str) -> bool:
        # What ends so is nobody's (RFC 2606): no name server can tell anything of it.
        return name.rstrip(".").lower().endswith(".example")


THEIR_MACHINE = "192.0.2.10"  # an address of nobody's (RFC 5737), from which the demo's people write
A_STRANGER = "198.51.100.7"


def pretend(wire: Any, zone: Mapping[str, Sequence[str]]) -> tuple[Wire, Outbox]:
    """The ways to the outside with mail kept here, and where it is kept."""
    outbox, held = Outbox(), wire if isinstance(wire, Wire) else Wire()
    return replace(held, smtp=outbox, dns=Names(zone, held.dns)), outbox
