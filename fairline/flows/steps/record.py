"""Keeps what is said, or leaves it out."""

from typing import Literal

from fairline.flows.model import State
from fairline.flows.steps.base import VOICE, FieldOf, Step, answered, done, inquire
from fairline.flows.turns import STAY, Happening, Turn


class Record(Step, frozen=True, kw_only=True, tag="record"):
    """Keep what is said from here on, leave it out for a while, go on with it, or stop. It is announced by a step
    before it; whether it may be kept is for the gate to say.
    """

    form = (FieldOf("do", "choice", choices=("start", "pause", "resume", "stop")),)
    where = VOICE

    do: Literal["start", "pause", "resume", "stop"] = "start"

    def enter(self, state: State) -> Turn:
        """Do it."""
        return done() if state.medium == "chat" else inquire(state, self, "record")

    def hear(self, state: State, happening: Happening) -> Turn:
        """Go on, whatever came of it."""
        return STAY if answered(state, happening, "record") is None else done()
