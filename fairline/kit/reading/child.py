"""The process that reads one file: bytes come in, words go out; what goes wrong ends it, and it alone."""

import contextlib
import json
import resource
import subprocess
import sys
from collections.abc import Iterator

from fairline.kit.reading import drawn, office, pages, shown
from fairline.kit.reading.kinds import MARKUP, MOST, OFFICE, PAGE, PDF, PICTURES, SHOWN, plain_text

MEMORY = 1_500_000_000  # bytes
MOST_PICTURES = 8  # of a document


def main() -> None:
    """`python -m fairline.kit.reading.child TYPE SECONDS TESSERACT MODEL`; words come out as JSON."""
    kind, seconds, tesseract, model = sys.argv[1], float(sys.argv[2]), sys.argv[3], sys.argv[4]
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds) + 2, int(seconds) + 3))
    body = sys.stdin.buffer.read()
    if kind == PAGE:
        json.dump(pages.read_page(plain_text(body)), sys.stdout)
        return
    if kind.startswith(SHOWN):
        json.dump(shown.likely(model, _pictures(body, kind.removeprefix(SHOWN))), sys.stdout)
        return
    text = "".join(_bounded(_words(body, kind, seconds, tesseract)))
    json.dump(text, sys.stdout)


def _words(body: bytes, kind: str, seconds: float, tesseract: str) -> Iterator[str]:
    if kind in PICTURES:
        yield drawn.in_picture(body, tesseract, seconds)
    elif kind in MARKUP:
        yield drawn.in_markup(plain_text(body))
    elif kind in OFFICE:
        yield from office.words(body, MOST)
        yield from _in_pictures(office.pictures(body, MOST_PICTURES), seconds, tesseract)
    elif kind == PDF:
        from fairline.kit.reading import portable  # its library takes a while to load, and only this kind needs it

        yield from portable.words(body, MOST)
        yield from _in_pictures(portable.pictures(body, MOST_PICTURES), seconds, tesseract)
    else:
        yield plain_text(body)


def _pictures(body: bytes, kind: str) -> Iterator[bytes]:
    """A picture, or the pictures of a document."""
    if kind in PICTURES:
        yield body
    elif kind in OFFICE:
        yield from office.pictures(body, MOST_PICTURES)
    elif kind == PDF:
        from fairline.kit.reading import portable  # the same as above

        yield from portable.pictures(body, MOST_PICTURES)


def _in_pictures(found: Iterator[bytes], seconds: float, tesseract: str) -> Iterator[str]:
    """The words in a document's pictures; one that is none is passed over."""
    for body in found if tesseract else ():
        with contextlib.suppress(OSError, ValueError, subprocess.SubprocessError):
            yield "\n" + drawn.in_picture(body, tesseract, seconds)


def _bounded(parts: Iterator[str]) -> Iterator[str]:
    read = 0
    for part in parts:
        yield part
        read += len(part)
        if read > 2 * MOST:
            return


if __name__ == "__main__":
    main()
