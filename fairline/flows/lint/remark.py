"""A remark on a flow, and the flow as the rules look at it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from dataclasses import field as made
from functools import cached_property
from typing import Any, Literal

from fairline.flows.model import Prompt
from fairline.flows.steps import Step
from fairline.flows.writing import Flow
from fairline.kit.db import Unit

Severity = Literal["error", "warning", "hint"]


@dataclass(frozen=True, slots=True)
class Remark:
    """Something about a flow. `rule` is the key of its words (`flows.lint.<rule>`, with `.remedy`); `values` fill them.

    `step` is empty where it is about the whole; `field` the part of the step.
    """

    rule: str
    severity: Severity
    step: str = ""
    field: str = ""
    clauses: tuple[str, ...] = ()
    values: Mapping[str, Any] = made(default_factory=dict)


class Looked:
    """A flow, its steps by their ids, and which lead where."""

    def __init__(self, c: Unit, flow: Flow, id: str) -> None:
        self.c, self.flow, self.id = c, flow, id

    @cached_property
    def steps(self) -> Mapping[str, Step]:
        """The steps by their ids."""
        return self.flow.by_id

    def place(self, id: str) -> int:
        """Where a step stands among the others."""
        return next((place for place, step in enumerate(self.flow.steps) if step.id == id), -1)

    def after(self, id: str) -> Iterator[str]:
        """The steps that may follow one."""
        step = self.steps[id]
        yield from (to for name, to in step.ways.items() if name in step.outcomes and to in self.steps)
        if self.flow.person in self.steps and step.kind in ("menu", "language", "consent"):
            yield self.flow.person

    @cached_property
    def reached(self) -> frozenset[str]:
        """The steps a contact may come to."""
        start = self.flow.start
        return self.beyond(start) | {start} if start in self.steps else frozenset()

    def beyond(self, id: str) -> frozenset[str]:
        """The steps one may come to from a step; itself only where a way leads back."""
        found: set[str] = set()
        waiting = list(self.after(id))
        while waiting:
            here = waiting.pop()
            if here not in found:
                found.add(here)
                waiting += self.after(here)
        return frozenset(found)

    def leads_to(self, id: str, kinds: frozenset[str]) -> bool:
        """Whether a way leads from a step to one of these kinds, or it is one itself."""
        return any(self.steps[each].kind in kinds for each in (id, *self.beyond(id)))

    @property
    def prompts(self) -> Iterator[tuple[Step, str, Prompt]]:
        """Everything a contact may hear: step, field, prompt."""
        for step in self.flow.steps:
            for name, prompt in step.prompts:
                yield step, name, prompt
