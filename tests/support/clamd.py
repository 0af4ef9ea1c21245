"""A daemon that speaks as ClamAV's does (INSTREAM), and finds the test file everybody's scanner finds."""

import io
import socket
import struct
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
SIGN = b"EICAR-STANDARD-ANTIVIRUS-TEST-FILE"
LONGEST = 25_000_000  # bytes, as its StreamMaxLength


class Clamd:
    """`silent` hangs up without a word, as one that is starting does; `looked` counts what it saw. `signed` is from
    when its signatures are, `signs` what they know besides.
    """

    def __init__(self) -> None:
        self.silent, self.looked = False, 0
        self.signed, self.signs = datetime(2099, 1, 1, tzinfo=UTC), set[bytes]()
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.where = f"127.0.0.1:{self._socket.getsockname()[1]}"

    def serve(self) -> None:
        """Answer until the socket is closed."""
        while True:
            try:
                line, _ = self._socket.accept()
            except OSError:
                return
            with line, suppress(OSError):
                line.settimeout(10)
                if not self.silent:
                    line.sendall(self._answer(line))

    def _answer(self, line: socket.socket) -> bytes:
        with line.makefile("rb") as read:
            asked = b"".join(iter(lambda: read.read(1), b"\0"))
            if asked == b"zVERSION":
                return f"ClamAV 1.0.7/27400/{self.signed:%a %b %d %H:%M:%S %Y}\0".encode()
            if asked != b"zINSTREAM":
                return b"UNKNOWN COMMAND\0"
            body = b""
            while size := struct.unpack("!I", read.read(4))[0]:
                body += read.read(size)
                if len(body) > LONGEST:
                    return b"INSTREAM size limit exceeded. ERROR\0"
        self.looked += 1
        bad = _holds(body) or any(sign in body for sign in self.signs)
        return b"stream: Eicar-Test-Signature FOUND\0" if bad else b"stream: OK\0"

    def close(self) -> None:
        """Answer nothing more."""
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()


def _holds(body: bytes, depth: int = 5) -> bool:
    """Whether the test file is in it, or in a folder in it, as deep as ClamAV looks into the like."""
    if SIGN in body:
        return True
    if not depth or not zipfile.is_zipfile(io.BytesIO(body)):
        return False
    with zipfile.ZipFile(io.BytesIO(body)) as folder:
        return any(_holds(folder.read(name), depth - 1) for name in folder.namelist())


@contextmanager
def serving() -> Iterator[Clamd]:
    """A scanner on a free port, closed afterwards."""
    held = Clamd()
    thread = threading.Thread(target=held.serve, daemon=True)
    thread.start()
    try:
        yield held
    finally:
        held.close()
        thread.join(5)
