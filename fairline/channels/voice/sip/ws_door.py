"""A WebSocket port of our own, for SIP only: where no other door of the house leads to it."""

from __future__ import annotations

import logging
import ssl
from contextlib import suppress

from websockets.asyncio.server import Server, ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from fairline.channels.voice.sip.flows import Flow, Protocol
from fairline.channels.voice.sip.streams import Lines
from fairline.channels.voice.sip.ws import SUBPROTOCOL, Adopted, converse, place_of

# The library logs a trace for every scanner that knocks.
_quiet = logging.getLogger("fairline.sip.websockets")
_quiet.setLevel(logging.CRITICAL)
_PING = 30.0


async def listen(lines: Lines, host: str, port: int, tls: ssl.SSLContext | None) -> Server:
    """A port that takes WebSockets of the subprotocol `sip` and no other. Raises OSError."""
    protocol: Protocol = "wss" if tls else "ws"

    async def hold(socket: ServerConnection) -> None:
        local, remote = place_of(socket.local_address), place_of(socket.remote_address)
        flow = Flow(protocol, local, remote, lines.new_key(protocol))
        with suppress(ConnectionClosed):
            await converse(lambda send, close: Adopted(lines, flow, send, close), aiter(socket), socket.send)

    return await serve(
        hold,
        host,
        port,
        ssl=tls,
        subprotocols=[Subprotocol(SUBPROTOCOL)],
        max_size=lines.limits.message,
        max_queue=4,
        open_timeout=lines.limits.connect_time,
        close_timeout=lines.limits.connect_time,
        ping_interval=_PING,
        ping_timeout=_PING,
        compression=None,
        server_header=None,
        logger=_quiet,
    )
