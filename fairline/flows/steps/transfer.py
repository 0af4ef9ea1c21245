"""Hands the contact on to somebody."""

from typing import Annotated, Literal

import msgspec

from fairline.flows.model import State
from fairline.flows.steps.base import BOTH, FieldOf, Step, answered, done, inquire
from fairline.flows.turns import STAY, Bridged, Happening, Hush, Turn


class Transfer(Step, frozen=True, kw_only=True, tag="transfer"):
    """Hand the contact on: to an agent, a queue, or a number outside, which the gate has to permit.

    Whoever takes them has them from there on; `failed` says that nobody did, or that it was not permitted.
    """

    form = (
        FieldOf("to", "choice", choices=("agent", "queue", "number")),
        FieldOf("target", "target"),
        FieldOf("seconds", "number", needed=False),
    )
    where = BOTH

    to: Literal["agent", "queue", "number"]
    target: Annotated[str, msgspec.Meta(min_length=1, max_length=100)]
    seconds: Annotated[int, msgspec.Meta(ge=5, le=120)] = 30

    @property
    def outcomes(self) -> tuple[str, ...]:
        """Only that it failed: else the contact is with somebody."""
        return ("failed",)

    def enter(self, state: State) -> Turn:
        """Hand on."""
        return inquire(state, self, "transfer")

    def hear(self, state: State, happening: Happening) -> Turn:
        """Somebody has them, or nobody."""
        if isinstance(happening, Bridged):
            return Turn((), "", {"over": "handed_on"})
        told = answered(state, happening, "transfer")
        if told is None:
            return STAY
        if told.outcome == "handed_on":
            return Turn((), "", {"over": "handed_on"})
        hush = (Hush(turn=state.turn + 1),) if state.medium == "voice" else ()
        return done(*hush, outcome="failed", turn=state.turn + 1)
