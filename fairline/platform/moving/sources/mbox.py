"""Finds mails in an mbox file: where each begins, and its bytes as they were sent."""

import re
from collections.abc import Iterator

from fairline.platform.moving.sources.place import Place

_ESCAPED = re.compile(rb"^>(>*From )", re.M)
LONGEST = 80 * 1024 * 1024  # bytes of one mail that are read


def mails(place: Place, name: str) -> Iterator[tuple[int, bytes]]:
    """Every mail of a file with the place it begins. A file without mbox lines is one mail (as .eml files are)."""
    with place.open(name) as file:
        begin, held, size, at, blank = 0, list[bytes](), 0, 0, True
        for line in file:
            if blank and line.startswith(b"From ") and _is_mark(line):
                if held:
                    yield begin, b"".join(held)
                begin, held, size = at, [], 0
            elif size < LONGEST:
                held.append(line)
                size += len(line)
            else:
                size += len(line)
            blank = not line.strip()
            at += len(line)
        if held:
            yield begin, b"".join(held)


def one_mail(place: Place, name: str, begin: int, length: int) -> bytes:
    """One mail as it was sent."""
    with place.open(name) as file:
        file.seek(begin)
        first = file.readline()
        head = b"" if first.startswith(b"From ") and _is_mark(first) else first
        raw = head + file.read(length - len(head))
    return _ESCAPED.sub(rb"\1", raw)


def _is_mark(line: bytes) -> bool:
    """`From somebody Thu Jan  1 …`: an address and a year, which a sentence beginning so hardly ever has."""
    return re.search(rb"(19|20)\d\d\s*$|\d\d:\d\d", line) is not None
