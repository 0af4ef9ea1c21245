"""The agents' socket: says hello with the last number it has, watches, types, and is fed by the hub."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any

import msgspec
from litestar import WebSocket
from litestar.exceptions import WebSocketDisconnect, WebSocketException

from fairline.kit.db import Database
from fairline.kit.words import LANGUAGES
from fairline.web import screens
from fairline.web.live import Hub
from fairline.web.request import Identity

log = logging.getLogger(__name__)

ROOM = 1_000  # frames a slow client may be behind before it must load its screen anew
HELLO = 10.0  # seconds a client has to say who it is
SILENCE = 75.0  # seconds without a word from a client (they ping every 25)
LONGEST = 16_384  # bytes in one message of a client

Authenticate = Callable[[Any], Awaitable[Identity | None]]
Expand = Callable[[Any, str], tuple[str, ...]]  # (unit, topic) -> topics that come with it
Still = Callable[[], Awaitable[Identity | None]]  # who asks, as of now


class AgentSocket:
    """One agent's browser tab."""

    def __init__(self, identity: Identity) -> None:
        self.account = identity.account
        self.member = identity.member or identity.by
        self.permissions = identity.permissions
        self.topics: set[str] = {f"member:{self.member}"}
        self.shown: dict[str, bytes] = {}
        self.language = identity.locale if identity.locale in LANGUAGES else "en"
        self.conversations: dict[str, str] = {}  # topic -> conversation it stands for
        self._frames: asyncio.Queue[bytes] = asyncio.Queue()
        self._lost = False

    def give(self, number: int, frame: bytes) -> None:
        """Queue a frame of the journal; a client that does not keep up is told to load its screen anew."""
        if self._frames.qsize() >= ROOM:
            self._lost = True
        if not self._lost:
            self._frames.put_nowait(frame)

    def show(self, frame: bytes) -> None:
        """Queue a picture of the moment; where the client is behind, the next one will do."""
        if self._frames.qsize() < ROOM // 2:
            self._frames.put_nowait(frame)

    def signal(self, topic: str, data: Mapping[str, Any]) -> None:
        """Queue a signal, named by the conversation it concerns."""
        if data.get("by") == self.member:
            return
        self.show(
            msgspec.json.encode({**data, "conversation": self.conversations.get(topic, data.get("conversation"))})
        )

    async def next(self) -> bytes:
        """The next frame to send."""
        if self._lost and self._frames.empty():
            self._lost = False
            return b'{"resync":true}'
        return await self._frames.get()


class Desk:
    """Serves agents' sockets."""

    def __init__(
        self,
        database: Database,
        hub: Hub,
        expand: Expand,
        signals: Mapping[str, Callable[..., Any]],
        tell: screens.Tell,
        node: str,
    ) -> None:
        self._database, self._hub, self._expand, self._signals = database, hub, expand, signals
        self._tell, self._node = tell, node
        self._open: Counter[tuple[str, str]] = Counter()
        self._renewed: dict[str, float] = {}  # account -> when it was last said that its members' screens are open

    async def serve(
        self, socket: WebSocket[Any, Any, Any], identity: Identity, hello: Mapping[str, Any], still: Still
    ) -> None:
        """Feed one socket until it goes, or until `still` says that the one it was opened for may no longer look."""
        client = AgentSocket(identity)
        after = hello.get("after")
        # What is watched is known before the first entry is read, so that a reconnect misses nothing of it.
        for topic in _topics(hello.get("watch")):
            await self._watch(client, topic)
        sending: asyncio.Task[None] | None = None
        try:
            start = await self._hub.join(client, after if isinstance(after, int) else None)
            first = {"ready": {"number": start}} if start is not None else {"resync": True}
            await socket.send_data(msgspec.json.encode(first), mode="text")
            sending = asyncio.create_task(self._send(socket, client))
            await self._count(identity, +1)
            await self._listen(socket, client, identity, still)
        finally:
            self._hub.leave(client)
            if sending is not None:
                sending.cancel()
                await self._count(identity, -1)

    async def _count(self, identity: Identity, more: int) -> None:
        """Tell the modules when a member's first screen opens and, over all processes, when their last one closes."""
        if identity.member is None:
            return
        member, key = identity.member, (identity.account, identity.member)
        self._open[key] += more
        if self._open[key] == max(0, more):
            if not self._open[key]:
                del self._open[key]
            note = screens.opened if more > 0 else screens.closed
            with suppress(Exception):  # a screen that comes or goes is no reason to fail
                await self._database.write(
                    partial(note, node=self._node, member=member, tell=self._tell), identity.account
                )

    async def _renew(self, account: str) -> None:
        """Say now and then that the screens of an account that are open here still are; their pings drive it."""
        now = asyncio.get_running_loop().time()
        if now - self._renewed.get(account, 0.0) < screens.BEAT:
            return
        self._renewed[account] = now
        here = [member for home, member in self._open if home == account]
        with suppress(Exception):  # the next ping tries again
            await self._database.write(partial(screens.renew, node=self._node, members=here, tell=self._tell), account)

    async def _send(self, socket: WebSocket[Any, Any, Any], client: AgentSocket) -> None:
        with suppress(WebSocketDisconnect, WebSocketException, RuntimeError):
            while True:
                await socket.send_data(await client.next(), mode="text")

    async def _listen(
        self, socket: WebSocket[Any, Any, Any], client: AgentSocket, identity: Identity, still: Still
    ) -> None:
        with suppress(WebSocketDisconnect, TimeoutError):
            while True:
                said = await read_message(socket, SILENCE)
                if await still() is None:
                    await hang_up(socket, 4401, "sign in")
                    return
                await self._renew(identity.account)
                if said is not None:
                    await self._hear(client, identity, said)

    async def _hear(self, client: AgentSocket, identity: Identity, said: Mapping[str, Any]) -> None:
        if "ping" in said:
            client.show(b'{"pong":1}')
        for topic in _topics(said.get("watch")):
            await self._watch(client, topic)
        for topic in _topics(said.get("unwatch")):
            client.topics -= {topic, f"view:{topic}"}
            client.topics -= {also for also, of in client.conversations.items() if topic == f"conversation:{of}"}
        for name, handle in self._signals.items():
            if isinstance(said.get(name), dict):
                answer = partial(handle, identity=identity, said=said[name])
                told = await self._database.read(answer, client.account)
                for topic, data in told:
                    self._hub.signal(client.account, topic, {**data, "by": client.member})

    async def _watch(self, client: AgentSocket, topic: str) -> None:
        if topic.startswith("conversation:"):
            if "conversation.read" not in client.permissions:
                return
            also = await self._database.read(lambda c: self._expand(c, topic), client.account)
            client.conversations |= dict.fromkeys(also, topic.removeprefix("conversation:"))
            self._hub.listens_to(client, {topic, *also})
        elif ":" not in topic:
            await self._hub.watch(client, topic)


async def hang_up(socket: WebSocket[Any, Any, Any], code: int, reason: str) -> None:
    """Close a socket and say why; it may be gone already."""
    with suppress(WebSocketException, RuntimeError):
        await socket.close(code, reason)


async def read_message(socket: WebSocket[Any, Any, Any], seconds: float) -> Mapping[str, Any] | None:
    """One message of a client; None where it is not a JSON object. Raises TimeoutError after a silence."""
    async with asyncio.timeout(seconds):
        text = await socket.receive_data(mode="text")
    if len(text) > LONGEST:
        raise WebSocketDisconnect(detail="message too long", code=1009)
    if "\\u0000" in text:
        return None  # PostgreSQL knows no text with a NUL, and neither does anything of ours
    try:
        said = msgspec.json.decode(text)
    except (msgspec.DecodeError, RecursionError):
        return None
    return said if isinstance(said, dict) else None


def _topics(said: Any) -> list[str]:
    return (
        [topic for topic in said if isinstance(topic, str) and len(topic) < 100][:50] if isinstance(said, list) else []
    )
