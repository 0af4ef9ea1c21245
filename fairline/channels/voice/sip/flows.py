"""What a message came by and an answer goes back by: one connection, or one pair of UDP addresses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Protocol = Literal["udp", "tcp", "tls", "ws", "wss"]
Place = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Flow:
    """`key` tells flows apart: two connections from one place differ, two datagrams from one place do not. `seen` is
    where a request began that a proxy of the house passed on: the proxy itself where it asks.
    """

    protocol: Protocol
    local: Place
    remote: Place
    key: str
    seen: Place | None = None

    @property
    def origin(self) -> Place:
        """Where a request is from: what trunks, telephones and guessed passwords are told by."""
        return self.seen or self.remote

    @property
    def is_reliable(self) -> bool:
        """Whether what is sent arrives or the flow ends."""
        return self.protocol != "udp"

    @property
    def is_secure(self) -> bool:
        """Whether nobody on the way can read it."""
        return self.protocol in ("tls", "wss")
