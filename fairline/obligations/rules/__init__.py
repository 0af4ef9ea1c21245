"""One file a metric: what happens to its clock when something happens to the conversation.

A rule has a NAME and a pure function, `step(held, happened, matter, pauses)`, that answers with the steps to take, in
order. `held` is the metric's last clock, `matter` the conversation before it happened, `pauses` the statuses in which
the service level lets clocks stand still.
"""

from collections.abc import Callable, Mapping
from types import ModuleType

from fairline.obligations.model import Happened, Held, Matter
from fairline.obligations.rules import (
    agent_work,
    first_reply,
    next_reply,
    periodic_update,
    requester_wait,
    total_resolution,
)
from fairline.obligations.rules.step import Step

Rule = Callable[[Held | None, Happened, Matter, frozenset[str]], tuple[Step, ...]]

_FILES: tuple[ModuleType, ...] = (
    first_reply,
    next_reply,
    periodic_update,
    requester_wait,
    agent_work,
    total_resolution,
)
RULES: Mapping[str, Rule] = {file.NAME: file.step for file in _FILES}

__all__ = ["RULES", "Rule", "Step"]
