"""Reads the words in pictures by tesseract, and the words of web pages by their text alone."""

import os
import subprocess
from html.parser import HTMLParser

LANGUAGES = ("eng", "fra")
_HIDDEN = frozenset({"script", "style"})


def in_picture(body: bytes, tesseract: str, seconds: float) -> str:
    """The words in a picture; empty where there are none. Raises OSError, subprocess.SubprocessError."""
    told = subprocess.run(  # noqa: S603  # the operator names the command; the file only comes in
        [tesseract, "stdin", "stdout", "-l", _languages(tesseract), "--psm", "11"],
        input=body,
        capture_output=True,
        timeout=seconds,
        check=True,
        env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )
    return told.stdout.decode("utf-8", "replace")


def _languages(tesseract: str) -> str:
    asked = [tesseract, "--list-langs"]
    told = subprocess.run(asked, capture_output=True, timeout=5, check=True)  # noqa: S603  # the same
    held = told.stdout.decode("utf-8", "replace").split()
    return "+".join(each for each in LANGUAGES if each in held) or "eng"


class _Page(HTMLParser):
    """Gathers what a reader of a page would see, and what its pictures and links are called."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in _HIDDEN
        self.said += [f" {value} " for name, value in attrs if name in ("alt", "title", "content", "value") and value]

    def handle_endtag(self, tag: str) -> None:
        self._hidden = max(0, self._hidden - (tag in _HIDDEN))
        if tag in ("p", "div", "br", "li", "td", "th", "tr", "h1", "h2", "h3", "title", "text"):
            self.said.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.said.append(data)


def in_markup(text: str) -> str:
    """The words of a web page, without its marks."""
    page = _Page()
    page.feed(text)
    page.close()
    return "".join(page.said)
