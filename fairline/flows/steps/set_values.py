"""Keeps values under names, made of words and of other values."""

from typing import Annotated

import msgspec

from fairline.flows.model import Name, State
from fairline.flows.phrases import filled
from fairline.flows.steps.base import FieldOf, Step, done, values_with
from fairline.flows.turns import Turn


class SetValues(Step, frozen=True, kw_only=True, tag="set"):
    """Keep these values from here on."""

    form = (FieldOf("values", "map"),)

    values: dict[Name, Annotated[str, msgspec.Meta(max_length=200)]]

    def enter(self, state: State) -> Turn:
        """Keep them."""
        told = {name: filled(text, state.values) for name, text in self.values.items()}
        return done(values=values_with(state, told))
