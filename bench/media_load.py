"""Telephones for measuring: many sockets that each say a packet every 20 ms and note how long each took to come."""

import select
import socket
import struct
from collections.abc import Iterable
from time import perf_counter

from fairline.channels.voice.media.packets import LEAST, packet

STEP = 0.005
WHEN = struct.Struct("d")
REST = b"\x55" * (160 - WHEN.size)


class Line:
    """One telephone."""

    def __init__(self, source: int) -> None:
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.setblocking(False)
        self.to = ("127.0.0.1", 0)
        self._source, self._count = source, 0

    @property
    def number(self) -> int:
        """Its port."""
        return int(self.socket.getsockname()[1])

    def say(self) -> None:
        """20 ms, with the time they were said."""
        self._count += 1
        sound = WHEN.pack(perf_counter()) + REST
        self.socket.sendto(packet(0, False, self._count, self._count * 160, self._source, sound), self.to)


def lines(count: int) -> list[Line]:
    """So many telephones."""
    return [Line(1000 + number) for number in range(count)]


def talk(all_lines: list[Line], seconds: float) -> tuple[int, list[float]]:
    """Everybody talks; how many packets were said, and the milliseconds each took that came."""
    waits: list[float] = []
    poll = select.epoll()
    by_number = {line.socket.fileno(): line.socket for line in all_lines}
    for number in by_number:
        poll.register(number, select.EPOLLIN)
    began, said = perf_counter(), 0
    for step in range(int(seconds / STEP)):
        for line in all_lines[step % 4 :: 4]:
            line.say()
            said += 1
        while (left := began + (step + 1) * STEP - perf_counter()) > 0:
            _take(waits, (by_number[number] for number, _ in poll.poll(left)))
    poll.close()
    return said, waits


def _take(waits: list[float], ready: Iterable[socket.socket]) -> None:
    now = perf_counter()
    waits.extend((now - WHEN.unpack_from(one.recv(2048), LEAST)[0]) * 1000 for one in ready)
