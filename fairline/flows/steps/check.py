"""Goes on by what holds: conditions over the conversation, the contact and the values of the run."""

from typing import Annotated, Any

import msgspec

from fairline.flows.model import Name, State
from fairline.flows.steps.base import FieldOf, Step, answered, done, inquire
from fairline.flows.turns import STAY, Happening, Turn


class Branch(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A way to go on, and the condition for it (the grammar of views and rules)."""

    name: Name
    conditions: dict[str, Any] = {}


class Check(Step, frozen=True, kw_only=True, tag="check"):
    """Go by the first branch that holds, else by `otherwise`."""

    form = (FieldOf("branches", "branches"),)

    branches: Annotated[tuple[Branch, ...], msgspec.Meta(min_length=1, max_length=20)]

    @property
    def outcomes(self) -> tuple[str, ...]:
        """One for each branch, and that none holds."""
        return (*(branch.name for branch in self.branches), "otherwise")

    def enter(self, state: State) -> Turn:
        """Look."""
        return inquire(state, self, "check")

    def hear(self, state: State, happening: Happening) -> Turn:
        """Go on."""
        told = answered(state, happening, "check")
        if told is None:
            return STAY
        return done(outcome=told.outcome if told.outcome in self.outcomes else "otherwise")
