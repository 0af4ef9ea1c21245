"""Tells the other processes of an installation that something is there to be read; a hint that may be lost."""

import asyncio
import json
import logging
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any, Protocol

log = logging.getLogger(__name__)

CHANNEL = "fairline"
PAUSE = 0.02  # at most one poke an account in this many seconds
LONGEST = 7_000  # PostgreSQL's own limit on a notification is 8,000 bytes

Poked = Callable[[str, int], None]
Signalled = Callable[[str, str, Mapping[str, Any]], None]


class Bus(Protocol):
    """What carries hints between processes. Calls are made on the event loop."""

    def poke(self, account: str, number: int) -> None:
        """Tell the others: this account's journal reached this number."""
        ...

    def signal(self, account: str, topic: str, data: Mapping[str, Any]) -> None:
        """Tell the others something that is not written down: somebody types."""
        ...

    async def run(self, poked: Poked, signalled: Signalled, woken: Callable[[], None]) -> None:
        """Listen until cancelled."""
        ...

    def wake(self) -> None:
        """Tell the others that a job was enqueued."""
        ...


class NoBus:
    """One process: there is nobody else to tell."""

    def poke(self, account: str, number: int) -> None:
        """Nobody to tell."""

    def signal(self, account: str, topic: str, data: Mapping[str, Any]) -> None:
        """Nobody to tell."""

    def wake(self) -> None:
        """Nobody to tell."""

    async def run(self, poked: Poked, signalled: Signalled, woken: Callable[[], None]) -> None:
        """Nothing comes."""


class PostgresBus:
    """PostgreSQL's own notification, sent after the commit on a connection of its own.

    Inside the business transaction NOTIFY takes one global lock through the commit and cut commits to a quarter.
    """

    def __init__(self, address: str, node: str) -> None:
        self._address = address
        self._node = node
        self._numbers: dict[str, int] = {}
        self._signals: list[Mapping[str, Any]] = []
        self._wakes = False
        self._something = asyncio.Event()

    def poke(self, account: str, number: int) -> None:
        """Keep the highest number until the next sending."""
        self._numbers[account] = max(number, self._numbers.get(account, 0))
        self._something.set()

    def signal(self, account: str, topic: str, data: Mapping[str, Any]) -> None:
        """Keep it until the next sending; too many at once are dropped, oldest first."""
        self._signals = [*self._signals[-200:], {"account": account, "topic": topic, "data": dict(data)}]
        self._something.set()

    def wake(self) -> None:
        """Keep it until the next sending."""
        self._wakes = True
        self._something.set()

    async def run(self, poked: Poked, signalled: Signalled, woken: Callable[[], None]) -> None:
        """Send and listen, connecting again where the connection is lost, until cancelled."""
        while True:
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(self._send())
                    group.create_task(self._listen(poked, signalled, woken))
            except* Exception as errors:
                log.warning("bus connection lost", extra={"cause": repr(errors.exceptions[0])})
            await asyncio.sleep(1)

    async def _send(self) -> None:
        import psycopg

        async with await psycopg.AsyncConnection.connect(self._address, autocommit=True) as connection:
            while True:
                await self._something.wait()
                for told in self._gather():
                    await connection.execute("SELECT pg_notify(%s, %s)", (CHANNEL, told))
                await asyncio.sleep(PAUSE)

    def _gather(self) -> list[str]:
        numbers, signals, wakes = self._numbers, self._signals, self._wakes
        self._numbers, self._signals, self._wakes = {}, [], False
        self._something.clear()
        accounts = list(numbers.items())
        told: list[Mapping[str, Any]] = [{"pokes": dict(accounts[i : i + 100])} for i in range(0, len(accounts), 100)]
        told += [{"signal": signal} for signal in signals]
        told += [{"wake": 1}] if wakes else []
        texts = [json.dumps({"node": self._node, **each}, separators=(",", ":")) for each in told]
        return [text for text in texts if len(text.encode()) < LONGEST]

    async def _listen(self, poked: Poked, signalled: Signalled, woken: Callable[[], None]) -> None:
        import psycopg

        async with await psycopg.AsyncConnection.connect(self._address, autocommit=True) as connection:
            await connection.execute(f"LISTEN {CHANNEL}")
            async for note in connection.notifies():
                with suppress(ValueError):
                    told = json.loads(note.payload)
                    if told.get("node") != self._node:
                        _hand_out(told, poked, signalled, woken)


def _hand_out(told: Mapping[str, Any], poked: Poked, signalled: Signalled, woken: Callable[[], None]) -> None:
    for account, number in told.get("pokes", {}).items():
        poked(account, number)
    if "signal" in told:
        signalled(told["signal"]["account"], told["signal"]["topic"], told["signal"]["data"])
    if "wake" in told:
        woken()
