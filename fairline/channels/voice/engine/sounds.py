"""How the parties' lines sound, written down so that whoever talks sees it: a bad line, and one nothing comes from."""

import asyncio
from typing import Any

from fairline.channels.voice.engine.live import Live, Party
from fairline.channels.voice.events import QualityTold

UNHEARD = 15.0  # seconds without a packet after which a line counts as dead
DEAD = 100  # the mark of a line nothing comes from, in hundredths


async def told(node: Any, live: Live, party: Party, event: Any) -> None:
    """How it goes now; one of whom nothing was heard yet has no mark, a dead line keeps its own."""
    if event.mos is not None and not party.is_dead:
        mark = QualityTold(
            call=live.id,
            leg=party.id,
            loss=round(event.loss * 1000),
            jitter=round(event.jitter_ms),
            delay=round(event.rtt_ms or 0),
            mos=round(event.mos * 100),
        )
        await node.write(live, mark)


async def unheard(node: Any, live: Live, party: Party, event: Any) -> None:
    """Nothing comes from a party who picked up; of one who did not yet it is asked again later."""
    party.unheard_ms = event.ms
    await _look(node, live, party)


async def heard(node: Any, live: Live, party: Party, event: Any) -> None:
    """They are heard again."""
    was_dead, party.unheard_ms, party.is_dead = party.is_dead, 0, False
    if was_dead and party.end is not None:
        await told(node, live, party, await party.end.quality())


async def _look(node: Any, live: Live, party: Party) -> None:
    if not party.unheard_ms or party.is_dead or party.id not in live.parties:
        return
    if party.state != "up":
        loop = asyncio.get_running_loop()
        loop.call_later(UNHEARD, live.then, lambda: _look(node, live, party))
        return
    party.is_dead = True
    dead = QualityTold(call=live.id, leg=party.id, loss=1000, mos=DEAD, unheard=party.unheard_ms)
    await node.write(live, dead)
