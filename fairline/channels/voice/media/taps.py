"""Lets another process listen to a party: 20 ms of u-law in each datagram, dropped where nobody takes them."""

import contextlib
import socket

from fairline.channels.voice.media.swapped import FRAME


class Listener:
    """What a party says, sent to a unix datagram socket at `path`. Raises OSError where nobody is there."""

    def __init__(self, path: str) -> None:
        self._line = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._line.setblocking(False)
        self._sound = bytearray()
        try:
            self._line.connect(path)
        except OSError:
            self._line.close()
            raise

    def put(self, _: int, __: int, sound: bytes) -> None:
        """One packet's sound."""
        self._sound += sound
        while len(self._sound) >= FRAME:
            frame = bytes(self._sound[:FRAME])
            del self._sound[:FRAME]
            with contextlib.suppress(OSError):  # full, or gone: the call does not wait for who listens to it
                self._line.send(frame)

    def close(self) -> None:
        """No more."""
        self._line.close()
