"""One end as it lives in a media worker: a party's port, what they say, what they hear, what was agreed."""

from collections.abc import Callable
from dataclasses import dataclass

from fairline.channels.voice.media import reports
from fairline.channels.voice.media.events import Digit, DigitsGathered, EndLost, MediaEvent, Quality, SoundEnded
from fairline.channels.voice.media.hearing import Hearing
from fairline.channels.voice.media.inband import Ear, Ears
from fairline.channels.voice.media.jitter import Jitter
from fairline.channels.voice.media.keyed import Keyed
from fairline.channels.voice.media.keys import KeysHeard
from fairline.channels.voice.media.measured import Measured
from fairline.channels.voice.media.outgoing import Outgoing
from fairline.channels.voice.media.pacer import Pacer
from fairline.channels.voice.media.port import Port
from fairline.channels.voice.media.recorder import Recorder
from fairline.channels.voice.media.rooms import Rooms
from fairline.channels.voice.media.speaking import Speaking
from fairline.channels.voice.media.timing import Timers
from fairline.channels.voice.media.watching import Watching
from fairline.channels.voice.sdp import Direction, Negotiation, parse, write

NOTABLE = 0.3  # a change of the score somebody should see
SENDS, HEARS = ("sendrecv", "sendonly"), ("sendrecv", "recvonly")


@dataclass(frozen=True, slots=True)
class Shop:
    """What all ends of a worker share. `chance` gives random bytes, `unheard` is seconds."""

    timers: Timers
    pacer: Pacer
    rooms: Rooms
    ears: Ears
    tell: Callable[[MediaEvent], None]
    chance: Callable[[int], bytes]
    unheard: float = 60.0


class LiveEnd:
    """One end. Who is wired to it, which room it is in and what is recorded of it change; its stream goes on."""

    def __init__(self, id: str, shop: Shop, port: Port, wish: Direction, inband: bool) -> None:
        self.id, self.port, self.shop = id, port, shop
        timers = shop.timers
        first = shop.chance(10)
        source = int.from_bytes(first[:4], "big") | 1
        out = Outgoing(source, int.from_bytes(first[4:6], "big") >> 1, int.from_bytes(first[6:], "big") >> 1)
        self.speaking = Speaking(out, port.send, timers.time, shop.pacer, self._sound_ended)
        self.keyed = Keyed(timers, self._gathered)
        self._keys = KeysHeard(timers, self._key)
        self.hearing = Hearing(timers.time, self._keys)
        self.measured = Measured(self.hearing.reception, out, timers.time)
        self.name = f"{source:08x}"
        extras = (("ssrc", f"{source} cname:{self.name}"),)
        self.talk = Negotiation(str(int.from_bytes(first[:6], "big") >> 1), extras)
        self.talk.wish = wish
        self.watching = Watching(id, self.hearing.reception, timers.time, shop.unheard, shop.tell)
        self.jitter: Jitter | None = None
        self._told_mos = 0.0
        self.room = ""
        self.other: LiveEnd | None = None
        self.recorder: Recorder | None = None
        self.off_record: Callable[[], None] = _nothing
        self._ear: Ear | None = None
        if inband:
            self._listen_for_keys()
        port.on_rtp, port.on_rtcp, port.on_lost = self.hearing.rtp, self.measured.report, self._lost

    # ---- what is agreed ----

    async def answer(self, offer: str) -> str:
        """Our answer to an offer, first or later. Raises Unacceptable, OSError."""
        theirs = parse(offer)
        ours = write(self.talk.answer(theirs, await self.port.local(theirs.audio)))
        self._agree()
        return ours

    async def offer(self) -> str:
        """An offer of ours."""
        ours = write(self.talk.offer(await self.port.local(None)))
        if self.talk.theirs is not None:
            self._turn()
        return ours

    def answered(self, answer: str) -> None:
        """Their answer to it. Raises Unacceptable."""
        self.talk.answered(parse(answer))
        self._agree()

    def _agree(self) -> None:
        spoken, theirs = self.talk.agreed, self.talk.theirs
        if spoken is None or theirs is None:
            return
        self.hearing.agree(spoken)
        self.speaking.agree(spoken)
        if spoken.events is None:  # they have no other way to send a key
            self._listen_for_keys()
        self.port.expect([codec.type for codec in (*spoken.codecs, *spoken.others)])
        self.port.connect(theirs)
        self._turn()

    def _turn(self) -> None:
        """Let sound through in the directions that are agreed on. Who holds us is not listened to, whatever comes."""
        way = self.talk.direction
        self.speaking.is_dumb = way not in SENDS
        self.hearing.is_deaf = way not in HEARS or self.talk.held
        self.watching.renew()

    # ---- what they key and hear ----

    def _key(self, digit: str, is_silent: bool = False) -> None:
        if self.hearing.is_deaf:
            return
        self.speaking.interrupt()
        asking = self.keyed.asking
        self.keyed.key(digit)
        if asking is None or not asking.masked:
            self.shop.tell(Digit(self.id, digit))
        if asking is None and self.other is not None and (is_silent or self._is_unheard_by(self.other)):
            self.other.speaking.say_digits(digit)

    def _is_unheard_by(self, other: "LiveEnd") -> bool:
        """Whether a key of ours came as an event, which they do not take."""
        return other.speaking.out.events is None and self._ear is None

    def press(self, digits: str) -> None:
        """Keys they told us of beside the sound (SIP INFO): they count as if they had been heard."""
        for digit in digits:
            self._key(digit, is_silent=True)

    def _listen_for_keys(self) -> None:
        """Hear keys by their sound from now on."""
        if self._ear is None:
            self._ear = Ear(self._key, self.note_key)
            self.shop.ears.add(self._ear)
            self.shop.pacer.wake()
            self.hearing.tap(self._to_ear)

    def note_key(self) -> None:
        """A key sounds just now: the recording has none of it."""
        if self.recorder is not None:
            self.recorder.mask()

    def pause_recording(self, is_paused: bool) -> None:
        """Silence in the recording, or sound again; where there is none, nothing."""
        if self.recorder is not None:
            if is_paused:
                self.recorder.pause()
            else:
                self.recorder.resume()

    def _to_ear(self, _: int, __: int, sound: bytes) -> None:
        if self._ear is not None:
            self._ear.put(sound)

    def _gathered(self, command: str, digits: str, why: str) -> None:
        self.rewire_keys()
        self.shop.tell(DigitsGathered(self.id, command, digits, why))  # type: ignore[arg-type]  # keyed's three words

    def _sound_ended(self, command: str, why: str) -> None:
        self.keyed.sound_ended()
        if command:
            self.shop.tell(SoundEnded(self.id, command, why))  # type: ignore[arg-type]  # speaking's words

    def listen_for_silence(self, after: float) -> None:
        """Tell once they have said nothing for so many seconds; 0 ends it."""
        self.hearing.untap(self.watching.hear)
        if after:
            self.hearing.tap(self.watching.hear)
        self.watching.listen(after)

    # ---- whom they hear ----

    def wire(self, other: "LiveEnd | None") -> None:
        """Relay both ways between these two; what either was wired to before hears nothing any more."""
        for one in (self, other):
            if one is not None and one.other is not None:
                one.other._wire_to(None)
                one._wire_to(None)
        if other is not None:
            self.leave()
            other.leave()
            self._wire_to(other)
            other._wire_to(self)

    def _wire_to(self, other: "LiveEnd | None") -> None:
        self.other = other
        self.speaking.out.rest()
        self.rewire_keys()

    def rewire_keys(self) -> None:
        """Keys go on to the other, but those that answer us; masked ones not even by their sound."""
        asking, other = self.keyed.asking, self.other
        self.hearing.key_onward = other.speaking.relay_key if other and asking is None else None
        is_secret = self._ear is not None and asking is not None and asking.masked
        self.hearing.onward = other.speaking.relay if other and not is_secret else None
        if self.recorder is not None:
            hush = self.recorder.pause if asking is not None and asking.masked else self.recorder.resume
            hush("digits")

    def join(self, room: str) -> None:
        """Into a room, out of wherever they were."""
        if self.room == room:
            return
        self.wire(None)
        self.leave()
        self.room, self.jitter = room, Jitter()
        self.hearing.tap(self.jitter.put)
        self.speaking.in_room = True
        self.speaking.settle()
        self.shop.rooms.room(room).add(self)
        self.shop.pacer.wake()

    def leave(self) -> None:
        """Out of the room."""
        if self.jitter is not None:
            self.hearing.untap(self.jitter.put)
            self.shop.rooms.leave(self.room, self)
            self.room, self.jitter = "", None
            self.speaking.in_room = False
            self.speaking.settle()

    def said(self) -> bytes:
        """20 ms for the room."""
        return self.jitter.take() if self.jitter else b""

    def over(self) -> bytes | None:
        """20 ms of a sound for them alone."""
        return self.speaking.over()

    def hear(self, sound: bytes) -> None:
        """20 ms from the room."""
        self.speaking.hear(sound)

    # ---- from time to time ----

    def look(self) -> None:
        """Four times a second: what is to be told, and a way that must not fall shut."""
        self.watching.look(self.hearing.is_deaf or self.talk.agreed is None)
        self.speaking.keep_alive()

    def report(self) -> None:
        """Every five seconds: how it goes, told to the other side and, where it has changed, to the house."""
        if self.talk.theirs is not None:
            self.port.send_rtcp(self.measured.made(self.name))
        told = self.quality()
        if told.mos is not None and abs(told.mos - self._told_mos) >= NOTABLE:
            self._told_mos = told.mos
            self.shop.tell(told)

    def quality(self) -> Quality:
        """How it goes."""
        return self.measured.quality(self.id)

    def _lost(self, why: str) -> None:
        self.shop.tell(EndLost(self.id, why))

    async def close(self) -> None:
        """Out of everything, and away; told to the other side as a last report."""
        self.off_record()
        if self.hearing.reception.received:
            self.shop.tell(self.quality())
        self.wire(None)
        self.leave()
        if self._ear is not None:
            self.shop.ears.remove(self._ear)
        self._keys.close()
        self.keyed.close()
        self.speaking.close()
        if self.talk.theirs is not None:
            self.port.send_rtcp(reports.goodbye(self.speaking.out.source, self.name))
        await self.port.close()


def _nothing() -> None:
    """Nothing is recorded."""
