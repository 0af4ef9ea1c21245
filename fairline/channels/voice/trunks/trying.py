"""Asks a trunk's provider whether it is there, from the node of this process, and writes down what it said."""

import asyncio
from collections.abc import Callable
from typing import Any

from fairline.channels.voice.socket import NODES
from fairline.channels.voice.trunks.model import Why
from fairline.channels.voice.trunks.service import tested
from fairline.kit.job import Job

PATIENCE = 12.0  # seconds
CLOSED = frozenset({401, 403, 407})
FULL = frozenset({480, 486, 503, 600})
GONE = frozenset({408, 502, 504})


async def try_trunk(job: Job) -> Callable[[Any], Any] | None:
    """Ask, and answer the test. Where no node of this process takes calls, nobody answers it."""
    trunk, test = str(job.payload["trunk"]), str(job.payload["test"])
    tools = job.database.tools
    node = next((one for one in NODES.values() if one.database.tools is tools), None)
    if node is None:
        return None
    await node.refresh()  # one that was set up a moment ago
    held, begun = node.phones.agent.trunks.get(trunk), tools.now()
    if held is None or not held.machines:
        return lambda c: tested(c, trunk, test, False, "no_hosts", 0)
    why = why_of(await _asked(held))
    return lambda c: tested(c, trunk, test, not why, why, tools.now() - begun)


async def _asked(held: Any) -> int:
    """The status it answers with, 0 where it does not."""
    heard: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    held.ask(lambda response: None if heard.done() else heard.set_result(response))
    try:
        async with asyncio.timeout(PATIENCE):
            response = await heard
    except TimeoutError:
        return 0
    return int(response.status) if response is not None else 0


def why_of(status: int) -> Why | str:
    """What an answer to OPTIONS says of a provider; empty where somebody is there who lets us in."""
    if status == 0 or status in GONE:
        return "no_answer"
    if status in CLOSED:
        return "not_let_in"
    if status == 402:
        return "no_funds"
    if status in FULL:
        return "busy"
    return "refused" if status >= 500 and status != 501 else ""  # 404 and 405 are answers too: somebody is there
