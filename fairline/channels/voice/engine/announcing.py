"""Tells whoever calls a number that takes no calls so, before the answer: the call costs nothing, and never begins."""

import asyncio
from contextlib import suppress
from typing import Any

from fairline.channels.voice.commands import Said
from fairline.channels.voice.engine.live import kind_of

LONGEST = 15.0  # seconds
GONE = 480  # "temporarily unavailable" (RFC 3261): a trunk must not look for another way


async def announce(node: Any, account: str, sip: Any, told: Any) -> None:
    """Have it heard as sound before the answer, then refuse the call; where it cannot be spoken, refuse at once."""
    end = await node.media.open(kind_of(sip.sdp), sip.sdp)
    heard = node.announced[end.id] = asyncio.Event()
    sip.on_event = lambda leg, event: heard.set()  # whatever they do now, they hang up
    try:
        sip.progress(end.sdp)
        clips, _ = await node.speak(account, (Said(told.words, told.language),))
        await end.play(clips, "announced", loop=False, offset_ms=0, interrupt=False)
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST):
                await heard.wait()
    finally:
        del node.announced[end.id]
        sip.refuse(GONE, "")
        await end.close()
