"""The clause register: what public agreements of this trade demand, in our own words, as policies cite it."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import yaml

from fairline.kit.errors import NotFound, called
from fairline.kit.words import knows, say

FOLDER = Path(__file__).with_name("register")


class Clause(msgspec.Struct, frozen=True, kw_only=True):
    """One clause: what its source says, what follows for the software, how that is checked.

    `tier` is 1 where an act, money or a legal clock hangs on it, 2 as usual, 3 for text or record only.
    """

    id: str
    source: str
    where: str
    says: str
    bound: str
    kind: str
    area: str
    tier: int
    duty: str
    check: str
    on_violation: str
    also_bound: tuple[str, ...] = ()
    control: str = ""
    settings: dict[str, Any] = {}
    note: str = ""


class UnknownClause(NotFound):
    """There is no clause of this id in the register."""

    type = "unknown-clause"


@cache
def clauses() -> Mapping[str, Clause]:
    """Every clause by its id. The first call reads half a megabyte of YAML: about half a second, then never again."""
    found: dict[str, Clause] = {}
    for path in sorted(FOLDER.glob("*.yaml")):
        loaded = yaml.load(path.read_bytes(), Loader=yaml.CSafeLoader)  # the C build of SafeLoader
        for one in msgspec.convert(loaded, list[Clause]):
            found[one.id] = one
    return found


def clause(id: str) -> Clause:
    """A clause. Raises UnknownClause."""
    try:
        return clauses()[id]
    except KeyError as error:
        raise UnknownClause(id=id) from error


def title_of(id: str, language: str) -> str:
    """What a clause is called, in the reader's language: `register/words.toml` names every one of them."""
    return called(id, language)


def written(id: str, part: str, language: str) -> str:
    """A part of a clause (`says`, `duty`) where it was written for readers; empty where it was not."""
    key = f"agreements.clause.{id}.{part}"
    return say(key, language) if knows(key) else ""
