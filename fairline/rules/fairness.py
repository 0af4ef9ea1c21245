"""What the law protects people for decides neither who waits nor who serves them (clause DTA-OC-DISCRIMINATION)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline import crm
from fairline.crm import tells_of_a_trait
from fairline.kit.db import Unit

DECIDE = frozenset({"queue", "assign", "set_priority", "snooze", "set_aside", "set_status"})


def unfair(c: Unit, asked: Iterable[str], actions: Sequence[Mapping[str, Any]]) -> str:
    """The name of a field a rule may not decide by; empty where there is none. `asked` are the fields it asks about."""
    if not any(action.get("do") in DECIDE for action in actions):
        return ""
    names = {field.id: field.label for on in ("contact", "conversation") for field in crm.fields(c, on)}
    held = [names.get(field.rpartition("field:")[2], "") for field in asked if "field:" in field]
    return next((name for name in held if tells_of_a_trait(name)), "")
