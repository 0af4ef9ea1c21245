"""Plays a kept piece of sound."""

from collections.abc import Iterator

from fairline.flows.model import Line, State
from fairline.flows.steps.base import VOICE, FieldOf, Step, done, sounded, wait
from fairline.flows.turns import STAY, Happening, Speak, Turn


class Play(Step, frozen=True, kw_only=True, tag="play"):
    """Play a piece to its end, or until a digit where `interrupt` says so."""

    form = (FieldOf("clip", "choice", list="clips"), FieldOf("interrupt", "truth", needed=False))
    where = VOICE

    clip: str
    interrupt: bool = True

    @property
    def clips(self) -> Iterator[tuple[str, str]]:
        """The piece."""
        yield "clip", self.clip

    def enter(self, state: State) -> Turn:
        """Play it; nothing is heard in a chat."""
        if state.medium == "chat":
            return done()
        turn = state.turn + 1
        what = (Line("", state.language, self.clip),)
        return wait(Speak(turn=turn, what=what, interrupt=self.interrupt), turn=turn, awaits={"sound": turn})

    def hear(self, state: State, happening: Happening) -> Turn:
        """Go on once it ended."""
        return done() if sounded(state, happening) else STAY
