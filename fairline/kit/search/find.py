"""Answers a question: the documents that hold its words, the best first, and what was meant where nothing was found."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from fairline.kit.db import Row, Unit
from fairline.kit.search import meant, postings, store, vocabulary
from fairline.kit.search.phrases import holding
from fairline.kit.search.postings import kind_of
from fairline.kit.search.query import Query
from fairline.kit.search.words import bare, fold, roots, stands

MOST = 200  # documents of a shelf that are ranked: the newest that fit
LOOKED_AT = 1_000  # documents of a shelf that are looked at, where phrases or operators let few of them through
WEIGHED = 4_000  # letters of a text that count when it is ranked
BEGUN = 12  # words that an unfinished one may become

Keep = Callable[[Sequence[Row]], Sequence[Row]]


@dataclass(frozen=True, slots=True)
class Shelf:
    """Documents that are looked for by themselves; of some kinds only, where any are named."""

    letter: str
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """One word of a question, and what stands for it in the index."""

    word: str
    roots: Sequence[str]
    begun: frozenset[str] = frozenset()  # words that begin so
    meant: tuple[str, ...] = ()  # words that may have been meant instead

    @property
    def terms(self) -> list[str]:
        """Whatever of this a document holds, it holds the word."""
        other = (root for word in (*self.begun, *self.meant) for root in roots(word))
        return sorted({*self.roots, *other})

    def level(self, text: str) -> int:
        """How well a folded text fits: the word as it is 3, begun 2, a root of it 1, a correction, or nothing, 0."""
        if stands(self.word, text):
            return 3
        if any(stands(word, text) for word in self.begun):
            return 2
        return 0 if self.meant else int(any(root in text for root in self.roots))


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


def find(c: Unit, query: Query, shelves: Sequence[Shelf], keep: Keep | None = None) -> Found:
    """The documents that hold every word of the question, in some form, ranked.

    Exact words stand before beginnings, roots and corrections, titles before texts, newer before older. Each shelf is
    ranked for itself first, so that the few contacts are not lost among the many messages. `keep` lets documents
    through, told of each its `doc` and `conversation`. Nothing is found where the question has no words.
    """
    groups = [_group(c, word, query) for word in query.needed]
    if not groups:
        return Found()
    rows, full = _gather(c, groups, query, shelves, keep)
    corrected = ""
    if not rows and (instead := meant.instead(c, [group.word for group in groups], [each.letter for each in shelves])):
        groups = [Group(each.word, each.roots, each.begun, tuple(instead.get(each.word, ()))) for each in groups]
        corrected = meant.spelled(query, {word: others[0] for word, others in instead.items()})
        rows, full = _gather(c, groups, query, shelves, keep)
    hits = sorted((_ranked(row, groups) for row in rows), key=_place)
    sought = frozenset(term for group in groups for term in group.terms)
    beginning = bare(query.words[-1]) if query.unfinished and query.words else ""
    return Found(tuple(hits), corrected if hits else "", sought, beginning if len(beginning) > 2 else "", full)


def _group(c: Unit, word: str, query: Query) -> Group:
    plain = bare(word)
    is_last = query.unfinished and bool(query.words) and word == query.words[-1]
    begun = vocabulary.begun(c, plain, BEGUN) if is_last and len(plain) >= vocabulary.HEAD else []
    return Group(plain, roots(word), frozenset(begun) - {plain})


def _gather(
    c: Unit, groups: Sequence[Group], query: Query, shelves: Sequence[Shelf], keep: Keep | None
) -> tuple[list[Row], frozenset[str]]:
    found: list[Row] = []
    full: set[str] = set()
    end = postings.end(c)
    for shelf in shelves:
        rows, is_full = _of_shelf(c, groups, query, shelf, end, keep)
        found += rows
        full.update(row["kind"] for row in rows if is_full)
    return found, frozenset(full)


def _of_shelf(
    c: Unit, groups: Sequence[Group], query: Query, shelf: Shelf, below: int, keep: Keep | None
) -> tuple[list[Row], bool]:
    needed = [group.terms for group in groups]
    if shelf.kinds:
        needed.append([kind_of(kind) for kind in shelf.kinds])
    refused = [bare(words[0]) for words in query.without if len(words) == 1]
    says = _saying(query)
    most = LOOKED_AT if keep or says else MOST
    docs = store.newest(c, shelf.letter, needed, refused, below, most)
    kept = [row["doc"] for row in keep(store.places(c, docs))] if keep else docs
    if says:
        kept = [row["doc"] for row in says(store.said(c, kept))]
    return store.rows(c, kept[:MOST]), len(docs) == most or len(kept) > MOST


def _saying(query: Query) -> Keep | None:
    """What lets through the documents where phrases stand word by word, and those that must not do not; None where
    there are none.
    """
    needed = [holding(words) for words in query.phrases]
    refused = [holding(words) for words in query.without if len(words) > 1]
    if not needed and not refused:
        return None

    def fits(row: Row) -> bool:
        text = f"{row['title']}\n{row['text']}"
        return all(stands_in(text) for stands_in in needed) and not any(stands_in(text) for stands_in in refused)

    return lambda rows: [row for row in rows if fits(row)]


def _ranked(row: Row, groups: Sequence[Group]) -> Hit:
    title = fold(row["title"])
    in_title = [group.level(title) if title else 0 for group in groups]
    text = fold(row["text"][:WEIGHED])
    level = sum(max(held, group.level(text)) for group, held in zip(groups, in_title, strict=True))
    return Hit(row, level, sum(1 for held in in_title if held))


def _place(hit: Hit) -> tuple[int, int, int, str, str]:
    return (-hit.level, -hit.titled, -hit.row["at"], hit.row["kind"], hit.row["id"])
