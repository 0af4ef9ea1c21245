"""Tells which nodes are alive, this one among them; the calls of one that is not are ended by another."""

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from fairline.channels.voice import receive, store
from fairline.channels.voice.engine import between, keeping
from fairline.channels.voice.engine.live import Ending
from fairline.kit.db import EVERY_ACCOUNT, Unit

log = logging.getLogger(__name__)

BEAT = 1.5  # seconds between two signs of life
DEAD = 7.0  # seconds in which a node gave none, after which its calls are ended
LOOK = 0.2  # seconds between two looks whether the last call is over
TIDY = 200  # beats between two looks for calls of nodes that nobody knows


@dataclass(slots=True)
class Watch:
    """The signs of life of others, each with the instant of our own clock at which it was new.

    Instants of other machines are compared with nothing but themselves: their clocks may go wrong. Whoever looks again
    after a gap (the database was away, this machine stood still) has seen nobody die, and begins anew.
    """

    seen: dict[str, tuple[int, float]] = field(default_factory=dict)
    looked: float | None = None

    def silent(self, signs: dict[str, int], now: float) -> list[str]:
        """Who has been silent for too long. `now` in seconds of a clock that only goes on."""
        if self.looked is None or now - self.looked > 3 * BEAT:
            self.seen = {}
        self.looked = now
        known = {node: self.seen.get(node, (sign, now)) for node, sign in signs.items()}
        self.seen = {node: old if old[0] == signs[node] else (signs[node], now) for node, old in known.items()}
        return [node for node, (_, since) in self.seen.items() if now - since > DEAD]


async def live(node: Any, host: str, port: int, now: Callable[[], float], sleep: Callable[[float], Any]) -> None:
    """Give signs of life, look for those of others, and take up what changed, until cancelled."""
    watch, count = Watch(), 0
    while True:
        try:
            await beat(node, host, port)
            node.drain(await node.database.read(lambda c: store.is_draining(c, node.name), EVERY_ACCOUNT))
            node.is_alone = not await node.database.read(lambda c: store.others_take(c, node.name), EVERY_ACCOUNT)
            signs = await node.database.read(store.signs_of_life, EVERY_ACCOUNT)
            signs.pop(node.name, None)
            for silent in watch.silent(signs, now()):
                log.error("a node died", extra={"node": silent})
                await bury(node, silent)
            await node.refresh()
            if count % TIDY == 0:
                await _tidy(node)
            count += 1
        except Exception:
            log.exception("a sign of life failed")
        await sleep(BEAT)


async def beat(node: Any, host: str, port: int) -> None:
    """Say that this node is alive. One that others took for dead meanwhile ends what is no call any more."""
    was_known = await node.database.write(lambda c: store.put_node(c, node.name, host, port), EVERY_ACCOUNT)
    if not was_known:
        for each in list(node.calls.values()):
            held = await node.database.read(partial(store.call, id=each.id), each.account)
            if held is not None and held.state == "over":
                each.then(lambda each=each: node.end(each, Ending("lost", "house")))


async def bury(node: Any, dead: str) -> None:
    """End what a dead node held, each call with its record; its parties' lines fell silent with it."""
    between.died(node, dead)
    for account in await node.database.read(lambda c: store.accounts_with_calls_on(c, dead), EVERY_ACCOUNT):
        await node.database.write(lambda c: _end_all(c, dead), account)
    await node.database.write(lambda c: store.forget_node(c, dead), EVERY_ACCOUNT)
    await keeping.sweep(node)


async def bury_all_others(node: Any) -> None:
    """Nobody else can be there: whatever node stands written died."""
    holding = await node.database.read(store.nodes_with_calls, EVERY_ACCOUNT)
    known = await node.database.read(store.signs_of_life, EVERY_ACCOUNT)
    for dead in {*holding, *known} - {node.name}:
        await bury(node, dead)


async def leave(node: Any) -> None:
    """This node ends in order: nobody needs to find out."""
    try:
        async with asyncio.timeout(BEAT):
            await node.database.write(lambda c: store.forget_node(c, node.name), EVERY_ACCOUNT)
    except Exception:
        log.exception("a node could not say that it leaves")


async def _tidy(node: Any) -> None:
    """End the calls of nodes that nobody knows."""
    holding = await node.database.read(store.nodes_with_calls, EVERY_ACCOUNT)
    # Read last: a node is written before its calls.
    known = await node.database.read(store.signs_of_life, EVERY_ACCOUNT)
    for lost in set(holding) - {*known, node.name}:
        await bury(node, lost)


async def drain(node: Any, seconds: float) -> None:
    """Take no more calls, and wait until those that go on are over, for so long at most."""
    node.is_leaving = True
    node.drain(True)
    with suppress(Exception):
        await node.database.write(lambda c: store.drain_node(c, node.name, True), EVERY_ACCOUNT)
    loop = asyncio.get_running_loop()
    until = loop.time() + seconds
    while (node.calls or node.relays) and loop.time() < until:  # noqa: ASYNC110  # calls of two kinds, not one event
        await asyncio.sleep(LOOK)
    log.info("a node leaves", extra={"calls": len(node.calls)})


def _end_all(c: Unit, node: str) -> None:
    for call in store.calls_on(c, node):
        receive.ended(c, call.id, "lost", "house")
    store.forget_commands_for(c, node)
