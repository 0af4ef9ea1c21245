"""One party's sound, as the house steers it; it lives in a worker."""

import contextlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from fairline.channels.voice.media.clips import Clip
from fairline.channels.voice.media.crew import Hand
from fairline.channels.voice.media.errors import Apart, EndGone, MediaError
from fairline.channels.voice.media.events import Quality
from fairline.channels.voice.sdp.model import Direction


class End:
    """An end. What makes or asks raises EndGone where it is gone; what only unmakes then does nothing."""

    def __init__(self, id: str, hand: Hand, forget: Callable[[str, None], Any]) -> None:
        self.id, self.hand = id, hand
        self.sdp = ""  # our newest description
        self.held = False  # whether they hold us
        self.is_lost = False
        self._forget = forget

    async def begin(
        self, kind: str, offer: str | None, direction: Direction, inband: bool, options: dict[str, Any]
    ) -> None:
        """Open it; Media.open does."""
        told = {"kind": kind, "offer": offer, "direction": direction, "inband": inband, "options": options}
        self._described(await self.hand.ask("open", self.id, **told))

    def _described(self, told: dict[str, Any]) -> str:
        self.sdp, self.held = told["sdp"], told["held"]
        return self.sdp

    async def _ask(self, do: str, **told: Any) -> Any:
        if self.is_lost:
            raise EndGone(self.id)
        return await self.hand.ask(do, self.id, **told)

    async def _undo(self, do: str) -> None:
        if not self.is_lost:
            with contextlib.suppress(EndGone):
                await self.hand.ask(do, self.id)

    def _near(self, other: "End") -> str:
        if other.hand is not self.hand:
            raise Apart(f"{self.id}, {other.id}")
        return other.id

    async def remote(self, sdp: str) -> None:
        """Their answer to our offer. Raises Unacceptable."""
        await self._ask("remote", sdp=sdp)

    async def reoffer(self, sdp: str) -> str:
        """Their new offer; gives our answer, and `held` says whether they hold us. Raises Unacceptable."""
        return self._described(await self._ask("reoffer", sdp=sdp))

    async def offer(self, hold: bool = False) -> str:
        """A new offer of ours, to hold them or to take them back."""
        return self._described(await self._ask("offer", hold=hold))

    async def wire(self, other: "End") -> None:
        """These two hear one another, each what the other's phone sends, unchanged. Raises Apart."""
        await self._ask("wire", other=self._near(other))

    async def unwire(self) -> None:
        """They hear one another no more."""
        await self._undo("unwire")

    async def join(
        self, room: str, hears: Mapping[str, float] | None = None, heard: Mapping[str, float] | None = None
    ) -> None:
        """Into a room: hears all and is heard by all, but where gains by the others' ids say otherwise."""
        await self._ask("join", room=room, hears=dict(hears or {}), heard=dict(heard or {}))

    async def leave(self) -> None:
        """Out of the room."""
        await self._undo("leave")

    async def play(
        self, clips: Sequence[Clip], command: str, loop: bool = False, offset_ms: int = 0, interrupt: bool = False
    ) -> None:
        """Play these, one after the other, in place of what plays; SoundEnded tells their end where `command` is one.

        Who is wired is not heard meanwhile; in a room the sound lies over the talk. `interrupt`: a key ends it.
        """
        told = msgspec.to_builtins(list(clips))
        await self._ask("play", clips=told, command=command, loop=loop, offset_ms=offset_ms, interrupt=interrupt)

    async def stop_sound(self) -> None:
        """No sound any more."""
        await self._undo("stop_sound")

    async def gather(
        self,
        command: str,
        most: int,
        least: int = 1,
        terminator: str = "#",
        first_ms: int = 5000,
        between_ms: int = 3000,
        masked: bool = False,
    ) -> None:
        """Take digits, those keyed before too; DigitsGathered tells them. The first wait begins after what plays.

        They do not go on to who is wired; `masked` ones are told in DigitsGathered alone.
        """
        told = {"command": command, "most": most, "least": least, "terminator": terminator}
        await self._ask("gather", **told, first_ms=first_ms, between_ms=between_ms, masked=masked)

    async def stop_gathering(self) -> None:
        """Take no more digits; what there is of them is told."""
        await self._undo("stop_gathering")

    async def press(self, digits: str) -> None:
        """Keys they told us of beside the sound (SIP INFO): gathered, or gone on, like those heard in it."""
        await self._ask("press", digits=digits)

    async def send_digits(self, digits: str) -> None:
        """Press keys towards them."""
        await self._ask("send_digits", digits=digits)

    async def mute(self, on: bool) -> None:
        """Nobody hears them, or everybody again."""
        await self._ask("mute", on=on)

    async def silence(self, after_ms: int) -> None:
        """Tell Silence when they have said nothing for so long; 0 ends it."""
        await self._ask("silence", after_ms=after_ms)

    async def record(self, path: str, other: "End | None" = None) -> None:
        """Record into a new file: this end left, right the other or, without one, all that this end hears."""
        await self._ask("record", path=path, other=self._near(other) if other else "")

    async def pause(self) -> None:
        """The recording has silence from now on."""
        await self._undo("pause")

    async def resume(self) -> None:
        """It has sound again."""
        await self._undo("resume")

    async def stop_recording(self) -> None:
        """The file is closed; RecordingWritten tells when it stands."""
        await self._undo("stop_recording")

    async def tap(self, path: str) -> None:
        """Send what they say, 160 bytes of u-law at a time, to a unix datagram socket."""
        await self._ask("tap", path=path)

    async def untap(self) -> None:
        """No longer."""
        await self._undo("untap")

    async def quality(self) -> Quality:
        """How well the line does."""
        return msgspec.convert(await self._ask("quality"), Quality)

    async def close(self) -> None:
        """Away with it; may be called twice, and of a lost one."""
        self._forget(self.id, None)
        if not self.is_lost:
            with contextlib.suppress(MediaError, TimeoutError):
                await self.hand.ask("close", self.id)
            self.is_lost = True
