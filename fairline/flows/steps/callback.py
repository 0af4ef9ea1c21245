"""Promises the contact a call back, from the place they have."""

from collections.abc import Iterator

from fairline.flows.model import Name, Prompt, State
from fairline.flows.steps.base import FieldOf, Step, answered, done, inquire, lines, sounded, wait
from fairline.flows.turns import STAY, Happening, Speak, Turn


class Callback(Step, frozen=True, kw_only=True, tag="callback"):
    """Promise to call the contact back, on the number they call from or on one that a value holds, and tell them so.

    They may hang up: the place they have in the queue is kept, or one in `queue` is given to them.
    """

    form = (
        FieldOf("queue", "choice", needed=False, list="queues"),
        FieldOf("number", "text", needed=False),
        FieldOf("confirm", "prompt", needed=False),
    )

    queue: str = ""
    number: Name | str = ""
    confirm: Prompt = Prompt()

    @property
    def outcomes(self) -> tuple[str, ...]:
        """It is promised, or cannot be."""
        return ("next", "failed")

    @property
    def prompts(self) -> Iterator[tuple[str, Prompt]]:
        """What is said once it is promised."""
        yield "confirm", self.confirm

    def enter(self, state: State) -> Turn:
        """Promise it."""
        return inquire(state, self, "callback")

    def hear(self, state: State, happening: Happening) -> Turn:
        """Tell them."""
        if sounded(state, happening):
            return done()
        told = answered(state, happening, "callback")
        if told is None:
            return STAY
        if told.outcome != "promised":
            return done(outcome="failed")
        what, turn = lines(state, self.confirm), state.turn + 1
        if not what:
            return done()
        said = Speak(turn=turn, what=what)
        return done(said, turn=turn) if state.medium == "chat" else wait(said, turn=turn, awaits={"sound": turn})
