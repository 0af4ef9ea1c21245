"""Reads a web page as somebody who opened it would: its words, what it is called, what it asks for, where it leads on.

Scripts are not run, and pages within the page are not opened.
"""

import re
from html.parser import HTMLParser
from typing import TypedDict

from fairline.kit.reading.drawn import in_markup

_CARD = re.compile(
    r"\bcc-?(?:num|csc|exp)|card-?_? ?num|\bcvv2?\b|\bcvc2?\b|num[eé]ro de (?:la )?carte|kartennummer", re.I
)
_ONWARD = re.compile(r"^\s*\d*\.?\d*\s*[;,]\s*url\s*=\s*['\"]?([^'\"\s]+)", re.I)
_NAMED = frozenset({"title", "h1"})
_ASKS = ("autocomplete", "name", "id", "placeholder", "aria-label")


class Page(TypedDict):
    """What was read of one page. `asks` are password and card; `onward` is where it sends whoever opens it."""

    words: str
    called: str
    asks: list[str]
    onward: str


class _Seen(HTMLParser):
    """Gathers what a page is called and asks for."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.called: list[str] = []
        self.asks: set[str] = set()
        self.onward = ""
        self._within = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self._within += tag in _NAMED
        if tag == "input":
            if told.get("type", "").lower() == "password":
                self.asks.add("password")
            if any(_CARD.search(told.get(name, "")) for name in _ASKS):
                self.asks.add("card")
        if tag == "meta" and told.get("http-equiv", "").lower() == "refresh" and not self.onward:
            found = _ONWARD.match(told.get("content", ""))
            self.onward = found.group(1) if found else ""
        if tag == "meta" and told.get("property", "") == "og:site_name":
            self.called.append(f" {told.get('content', '')} ")

    def handle_endtag(self, tag: str) -> None:
        self._within = max(0, self._within - (tag in _NAMED))

    def handle_data(self, data: str) -> None:
        if self._within:
            self.called.append(data)


def read_page(text: str) -> Page:
    """A page, read."""
    seen = _Seen()
    seen.feed(text)
    seen.close()
    return Page(words=in_markup(text), called=" ".join(seen.called)[:500], asks=sorted(seen.asks), onward=seen.onward)
