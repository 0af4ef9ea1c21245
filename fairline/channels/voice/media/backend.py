"""The house's side of sound: starts media workers, watches over them, and hands out ends."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels.voice.media.crew import Hand, Place
from fairline.channels.voice.media.end import End
from fairline.channels.voice.media.errors import Apart, NoRoom
from fairline.channels.voice.media.events import EndLost, MediaEvent
from fairline.channels.voice.sdp.model import Direction

__all__ = ["End", "Media"]

log = logging.getLogger(__name__)
LIVED = 10.0  # seconds a worker must have lived for the next to be started at once
WAITS = (0.0, 0.5, 2.0, 10.0, 30.0)  # seconds before the next is started, each time it dies sooner


class Media:
    """Every end of this node. `on_event` is called with each event, in the loop `start` was called in."""

    def __init__(self, on_event: Callable[[MediaEvent], None] = lambda event: None) -> None:
        self.on_event = on_event
        self._ends: dict[str, End] = {}
        self._hands: list[Hand] = []
        self._watches: list[asyncio.Task[None]] = []
        self._count = 0

    async def start(self, workers: int, ports: range, bind: str, announced: str = "", unheard_s: float = 60.0) -> None:
        """Start so many workers, each with its share of the ports, on the address `bind`.

        `announced` is what descriptions say where an address translator stands before it. Returns when all are ready;
        raises NoRoom.
        """
        share = len(ports) // workers // 2 * 2
        for number in range(workers):
            first = ports.start + number * share
            mine = range(first, first + share)
            hand = Hand(number, mine, Place(bind, announced or bind), unheard_s, self._heard)
            self._hands.append(hand)
        try:
            await asyncio.gather(*(hand.start() for hand in self._hands))
        except (OSError, TimeoutError) as error:
            await self.stop()
            raise NoRoom(f"no media worker could be started: {error}") from error
        loop = asyncio.get_running_loop()
        self._watches = [loop.create_task(self._watch(hand)) for hand in self._hands]

    async def stop(self) -> None:
        """End every worker: recordings are written, ports are free."""
        for watch in self._watches:
            watch.cancel()
        await asyncio.gather(*self._watches, return_exceptions=True)
        await asyncio.gather(*(hand.stop() for hand in self._hands))
        self._watches, self._hands, self._ends = [], [], {}

    async def open(
        self,
        kind: str,
        offer: str | None,
        near: End | None = None,
        direction: Direction = "sendrecv",
        inband: bool = False,
        options: Mapping[str, Any] | None = None,
    ) -> End:
        """A new end: with the answer to `offer` or, with None, an offer of ours.

        `near` puts it into the same worker as another: ends that are to hear one another must be. `inband` hears keys
        by their sound too. Raises Unacceptable, NoRoom, EndGone.
        """
        hand = near.hand if near is not None else self._least()
        self._count += 1
        end = End(f"end{self._count}", hand, self._ends.pop)
        self._ends[end.id] = end
        try:
            await end.begin(kind, offer, direction, inband, dict(options or {}))
        except BaseException:
            self._ends.pop(end.id, None)
            raise
        return end

    @property
    def is_up(self) -> bool:
        """Whether there is a worker who could take one more."""
        return any(hand.is_up for hand in self._hands)

    @property
    def count(self) -> int:
        """How many ends there are."""
        return len(self._ends)

    def _least(self) -> Hand:
        up = [hand for hand in self._hands if hand.is_up]
        if not up:
            raise NoRoom("no media worker is up")
        counts = {hand: sum(end.hand is hand for end in self._ends.values()) for hand in up}
        return min(up, key=lambda hand: counts[hand])

    async def gain(self, room: str, listener: End, speaker: End, gain: float) -> None:
        """How loudly one hears another in a room, 0..1. Raises Apart."""
        if listener.hand is not speaker.hand:
            raise Apart(room)
        await listener.hand.ask("gain", "", room=room, listener=listener.id, speaker=speaker.id, gain=gain)

    def _heard(self, event: MediaEvent) -> None:
        self.on_event(event)

    async def _watch(self, hand: Hand) -> None:
        loop, deaths = asyncio.get_running_loop(), 0
        while True:
            began = loop.time()
            await hand.died()
            log.error("a media worker died", extra={"worker": hand.number, "words": hand.last_words})
            for end in [each for each in self._ends.values() if each.hand is hand]:
                self._ends.pop(end.id, None)
                end.is_lost = True
                self._heard(EndLost(end.id, "worker"))
            deaths = 0 if loop.time() - began > LIVED else min(deaths + 1, len(WAITS) - 1)
            await self._again(hand, deaths)

    async def _again(self, hand: Hand, deaths: int) -> None:
        while True:
            await asyncio.sleep(WAITS[deaths])
            try:
                await hand.start()
            except (OSError, TimeoutError):
                log.exception("a media worker could not be started")
                deaths = min(deaths + 1, len(WAITS) - 1)
            else:
                return
