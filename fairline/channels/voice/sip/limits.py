"""How much one source, and all together, may ask of the SIP port."""

from __future__ import annotations

from dataclasses import dataclass

from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.timers import Timers


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of the port. Times in seconds, sizes in bytes."""

    connections: int = 5_000
    connections_from_one: int = 500  # an office of phones comes from one address
    message: int = 65_536
    message_time: float = 10.0  # a message begun is a message finished by then
    silence: float = 1_800.0  # a connection that says nothing for so long is gone
    first_word: float = 20.0  # and one that never said anything, sooner
    unsent: int = 1_048_576  # a peer that does not read is let go
    connect_time: float = 5.0
    biggest_datagram: int = 1_300  # a bigger request goes over TCP where the other side takes it (RFC 3261 s18.1.1)
    widen_time: float = 2.0
    narrow_time: float = 600.0  # how long we remember that the other side takes no TCP


class Buckets:
    """So many messages a second from each source, with a stock for bursts; `admit` may be given to the transports."""

    def __init__(self, timers: Timers, per_second: float, burst: float, sources: int = 10_000) -> None:
        self._timers, self._rate, self._burst, self._sources = timers, per_second, burst, sources
        self._held: dict[str, tuple[float, float]] = {}

    def admit(self, flow: Flow) -> bool:
        """Whether a message more from this flow's host is taken; one that is takes from the stock."""
        host, now = flow.remote[0], self._timers.now()
        stock, since = self._held.pop(host, (self._burst, now))
        stock = min(self._burst, stock + (now - since) * self._rate)
        if len(self._held) >= self._sources:
            del self._held[next(iter(self._held))]  # who was silent longest starts anew
        self._held[host] = (max(stock - 1, 0.0) if stock >= 1 else stock, now)
        return stock >= 1
