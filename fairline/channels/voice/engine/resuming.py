"""A call survives the reload of a page: who fell off the line is waited for, and rung again once they are back."""

import asyncio
from typing import Any

from fairline.channels.voice import store
from fairline.channels.voice.commands import Music, Ring
from fairline.channels.voice.engine import hearing, leaving, parties, sounding
from fairline.channels.voice.engine.live import Live, Party
from fairline.channels.voice.events import LegEnded

PATIENCE = 20.0  # seconds


async def wait_for(node: Any, live: Live, party: Party, through: str = "") -> None:
    """The contact hears music until the member is back, or does not come. `through`: the other node they were at."""
    known = await _registered(node, live, party)
    hearing.let_go(node, live, party)
    await node.write(live, LegEnded(call=live.id, leg=party.id, cause="lost"))
    live.music = Music(call=live.id)
    live.talking = ()
    contact = live.contact
    if contact is not None and contact.end is not None:
        await contact.end.unwire()
    await sounding.music_again(node, live)
    timer = asyncio.get_running_loop().call_later(PATIENCE, _not_back, node, live, party)
    node.away[party.member] = live, party, timer, known
    if through and any(at != through for _, at, _ in known):
        back(node, party.member)  # their page found another node before we knew


async def look(node: Any) -> None:
    """Who is waited for may be back at another node."""
    for member, (live, party, _, known) in list(node.away.items()):
        if any(at != node.name for _, at, _ in await _registered(node, live, party) - known):
            back(node, member)


def back(node: Any, member: str) -> None:
    """A phone of theirs registered: where somebody waits for them, it rings, and picks up by itself."""
    waits = node.away.pop(member, None)
    if waits is not None:
        live, party, timer, _ = waits
        timer.cancel()
        ring = Ring(call=live.id, leg=f"{party.id}r", member=member, seconds=15, at_once=True)
        live.then(lambda: parties.ring(node, live, ring, resumes=True))


async def _registered(node: Any, live: Live, party: Party) -> set[tuple[str, str, int]]:
    """The pages of a member that are registered anywhere: their user names, nodes, and since when."""
    rows = await node.database.read(lambda c: store.phones_of(c, party.member), live.account)
    return {(row["name"], row["node"], row["seen"]) for row in rows if row["node"] and row["wire"] in ("ws", "wss")}


def _not_back(node: Any, live: Live, party: Party) -> None:
    node.away.pop(party.member, None)
    live.then(lambda: leaving.nobody_left(node, live, party, "lost"))
