"""Turns `status:open agent:me created:>7d` into a condition on conversations."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from fairline.kit.search import Operator

Tree = dict[str, Any]
Ids = Callable[[str], Sequence[str]]  # a name as it was typed -> whose it may be
_NEVER: Tree = {"any": []}
_SPAN = re.compile(r"([<>])(\d{1,4})([mhdw])")
_UNITS = {"m": ("minutes", 1), "h": ("hours", 1), "d": ("days", 1), "w": ("days", 7)}
_DAY = re.compile(r"\d{4}-\d\d(-\d\d)?")
_IN = {
    "notes": "note",
    "messages": "message",
    "contacts": "contact",
    "companies": "company",
    "subjects": "conversation",
}
_CHOICES = ("status", "kind", "channel", "via", "language")
_IS: Mapping[str, Tree] = {
    "snoozed": {"field": "snoozed_until", "op": "set"},
    "unassigned": {"field": "agent", "op": "unset"},
    "late": {"field": "breached", "op": "is", "value": True},
    "open": {"field": "status", "op": "in", "value": ["new", "open", "pending", "on_hold"]},
    "solved": {"field": "status", "op": "in", "value": ["solved", "closed"]},
}
_HAS: Mapping[str, Tree] = {"attachment": {"field": "has_files", "op": "is", "value": True}}
NAMES = (*_CHOICES, "priority", "queue", "agent", "from", "tag", "subject", "created", "updated", "has", "is")
ALL = frozenset({*NAMES, "reference", "in"})


@dataclass(frozen=True, slots=True)
class Names:
    """How names are found: of agents, queues and contacts. `me` is the member who asks."""

    agents: Ids
    queues: Ids
    contacts: Ids
    me: str = ""


@dataclass(slots=True)
class Wanted:
    """What operators ask for: a condition, kinds of things, what was set aside; `ignored` made no sense."""

    parts: list[Tree] = field(default_factory=list)
    kinds: set[str] = field(default_factory=set)
    aside: str = ""
    ignored: list[str] = field(default_factory=list)

    @property
    def tree(self) -> Tree:
        """All of it as one condition."""
        return {"all": self.parts}


def is_operator(name: str) -> bool:
    """Whether a word before a colon is one of ours."""
    return name in ALL


def wanted(operators: Sequence[Operator], names: Names) -> Wanted:
    """What the operators ask for, all of them at once."""
    found = Wanted()
    for operator in operators:
        if operator.name == "in" and operator.value in _IN and not operator.without:
            found.kinds.add(_IN[operator.value])
        elif operator.name == "is" and operator.value in ("spam", "trash") and not operator.without:
            found.aside = operator.value
        elif (tree := _tree(operator, names)) is not None:
            found.parts.append({"not": tree} if operator.without else tree)
        else:
            found.ignored.append(f"{operator.name}:{operator.value}")
    return found


def _tree(operator: Operator, names: Names) -> Tree | None:
    name, value = operator.name, operator.value.strip()
    if not value:
        return None
    if name in _CHOICES:
        return {"field": name, "op": "in", "value": value.lower().split(",")}
    make = _MAKERS.get(name)
    return make(value, names) if make else None


def _agent(value: str, names: Names) -> Tree:
    if value.lower() == "me":
        return {"field": "agent", "op": "in", "value": [names.me]} if names.me else _NEVER
    if value.lower() in ("none", "nobody"):
        return _IS["unassigned"]
    return _one_of("agent", names.agents(value))


def _one_of(name: str, ids: Sequence[str]) -> Tree:
    return {"field": name, "op": "in", "value": list(ids)} if ids else _NEVER


def _priority(value: str) -> Tree | None:
    given = [int(each) if re.fullmatch("[0-9]", each) else each for each in value.lower().split(",")]
    return {"field": "priority", "op": "in", "value": given}


def _instant(name: str) -> Callable[[str, Names], Tree | None]:
    def made(value: str, names: Names) -> Tree | None:
        if span := _SPAN.fullmatch(value):
            unit, times = _UNITS[span[3]]
            op = "older_than" if span[1] == ">" else "newer_than"
            return {"field": name, "op": op, "value": {unit: int(span[2]) * times}}
        first, dots, last = value.partition("..")
        begins, ends = _days(first.lstrip("<>")), _days(last if dots else first.lstrip("<>"))
        if begins is None or ends is None:
            return None
        after = {"field": name, "op": "after", "value": _written(begins[0], before=True)}
        before = {"field": name, "op": "before", "value": _written(ends[1])}
        if value.startswith(">"):
            return {"field": name, "op": "after", "value": _written(begins[1], before=True)}
        if value.startswith("<"):
            return {"field": name, "op": "before", "value": _written(begins[0])}
        return {"all": [after, before]}

    return made


def _days(text: str) -> tuple[date, date] | None:
    """The first day of a day or month, and the first one after it."""
    if not _DAY.fullmatch(text):
        return None
    try:
        first = date.fromisoformat(text if len(text) > 7 else f"{text}-01")
    except ValueError:
        return None
    if first.year in (1, 9999):
        return None
    return first, first + timedelta(days=1) if len(text) > 7 else (first + timedelta(days=31)).replace(day=1)


def _written(day: date, *, before: bool = False) -> str:
    """Midnight UTC, or the last millisecond before it, as a condition has it."""
    at = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(milliseconds=1 if before else 0)
    return at.isoformat().replace("+00:00", "Z")


_MAKERS: Mapping[str, Callable[[str, Names], Tree | None]] = {
    "agent": _agent,
    "priority": lambda value, names: _priority(value),
    "queue": lambda value, names: _one_of("queue", names.queues(value)),
    "from": lambda value, names: _one_of("contact", names.contacts(value)),
    "tag": lambda value, names: {"field": "tags", "op": "has_any", "value": value.lower().split(",")},
    "subject": lambda value, names: {"field": "subject", "op": "contains", "value": value},
    "created": _instant("created"),
    "updated": _instant("updated"),
    "has": lambda value, names: _HAS.get(value.lower()),
    "is": lambda value, names: _IS.get(value.lower()),
    "reference": lambda value, names: (
        {"field": "reference", "op": "is", "value": int(value)} if re.fullmatch("[0-9]{1,15}", value) else None
    ),
}
