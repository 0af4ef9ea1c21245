"""A call survives the reload of a page: who fell off the line is waited for, and rung again once they are back."""

import asyncio
from typing import Any

from fairline.channels.voice.commands import Music, Ring
from fairline.channels.voice.engine import hearing, parties, sounding
from fairline.channels.voice.engine.live import Live, Party
from fairline.channels.voice.events import LegEnded

PATIENCE = 20.0  # seconds


async def wait_for(node: Any, live: Live, party: Party) -> None:
    """The contact hears music until the member is back, or does not come."""
    hearing.let_go(node, live, party)
    await node.write(live, LegEnded(call=live.id, leg=party.id, cause="lost"))
    live.music = Music(call=live.id)
    live.talking = ()
    contact = live.contact
    if contact is not None and contact.end is not None:
        await contact.end.unwire()
    await sounding.music_again(node, live)
    timer = asyncio.get_running_loop().call_later(PATIENCE, _not_back, node, live, party)
    node.away[party.member] = live, party, timer


def back(node: Any, member: str) -> None:
    """A phone of theirs registered: where somebody waits for them, it rings, and picks up by itself."""
    waits = node.away.pop(member, None)
    if waits is not None:
        live, party, timer = waits
        timer.cancel()
        ring = Ring(call=live.id, leg=f"{party.id}r", member=member, seconds=15, at_once=True)
        live.then(lambda: parties.ring(node, live, ring, resumes=True))


def _not_back(node: Any, live: Live, party: Party) -> None:
    node.away.pop(party.member, None)
    live.then(lambda: hearing.nobody_left(node, live, party, "lost"))
