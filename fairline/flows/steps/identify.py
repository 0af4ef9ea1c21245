"""Finds out who the contact is."""

from typing import Literal

from fairline.flows.model import State
from fairline.flows.steps.base import FieldOf, Step, answered, done, inquire, values_with
from fairline.flows.turns import STAY, Happening, Turn


class Identify(Step, frozen=True, kw_only=True, tag="identify"):
    """Find out who the contact is: by the number they call from, or by a value that one of their own fields holds.

    Known, `{contact.name}`, `{contact.first_name}` and `{contact.language}` are values from here on.
    """

    form = (
        FieldOf("by", "choice", choices=("number", "value")),
        FieldOf("value", "text", needed=False),
        FieldOf("field", "choice", needed=False, list="contact_fields"),
    )

    by: Literal["number", "value"] = "number"
    value: str = ""
    field: str = ""

    @property
    def outcomes(self) -> tuple[str, ...]:
        """Known or not."""
        return ("known", "unknown")

    def enter(self, state: State) -> Turn:
        """Look."""
        return inquire(state, self, "identify")

    def hear(self, state: State, happening: Happening) -> Turn:
        """Go on, knowing them or not."""
        told = answered(state, happening, "identify")
        if told is None:
            return STAY
        return done(outcome="known" if told.outcome == "known" else "unknown", values=values_with(state, told.values))
