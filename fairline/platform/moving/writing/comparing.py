"""Compares what a source says now with what it said before and what stands here since. Pure."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fairline.kit.clock import Millis

Said = tuple[Millis, str]  # when something was said, and its text as it is kept
ALIKE = ("status", "custom", "kind", "priority", "queue", "agent", "form", "subject", "satisfaction", "set_aside")
SETS = ("tags", "participants", "watchers")


@dataclass(frozen=True, slots=True)
class Stands:
    """What a conversation is filed under, by our ids; `values` by the ids of fields."""

    status: str = ""
    custom: str = ""
    kind: str = ""
    priority: int = 0
    queue: str = ""
    agent: str = ""
    form: str = ""
    subject: str = ""
    satisfaction: str = ""
    set_aside: str = ""
    tags: frozenset[str] = frozenset()
    participants: frozenset[str] = frozenset()
    watchers: frozenset[str] = frozenset()
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Differences:
    """What changed there alone and may be taken: columns, fields (None: emptied), and of sets what came and what went;
    `kept` names what was changed here too: that stands.
    """

    taken: Mapping[str, Any] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)
    added: Mapping[str, frozenset[str]] = field(default_factory=dict)
    removed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    kept: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What there is to be taken, by name."""
        values = ("values",) if self.values else ()
        return (*self.taken, *(name for name in SETS if self.added.get(name) or self.removed.get(name)), *values)


def fresh(here: Sequence[Said], there: Sequence[Said]) -> list[int]:
    """The places of what is said there and not here. Of what was said at one instant, the same words are the same;
    then, in their order, words that were changed since: nothing that is here comes twice.
    """
    same = Counter(here)
    left = [place for place, each in enumerate(there) if not _take(same, each)]
    instants = Counter(at for at, _ in same.elements())
    return [place for place in left if not _take(instants, there[place][0])]


def _take(held: Counter[Any], each: Any) -> bool:
    if held[each] <= 0:
        return False
    held[each] -= 1
    return True


def differences(before: Stands, here: Stands, there: Stands) -> Differences:
    """What became of it there since `before`, without what became of it here since."""
    changed = [name for name in ALIKE if getattr(there, name) not in (getattr(before, name), getattr(here, name))]
    free = [name for name in changed if getattr(here, name) == getattr(before, name)]
    fields = sorted({*before.values, *there.values})
    moved = [each for each in fields if there.values.get(each) not in (before.values.get(each), here.values.get(each))]
    open_to = [each for each in moved if here.values.get(each) == before.values.get(each)]
    kept = [name for name in changed if name not in free]
    return Differences(
        {name: getattr(there, name) for name in free},
        {each: there.values.get(each) for each in open_to},
        _sets(lambda name: (getattr(there, name) - getattr(before, name)) - getattr(here, name)),
        _sets(lambda name: (getattr(before, name) - getattr(there, name)) & getattr(here, name)),
        (*kept, *(("values",) if len(open_to) < len(moved) else ())),
    )


def _sets(of: Callable[[str], frozenset[str]]) -> dict[str, frozenset[str]]:
    return {name: held for name in SETS if (held := of(name))}
