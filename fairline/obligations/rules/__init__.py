"""One file a clock: what happens to it when something happens to the conversation. The folder is the list.

A file has its NAME (the file's own), its PLACE among the clocks as they are shown, and whether it is LASTING: goes on
after it was met, when the matter opens again. Its words stand in words.toml under `metric.<name>` and
`metric.<name>.about`.
"""

import importlib
import pkgutil
from collections.abc import Mapping
from typing import Protocol, cast

from fairline.kit.clock import Millis
from fairline.obligations.model import Happened, Held, Matter
from fairline.obligations.rules.step import Step


class Rule(Protocol):
    """What a file here holds. Pure."""

    NAME: str
    PLACE: int
    LASTING: bool

    def step(self, held: Held | None, happened: Happened, matter: Matter, pauses: frozenset[str]) -> tuple[Step, ...]:
        """The steps to take, in order. `held` is the metric's last clock, `matter` the conversation before it
        happened, `pauses` the statuses in which the service level lets clocks stand still.
        """
        ...

    def begins(self, matter: Matter) -> Millis | None:
        """From when a clock counts that is begun only now; None where nothing of the kind is owed."""
        ...


def _listed() -> dict[str, Rule]:
    files = [importlib.import_module(f"{__name__}.{each.name}") for each in pkgutil.iter_modules(__path__)]
    rules = [cast(Rule, file) for file in files if hasattr(file, "NAME")]
    return {rule.NAME: rule for rule in sorted(rules, key=lambda rule: rule.PLACE)}


RULES: Mapping[str, Rule] = _listed()
METRICS = tuple(RULES)
LASTING = tuple(name for name, rule in RULES.items() if rule.LASTING)

__all__ = ["LASTING", "METRICS", "RULES", "Rule", "Step"]
