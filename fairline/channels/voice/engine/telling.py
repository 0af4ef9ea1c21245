"""Tells the member who calls something, in place of whom they called, and ends the call with it."""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from fairline import emergency
from fairline.channels.voice.commands import Said
from fairline.channels.voice.engine.live import Ending, Live, Party
from fairline.channels.voice.model import Cause

log = logging.getLogger(__name__)

LONGEST = 40.0  # seconds


async def tell(node: Any, live: Live, words: str, language: str, cause: Cause = "hung_up") -> None:
    """Have words heard by the member whose call it is; then it is over. Where they cannot be spoken, at once."""
    agent = next(live.up("agent"), None)
    ending = Ending(cause, "house")
    if agent is None or agent.end is None:
        await node.end(live, ending)
        return
    end = agent.end
    heard = node.announced[end.id] = asyncio.Event()
    node.go(_ends(node, live, end.id, heard, ending))
    try:
        clips, _ = await node.speak(live.account, (Said(words, language),))
        await end.play(clips, "told")
    except Exception:
        log.exception("words could not be spoken")
        heard.set()


async def unheard(node: Any, live: Live, party: Party, cause: Cause) -> None:
    """A call for help that nobody took: whoever watches over the account hears of it, who called what to do now."""
    told = await node.unit(live, lambda c: emergency.unheard(c, party.act))
    await tell(node, live, told.words, told.language, cause)


async def make_ready(node: Any, account: str, words: Sequence[emergency.Told]) -> None:
    """Have a voice speak words once, so that they are heard at once when they are needed; where none can, later."""
    for each in words:
        if each not in node.ready:
            node.ready.add(each)
            with suppress(Exception):
                await node.speak(account, (Said(each.words, each.language),))


async def _ends(node: Any, live: Live, end: str, heard: asyncio.Event, ending: Ending) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(LONGEST):
            await heard.wait()
    node.announced.pop(end, None)
    live.then(lambda: node.end(live, ending))
