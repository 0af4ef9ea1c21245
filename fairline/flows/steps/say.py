"""Tells the contact something."""

from collections.abc import Iterator

from fairline.flows.model import Prompt, State
from fairline.flows.steps.base import FieldOf, Step, done, sounded, speak
from fairline.flows.turns import STAY, Happening, Turn


class Say(Step, frozen=True, kw_only=True, tag="say"):
    """Say something and go on once it was heard; `interrupt`: a digit ends it, and answers the next question."""

    form = (FieldOf("prompt", "prompt"), FieldOf("interrupt", "truth", needed=False))

    prompt: Prompt
    interrupt: bool = False

    @property
    def prompts(self) -> Iterator[tuple[str, Prompt]]:
        """What is said."""
        yield "prompt", self.prompt

    def enter(self, state: State) -> Turn:
        """Say it."""
        return speak(state, self.prompt, interrupt=self.interrupt)

    def hear(self, state: State, happening: Happening) -> Turn:
        """Go on once it was heard."""
        return done() if sounded(state, happening) else STAY
