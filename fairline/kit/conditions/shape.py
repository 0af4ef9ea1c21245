"""What a condition is made of: leaves that ask one field one thing, joined by all, any and not."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from fairline.kit.clock import Millis

Kind = Literal["choice", "reference", "ordered", "text", "set", "number", "instant", "truth", "change"]

OPERATORS: Mapping[Kind, tuple[str, ...]] = {
    "choice": ("is", "is_not", "in", "not_in", "set", "unset"),
    "reference": ("is", "is_not", "in", "not_in", "set", "unset"),
    "ordered": ("is", "is_not", "in", "not_in", "above", "below"),
    "text": ("is", "is_not", "contains", "lacks", "begins", "set", "unset"),
    "set": ("has_any", "has_all", "has_none", "set", "unset"),
    "number": ("is", "is_not", "above", "below", "between", "set", "unset"),
    "instant": ("before", "after", "older_than", "newer_than", "set", "unset"),
    "truth": ("is",),
    "change": ("changed", "changed_to", "changed_from"),
}

# Each is the exact contrary of another, and so true where nothing is known; every other leaf is false there.
CONTRARY: Mapping[str, str] = {
    "is_not": "is",
    "not_in": "in",
    "lacks": "contains",
    "has_none": "has_any",
    "unset": "set",
}


@dataclass(frozen=True, slots=True)
class Field:
    """Something that may be asked about. `where` names the places it may be used in: view, trigger, …

    `choices` are the only values there are; those of `ordered` have a band of numbers each, in `bands`. `stand_ins` are
    words that stand for ids ("me"), put right by `resolve`. `of` is the kind of value whose change is asked about.
    """

    name: str
    kind: Kind
    where: frozenset[str]
    choices: tuple[str, ...] | None = None
    bands: Mapping[str, tuple[int, int]] | None = None
    stand_ins: frozenset[str] = frozenset()
    of: Kind | None = None


@dataclass(frozen=True, slots=True)
class StandIn:
    """A word that stands for ids until `resolve` puts them there; until then it matches nothing."""

    word: str


@dataclass(frozen=True, slots=True)
class Span:
    """A length of time up to now: milliseconds by the clock, or of a calendar's open hours."""

    length: Millis
    calendar: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """The fact of a change: what it was and what it is. For sets, what went and what came."""

    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class Leaf:
    """One question to one field.

    `value` is ready to be compared: texts folded, instants in milliseconds, words as tuples, bands as pairs. `said` is
    the value as it was written.
    """

    field: str
    kind: Kind
    op: str
    value: Any = None
    said: Any = None
    of: Kind | None = None

    @property
    def asks(self) -> str:
        """The operator without its contrary: `is` for `is_not`."""
        return CONTRARY.get(self.op, self.op)

    @property
    def denies(self) -> bool:
        """Whether it is the contrary of what it asks."""
        return self.op in CONTRARY


@dataclass(frozen=True, slots=True)
class AllOf:
    """Holds where every part does; always where it has none."""

    parts: tuple["Condition", ...] = ()


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds where at least one part does; never where it has none."""

    parts: tuple["Condition", ...] = ()


@dataclass(frozen=True, slots=True)
class NotOf:
    """Holds where its part does not."""

    part: "Condition"


Condition = AllOf | AnyOf | NotOf | Leaf
ALWAYS = AllOf()


def leaves_of(tree: Condition) -> Iterator[Leaf]:
    """Every leaf, in reading order."""
    match tree:
        case Leaf():
            yield tree
        case NotOf(part):
            yield from leaves_of(part)
        case AllOf(parts) | AnyOf(parts):
            for part in parts:
                yield from leaves_of(part)


def fields_of(tree: Condition) -> frozenset[str]:
    """The names of all fields it asks."""
    return frozenset(leaf.field for leaf in leaves_of(tree))


def replaced(tree: Condition, instead: Callable[[Leaf], Condition]) -> Condition:
    """The tree with every leaf put through `instead`."""
    match tree:
        case Leaf():
            return instead(tree)
        case NotOf(part):
            return NotOf(replaced(part, instead))
        case AllOf(parts):
            return AllOf(tuple(replaced(part, instead) for part in parts))
        case AnyOf(parts):
            return AnyOf(tuple(replaced(part, instead) for part in parts))


def resolve(tree: Condition, stands_for: Mapping[str, Sequence[str]]) -> Condition:
    """The tree with ids where it says "me" or "my_teams"; a word that stands for nobody matches nobody."""
    return replaced(tree, lambda leaf: _resolved(leaf, stands_for))


def _resolved(leaf: Leaf, stands_for: Mapping[str, Sequence[str]]) -> Leaf:
    if not isinstance(leaf.value, tuple) or not any(isinstance(value, StandIn) for value in leaf.value):
        return leaf
    ids = (each for value in leaf.value for each in _ids(value, stands_for))
    return replace(leaf, value=tuple(dict.fromkeys(ids)))


def _ids(value: Any, stands_for: Mapping[str, Sequence[str]]) -> Sequence[str]:
    return stands_for.get(value.word, ()) if isinstance(value, StandIn) else (value,)
