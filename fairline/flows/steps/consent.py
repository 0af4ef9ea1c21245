"""Asks the contact whether they agree to something, and writes the answer down."""

from collections.abc import Iterator
from typing import Literal

from fairline.flows.model import Prompt, State
from fairline.flows.steps.asking import fold, heard
from fairline.flows.steps.base import FieldOf, Step, answered, ask, done, inquire, lines
from fairline.flows.turns import STAY, Ask, Happening, Turn

YES = frozenset({"yes", "yes please", "ok", "i agree", "oui", "d accord", "j accepte"})
NO = frozenset({"no", "no thanks", "non", "je refuse", "non merci"})


class Consent(Step, frozen=True, kw_only=True, tag="consent"):
    """Ask: 1 is yes, 2 is no. Silence is no. What was asked, in which words, and the answer stand in the journal.

    With `purpose` recording, a no stops the recording at once.
    """

    form = (FieldOf("purpose", "choice", choices=("recording", "contact", "data")), FieldOf("prompt", "prompt"))

    purpose: Literal["recording", "contact", "data"]
    prompt: Prompt

    @property
    def outcomes(self) -> tuple[str, ...]:
        """Yes or no."""
        return ("yes", "no")

    @property
    def prompts(self) -> Iterator[tuple[str, Prompt]]:
        """The question."""
        yield "prompt", self.prompt

    def enter(self, state: State) -> Turn:
        """Ask."""
        return ask(state, Ask(what=lines(state, self.prompt), grammar={"yes": "1", "no": "2", "oui": "1", "non": "2"}))

    def hear(self, state: State, happening: Happening) -> Turn:
        """Write the answer down, then go on by it."""
        said = heard(state, happening)
        if said is not None:
            given = said.digits.startswith("1") or fold(said.words) in YES or said.words == "1"
            refused = said.digits.startswith("2") or fold(said.words) in NO
            return inquire(state, self, "consent", phase="yes" if given and not refused else "no")
        if answered(state, happening, "consent") is None:
            return STAY
        return done(outcome="yes" if state.phase == "yes" else "no")
