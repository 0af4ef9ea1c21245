"""Looks through everything after an erasure: every text of every table, and every file, a little at a time."""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fairline.kit.db import Row, Unit
from fairline.kit.errors import NotFound
from fairline.privacy.rows import page, tables
from fairline.privacy.sought import ID, LONGEST, Everything, Sought, forms, texts

FILES = "files"
WORK = 30_000  # rows times forms looked for in one step: some hundredths of a second
FEWEST, MOST = 20, 500  # rows of one step


@dataclass(frozen=True, slots=True)
class Looked:
    """One look: what was found where, where to go on (None at a place's end), how many places and rows it saw."""

    hits: Mapping[str, int]
    position: Any
    places: int = 0
    rows: int = 0


@dataclass(slots=True)
class Lens:
    """What is looked for, in every form, ready to be held over a text."""

    everything: Everything
    ways: list[tuple[str, Sought]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.ways = [(way, thing) for thing in self.everything.things for way in forms(thing.text) if way]

    @property
    def rows(self) -> int:
        """How many rows one step may hold."""
        return max(FEWEST, min(MOST, WORK // max(1, len(self.ways))))

    def stands_in(self, row: Mapping[str, Any]) -> bool:
        """Whether anything of it stands in a row that was handed out."""
        return bool(self.seen(" ".join(text for _, text in texts("", row)).lower()))

    def seen(self, text: str) -> list[tuple[str, Sought]]:
        """What of it stands in a text in small letters."""
        return [(way, thing) for way, thing in self.ways if way in text]


def places() -> list[str]:
    """Every place there is to look through, in order."""
    return [*sorted(name for name, table in tables().items() if table.readable), FILES]


def look(c: Unit, lens: Lens, place: str, position: Any) -> Looked:
    """Look through some more of a place, from a position that an earlier step gave (empty at its beginning)."""
    if place == FILES:
        return _look_at_files(c, lens, position or "")
    table = tables()[place]
    keys = table.within_account
    rows = page(c, place, position or [], lens.rows)
    hits: Counter[str] = Counter()
    if lens.seen("\n".join(_text(row, table.readable) for row in rows)):
        for row in rows:
            hits.update(f"{place}.{column}" for column in _columns_with(row, table.readable, lens))
    more = [rows[-1][key] for key in keys] if len(rows) == lens.rows else None
    return Looked(dict(hits), more, 0 if position else len(table.readable), len(rows))


@dataclass(frozen=True, slots=True)
class Stand:
    """How far a search has come: from where it goes on, in how many places it has looked, and what it found there."""

    place: str
    position: Any
    places: int
    hits: Mapping[str, int]


def look_on(c: Unit, lens: Lens, notes: Row, end: str) -> Stand:
    """Look on from where the notes stand, through so many rows; small places one after another. `end` is the place
    that comes after the last.
    """
    order, place, position = [*places(), end], notes["place"], json.loads(notes["position"])
    hits, seen, rows = Counter[str](json.loads(notes["hits"])), notes["places"], 0
    while place != end and rows < lens.rows:
        looked = look(c, lens, place, position)
        hits.update(looked.hits)
        rows, seen, position = rows + looked.rows, seen + looked.places, looked.position
        if position is None:
            place = order[order.index(place) + 1]
    return Stand(place, position, seen, hits)


def _columns_with(row: Row, columns: Sequence[str], lens: Lens) -> list[str]:
    """The columns of a row in which something of the contact stands."""
    ids = set(ID.findall(" ".join(str(row[name]) for name in row.keys() if isinstance(row[name], str))))  # noqa: SIM118
    is_own = bool(ids & lens.everything.own)
    found = []
    for name in columns:
        text = _text(row, [name])
        if any(_counts(way, thing, text, is_own=is_own, is_anothers=bool(ids)) for way, thing in lens.seen(text)):
            found.append(name)
    return found


def _counts(way: str, thing: Sought, text: str, *, is_own: bool, is_anothers: bool) -> bool:
    """Whether this is something of the contact, and not somebody else's same words."""
    if thing.weight == "beside_own" and not is_own:
        return False
    if thing.weight == "unless_anothers" and is_anothers and not is_own:
        return False
    end = "" if len(thing.text) == LONGEST else r"(?!\w)"  # a longer text was cut, in a word perhaps
    return re.search(rf"(?<!\w){re.escape(way)}{end}", text) is not None


def _look_at_files(c: Unit, lens: Lens, after: str) -> Looked:
    names = sorted(name for name in c.tools.blobs.names() if name > after)[:FEWEST]
    found = sum(_strongly(lens, _content(c, name)) for name in names)
    more = names[-1] if len(names) == FEWEST else None
    return Looked({FILES: found} if found else {}, more, len(names), len(names))


def _content(c: Unit, name: str) -> bytes:
    try:
        return c.tools.blobs.get(name)
    except NotFound:  # deleted since it was listed
        return b""


def _strongly(lens: Lens, content: bytes) -> bool:
    seen = lens.seen(content.decode("utf-8", "replace").lower())
    return any(thing.weight != "beside_own" for _, thing in seen)


def _text(row: Row, columns: Sequence[str]) -> str:
    return "\n".join(_plain(row[name]) for name in columns).lower()


def _plain(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else bytes(value).decode("utf-8", "replace")
