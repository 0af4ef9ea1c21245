"""Our SIP and our sound without the house: each call that comes is put through to one place, nothing is written down.

A program of its own, told where calls go; it says its port when it is ready, and ends with its input.
"""

import asyncio
import json
import os
import sys
import time

from fairline.channels.voice.media.backend import End, Media
from fairline.channels.voice.sip.addresses import Address, Uri
from fairline.channels.voice.sip.agent import UserAgent
from fairline.channels.voice.sip.doors import Doors
from fairline.channels.voice.sip.leg import Leg
from fairline.channels.voice.sip.leg_events import Answered, HungUp, LegEvent, Lost, Refused, Ringing
from fairline.channels.voice.sip.timers import LoopTimers
from fairline.channels.voice.sip.transport import Listen
from fairline.channels.voice.sip.trunk_plans import Host, TrunkPlan
from fairline.channels.voice.sip.ways import ByNode

HERE, CALL = "127.0.0.1", "X-Fairline-Call"
US = Address("", Uri("sip", "bridge", HERE))


class Bridge(Doors):
    """Puts calls through to a place."""

    def __init__(self, media: Media, place: tuple[str, int]) -> None:
        self.media, self.place = media, place
        self.agent: UserAgent
        self._works: set[asyncio.Task[None]] = set()

    def on_invite(self, leg: Leg) -> None:
        """Somebody calls."""
        work = asyncio.get_running_loop().create_task(self._carry(leg))
        self._works.add(work)
        work.add_done_callback(self._works.discard)

    async def _carry(self, near: Leg) -> None:
        heard: asyncio.Queue[tuple[Leg, LegEvent]] = asyncio.Queue()
        near.on_event = lambda leg, event: heard.put_nowait((leg, event))
        one = await self.media.open("rtp", near.sdp)
        other = await self.media.open("rtp", None, near=one)
        told = {CALL: near.headers.get(CALL) or ""}
        far = self.agent.dial(Uri("sip", "agent", *self.place), ByNode(*self.place), US, other.sdp, told)
        far.on_event = near.on_event
        try:
            while await self._goes_on(near, far, one, other, await heard.get()):
                pass
        finally:
            await asyncio.gather(one.close(), other.close())

    async def _goes_on(self, near: Leg, far: Leg, one: End, other: End, told: tuple[Leg, LegEvent]) -> bool:
        leg, event = told
        match event:
            case Ringing():
                near.ring()
            case Answered(sdp) if leg is far:
                await other.remote(sdp)
                await one.wire(other)
                near.answer(one.sdp)
            case Refused(status=status):
                near.refuse(status)
            case HungUp() | Lost():
                (near if leg is far else far).hang_up()
        return not isinstance(event, Refused | HungUp | Lost)


async def main(port: int, place: tuple[str, int]) -> None:
    """Put calls through until the input ends."""
    media, given = Media(), iter(range(1_000_000_000))
    await media.start(1, range(20_000, 30_000), HERE)
    bridge = Bridge(media, place)
    bridge.agent = UserAgent(
        LoopTimers(asyncio.get_running_loop()), lambda: f"leg{next(given)}", b"secret", bridge, clock=time.time,
        chance=os.urandom, look_up=_nowhere,
    )  # fmt: skip
    numbers = await bridge.agent.start([Listen("udp", HERE, port)])
    bridge.agent.trunks.put(TrunkPlan("line", (Host(HERE, 9),), sources=(f"{HERE}/32",), options_every=0.0))
    print(json.dumps(numbers), flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await bridge.agent.stop()
    await media.stop()


async def _nowhere(_name: str, _kind: str) -> tuple[str, ...]:
    return ()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), (sys.argv[2], int(sys.argv[3]))))
