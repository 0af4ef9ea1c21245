"""A media worker: one process, one loop, nothing but sound. Its parent speaks to it over a unix socket."""

import asyncio
import gc
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from fairline.channels.voice.media.desk import Desk
from fairline.channels.voice.media.events import MediaEvent
from fairline.channels.voice.media.inband import Ears
from fairline.channels.voice.media.keeping import Keeping
from fairline.channels.voice.media.live import Shop
from fairline.channels.voice.media.music import music
from fairline.channels.voice.media.pacer import Pacer
from fairline.channels.voice.media.pool import Pool
from fairline.channels.voice.media.port import Site
from fairline.channels.voice.media.recordings import Recordings
from fairline.channels.voice.media.rooms import Rooms
from fairline.channels.voice.media.wire import LONGEST, Said, Wish, hear_wish, line
from fairline.kit.chance import Chance

LOOK, FLUSH, REPORT = 0.25, 4, 20  # seconds, and looks between two flushes and two reports


class Plan(msgspec.Struct, frozen=True):
    """What a worker is started with: the parent's socket, its own number, its ports and its addresses."""

    socket: str
    number: int
    first: int
    last: int
    bind: str
    announced: str
    unheard: float
    turned: int = 0  # how often this worker has been started before


class Worker:
    """The worker's parts, and what goes on in it from time to time."""

    def __init__(self, plan: Plan, say: Callable[[bytes], None]) -> None:
        loop = asyncio.get_running_loop()
        self._say, self._loop = say, loop
        self.keeping = Keeping(loop.call_soon_threadsafe)
        self.recordings = Recordings(self.keeping, loop.time, self._tell)
        self.rooms, self.ears = Rooms(), Ears()
        self.pacer = Pacer(loop, self._batch)
        self.shop = Shop(loop, self.pacer, self.rooms, self.ears, self._tell, Chance(), plan.unheard)
        self.pool = Pool(range(plan.first, plan.last), plan.turned)
        self.desk = Desk(self.shop, Site(plan.bind, plan.announced, self.pool), self.recordings)
        self._work: set[asyncio.Task[None]] = set()
        self._looks = 0
        self._look = loop.call_later(LOOK, self._looked)

    def _tell(self, event: MediaEvent) -> None:
        self._say(line(Said(news=event)))

    def _batch(self, turn: int) -> bool:
        is_listening = self.ears.turn()
        return self.rooms.turn(turn) or is_listening

    def _looked(self) -> None:
        self._looks += 1
        for place, end in enumerate(list(self.desk.ends.values())):
            end.look()
            if (self._looks + place) % REPORT == 0:
                end.report()
        if self._looks % FLUSH == 0:
            self.recordings.flush()
        self._look = self._loop.call_later(LOOK, self._looked)

    def take(self, wish: Wish) -> None:
        """Carry out a wish beside all others."""
        answering = self._loop.create_task(self._answer(wish))
        self._work.add(answering)
        answering.add_done_callback(self._work.discard)

    async def _answer(self, wish: Wish) -> None:
        self._say(line(await self.desk.take(wish)))

    async def close(self) -> None:
        """End everything: recordings are whole, ports free."""
        self._look.cancel()
        await asyncio.gather(*self._work, return_exceptions=True)
        await self.desk.close()
        self.pacer.stop()
        await asyncio.to_thread(self.keeping.stop)
        await asyncio.sleep(0)  # what the thread told last goes out


async def serve(plan: Plan) -> None:
    """Work until the parent hangs up, whatever its reason."""
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader(LONGEST)
    transport, _ = await loop.create_unix_connection(lambda: asyncio.StreamReaderProtocol(reader), plan.socket)
    worker = Worker(plan, transport.write)
    music()
    gc.collect()
    gc.freeze()  # what stands now stands for ever, and is not looked through again in the middle of a call
    transport.write(line(Said(plan.number, ok="ready")))
    try:
        while one := await reader.readline():
            worker.take(hear_wish(one))
    finally:
        await worker.close()
        transport.close()


def main() -> None:
    """What start.py calls; the plan is a file of JSON, named on the command line."""
    import uvloop  # only a worker loads it

    plan = msgspec.json.decode(Path(sys.argv[1]).read_bytes(), type=Plan)
    uvloop.run(serve(plan))
