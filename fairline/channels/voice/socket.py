"""The door for phones in browsers: SIP over a WebSocket (RFC 7118) on the house's own address."""

from collections.abc import AsyncIterator
from contextlib import suppress
from typing import Any

from litestar import WebSocket, websocket
from litestar.exceptions import WebSocketDisconnect, WebSocketException

from fairline.channels.voice.place import SOCKET
from fairline.channels.voice.sip.ws import SUBPROTOCOL, converse, place_of

NODES: dict[int, Any] = {}  # the node of each house that runs in this process, by the database it works on


@websocket(SOCKET, opt={"permission": None})
async def phone(socket: WebSocket[Any, Any, Any]) -> None:
    """Carry one browser's SIP until it goes. Who it is, it proves when it registers."""
    node = NODES.get(id(socket.app.state.database))
    if node is None or SUBPROTOCOL not in (socket.scope.get("subprotocols") or []):
        await socket.close(code=1002, reason=SUBPROTOCOL)
        return
    await socket.accept(subprotocols=SUBPROTOCOL)
    near, far = place_of(socket.scope.get("server")), place_of(socket.scope.get("client"))
    secure = socket.scope["scheme"] == "wss"

    def adopt(send: Any, close: Any) -> Any:
        return node.phones.agent.transports.adopt(send, close, near, far, secure=secure)

    async def send(frame: str | bytes) -> None:
        await socket.send_data(frame, "text" if isinstance(frame, str) else "binary")

    with suppress(WebSocketDisconnect, WebSocketException):
        await converse(adopt, _frames(socket), send)
    with suppress(WebSocketException, RuntimeError):
        await socket.close()


async def _frames(socket: WebSocket[Any, Any, Any]) -> AsyncIterator[str]:
    while True:
        yield await socket.receive_data("text")


ROUTES = [phone]
