"""Takes the house's wishes in a media worker, one end's in the order they were said, and carries them out."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import msgspec

from fairline.channels.voice.media.clips import Clip
from fairline.channels.voice.media.errors import EndGone, NoRoom, Unacceptable
from fairline.channels.voice.media.keyed import Asking
from fairline.channels.voice.media.live import LiveEnd, Shop
from fairline.channels.voice.media.pieces import Pieces
from fairline.channels.voice.media.port import Site, UnknownKind, opened
from fairline.channels.voice.media.recordings import Recordings
from fairline.channels.voice.media.sound import Sound
from fairline.channels.voice.media.taps import Listener
from fairline.channels.voice.media.wire import Said, Wish

Verb = Callable[[LiveEnd, dict[str, Any]], Awaitable[Any] | Any]
ERRORS = (Unacceptable, NoRoom, EndGone, UnknownKind, OSError, KeyError, TypeError, ValueError)


class Desk:
    """The ends of one worker."""

    def __init__(self, shop: Shop, site: Site, recordings: Recordings) -> None:
        self.ends: dict[str, LiveEnd] = {}
        self._shop, self._site, self._recordings = shop, site, recordings
        self._pieces = Pieces()
        self._turns: dict[str, asyncio.Lock] = {}
        self._listeners: dict[str, Listener] = {}
        self._verbs: dict[str, Verb] = {
            "remote": lambda end, told: end.answered(told["sdp"]),
            "reoffer": self._reoffer,
            "offer": self._offer,
            "wire": lambda end, told: end.wire(self.end(told["other"])),
            "unwire": lambda end, told: end.wire(None),
            "join": self._join,
            "leave": lambda end, told: end.leave(),
            "play": self._play,
            "stop_sound": lambda end, told: end.speaking.stop("stopped"),
            "gather": self._gather,
            "stop_gathering": lambda end, told: end.keyed.cut(),
            "press": lambda end, told: end.press(told["digits"]),
            "send_digits": lambda end, told: end.speaking.say_digits(told["digits"]),
            "mute": self._mute,
            "record": self._record,
            "pause": lambda end, told: end.pause_recording(True),
            "resume": lambda end, told: end.pause_recording(False),
            "stop_recording": lambda end, told: end.off_record(),
            "silence": self._silence,
            "tap": self._tap,
            "untap": lambda end, told: self._untap(end),
            "quality": lambda end, told: end.quality(),
            "close": self._close,
        }

    def end(self, id: str) -> LiveEnd:
        """An end of this worker. Raises EndGone."""
        found = self.ends.get(id)
        if found is None:
            raise EndGone(id)
        return found

    async def take(self, wish: Wish) -> Said:
        """Carry out a wish; what was wrong with it is in the answer."""
        try:
            async with self._turns.setdefault(wish.end, asyncio.Lock()):
                return Said(wish.n, ok=msgspec.to_builtins(await self._do(wish)))
        except ERRORS as error:
            return Said(wish.n, error=type(error).__name__, why=str(error))

    async def _do(self, wish: Wish) -> Any:
        if wish.do == "open":
            return await self._open(wish.end, wish.told)
        if wish.do == "gain":
            told = wish.told
            return self._shop.rooms.gain(told["room"], told["listener"], told["speaker"], told["gain"])
        done = self._verbs[wish.do](self.end(wish.end), wish.told)
        return await done if isinstance(done, Awaitable) else done

    async def _open(self, id: str, told: dict[str, Any]) -> dict[str, Any]:
        site = Site(self._site.bind, self._site.announced, self._site.pool, told.get("options") or {})
        end = LiveEnd(id, self._shop, opened(told["kind"], site), told["direction"], told["inband"])
        try:
            sdp = await (end.answer(told["offer"]) if told["offer"] is not None else end.offer())
        except BaseException:
            await end.close()
            raise
        self.ends[id] = end
        return {"sdp": sdp, "held": end.talk.held}

    async def _reoffer(self, end: LiveEnd, told: dict[str, Any]) -> dict[str, Any]:
        return {"sdp": await end.answer(told["sdp"]), "held": end.talk.held}

    async def _offer(self, end: LiveEnd, told: dict[str, Any]) -> dict[str, Any]:
        end.talk.wish = "sendonly" if told["hold"] else "sendrecv"
        return {"sdp": await end.offer(), "held": end.talk.held}

    def _join(self, end: LiveEnd, told: dict[str, Any]) -> None:
        end.join(told["room"])
        room = self._shop.rooms.room(told["room"])
        for speaker, gain in told["hears"].items():
            room.gain(end.id, speaker, gain)
        for listener, gain in told["heard"].items():
            room.gain(listener, end.id, gain)

    async def _play(self, end: LiveEnd, told: dict[str, Any]) -> None:
        pieces = await self._pieces.of(msgspec.convert(told["clips"], list[Clip]))
        end.speaking.play(Sound(pieces, told["command"], told["loop"], told["offset_ms"], told["interrupt"]))

    def _gather(self, end: LiveEnd, told: dict[str, Any]) -> None:
        end.keyed.ask(Asking(**told), end.speaking.is_playing)
        end.rewire_keys()

    def _mute(self, end: LiveEnd, told: dict[str, Any]) -> None:
        end.hearing.is_muted = told["on"]

    def _record(self, end: LiveEnd, told: dict[str, Any]) -> None:
        other = self.end(told["other"]) if told["other"] else None
        self._recordings.begin(end, told["path"], other)

    def _silence(self, end: LiveEnd, told: dict[str, Any]) -> None:
        end.listen_for_silence(told["after_ms"] / 1000)

    def _tap(self, end: LiveEnd, told: dict[str, Any]) -> None:
        self._untap(end)
        listener = self._listeners[end.id] = Listener(told["path"])
        end.hearing.tap(listener.put)

    def _untap(self, end: LiveEnd) -> None:
        listener = self._listeners.pop(end.id, None)
        if listener is not None:
            end.hearing.untap(listener.put)
            listener.close()

    async def _close(self, end: LiveEnd, _: dict[str, Any]) -> None:
        self.ends.pop(end.id, None)
        self._turns.pop(end.id, None)
        self._untap(end)
        await end.close()

    async def close(self) -> None:
        """Close every end."""
        for end in list(self.ends.values()):
            await self._close(end, {})
