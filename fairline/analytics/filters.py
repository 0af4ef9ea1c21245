"""What figures and exports may be filtered by: the catalogue of fields for conditions."""

from collections.abc import Mapping
from typing import Any

from fairline.analytics.sql import Source
from fairline.kit.conditions import Condition, Field, check
from fairline.kit.conditions import Kind as FieldKind

WHERE = "report"
_PLACES = frozenset({WHERE})
_BANDS = {"none": (0, 0), "low": (1, 2), "normal": (3, 5), "high": (6, 8), "urgent": (9, 9)}
_KINDS: Mapping[str, FieldKind] = {
    "priority": "ordered",
    "replies": "number",
    "reopened": "number",
    "breached": "truth",
}


def fields_of(source: Source) -> dict[str, Field]:
    """The fields a source can be asked about."""
    return {name: _field(name) for name in source.columns}


def read(tree: Any, source: Source) -> Condition:
    """A filter from plain values. Raises BadInput with every place that does not fit."""
    return check(tree, fields_of(source), WHERE, stand_ins=False, at="filter")


def _field(name: str) -> Field:
    kind = _KINDS.get(name, "choice")
    return Field(name, kind, _PLACES, bands=_BANDS if name == "priority" else None)
