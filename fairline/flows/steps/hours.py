"""Looks whether it is open: by a calendar, or by the hours of a queue."""

from fairline.flows.model import State
from fairline.flows.steps.base import FieldOf, Step, answered, done, inquire
from fairline.flows.turns import STAY, Happening, Turn


class Hours(Step, frozen=True, kw_only=True, tag="hours"):
    """Go on by whether a calendar, or else a queue, is open now; what is not known counts as closed."""

    form = (
        FieldOf("calendar", "choice", needed=False, list="calendars"),
        FieldOf("queue", "choice", needed=False, list="queues"),
    )

    calendar: str = ""
    queue: str = ""

    @property
    def outcomes(self) -> tuple[str, ...]:
        """Open or closed."""
        return ("open", "closed")

    def enter(self, state: State) -> Turn:
        """Look."""
        return inquire(state, self, "hours")

    def hear(self, state: State, happening: Happening) -> Turn:
        """Go on."""
        told = answered(state, happening, "hours")
        return STAY if told is None else done(outcome="open" if told.outcome == "open" else "closed")
