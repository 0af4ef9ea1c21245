"""An exchange on real ports of this machine, for telephones and providers of another make."""

import asyncio
import time
from contextlib import asynccontextmanager
from os import urandom
from typing import Any

from fairline.channels.voice.sip.agent import UserAgent
from fairline.channels.voice.sip.leg import Leg
from fairline.channels.voice.sip.leg_events import LegEvent, Reoffered
from fairline.channels.voice.sip.tests.exchange import House
from fairline.channels.voice.sip.timers import LoopTimers
from fairline.channels.voice.sip.transport import Listen

HERE = "127.0.0.1"
OURS = "v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 9 RTP/AVP 0\r\na=inactive\r\n"


class Hurried(LoopTimers):
    """Half a minute and more passes thirty times as fast; what is shorter stays as it is."""

    def call_later(self, seconds: float, fn: Any) -> Any:
        return super().call_later(seconds / 30 if seconds >= 30 else seconds, fn)


def takes(leg: Leg) -> None:
    """Rings, and answers."""
    leg.ring()
    leg.answer(OURS)


class Answering(House):
    """Answers every call and every new description; what happened can be waited for."""

    def __init__(self) -> None:
        super().__init__()
        self._news = asyncio.Event()
        self.on_leg = takes

    def heard(self, leg, event: LegEvent):
        super().heard(leg, event)
        if isinstance(event, Reoffered):
            leg.accept(OURS)
        self._news.set()

    def on_invite(self, leg):
        super().on_invite(leg)
        self._news.set()

    def on_registered(self, binding):
        super().on_registered(binding)
        self._news.set()

    def on_trunk_state(self, trunk, up, why=""):
        super().on_trunk_state(trunk, up, why)
        self._news.set()

    async def until(self, check, seconds=20):
        """Wait for something the house hears of."""
        async with asyncio.timeout(seconds):
            while not check():
                self._news.clear()
                await self._news.wait()


class Real:
    """The exchange, its house and the port it has for each protocol."""

    def __init__(self, timers, **options) -> None:
        self.house = Answering()
        self.ports: dict[str, int] = {}
        self._given = 0
        self.agent = UserAgent(
            timers,
            self._id,
            b"secret",
            self.house,
            clock=time.monotonic,
            chance=urandom,
            look_up=self._nobody,
            **options,
        )

    def _id(self):
        self._given += 1
        return f"leg{self._given}"

    async def _nobody(self, name, kind):
        return ()


@asynccontextmanager
async def real(*protocols, timers=None, **options):
    """An exchange that is listening."""
    made = Real(timers or LoopTimers(), **options)
    numbers = await made.agent.start([Listen(protocol, HERE) for protocol in protocols])
    made.ports = dict(zip(protocols, numbers, strict=True))
    try:
        yield made
    finally:
        await made.agent.stop()
