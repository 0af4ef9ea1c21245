"""The visitor's socket: what is new in their feed, who types, whether anybody is there."""

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import Any

import msgspec
from litestar import WebSocket, websocket
from litestar.exceptions import WebSocketDisconnect, WebSocketException

from fairline.channels.webchat import feed, marks, store, visits
from fairline.channels.webchat.answering import ANSWERING, Answering
from fairline.channels.webchat.model import Visitor
from fairline.kit.db import Database
from fairline.kit.errors import Unauthorised
from fairline.web.live import Hub
from fairline.web.socket import HELLO, SILENCE, hang_up, read_message

SIGN_OF_LIFE = 60.0  # seconds between two notes that the page is still open


class VisitorSocket:
    """One open page of a visitor."""

    def __init__(self, visitor: Visitor) -> None:
        self.account, self.member, self.permissions = visitor.account, visitor.id, frozenset[str]()
        self.shown: dict[str, bytes] = {}
        self.topics = {f"visitor:{visitor.id}", f"address:webchat:{visitor.id}"}
        self.language = "en"  # nothing that goes down here is worded by us
        self.told: Answering | None = None  # what their page last heard of who is there
        self.more = asyncio.Event()  # there is more in the feed
        self.signals: asyncio.Queue[bytes] = asyncio.Queue(50)

    def give(self, number: int, frame: bytes) -> None:
        """Something of this visitor's was written: the feed says what."""
        self.more.set()

    def show(self, frame: bytes) -> None:
        """Queue something that is not in the feed; one too many is dropped."""
        with suppress(asyncio.QueueFull):
            self.signals.put_nowait(frame)
            self.more.set()

    def signal(self, topic: str, data: Mapping[str, Any]) -> None:
        """Somebody types; not what the visitor does on another page."""
        if data.get("by") != self.member:
            self.show(msgspec.json.encode({name: data[name] for name in ("signal", "from", "data") if name in data}))


@websocket("/widget/v1/live", opt={"permission": None})
async def live(socket: WebSocket[Any, Any, Any]) -> None:
    """Feed one page of a visitor until it goes."""
    database: Database = socket.app.state.database
    hub: Hub = socket.app.state.hub
    await socket.accept()
    try:
        said = await read_message(socket, HELLO)
        hello = (said or {}).get("hello") or {}
        visitor = await _visitor(database, str(hello.get("token", "")))
    except (TimeoutError, WebSocketDisconnect, Unauthorised, AttributeError):
        await hang_up(socket, 4401, "hello")
        return
    client, after = VisitorSocket(visitor), hello.get("after")
    await hub.join(client, None)
    sending = asyncio.create_task(_send(socket, database, client, seq_of(after)))
    try:
        await _note(database, hub, visitor, there=True)
        await _listen(socket, database, hub, client, visitor)
    finally:
        hub.leave(client)
        sending.cancel()
        await _note(database, hub, visitor, there=False)


def seq_of(said: Any) -> int:
    """A line of the feed that a page says it has; 0 for what cannot be one."""
    return said if isinstance(said, int) and not isinstance(said, bool) and 0 <= said < 2**53 else 0


async def _visitor(database: Database, token: str) -> Visitor:
    return await database.read(lambda c: visits.of_token(c, token), visits.account_of(token))


async def _send(socket: WebSocket[Any, Any, Any], database: Database, client: VisitorSocket, after: int) -> None:
    with suppress(WebSocketDisconnect, WebSocketException, RuntimeError):
        latest = await database.read(lambda c: store.latest(c, client.member), client.account)
        await socket.send_data(msgspec.json.encode({"ready": {"latest": latest}}), mode="text")
        while True:
            client.more.clear()
            after = await _send_lines(socket, database, client, after)
            while not client.signals.empty():
                await socket.send_data(client.signals.get_nowait(), mode="text")
            await client.more.wait()


async def _send_lines(socket: WebSocket[Any, Any, Any], database: Database, client: VisitorSocket, after: int) -> int:
    while items := await database.read(partial(feed.read, visitor=client.member, after=after, most=50), client.account):
        for item in items:
            await socket.send_data(msgspec.json.encode({"item": item}), mode="text")
        after = items[-1].seq
    return after


async def _listen(
    socket: WebSocket[Any, Any, Any], database: Database, hub: Hub, client: VisitorSocket, visitor: Visitor
) -> None:
    loop = asyncio.get_running_loop()
    noted = loop.time()
    with suppress(WebSocketDisconnect, TimeoutError):
        while True:
            said = await read_message(socket, SILENCE)
            if loop.time() - noted > SIGN_OF_LIFE:
                noted = loop.time()
                await _note(database, hub, visitor, there=True, tell=False)
            if said is not None:
                await _hear(database, hub, client, said)
            await _tell_who_answers(database, client, visitor.site, loop.time())


async def _tell_who_answers(database: Database, client: VisitorSocket, site: str, now: float) -> None:
    """Every page says something twice a minute at least: then it hears whether anybody is there, where that changed."""
    found = await ANSWERING.of(database, client.account, site, now)
    if found != client.told:
        client.told = found
        client.show(msgspec.json.encode({"signal": "agents", "data": found}))


async def _hear(database: Database, hub: Hub, client: VisitorSocket, said: Mapping[str, Any]) -> None:
    if "ping" in said:
        client.show(b'{"pong":1}')
    if said.get("typing"):
        hub.signal(
            client.account,
            f"address:webchat:{client.member}",
            {"signal": "typing", "from": {"kind": "contact"}, "by": client.member},
        )
    for word, event in (("delivered", "MessageDelivered"), ("read", "MessageRead")):
        seq = said.get(word)
        if isinstance(seq, int) and not isinstance(seq, bool) and 0 < seq < 2**53:
            await database.write(partial(marks.mark, visitor=client.member, seq=seq, event=event), client.account)


async def _note(database: Database, hub: Hub, visitor: Visitor, *, there: bool, tell: bool = True) -> None:
    with suppress(Exception):  # a page that comes or goes is no reason to fail
        await database.write(
            lambda c: store.set_visitor(c, visitor.id, there=c.at + visits.THERE if there else c.at), visitor.account
        )
    if tell:
        hub.signal(
            visitor.account,
            f"address:webchat:{visitor.id}",
            {"signal": "online", "data": {"online": there}, "by": visitor.id},
        )


ROUTES: list[Any] = [live]
