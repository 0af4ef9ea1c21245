"""Looks for words the glossary does not use, in the names this project gives."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from itertools import pairwise
from pathlib import Path

from tools.identifiers import Name, names
from tools.report import finish
from tools.tree import ROOT, files, place

BOOK = Path(__file__).with_name("glossary.toml")
PARTS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+")
WHERE = ("fairline", "tools", "tests", "bench", "migrations", "workspace/src", "widget/src")


@dataclass(frozen=True, slots=True)
class Pardon:
    """A name that may stand although the glossary does not use it, where, and why."""

    name: str
    places: tuple[str, ...]
    because: str

    def covers(self, text: str, where: str) -> bool:
        return fnmatchcase(text.lower(), self.name) and any(fnmatchcase(where, place) for place in self.places)


@dataclass(frozen=True, slots=True)
class Glossary:
    """Words not used, each with the word used instead, and the names that may stand all the same."""

    instead: dict[str, str]
    pardons: tuple[Pardon, ...]


def read(path: Path = BOOK) -> Glossary:
    """The glossary as its file holds it."""
    book = tomllib.loads(path.read_text(encoding="utf-8"))
    pardons = tuple(Pardon(one["name"], tuple(one.get("in", ["*"])), one["because"]) for one in book["exception"])
    return Glossary(book["instead"], pardons)


def words(text: str) -> list[str]:
    """A name taken apart, plurals made single: `AgentTasks` gives agent, task."""
    return [word.lower() for word in PARTS.findall(text)]


def unwelcome(text: str, glossary: Glossary) -> Iterator[str]:
    """The words in a name that the glossary does not use, single or as a pair."""
    parts = words(text)
    for said in [*parts, *map("_".join, pairwise(parts))]:
        for form in (said, said.removesuffix("s")):
            if form in glossary.instead:
                yield form
                break


def judge(given: Iterable[Name], where: str, glossary: Glossary) -> Iterator[str]:
    """One line for each name that says a word the house does not use."""
    for name in sorted(set(given), key=lambda name: (name.line, name.text)):
        if any(pardon.covers(name.text, where) for pardon in glossary.pardons):
            continue
        for word in unwelcome(name.text, glossary):
            yield f"{where}:{name.line}: {name.text!r} says {word!r}; here we say {glossary.instead[word]}"


def inspect(root: Path = ROOT) -> Iterator[str]:
    """Every unwelcome word in the names of the tree."""
    glossary = read()
    for folder in WHERE:
        if (root / folder).is_dir():
            for path in files(".py", ".ts", ".tsx", under=root / folder):
                yield from judge(names(path), place(path, root), glossary)


if __name__ == "__main__":
    finish("glossary", inspect())
