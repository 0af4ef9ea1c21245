"""Tells the gate who is behind a question: the member who had the account ask."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.gate import Act, Behind, SurveyBehind
from fairline.kit.db import Unit
from fairline.surveys import store


def behind(c: Unit, act: Act) -> Behind | None:
    """Satisfaction, where this act asks a question that was wanted."""
    held = store.of_act(c, act.id)
    if held is None:
        return None
    how = store.settings(c)
    return Behind(active=how.active, approved_by=how.by or None, name="satisfaction")


FACTS: Mapping[type, Callable[[Unit, Any], Any]] = {SurveyBehind: behind}
