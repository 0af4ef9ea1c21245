"""Answers a question: the documents that hold its words, the best first, and what was meant where nothing was found."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from fairline.kit.db import Row, Unit
from fairline.kit.search import store
from fairline.kit.search.near import near, slips
from fairline.kit.search.query import Operator, Query
from fairline.kit.search.words import bare, fold, forms

MOST = 400  # documents of a shelf that are ranked: the newest that fit
LOOKED_AT = 4_000  # documents of a shelf that are looked at, where phrases or operators let few of them through
RARE = 2  # documents in which a slip may stand too
MEANT = 3  # words that one may be corrected to
BEGUN = 12  # words that an unfinished one may become

_WORD = re.compile(r"[^\W_]+")
Keep = Callable[[Sequence[Row]], Sequence[Row]]


@dataclass(frozen=True, slots=True)
class Group:
    """One word of a question, and what stands for it in the index."""

    word: str
    others: frozenset[str]  # its stems
    begun: frozenset[str] = frozenset()  # words that begin so
    meant: tuple[str, ...] = ()  # words that may have been meant instead

    @property
    def terms(self) -> list[str]:
        """Whatever of this a document holds, it holds the word."""
        meant = (form for word in self.meant for form in forms(word))
        return sorted({self.word, *self.others, *self.begun, *meant})

    def level(self, text: str) -> int:
        """How well a folded text fits: the word as it is 3, begun 2, a stem of it 1, a correction, or nothing, 0."""
        if _stands(self.word, text):
            return 3
        if any(_stands(word, text) for word in self.begun):
            return 2
        return 0 if self.meant else int(any(stem in text for stem in self.others))


@dataclass(frozen=True, slots=True)
class Hit:
    """A document that was found. `level` is how well its words fit, `titled` how many of them stand in its title."""

    row: Any
    level: int
    titled: int


@dataclass(frozen=True, slots=True)
class Found:
    """What was found, the best first.

    `corrected` is the question as it was understood, empty where it was taken as it is; `sought` and `beginning` are
    for `excerpt`; `full` names the kinds of which there is more than was ranked.
    """

    hits: tuple[Hit, ...] = ()
    corrected: str = ""
    sought: frozenset[str] = frozenset()
    beginning: str = ""
    full: frozenset[str] = frozenset()


def find(c: Unit, query: Query, shelves: Sequence[Sequence[str]], keep: Keep = lambda rows: rows) -> Found:
    """The documents that hold every word of the question, in some form, ranked.

    Exact words stand before beginnings, stems and corrections, titles before texts, newer before older. A shelf is
    some kinds that are ranked for themselves first, so that the few contacts are not lost among the many messages.
    Nothing is found where the question has no words.
    """
    groups = [_group(c, word, query) for word in query.needed]
    if not groups:
        return Found()
    rows, full = _gather(c, groups, query, shelves, keep)
    corrected = ""
    if not rows and (meant := _meant(c, groups)):
        groups = meant
        corrected = _spelled(query, {group.word: group.meant[0] for group in meant if group.meant})
        rows, full = _gather(c, groups, query, shelves, keep)
    hits = sorted((_ranked(row, groups) for row in rows), key=_place)
    sought = frozenset(term for group in groups for term in group.terms)
    beginning = bare(query.words[-1]) if query.unfinished and query.words else ""
    return Found(tuple(hits), corrected if hits else "", sought, beginning if len(beginning) > 2 else "", full)


def _group(c: Unit, word: str, query: Query) -> Group:
    plain, *stems = forms(word)
    is_last = query.unfinished and bool(query.words) and word == query.words[-1]
    begun = store.begun(c, plain, BEGUN) if is_last and len(plain) >= store.HEAD else []
    return Group(plain, frozenset(stems), frozenset(begun) - {plain})


def _gather(
    c: Unit, groups: Sequence[Group], query: Query, shelves: Sequence[Sequence[str]], keep: Keep
) -> tuple[list[Row], frozenset[str]]:
    found: list[Row] = []
    full: set[str] = set()
    for kinds in shelves:
        rows, is_full = _of_shelf(c, groups, query, kinds, keep)
        found += rows
        full.update(row["kind"] for row in rows if is_full)
    return found, frozenset(full)


def _of_shelf(
    c: Unit, groups: Sequence[Group], query: Query, kinds: Sequence[str], keep: Keep
) -> tuple[list[Row], bool]:
    needed = [*(group.terms for group in groups), [store.kind_of(kind) for kind in kinds]]
    refused = [bare(words[0]) for words in query.without if len(words) == 1]
    found: list[Row] = []
    below, looked = 2**62, 0
    while len(found) < MOST and looked < LOOKED_AT:
        rows = store.newest(c, needed, refused, below, MOST)
        found += keep([row for row in rows if _says(row, query)])
        looked += len(rows)
        if len(rows) < MOST:
            return found, False
        below = rows[-1]["doc"]
    return found[:MOST], True


def _says(row: Row, query: Query) -> bool:
    """Whether its phrases stand there word by word, and those that must not do not."""
    refused = [words for words in query.without if len(words) > 1]
    if not query.phrases and not refused:
        return True
    text = " " + " ".join(_words(f"{row['title']}\n{row['text']}")) + " "
    return all(_phrase(words) in text for words in query.phrases) and not any(
        _phrase(words) in text for words in refused
    )


def _phrase(words: Sequence[str]) -> str:
    return " " + " ".join(bare(word) for word in words) + " "


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _meant(c: Unit, groups: Sequence[Group]) -> list[Group]:
    """The same question with the words that stand nowhere, or else the rare ones, taken for others; empty: no idea."""
    known = store.known(c, [group.word for group in groups])
    unknown = [group for group in groups if group.word not in known]
    unknown = unknown or [group for group in groups if known[group.word] <= RARE]
    meant = {group.word: _nearest(c, group.word, known.get(group.word, 0)) for group in unknown}
    if not any(meant.values()):
        return []
    return [Group(group.word, group.others, group.begun, tuple(meant.get(group.word, ()))) for group in groups]


def _nearest(c: Unit, word: str, many: int) -> list[str]:
    allowed = slips(word)
    if not allowed:
        return []
    close = near(word, store.alike(c, word, allowed))
    often = store.known(c, close)
    return sorted((other for other in close if often[other] > many), key=lambda other: -often[other])[:MEANT]


def _spelled(query: Query, instead: dict[str, str]) -> str:
    """The question with some words replaced, as somebody would type it."""

    def put(words: Sequence[str]) -> str:
        return " ".join(instead.get(bare(word), word) for word in words)

    parts = [put(query.words), *(f'"{put(words)}"' for words in query.phrases)]
    parts += [f'-"{" ".join(words)}"' if len(words) > 1 else f"-{words[0]}" for words in query.without]
    parts += [_typed(operator) for operator in query.operators]
    return " ".join(part for part in parts if part)


def _typed(operator: Operator) -> str:
    value = f'"{operator.value}"' if " " in operator.value else operator.value
    return f"{'-' if operator.without else ''}{operator.name}:{value}"


def _ranked(row: Row, groups: Sequence[Group]) -> Hit:
    title = fold(row["title"])
    in_title = [group.level(title) if title else 0 for group in groups]
    text = fold(row["text"])
    level = sum(max(held, group.level(text)) for group, held in zip(groups, in_title, strict=True))
    return Hit(row, level, sum(1 for held in in_title if held))


def _stands(word: str, text: str) -> bool:
    """Whether a word stands in a text by itself. A loop of finds takes a tenth of what a pattern with borders does."""
    at = text.find(word)
    while at >= 0:
        ends = at + len(word)
        if not text[at - 1 : at].isalnum() and not text[ends : ends + 1].isalnum():
            return True
        at = text.find(word, ends)
    return False


def _place(hit: Hit) -> tuple[int, int, int, str, str]:
    return (-hit.level, -hit.titled, -hit.row["at"], hit.row["kind"], hit.row["id"])
