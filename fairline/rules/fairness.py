"""What the law protects people for decides neither who waits nor who serves them (clause DTA-OC-DISCRIMINATION)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from fairline import crm
from fairline.kit.db import Unit

# Whole words of a field's name, in English and French, without capitals and accents. What people need is none of them:
# "sign language", "wheelchair", "interpreter" may decide.
TRAITS = frozenset(
    """
    age ages birthday birthdate birth born naissance anniversaire
    sex sexe gender genre pronouns sexual sexuelle orientation
    race racial ethnicity ethnic ethnie ethnique origin origine skin peau caste
    nationality nationalite citizenship citoyennete
    religion religious religieux faith belief croyance confession
    disability disabled handicap handicape health sante illness maladie diagnosis diagnostic pregnancy
    pregnant grossesse politics political politique union syndicat
    marital matrimonial matrimoniale
    """.split()  # noqa: SIM905  # a list to be read
)
DECIDE = frozenset({"queue", "assign", "set_priority", "snooze", "set_aside", "set_status"})
_WORD = re.compile(r"[a-z]+")


def unfair(c: Unit, asked: Iterable[str], actions: Sequence[Mapping[str, Any]]) -> str:
    """The name of a field a rule may not decide by; empty where there is none. `asked` are the fields it asks about."""
    if not any(action.get("do") in DECIDE for action in actions):
        return ""
    names = {field.id: field.label for on in ("contact", "conversation") for field in crm.fields(c, on)}
    held = [names.get(field.rpartition("field:")[2], "") for field in asked if "field:" in field]
    return next((name for name in held if tells_of_a_trait(name)), "")


def tells_of_a_trait(name: str) -> bool:
    """Whether a field of this name holds what the law protects people for."""
    return not TRAITS.isdisjoint(_WORD.findall(crm.folded(name)))
