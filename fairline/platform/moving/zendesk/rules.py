"""Triggers and automations as rules of ours, switched off until somebody looked at them."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.platform.moving.forms import RuleForm
from fairline.platform.moving.notes import Note
from fairline.platform.moving.sources.source import Read
from fairline.platform.moving.zendesk.actions import actions
from fairline.platform.moving.zendesk.conditions import grouped
from fairline.platform.moving.zendesk.known import Known, several, text

_ALL = ("opened", "contact_wrote", "replied", "status_changed")


def trigger(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """A trigger."""
    return _rule(record, f"trigger:{id}", "trigger", known)


def automation(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """An automation."""
    return _rule(record, f"automation:{id}", "automation", known)


def _rule(record: Mapping[str, Any], id: str, kind: str, known: Known) -> Read:
    asked = record.get("conditions")
    tree, odd = grouped(asked if isinstance(asked, dict) else {}, known)
    done, undone = actions(record, known)
    notes = unmapped("rules", id, [*odd, *undone])
    if not done:
        return Read(notes=(*notes, Note("left_out", "rules", id, "actions")))
    form = RuleForm(
        id=id,
        kind=kind,
        name=text(record.get("title")) or id,
        when=_when(asked if isinstance(asked, dict) else {}) if kind == "trigger" else (),
        conditions=tree,
        actions=done,
        active=bool(record.get("active")),
    )
    return Read((form,), tuple(notes))


def _when(asked: Mapping[str, Any]) -> tuple[str, ...]:
    """On which events a trigger looks: theirs looks on every change, and asks whether it was the first."""
    said = [each for name in ("all", "any") for each in several(asked.get(name)) if each.get("field") == "update_type"]
    words = {str(each.get("value")).lower() for each in said}
    if words == {"create"}:
        return ("opened",)
    return tuple(each for each in _ALL if each != "opened") if words == {"change"} else _ALL


def unmapped(noun: str, id: str, names: Sequence[str]) -> list[Note]:
    """A note for each part that has no place here."""
    return [Note("part_unmapped", noun, id, name) for name in dict.fromkeys(names)]
