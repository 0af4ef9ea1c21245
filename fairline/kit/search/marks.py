"""Shows where in a text the words stand that were looked for."""

from dataclasses import dataclass

from fairline.kit.search.words import bare, forms, words

SHOWN = 200  # letters of a text that a list shows
BEFORE = 50  # of them before the first word found


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Part of a text on one line, and from where up to where in it (half open) something was found."""

    text: str
    marks: tuple[tuple[int, int], ...]


def marks(text: str, sought: frozenset[str], beginning: str = "") -> list[tuple[int, int]]:
    """From where up to where the words sought stand in a text, counted in characters (code points), in order.

    `sought` holds folded words and stems; `beginning` is the folded beginning of one.
    """
    # An ending never reaches the first two letters, so most words need not be cut.
    heads = {term[:2] for term in sought} | ({beginning[:2]} if beginning else set())
    return [
        (found.begins, found.ends)
        for found in words(text)
        if bare(found.word)[:2] in heads
        and (not sought.isdisjoint(forms(found.word)) or (beginning != "" and bare(found.word).startswith(beginning)))
    ]


def excerpt(text: str, sought: frozenset[str], beginning: str = "", most: int = SHOWN) -> Excerpt:
    """The part of a text around the first word found, its line breaks made spaces."""
    line = " ".join(text.split())
    found = marks(line, sought, beginning)
    start = _start(line, found[0][0] if found else 0, most)
    shown = line[start : start + most]
    head, tail = "…" if start else "", "…" if start + most < len(line) else ""
    shift = len(head) - start
    inside = tuple((a + shift, b + shift) for a, b in found if a >= start and b <= start + most)
    return Excerpt(head + shown + tail, inside)


def _start(line: str, first: int, most: int) -> int:
    """Where the part begins: a little before the first word found, at the beginning of a word."""
    if len(line) <= most or first < BEFORE:
        return 0
    wanted = min(first - BEFORE, len(line) - most)
    space = line.find(" ", wanted, first)
    return space + 1 if space >= 0 else wanted
