"""Ends the call, or the flow in a chat."""

from fairline.flows.model import State
from fairline.flows.steps.base import Step
from fairline.flows.turns import Turn


class HangUp(Step, frozen=True, kw_only=True, tag="hang_up"):
    """End the call, or the flow in a chat."""

    ends = True

    @property
    def outcomes(self) -> tuple[str, ...]:
        """Nothing follows."""
        return ()

    def enter(self, state: State) -> Turn:
        """End it."""
        return Turn((), "", {"over": "hung_up"})
