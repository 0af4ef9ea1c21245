"""Goes to another step, a few times at most."""

from typing import Annotated

import msgspec

from fairline.flows.model import State
from fairline.flows.steps.base import FieldOf, Step, done
from fairline.flows.turns import Turn


class GoTo(Step, frozen=True, kw_only=True, tag="go_to"):
    """Go to another step, at most `most` times in a run; then `over`."""

    form = (FieldOf("most", "number", needed=False),)

    most: Annotated[int, msgspec.Meta(ge=1, le=20)] = 3

    @property
    def outcomes(self) -> tuple[str, ...]:
        """Once more, or often enough."""
        return ("next", "over")

    def enter(self, state: State) -> Turn:
        """Count, and go."""
        key = f"{state.flow}:{self.id}"
        times = state.counts.get(key, 0) + 1
        return done(outcome="next" if times <= self.most else "over", counts={**state.counts, key: times})
