"""What is different between two writings of a flow: which steps came, went, changed, and in what."""

from collections.abc import Mapping
from typing import Any

import msgspec


class StepChange(msgspec.Struct, frozen=True):
    """A step that is different: `added`, `removed`, `changed`; the fields in which, and both values of each."""

    step: str
    kind: str
    how: str
    fields: list[str]
    before: dict[str, Any]
    after: dict[str, Any]


class Difference(msgspec.Struct, frozen=True):
    """All that is different. `settings` are the parts of the flow itself."""

    settings: list[str]
    steps: list[StepChange]


def compared(before: Mapping[str, Any], after: Mapping[str, Any]) -> Difference:
    """What is different from one writing to the other."""
    old, new = _steps(before), _steps(after)
    names = sorted({*before, *after} - {"steps"})
    settings = [name for name in names if before.get(name) != after.get(name)]
    found = [_change(each, old.get(each, {}), new.get(each, {})) for each in dict.fromkeys((*new, *old))]
    return Difference(settings, [each for each in found if each.fields or each.how != "changed"])


def _change(id: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> StepChange:
    how = "changed" if old and new else "added" if new else "removed"
    fields = [name for name in sorted({*old, *new}) if old.get(name) != new.get(name)] if how == "changed" else []
    kind = str((new or old).get("kind", ""))
    return StepChange(id, kind, how, fields, {n: old.get(n) for n in fields}, {n: new.get(n) for n in fields})


def _steps(body: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    return {str(step.get("id")): step for step in body.get("steps", ())}
