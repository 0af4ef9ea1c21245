"""Listens to a contact who is asked for the words of their answer, while the keys go on working."""

import asyncio
import logging
from functools import partial
from typing import Any

from fairline.channels.voice.commands import Gather
from fairline.channels.voice.engine.live import Live, Party
from fairline.channels.voice.events import DigitsGathered
from fairline.channels.voice.media.errors import MediaError
from fairline.channels.voice.media.speech_lines import Deaf
from fairline.channels.voice.media.speech_menu import Spoken

log = logging.getLogger(__name__)

LOOK = 0.25  # seconds between two looks whether the answer is still awaited


def listen(node: Any, live: Live, asked: Gather) -> None:
    """Understand what is said from now on, until there is an answer. Where it cannot be understood here, and where the
    answer is a secret, only the keys count.
    """
    before, live.ear = live.ear, None
    if before is not None:
        before.cancel()
    if asked.grammar and not asked.masked and node.menus is not None:
        why = node.menus.why_not(asked.language)
        if why:
            log.info("only keys are taken in a menu", extra={"cause": why, "call": live.id})
        else:
            live.ear = node.go(_listen(node, live, asked, before))


async def keyed(node: Any, live: Live, party: Party, event: Any) -> None:
    """They type: what is heard meanwhile is no answer."""
    if party is live.contact:
        live.has_keyed = True


async def _listen(node: Any, live: Live, asked: Gather, before: "asyncio.Task[None] | None") -> None:
    if before is not None:
        await asyncio.wait([before])
    contact = live.contact
    if contact is None or contact.end is None:
        return
    end = contact.end
    try:
        listening = await node.menus.listen(list(asked.grammar), asked.language)
    except Deaf as error:
        log.warning("words in a menu cannot be understood", extra={"cause": str(error), "call": live.id})
        return
    if listening.unknown:
        log.warning("phrases of a menu nobody can say", extra={"phrases": list(listening.unknown), "call": live.id})
    try:
        await end.tap(str(listening.path))
        while _is_awaited(live, asked):
            said = await listening.heard(LOOK)
            if said is not None:
                live.then(partial(_heard, node, live, asked, said))
    except (Deaf, MediaError, OSError) as error:
        log.warning("words in a menu cannot be understood any more", extra={"cause": str(error), "call": live.id})
    finally:
        await end.untap()
        await listening.stop()


def _is_awaited(live: Live, asked: Gather) -> bool:
    return live.asking == asked.id and not (live.is_over or live.talking or live.has_keyed)


async def _heard(node: Any, live: Live, asked: Gather, said: Spoken) -> None:
    """A phrase ends the prompt and is the answer; anything else is one that fits nothing, once the prompt is over."""
    contact = live.contact
    is_told = f"{asked.id}.p" in live.said
    if not _is_awaited(live, asked) or contact is None or contact.end is None or (is_told and not said.phrase):
        return
    live.asking = ""
    await contact.end.stop_gathering()
    if is_told:
        await contact.end.stop_sound()
    answer = DigitsGathered(
        call=live.id, person=live.person, command=asked.id, why="complete" if said.phrase else "unclear",
        spoken=said.phrase,
    )  # fmt: skip
    await node.write(live, answer)
