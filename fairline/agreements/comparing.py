"""Compares two texts of a document clause by clause and word by word, as a person reads what changed."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal

import msgspec

from fairline.agreements.clause_ids import Part, parts

Kind = Literal["same", "changed", "added", "removed"]
_WORD = re.compile(r"\S+\s*")


class Run(msgspec.Struct, frozen=True):
    """Words that stand in both, only in the new text, or only in the old one."""

    kind: Literal["same", "added", "removed"]
    words: str


class Compared(msgspec.Struct, frozen=True):
    """A clause of either text: what became of it, and its words in order."""

    id: str
    title: str
    kind: Kind
    runs: list[Run]


def compare(document: str, old: str, new: str) -> list[Compared]:
    """Every clause of both texts, in the new one's order; what was removed stands where it stood before."""
    before = {part.id: part for part in parts(document, old)}
    after = {part.id: part for part in parts(document, new)}
    return [_compared(before.get(one), after.get(one)) for one in _order(list(before), list(after))]


def has_changes(compared: list[Compared]) -> bool:
    """Whether anything is different."""
    return any(one.kind != "same" for one in compared)


def _order(before: list[str], after: list[str]) -> Iterator[str]:
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(None, before, after, False).get_opcodes():
        if kind != "equal":
            yield from (one for one in before[old_from:old_to] if one not in after)
        yield from after[new_from:new_to]


def _compared(old: Part | None, new: Part | None) -> Compared:
    part = new or old
    assert part is not None  # noqa: S101  # one of the two texts has it
    if old is None or new is None:
        kind: Literal["added", "removed"] = "added" if old is None else "removed"
        return Compared(part.id, part.title, kind, [Run(kind, _whole(part))])
    if _whole(old) == _whole(new):
        return Compared(part.id, part.title, "same", [Run("same", _whole(new))])
    return Compared(part.id, part.title, "changed", _runs(_whole(old), _whole(new)))


def _whole(part: Part) -> str:
    """What a clause says: its title above its words; the text's own title without its mark."""
    return f"{part.title}\n\n{part.text}".strip() if part.title else part.text.removeprefix("# ")


def _runs(old: str, new: str) -> list[Run]:
    before, after = _WORD.findall(old), _WORD.findall(new)
    found: list[Run] = []
    for kind, old_from, old_to, new_from, new_to in SequenceMatcher(
        None, [word.strip() for word in before], [word.strip() for word in after], False
    ).get_opcodes():
        if kind == "equal":
            found.append(Run("same", "".join(after[new_from:new_to])))
            continue
        if old_to > old_from:
            found.append(Run("removed", "".join(before[old_from:old_to])))
        if new_to > new_from:
            found.append(Run("added", "".join(after[new_from:new_to])))
    return found
