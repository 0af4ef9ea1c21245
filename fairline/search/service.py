"""Answers a search: what fits, the best first, each with the place where it stands."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.search import Found, Query, Shelf, excerpt, find, read
from fairline.kit.search.find import MOST
from fairline.search import narrow, operators
from fairline.search.docs import ASIDE, HEADS, KINDS, LINES, shelf_of


@dataclass(frozen=True, slots=True)
class Asking:
    """What somebody is looking for. `member` is who `me` is; `kinds` are all where none is named, but for those they
    may not see.
    """

    text: str
    member: str = ""
    kinds: frozenset[str] = frozenset()
    skip: int = 0
    most: int = 25
    hidden: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Item:
    """Something that was found. `marks` are places in `excerpt`, `title_marks` in `title`, half open."""

    kind: str
    id: str
    conversation: str
    contact: str
    number: int
    title: str
    title_marks: tuple[tuple[int, int], ...]
    excerpt: str
    marks: tuple[tuple[int, int], ...]
    at: Millis


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found: one page of it, how many there are of each kind, and how the question was understood.

    `full` names the kinds of which there are more than counted, `ignored` the operators that made no sense.
    """

    items: tuple[Item, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    full: frozenset[str] = frozenset()
    corrected: str = ""
    ignored: tuple[str, ...] = ()
    more: bool = False


def search(c: Unit, asking: Asking) -> Answer:
    """One page of what fits the words and the operators somebody typed."""
    query = read(asking.text, operators.is_operator)
    wanted = operators.wanted(query.operators, narrow.names(c, asking.member))
    if not query.needed:
        return _only_operators(c, asking, wanted)
    keep = narrow.keeper(c, wanted, asking.member)
    shelves = _shelves(asking, wanted, narrowed=bool(wanted.parts))
    if not shelves:
        return Answer(ignored=tuple(wanted.ignored))
    found = find(c, query, shelves, keep)
    return _answer(asking, wanted, narrow.used(c, found), query)


def _shelves(asking: Asking, wanted: operators.Wanted, *, narrowed: bool) -> list[Shelf]:
    """The kinds that are looked at. An operator asks about conversations, so contacts cannot fit it."""
    kinds = (wanted.kinds or asking.kinds or set(KINDS)) & set(KINDS) - asking.hidden
    if narrowed or wanted.aside:
        kinds -= {"contact", "company"}
    before = ASIDE if wanted.aside else ""
    return [_shelf(of, frozenset(kinds), before) for of in (LINES, HEADS) if kinds.intersection(of)]


def _shelf(of: Sequence[str], kinds: frozenset[str], before: str) -> Shelf:
    named = () if kinds.issuperset(of) else tuple(before + kind for kind in of if kind in kinds)
    return Shelf(shelf_of(before + of[0]), named)


def _answer(asking: Asking, wanted: operators.Wanted, found: Found, query: Query) -> Answer:
    page = found.hits[asking.skip : asking.skip + asking.most]
    counts = Counter(_kind(hit.row["kind"]) for hit in found.hits)
    return Answer(
        tuple(_hit(hit.row, found) for hit in page),
        dict(counts),
        frozenset(_kind(kind) for kind in found.full),
        found.corrected,
        tuple(wanted.ignored),
        len(found.hits) > asking.skip + asking.most,
    )


def _hit(row: Any, found: Found) -> Item:
    title = excerpt(row["title"], found.sought, found.beginning, 300)
    text = excerpt(row["text"], found.sought, found.beginning)
    return Item(
        _kind(row["kind"]),
        row["id"],
        row["conversation"],
        row["contact"],
        row["number"],
        title.text,
        title.marks,
        text.text,
        text.marks,
        row["at"],
    )


def _only_operators(c: Unit, asking: Asking, wanted: operators.Wanted) -> Answer:
    """Conversations that fit a question without words, the newest first."""
    if not wanted.parts and not wanted.aside:
        return Answer(ignored=tuple(wanted.ignored))
    ids = narrow.matching(c, wanted, MOST, asking.member)
    page = ids[asking.skip : asking.skip + asking.most]
    return Answer(
        tuple(_headed(*each) for each in narrow.titles(c, page)),
        {"conversation": len(ids)},
        frozenset({"conversation"}) if len(ids) == MOST else frozenset(),
        ignored=tuple(wanted.ignored),
        more=len(ids) > asking.skip + asking.most,
    )


def _headed(id: str, contact: str, subject: str, at: Millis) -> Item:
    return Item("conversation", id, id, contact, 0, subject, (), "", (), at)


def _kind(kind: str) -> str:
    return kind.removeprefix(ASIDE)


def kinds_of(text: Sequence[str]) -> frozenset[str]:
    """The kinds that there are, of those somebody named."""
    return frozenset(text) & frozenset(KINDS)
