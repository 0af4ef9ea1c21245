"""A name server of the tests' own: it answers what the test wrote down, and knows nothing else."""

import socket
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

import dns.exception
import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset


class Names:
    """Lines by name and kind: `held[("acme.example", "TXT")] = ["v=spf1 -all"]`."""

    def __init__(self) -> None:
        self.held: dict[tuple[str, str], Sequence[str]] = {}
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.where = f"127.0.0.1:{self._socket.getsockname()[1]}"

    def put(self, name: str, kind: str, *lines: str) -> None:
        """A name stands for this."""
        self.held[(name.lower(), kind)] = lines

    def serve(self) -> None:
        """Answer until the socket is closed."""
        while True:
            try:
                question, whence = self._socket.recvfrom(4096)
            except OSError:
                return
            # It may be closed before the last answer left; and what a neighbour's fuzzer strays here is no question.
            with suppress(OSError, dns.exception.DNSException):
                self._socket.sendto(self._answer(question), whence)

    def _answer(self, question: bytes) -> bytes:
        asked = dns.message.from_wire(question)
        said = dns.message.make_response(asked)
        said.flags |= dns.flags.AA
        name, kind = asked.question[0].name, dns.rdatatype.to_text(asked.question[0].rdtype)
        lines = self.held.get((str(name).rstrip(".").lower(), kind), ())
        if lines:
            told = [
                _quoted(line) if kind == "TXT" else line if kind == "A" else f"{line.rstrip('.')}." for line in lines
            ]
            said.answer.append(dns.rrset.from_text(name, 60, "IN", kind, *told))
        elif not any(held == str(name).rstrip(".").lower() for held, _ in self.held):
            said.set_rcode(dns.rcode.NXDOMAIN)
        return said.to_wire(max_size=65_535)

    def close(self) -> None:
        """Answer nothing more."""
        self._socket.close()


def _quoted(line: str) -> str:
    """A text in parts of 255, as a record holds it."""
    return " ".join(f'"{line[start : start + 250]}"' for start in range(0, len(line), 250))


@contextmanager
def serving() -> Iterator[Names]:
    """A name server, closed afterwards."""
    names = Names()
    thread = threading.Thread(target=names.serve, daemon=True)
    thread.start()
    try:
        yield names
    finally:
        names.close()
