"""Judges a sentence by what stands in it together, in any order: who, what is meant to happen, to whom, with what.

The lists' patterns know how things are usually said. These know only which words make a threat, a trick or an offer
when they meet in one sentence, so they find what is said in other words, and are less sure: a person looks first.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

import msgspec

from fairline.gate.verdict import ContentKind

_SENTENCE = re.compile(r"[.!?;\n]+(?=\s|$)|(?<=[!?])")
_WORD = re.compile(r"[a-z0-9]+")
STEM = 4  # letters by which beginnings of words are looked up
SHOWN = 100  # letters of a sentence that are told back


@dataclass(frozen=True, slots=True)
class Meeting:
    """Ideas that must all stand in a sentence (`all`; each may be several, one of which will do), and those none of
    which may (`none`).
    """

    id: str
    kind: ContentKind
    score: int
    clauses: tuple[str, ...]
    all: tuple[frozenset[str], ...]
    none: frozenset[str]


@dataclass(frozen=True, slots=True)
class Ideas:
    """The words of every idea of a language, by their first word: whole, by their beginnings, and in rows."""

    whole: Mapping[str, frozenset[str]]
    stems: Mapping[str, tuple[tuple[str, frozenset[str]], ...]]
    rows: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    meetings: tuple[Meeting, ...]
    called: frozenset[str]  # ideas without one of which no meeting holds


def meetings(folded: str) -> Iterator[tuple[Meeting, str]]:
    """What meets in each sentence of a folded text, with the sentence."""
    words = _WORD.findall(folded)
    for place, held in enumerate(ideas()):
        if not _standing(place, held, words) & held.called:
            continue
        for sentence in _SENTENCE.split(folded):
            found = _standing(place, held, _WORD.findall(sentence))
            if not found & held.called:
                continue
            for meeting in held.meetings:
                if all(found & one for one in meeting.all) and not found & meeting.none:
                    yield meeting, sentence.strip()[:SHOWN]


def _standing(place: int, held: Ideas, words: list[str]) -> set[str]:
    """The ideas that stand in a row of words."""
    found: set[str] = set()
    for at, word in enumerate(words):
        found |= _meant(place, word)
        for row, idea in held.rows.get(word, ()):
            if _follows(words, at, row):
                found.add(idea)
    return found


@lru_cache(maxsize=40_000)
def _meant(place: int, word: str) -> frozenset[str]:
    """The ideas that a word alone stands for, in the language at a place."""
    held = ideas()[place]
    stems = (known for stem, known in held.stems.get(word[:STEM], ()) if word.startswith(stem))
    return held.whole.get(word, frozenset()).union(*stems)


def _follows(words: list[str], place: int, row: tuple[str, ...]) -> bool:
    there = words[place : place + len(row)]
    return len(there) == len(row) and all(
        word.startswith(wanted[:-1]) if wanted[-1] == "*" else word == wanted
        for word, wanted in zip(there, row, strict=True)
    )


@cache
def ideas() -> tuple[Ideas, ...]:
    """The ideas as they came with this version of the house, a language each."""
    folder = files("fairline.gate.content").joinpath("together")
    held = sorted((one for one in folder.iterdir() if one.name.endswith(".toml")), key=lambda one: one.name)
    return tuple(_read(tomllib.loads(one.read_text("utf-8"))) for one in held)


@cache
def version() -> str:
    """The day of the newest of them."""
    folder = files("fairline.gate.content").joinpath("together")
    return max(str(tomllib.loads(one.read_text("utf-8"))["version"]) for one in folder.iterdir())


def _read(told: Mapping[str, Any]) -> Ideas:
    """Raises KeyError, ValueError for a file that is not whole."""
    whole: dict[str, set[str]] = {}
    stems: dict[str, dict[str, set[str]]] = {}
    rows: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for idea, words in told["ideas"].items():
        for word in words.split():
            if "_" in word:
                row = tuple(word.split("_"))
                rows.setdefault(row[0], []).append((row, idea))
            elif word.endswith("*"):
                if len(word) <= STEM:
                    raise ValueError(f"{idea}: {word}: a beginning has at least {STEM} letters")
                stems.setdefault(word[:STEM], {}).setdefault(word[:-1], set()).add(idea)
            else:
                whole.setdefault(word, set()).add(idea)
    made = tuple(_meeting(each, told["kinds"], frozenset(told["ideas"])) for each in told["meeting"])
    return Ideas(
        {word: frozenset(held) for word, held in whole.items()},
        {key: tuple((stem, frozenset(held)) for stem, held in each.items()) for key, each in stems.items()},
        {word: tuple(held) for word, held in rows.items()},
        made,
        frozenset().union(*(min(each.all, key=len) for each in made)),
    )


def _meeting(entry: Mapping[str, Any], kinds: Mapping[str, Any], known: frozenset[str]) -> Meeting:
    wanted = tuple(frozenset(each.split("|")) for each in entry["all"])
    none = frozenset(entry.get("none", ()))
    strange = (none | frozenset().union(*wanted)) - known
    if strange:
        raise ValueError(f"{entry['id']}: no such ideas: {', '.join(sorted(strange))}")
    kind = msgspec.convert(entry["kind"], ContentKind)
    return Meeting(entry["id"], kind, entry.get("score", 60), tuple(kinds[kind]), wanted, none)
