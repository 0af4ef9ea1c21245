"""One socket a client: what was written in the journal goes down it in order, each entry once.

A socket names the number it has; whatever stands above that is read from the journal first, then it joins those that
are fed as entries come. So a reconnect misses and doubles nothing. Pictures of the moment (queues, presences) are
drawn at most once a second, and only while somebody looks.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

import msgspec

from fairline.kit.bus import Bus
from fairline.kit.clock import to_text
from fairline.kit.db import Database, Unit
from fairline.kit.plugin import Frame, Live, View
from fairline.kit.words import LANGUAGES

log = logging.getLogger(__name__)

PAGE = 500
FAR = 2_000  # entries; a client further behind than this loads its screen anew
TICK = 1.0  # seconds between two drawings of a view
CROWD = 50  # sockets between two breaths of a long sending

ReadAfter = Callable[[Unit, int, int], Sequence[Any]]


class Client(Protocol):
    """A connected socket, as the hub sees it."""

    account: str
    member: str
    permissions: frozenset[str]
    topics: set[str]
    shown: dict[str, bytes]  # the picture last sent of each view
    language: str

    def give(self, number: int, frame: bytes) -> None:
        """Queue a frame of the journal."""
        ...

    def show(self, frame: bytes) -> None:
        """Queue a frame that is not in the journal."""
        ...

    def signal(self, topic: str, data: Mapping[str, Any]) -> None:
        """Queue a signal on a topic."""
        ...


@dataclass(slots=True)
class Room:
    """The sockets of one account on this node, and how far they were fed."""

    position: int
    head: int
    clients: dict[Client, int] = field(default_factory=dict)  # and the number above which each is fed
    joined: int = 0  # how many ever joined: a page read before somebody joined was not read for them
    dirty: set[str] = field(default_factory=set)
    feeding: "asyncio.Task[None] | None" = None


class Hub:
    """Every socket of this node."""

    def __init__(
        self, database: Database, bus: Bus, read_after: ReadAfter, lives: Iterable[Live], views: Iterable[View]
    ) -> None:
        self._database, self._bus, self._read_after = database, bus, read_after
        self._lives: dict[str, list[Live]] = defaultdict(list)
        for live in lives:
            for kind in live.kinds:
                self._lives[kind].append(live)
        self._views = {view.name: view for view in views}
        self._rooms: dict[str, Room] = {}

    def poke(self, account: str, number: int) -> None:
        """An account's journal reached this number."""
        room = self._rooms.get(account)
        if room is None:
            return
        room.head = max(room.head, number)
        if room.feeding is None or room.feeding.done():
            room.feeding = asyncio.create_task(self._feed(account, room))

    def signal(self, account: str, topic: str, data: Mapping[str, Any], *, tell_others: bool = True) -> None:
        """Say something that is not written down to whoever has this topic, here and on the other nodes."""
        room = self._rooms.get(account)
        for client in list(room.clients) if room else ():
            if topic in client.topics:
                client.signal(topic, data)
        if tell_others:
            self._bus.signal(account, topic, data)

    async def join(self, client: Client, after: int | None) -> int | None:
        """Feed a client from the entry above `after` (from now on, where it names none).

        Answers the number from which it is fed live, or None where it is too far behind and must load its screen anew
        (it is then fed from the newest entry on).
        """
        head = await self._database.read(lambda c: _head(c), client.account)
        room = self._rooms.setdefault(client.account, Room(head, head))
        number, resync = after, False
        if number is None or room.head - number > FAR or number > max(head, room.head):
            resync = after is not None
            number = room.position
        while number < room.position:
            number = await self._catch_up(client, number)
            room = self._rooms.setdefault(client.account, room)  # it may have emptied and been opened anew meanwhile
        # Nothing is awaited between the last look and this line, so no entry falls between.
        self._rooms[client.account] = room
        room.clients[client] = max(number, room.position)
        room.joined += 1
        self.poke(client.account, await self._database.read(lambda c: _head(c), client.account))
        return None if resync else number

    def listens_to(self, client: Client, topics: Iterable[str]) -> None:
        """Add topics to a client's; what is being read for the others just now is read again for them."""
        client.topics |= set(topics)
        room = self._rooms.get(client.account)
        if room is not None:
            room.joined += 1

    def leave(self, client: Client) -> None:
        """Forget a client."""
        room = self._rooms.get(client.account)
        if room is None:
            return
        room.clients.pop(client, None)
        if not room.clients:
            del self._rooms[client.account]

    async def watch(self, client: Client, name: str) -> None:
        """Show a view to a client now, and again whenever it changes."""
        view = self._views.get(name)
        if view is not None and view.permission in client.permissions:
            self.listens_to(client, [f"view:{name}"])
            client.shown.pop(name, None)
            drawn = await self._draw(view, client.account, [client.member])
            self._show(client, name, drawn[client.member])

    async def run(self) -> None:
        """Draw what changed, once a second, until cancelled."""
        while True:
            await asyncio.sleep(TICK)
            for account, room in list(self._rooms.items()):
                try:
                    await self._refresh(account, room)
                except Exception as error:
                    log.warning("cannot draw a view", extra={"account": account, "cause": repr(error)})

    @property
    def sockets(self) -> int:
        """How many clients are connected here."""
        return sum(len(room.clients) for room in self._rooms.values())

    async def _feed(self, account: str, room: Room) -> None:
        try:
            await self._feed_all(account, room)
        except Exception as error:  # the next poke tries again from the same position
            log.warning("cannot feed the sockets", extra={"account": account, "cause": repr(error)})

    async def _feed_all(self, account: str, room: Room) -> None:
        while room.position < room.head:
            joined, topics = room.joined, set[str]().union(*(client.topics for client in room.clients))
            look = partial(self._frames, number=room.position, topics=topics, dirty=room.dirty)
            frames, last = await self._database.read(look, account)
            if last == room.position:
                return
            if room.joined != joined:
                continue
            room.position = last
            for told, topics_of, frame in frames:
                for client, above in list(room.clients.items()):
                    if told > above and not client.topics.isdisjoint(topics_of):
                        client.give(told, frame[client.language])
            await asyncio.sleep(0)

    async def _catch_up(self, client: Client, number: int) -> int:
        frames, last = await self._database.read(
            lambda c: self._frames(c, number, client.topics, set()), client.account
        )
        for told, topics, frame in frames:
            if not client.topics.isdisjoint(topics):
                client.give(told, frame[client.language])
        return max(last, number + 1) if last == number else last

    def _frames(
        self, c: Unit, number: int, topics: set[str], dirty: set[str]
    ) -> tuple[list[tuple[int, tuple[str, ...], Mapping[str, bytes]]], int]:
        found = []
        for entry in self._read_after(c, number, PAGE):
            number = entry.number
            dirty.update(name for name, view in self._views.items() if entry.kind in view.kinds)
            for live in self._lives.get(entry.kind, ()):
                if live.topics is not None and topics.isdisjoint(live.topics(c, entry)):
                    continue
                frame = live.frame(c, entry)
                if frame is None or topics.isdisjoint(frame.topics):
                    continue
                told = {"n": number, "kind": entry.kind, "at": to_text(entry.at), "conversation": frame.conversation}
                found.append((number, frame.topics, _encoded(told, frame)))
        return found, number

    async def _refresh(self, account: str, room: Room) -> None:
        names, room.dirty = room.dirty, set()
        for name in names:
            topic, view = f"view:{name}", self._views[name]
            watching = [client for client in room.clients if topic in client.topics]
            if not watching:
                continue
            drawn = await self._draw(view, account, [client.member for client in watching])
            for place, client in enumerate(watching):
                self._show(client, name, drawn[client.member])
                if place % CROWD == CROWD - 1:
                    await asyncio.sleep(0)

    def _show(self, client: Client, name: str, frame: bytes) -> None:
        """Send a picture, unless it is the one that was sent last."""
        if client.shown.get(name) != frame:
            client.shown[name] = frame
            client.show(frame)

    async def _draw(self, view: View, account: str, members: Sequence[str]) -> Mapping[str, bytes]:
        """The picture each of these members sees, as bytes."""
        return await self._database.read(partial(_drawn, view=view, members=list(dict.fromkeys(members))), account)


def _drawn(c: Unit, view: View, members: Sequence[str]) -> Mapping[str, bytes]:
    frames: dict[int, bytes] = {}
    drawn = view.draw(c, members)
    for data in drawn.values():
        if id(data) not in frames:
            frames[id(data)] = msgspec.json.encode({"view": view.name, "data": data})
    return {member: frames[id(data)] for member, data in drawn.items()}


def _encoded(told: Mapping[str, Any], frame: Frame) -> Mapping[str, bytes]:
    """A frame as bytes for readers of each language, encoded once where it has no words."""
    if not frame.words:
        return dict.fromkeys(LANGUAGES, msgspec.json.encode({**told, "data": frame.data}))
    return {
        language: msgspec.json.encode({**told, "data": {**frame.data, **frame.words.get(language, {})}})
        for language in LANGUAGES
    }


def _head(c: Unit) -> int:
    row = c.one("SELECT number FROM journal_heads WHERE account = :account", account=c.account)
    return row["number"] if row else 0
