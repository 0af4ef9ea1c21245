"""The half of an end that speaks: one party hears one thing at a time, in one unbroken stream."""

from collections.abc import Callable

from fairline.channels.voice.media.hearing import Came, Tap
from fairline.channels.voice.media.keys import KEYS, KeysSaid
from fairline.channels.voice.media.outgoing import Outgoing
from fairline.channels.voice.media.pacer import Pacer
from fairline.channels.voice.media.sound import Sound
from fairline.channels.voice.media.swapped import QUIET, TO_ALAW, TO_ULAW
from fairline.channels.voice.media.tones import key
from fairline.channels.voice.sdp import Agreed

KEEP_ALIVE = 1.0  # seconds of nothing after which a packet of silence holds the way open


class Speaking:
    """What goes to one party: keys before sounds, sounds before who is wired to them.

    In a room (`in_room`) the room paces and lays the sound over what is mixed. `ended` is told the command and why.
    """

    def __init__(
        self,
        out: Outgoing,
        send: Callable[[bytes], None],
        now: Callable[[], float],
        pacer: Pacer,
        ended: Callable[[str, str], None],
    ) -> None:
        self.out = out
        self.in_room = False
        self.is_dumb = True  # nothing may be sent: nobody is there yet, or they hold us
        self._send, self._now, self._pacer, self._ended = send, now, pacer, ended
        self._codec = "PCMU"
        self._keys = KeysSaid()
        self._sound: Sound | None = None
        self._taps: tuple[Tap, ...] = ()

    def agree(self, spoken: Agreed) -> None:
        """What was agreed on."""
        self.out.type, self._codec = spoken.audio.type, spoken.audio.name
        self.out.events = spoken.events.type if spoken.events else None

    def tap(self, tap: Tap) -> None:
        """Hand what they hear here too, as u-law."""
        self._taps = (*self._taps, tap)

    def untap(self, tap: Tap) -> None:
        """No longer."""
        self._taps = tuple(each for each in self._taps if each != tap)

    @property
    def is_playing(self) -> bool:
        """Whether a sound that ends by itself or is wanted by a command is playing."""
        return self._sound is not None

    def play(self, sound: Sound) -> None:
        """Play this, in place of what plays."""
        self.stop("replaced")
        self._sound = sound
        self._paced()

    def stop(self, why: str) -> None:
        """No sound any more."""
        sound, self._sound = self._sound, None
        if sound is not None:
            self._idle()
            self._ended(sound.command, why)

    def interrupt(self) -> None:
        """A key was pressed."""
        if self._sound is not None and self._sound.interrupt:
            self.stop("digit")

    def say_digits(self, digits: str) -> None:
        """Press keys towards them: as events, or as sounds where they take none."""
        if self.out.events is None:
            pressed = [key(digit) for digit in digits.upper() if digit in KEYS]
            self._lay_under(pressed)
        else:
            self._keys.add(digits)
            self._paced()

    def _lay_under(self, pressed: list[bytes]) -> None:
        """Sounded keys take the place of what plays."""
        if pressed:
            self.play(Sound(pressed, ""))

    def relay(self, came: Came, marker: bool, sound: bytes, codec: str, now: float) -> None:
        """A packet of the party they are wired to; dropped while something else is said."""
        if self._sound is not None or self._keys or self.is_dumb:
            return
        if codec != self._codec:
            sound = sound.translate(TO_ALAW if codec == "PCMU" else TO_ULAW)
        made = self.out.relayed(came, marker, sound, now)
        if self._taps:
            self._tell(sound if self._codec == "PCMU" else sound.translate(TO_ULAW))
        self._send(made)

    def relay_key(self, came: Came, marker: bool, event: bytes, now: float) -> None:
        """A key of the party they are wired to, as it was pressed."""
        if self._sound is None and not self._keys and not self.is_dumb and self.out.events is not None:
            self._send(self.out.relayed(came, marker, event, now, is_key=True))

    def tick(self) -> None:
        """20 ms outside of rooms."""
        if self._keys:
            self._say_keys()
            return
        frame = self._sound.next() if self._sound else None
        if frame is not None:
            self._say(frame)
        elif self._sound is not None:
            self.stop("done")
        else:
            self._idle()

    def over(self) -> bytes | None:
        """20 ms of the sound laid over what is heard in a room."""
        if self._sound is None:
            return None
        frame = self._sound.next()
        if frame is None:
            self.stop("done")
        return frame

    def hear(self, sound: bytes) -> None:
        """20 ms of a room."""
        if self._keys:
            self._say_keys()
        else:
            self._say(sound)

    def keep_alive(self) -> None:
        """Hold the way open where nothing is said."""
        if not self.is_dumb and self._now() - self.out.latest >= KEEP_ALIVE:
            self._say(QUIET)
            self.out.rest()

    def _say(self, sound: bytes) -> None:
        if self.is_dumb:
            return
        made = self.out.paced(sound if self._codec == "PCMU" else sound.translate(TO_ALAW), self._now())
        if self._taps:
            self._tell(sound)
        self._send(made)

    def _say_keys(self) -> None:
        for event, is_first in self._keys.next():
            if not self.is_dumb:
                self._send(self.out.keyed(event, is_first, self._now()))
        if not self._keys:
            self.out.rest()
            self._idle()

    def _tell(self, sound: bytes) -> None:
        for tap in self._taps:
            tap(self.out.source, self.out.timestamp, sound)

    def _paced(self) -> None:
        if not self.in_room:
            self._pacer.add(self)

    def settle(self) -> None:
        """They have come into a room or left it: who paces them is another."""
        self.out.rest()
        self._pacer.remove(self)
        if self._sound is not None or self._keys:
            self._paced()

    def _idle(self) -> None:
        if self._sound is None and not self._keys and not self.in_room:
            self._pacer.remove(self)
            self.out.rest()

    def close(self) -> None:
        """Nothing more."""
        self._pacer.remove(self)
        self._sound, self.is_dumb, self._taps = None, True, ()
