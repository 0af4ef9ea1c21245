"""Shows where in a text the words stand that were looked for."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from fairline.kit.search.words import bare, forms, words

SHOWN = 200  # letters of a text that a list shows
BEFORE = 50  # of them before the first word found


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Part of a text on one line, and from where up to where in it (half open) something was found."""

    text: str
    marks: tuple[tuple[int, int], ...]


def marks(text: str, sought: frozenset[str], beginning: str = "") -> Iterator[tuple[int, int]]:
    """From where up to where the words sought stand in a text, counted in characters (code points), in order.

    `sought` holds folded words and roots; `beginning` is the folded beginning of one.
    """
    # An ending never reaches the first two letters, so most words need not be cut.
    heads = {term[:2] for term in sought} | ({beginning[:2]} if beginning else set())
    for found in words(text):
        word = found.word
        head = word[:2] if word.isascii() else _head(word)
        if head in heads and _fits(word, sought, beginning):
            yield found.begins, found.ends


def excerpt(text: str, sought: frozenset[str], beginning: str = "", most: int = SHOWN) -> Excerpt:
    """The part of a text around the first word found, its line breaks made spaces."""
    line = " ".join(text.split())
    found = marks(line, sought, beginning)
    first = next(found, None)
    start = _start(line, first[0] if first else 0, most)
    shown = line[start : start + most]
    head, tail = "…" if start else "", "…" if start + most < len(line) else ""
    shift = len(head) - start
    inside = [] if first is None else [first, *_until(found, start + most)]
    kept = tuple((a + shift, b + shift) for a, b in inside if a >= start and b <= start + most)
    return Excerpt(head + shown + tail, kept)


def _until(found: Iterator[tuple[int, int]], end: int) -> Iterator[tuple[int, int]]:
    for begins, ends in found:
        if ends > end:
            return
        yield begins, ends


@lru_cache(maxsize=16_384)
def _head(word: str) -> str:
    return bare(word)[:2]


def _fits(word: str, sought: frozenset[str], beginning: str) -> bool:
    return not sought.isdisjoint(forms(word)) or (beginning != "" and bare(word).startswith(beginning))


def _start(line: str, first: int, most: int) -> int:
    """Where the part begins: a little before the first word found, at the beginning of a word."""
    if len(line) <= most or first < BEFORE:
        return 0
    wanted = min(first - BEFORE, len(line) - most)
    space = line.find(" ", wanted, first)
    return space + 1 if space >= 0 else wanted
