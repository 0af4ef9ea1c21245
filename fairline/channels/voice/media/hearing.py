"""The half of an end that listens: counts, sorts and hands on what one party sends."""

from collections.abc import Callable

from fairline.channels.voice.media.keys import KeysHeard
from fairline.channels.voice.media.packets import PLAIN, REST, is_rtp, payload
from fairline.channels.voice.media.reception import Reception
from fairline.channels.voice.media.swapped import QUIET, SILENCE, TO_ULAW
from fairline.channels.voice.sdp import Agreed

Came = tuple[int, int, int]  # sequence, timestamp, source
Tap = Callable[[int, int, bytes], None]  # source, timestamp, u-law
Onward = Callable[[Came, bool, bytes, str, float], None]  # came, marker, payload, its codec, now
KeyOnward = Callable[[Came, bool, bytes, float], None]


class Hearing:
    """What comes from one party.

    `onward` takes each packet of sound where two are wired; `taps` get it as u-law, for rooms, recordings and ears.
    """

    def __init__(self, now: Callable[[], float], keys: KeysHeard) -> None:
        self.reception = Reception()
        self.onward: Onward | None = None
        self.key_onward: KeyOnward | None = None
        self.key_noticed: Callable[[], None] | None = None
        self.is_deaf = False  # nothing of what they send counts: they hold us, or we them
        self.is_muted = False
        self._now, self._keys = now, keys
        self._taps: tuple[Tap, ...] = ()
        self._type = -1
        self._codec = "PCMU"
        self._others: dict[int, str] = {}
        self._events = -1

    def agree(self, spoken: Agreed) -> None:
        """What was agreed on."""
        self._type, self._codec = spoken.audio.type, spoken.audio.name
        self._others = {codec.type: codec.name for codec in spoken.others}
        self._events = spoken.events.type if spoken.events else -1

    def tap(self, tap: Tap) -> None:
        """Hand the sound here too."""
        if tap not in self._taps:
            self._taps = (*self._taps, tap)

    def untap(self, tap: Tap) -> None:
        """No longer."""
        self._taps = tuple(each for each in self._taps if each != tap)

    def rtp(self, packet: bytes) -> None:
        """One packet of theirs."""
        second = packet[1]
        if packet[0] != PLAIN or second & 0x7F != self._type:
            self._unusual(packet)
            return
        sequence, timestamp, source = REST.unpack_from(packet, 2)
        now = self._now()
        self.reception.count(source, sequence, timestamp, now)
        if not self.is_deaf:
            self._take((sequence, timestamp, source), second > 127, packet[12:], self._codec, now)

    def _unusual(self, packet: bytes) -> None:
        """A key, another codec of ours, a header with more in it; or nothing of ours at all."""
        if not is_rtp(packet):
            return
        number, marker = packet[1] & 0x7F, packet[1] > 127
        sequence, timestamp, source = REST.unpack_from(packet, 2)
        now = self._now()
        sound = payload(packet)
        if number == self._events:
            self.reception.count(source, sequence, self._level(timestamp), now)
            self._key((sequence, timestamp, source), marker, sound, now)
        elif (codec := self._others.get(number) or (self._codec if number == self._type else None)) is not None:
            self.reception.count(source, sequence, timestamp, now)
            if not self.is_deaf:
                self._take((sequence, timestamp, source), marker, sound, codec, now)

    def _level(self, timestamp: int) -> int:
        """A key's packets all have one timestamp; so that this is not taken for jitter, the clock's is used."""
        return int(self._now() * 8000 - self.reception.transit) if self.reception.received else timestamp

    def _key(self, came: Came, marker: bool, event: bytes, now: float) -> None:
        if self.key_noticed is not None:
            self.key_noticed()
        if self.key_onward is not None and not self.is_deaf and not self.is_muted:
            self.key_onward(came, marker, event, now)
        self._keys.hear(came[2], came[1], event)

    def _take(self, came: Came, marker: bool, sound: bytes, codec: str, now: float) -> None:
        if self.is_muted:
            sound, codec = _silence(len(sound)), "PCMU"
        if self._taps:
            plain = sound if codec == "PCMU" else sound.translate(TO_ULAW)
            for tap in self._taps:
                tap(came[2], came[1], plain)
        if self.onward is not None:
            self.onward(came, marker, sound, codec, now)


def _silence(count: int) -> bytes:
    return QUIET if count == len(QUIET) else bytes([SILENCE]) * count
