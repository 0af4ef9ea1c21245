"""Puts tags on the conversation."""

from typing import Annotated

import msgspec

from fairline.flows.model import State
from fairline.flows.steps.base import FieldOf, Step, answered, done, inquire
from fairline.flows.turns import STAY, Happening, Turn


class Tag(Step, frozen=True, kw_only=True, tag="tag"):
    """Put tags on the conversation."""

    form = (FieldOf("tags", "words", list="tags"),)

    tags: Annotated[tuple[Annotated[str, msgspec.Meta(min_length=1, max_length=80)], ...], msgspec.Meta(min_length=1)]

    def enter(self, state: State) -> Turn:
        """Put them there."""
        return inquire(state, self, "tag")

    def hear(self, state: State, happening: Happening) -> Turn:
        """Go on, whatever came of it."""
        return STAY if answered(state, happening, "tag") is None else done()
