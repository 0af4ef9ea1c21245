"""Reads the lists of what words are barred: each rule with the words that call for it, its pattern and its score."""

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import msgspec

from fairline.gate.verdict import ContentKind

_SPACE_LOST = re.compile(r"\n +\S")
_BREAK = re.compile(r"\n\s*")
STEM = 4  # letters by which beginnings of words are looked up


@dataclass(frozen=True, slots=True)
class Rule:
    """One entry of the lists. `score` is 1 to 100, how sure we are; `unless` is what makes it harmless.

    `pack` is empty for what is barred everywhere; others bind only some senders (toll_free) or are asked of what
    contacts write (distress, leads). `laws` are the places (ISO 3166, EU) whose law bars it, and what that law is
    called: such a rule is a pack of its own, asked only where one of them holds.
    """

    id: str
    kind: ContentKind
    score: int
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    clauses: tuple[str, ...]
    pack: str = ""
    laws: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Lists:
    """Every rule, by the words that call for it: a text without any of them is judged by looking its words up."""

    version: str
    rules: tuple[Rule, ...]
    whole: Mapping[str, tuple[int, ...]]
    stems: Mapping[str, tuple[tuple[str, tuple[int, ...]], ...]]

    def called(self, words: Iterable[str]) -> set[int]:
        """The places of the rules that these words call for."""
        found: set[int] = set()
        for word in words:
            if word in self.whole:
                found.update(self.whole[word])
            for stem, places in self.stems.get(word[:STEM], ()):
                if word.startswith(stem):
                    found.update(places)
        return found

    def holds(self, word: str) -> bool:
        """Whether a word calls for any rule."""
        return word in self.whole or any(word.startswith(stem) for stem, _ in self.stems.get(word[:STEM], ()))


@cache
def lists() -> Lists:
    """The lists as they came with this version of the house."""
    folder = files("fairline.gate.content").joinpath("lists")
    held = [tomllib.loads(file.read_text("utf-8")) for file in sorted(folder.iterdir(), key=lambda one: one.name)]
    rules: list[Rule] = []
    calls: dict[str, list[int]] = {}
    for each in held:
        for entry in each["rule"]:
            for word in entry["words"]:
                calls.setdefault(word, []).append(len(rules))
            rules.append(_rule(entry, each, each.get("parts", {})))
    whole = {word: tuple(places) for word, places in calls.items() if not word.endswith("*")}
    stems: dict[str, list[tuple[str, tuple[int, ...]]]] = {}
    for word, places in calls.items():
        if word.endswith("*"):
            stems.setdefault(word[:-1][:STEM], []).append((word[:-1], tuple(places)))
    version = max(str(each["version"]) for each in held)
    return Lists(version, tuple(rules), whole, {stem: tuple(held) for stem, held in stems.items()})


def _rule(entry: Mapping[str, Any], file: Mapping[str, Any], parts: Mapping[str, str]) -> Rule:
    """Raises KeyError, re.error or ValueError for an entry that is not whole."""
    if any(word.endswith("*") and len(word) <= STEM for word in entry["words"]):
        raise ValueError(f"{entry['id']}: a beginning has at least {STEM} letters")
    unless = entry.get("unless") or file.get("unless", "")
    return Rule(
        entry["id"],
        msgspec.convert(entry.get("kind") or file["kind"], ContentKind),
        entry["score"],
        _pattern(entry["pattern"], parts),
        _pattern(unless, parts) if unless else None,
        tuple(entry.get("clauses") or file["clauses"]),
        entry["id"] if entry.get("laws") else entry.get("pack") or file.get("pack", ""),
        entry.get("laws", {}),
    )


def _pattern(written: str, parts: Mapping[str, str]) -> re.Pattern[str]:
    """A pattern may be broken over lines, and name parts of its file: `<wants>`.

    Raises ValueError where a line begins with a space, which would be lost: `[ ]` is meant.
    """
    if _SPACE_LOST.search(written):
        raise ValueError(f"a line begins with a space that would be lost: {written[:60]}")
    for name, part in parts.items():
        written = written.replace(f"<{name}>", part)
    return re.compile(_BREAK.sub("", written))
