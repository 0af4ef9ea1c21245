"""Goes through another flow, and comes back."""

from typing import Annotated

import msgspec

from fairline.flows.model import State
from fairline.flows.steps.base import FieldOf, Step
from fairline.flows.turns import Turn


class Subflow(Step, frozen=True, kw_only=True, tag="subflow"):
    """Go through another flow, as it was when this version was published, and come back."""

    form = (FieldOf("flow", "choice", list="flows"),)

    flow: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]

    def enter(self, state: State) -> Turn:
        """The runner goes there."""
        return Turn((), "", {"phase": "within"})
