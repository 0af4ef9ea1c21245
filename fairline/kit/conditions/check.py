"""Reads a condition that was sent, and says of everything in it that does not fit where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from fairline.kit.conditions.shape import ALWAYS, OPERATORS, AllOf, AnyOf, Condition, Field, Leaf, NotOf
from fairline.kit.conditions.values import VALUELESS, Fold, Unfit, stands_in, value_of
from fairline.kit.errors import BadInput

DEEPEST = 3  # groups within groups
MOST_LEAVES = 50


def check(
    tree: Any,
    fields: Mapping[str, Field],
    where: str,
    *,
    fold: Fold = str.casefold,
    stand_ins: bool = True,
    at: str = "conditions",
) -> Condition:
    """A condition from plain values (as JSON reads them), checked against the fields that may be asked in one place.

    `fold` folds the texts that folded columns and facts are compared with. Without `stand_ins`, "me" is refused: there
    is nobody to stand for. Raises BadInput with every place that does not fit: `conditions.all.2.value`.
    """
    reading = _Reading(fields, where, fold, stand_ins)
    found = reading.tree(tree, at, 0)
    if reading.leaves > MOST_LEAVES:
        reading.wrong[at] = "kit.conditions.wrong.many"
    if reading.wrong:
        raise BadInput(what=at, fields=reading.wrong, most=MOST_LEAVES, deepest=DEEPEST)
    return found


def plain(tree: Condition) -> dict[str, Any]:
    """A condition as it is kept and sent: what `check` reads."""
    match tree:
        case Leaf():
            asked = {"field": tree.field, "op": tree.op}
            return asked if tree.op in VALUELESS else asked | {"value": tree.said}
        case NotOf(part):
            return {"not": plain(part)}
        case AllOf(parts):
            return {"all": [plain(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [plain(part) for part in parts]}


@dataclass(slots=True)
class _Reading:
    fields: Mapping[str, Field]
    where: str
    fold: Fold
    stand_ins: bool
    wrong: dict[str, str] = field(default_factory=dict)
    leaves: int = 0

    def tree(self, tree: Any, path: str, depth: int) -> Condition:
        if not isinstance(tree, dict):
            return self.refuse(path, "kit.conditions.wrong.shape")
        if not tree:
            return ALWAYS
        if "field" in tree:
            return self.leaf(tree, path)
        if len(tree) != 1 or not tree.keys() <= {"all", "any", "not"}:
            return self.refuse(path, "kit.conditions.wrong.shape")
        if depth >= DEEPEST:
            return self.refuse(path, "kit.conditions.wrong.deep")
        ((word, held),) = tree.items()
        if word == "not":
            return NotOf(self.tree(held, f"{path}.not", depth + 1))
        if not isinstance(held, list) or len(held) > MOST_LEAVES:
            return self.refuse(f"{path}.{word}", "kit.conditions.wrong.shape")
        parts = tuple(self.tree(part, f"{path}.{word}.{place}", depth + 1) for place, part in enumerate(held))
        return AllOf(parts) if word == "all" else AnyOf(parts)

    def leaf(self, said: dict[str, Any], path: str) -> Condition:
        self.leaves += 1
        if not said.keys() <= {"field", "op", "value"}:
            return self.refuse(path, "kit.conditions.wrong.shape")
        asked, op = self.asked(said["field"]), said.get("op")
        if asked is None:
            return self.refuse(f"{path}.field", "kit.conditions.wrong.field")
        if op not in OPERATORS[asked.kind]:
            return self.refuse(f"{path}.op", "kit.conditions.wrong.op")
        try:
            value = value_of(asked, op, said.get("value"), self.fold)
            if not self.stand_ins and stands_in(value):
                raise Unfit("kit.conditions.wrong.nobody")
        except Unfit as unfit:
            return self.refuse(f"{path}.value", unfit.words)
        return Leaf(asked.name, asked.kind, op, value, None if op in VALUELESS else said["value"], asked.of)

    def asked(self, name: Any) -> Field | None:
        found = self.fields.get(name) if isinstance(name, str) else None
        return found if found is not None and self.where in found.where else None

    def refuse(self, path: str, words: str) -> Condition:
        self.wrong[path] = words
        return ALWAYS
