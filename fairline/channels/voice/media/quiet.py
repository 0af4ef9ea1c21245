"""Notices when somebody has stopped talking."""

from fairline.channels.voice.media.swapped import LOUD

THRESHOLD = 1.0  # mean of LOUD over a packet: about -42 dB below full scale


class Quiet:
    """Counts how long a party has said nothing; with `after` 0 seconds it watches nothing."""

    def __init__(self) -> None:
        self.after = 0.0
        self._since = 0.0
        self._told = False

    def watch(self, after: float, now: float) -> None:
        """From now on, for so many seconds of silence; 0 ends it."""
        self.after, self._since, self._told = after, now, False

    def hear(self, sound: bytes, now: float) -> None:
        """What they said, as u-law."""
        if sound and sum(sound.translate(LOUD)) > THRESHOLD * len(sound):
            self._since, self._told = now, False

    def due(self, now: float) -> bool:
        """Whether they have been silent long enough; said once for each silence."""
        if not self.after or self._told or now - self._since < self.after:
            return False
        self._told = True
        return True
