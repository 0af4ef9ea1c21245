"""What every leg of a node stands on: its transports, transactions and clock, and the list of legs by dialog."""

from __future__ import annotations

import asyncio
import ipaddress
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from fairline.channels.voice.sip.addresses import Uri
from fairline.channels.voice.sip.dialogs import Dialog
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.flows import Protocol as Wire
from fairline.channels.voice.sip.message import Request, Response
from fairline.channels.voice.sip.server_transaction import ServerTransaction
from fairline.channels.voice.sip.timers import Timers

PORTS = {"udp": 5060, "tcp": 5060, "tls": 5061, "ws": 80, "wss": 443}


FAREWELL = 1.0  # seconds


class Sent(Protocol):
    """A request on its way."""

    def cancel(self, reason: str = "") -> None: ...


class Transport(Protocol):
    """The part of Transports that legs use."""

    def send(self, data: bytes, flow: Flow) -> bool: ...
    def is_open(self, flow: Flow) -> bool: ...
    def sent_by(self, flow: Flow) -> str: ...
    async def flow_to(self, protocol: Wire, host: str, port: int, name: str = "") -> Flow: ...


class Asking(Protocol):
    """The part of Transactions that legs use."""

    def request(
        self, req: Request, flow: Flow, on_response: Callable[[Response], None], on_timeout: Callable[[], None]
    ) -> Sent: ...
    def acknowledge(self, req: Request, flow: Flow) -> bytes: ...


class Answering(Protocol):
    """A leg, as it is found for a request."""

    id: str
    dialogs: dict[str, Dialog]

    @property
    def flow(self) -> Flow | None: ...
    def receive(self, tx: ServerTransaction) -> None: ...
    def acknowledged(self, ack: Request) -> None: ...
    def lost(self, why: str) -> None: ...
    def hang_up(self, reason: str = "") -> None: ...


class Switch:
    """One node's. `legs` finds a leg by Call-ID and our tag."""

    def __init__(
        self,
        transports: Transport,
        transactions: Asking,
        timers: Timers,
        new_id: Callable[[], str],
        chance: Callable[[int], bytes],
        agent: str = "Fairline",
    ) -> None:
        self.transports, self.transactions, self.timers = transports, transactions, timers
        self.new_id, self.chance, self.agent = new_id, chance, agent
        self.legs: dict[tuple[str, str], Answering] = {}
        self._works: set[asyncio.Task[None]] = set()

    def tag(self) -> str:
        """A tag or Call-ID nobody can guess."""
        return self.chance(10).hex()

    def between(self, least: float, most: float) -> float:
        """Seconds, by chance."""
        return least + (most - least) * int.from_bytes(self.chance(2), "big") / 65535

    def contact(self, flow: Flow, username: str = "fairline") -> str:
        """Where we are reached, as a Contact header, by who reaches us through this flow."""
        transport = "" if flow.protocol == "udp" else f";transport={'ws' if flow.protocol == 'wss' else flow.protocol}"
        return f"<sip:{username}@{self.transports.sent_by(flow)}{transport}>"

    def later(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something that waits for the network; it ends with the node."""
        under_way = asyncio.get_running_loop().create_task(work)
        self._works.add(under_way)
        under_way.add_done_callback(self._works.discard)

    async def stop(self) -> None:
        """Let what was just begun (a farewell to a provider) go out, and end what still waits."""
        works = tuple(self._works)
        if works:
            await asyncio.wait(works, timeout=FAREWELL)
        for work in works:
            work.cancel()
        await asyncio.gather(*works, return_exceptions=True)

    def send(
        self,
        dialog: Dialog,
        request: Request,
        on_response: Callable[[Response], None],
        on_timeout: Callable[[], None],
    ) -> None:
        """A request within a dialog, by its flow, or by a new one where that is gone or leads elsewhere."""
        place = self._place(dialog)
        if place is None:
            self.transactions.request(request, dialog.flow, on_response, on_timeout)
        else:
            self.later(self._send_to(place, dialog, request, on_response, on_timeout))

    async def _send_to(
        self,
        place: tuple[Wire, str, int],
        dialog: Dialog,
        request: Request,
        on_response: Callable[[Response], None],
        on_timeout: Callable[[], None],
    ) -> None:
        try:
            dialog.flow = await self.transports.flow_to(*place)
        except OSError:
            on_timeout()
            return
        self.transactions.request(request, dialog.flow, on_response, on_timeout)

    def _place(self, dialog: Dialog) -> tuple[Wire, str, int] | None:
        """Where to go instead of the flow; None where the flow will do."""
        flow, hop = dialog.flow, dialog.next_hop
        gone = flow.protocol in ("tcp", "tls") and not self.transports.is_open(flow)
        if not dialog.follows or not leads_elsewhere(hop, flow):
            return (flow.protocol, *flow.remote) if gone else None
        wire = hop.params.get("transport", "").lower() or flow.protocol
        known: Wire = wire if wire in ("udp", "tcp", "tls") else flow.protocol  # type: ignore[assignment]  # looked at
        return known, hop.host.strip("[]"), hop.port or PORTS[known]


def leads_elsewhere(hop: Uri, flow: Flow) -> bool:
    """Whether a provider's contact or route names another machine or wire than the flow leads to.

    Names are not followed, nor private addresses out of a public network: such a provider did not mean it.
    """
    try:
        there, here = ipaddress.ip_address(hop.host.strip("[]")), ipaddress.ip_address(flow.remote[0])
    except ValueError:
        return False
    if there.is_private and not here.is_private:
        return False
    wire = hop.params.get("transport", "").lower()
    if wire in ("udp", "tcp") and flow.protocol in ("udp", "tcp") and wire != flow.protocol:
        return True  # the INVITE was too big for a datagram, or the provider changed its mind; never out of TLS
    stands = (hop.host.strip("[]"), hop.port or PORTS[flow.protocol])
    return stands != flow.remote and not (there == here and flow.is_reliable)
