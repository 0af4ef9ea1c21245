"""Has the contact leave a message, which becomes one of the conversation, with its recording."""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from fairline.flows.model import Prompt, State
from fairline.flows.steps.asking import heard
from fairline.flows.steps.base import FieldOf, Step, answered, done, inquire, lines, sounded, wait
from fairline.flows.turns import STAY, Ask, Happening, Keep, Speak, Turn


class Voicemail(Step, frozen=True, kw_only=True, tag="voicemail"):
    """Say how to leave a message, keep what is said, and put it in the conversation; in a chat, what is written next.

    `queue` is where the conversation waits afterwards; `complaint` says that what is left is one, for which a case
    opens.
    """

    form = (
        FieldOf("prompt", "prompt"),
        FieldOf("longest_s", "number", needed=False),
        FieldOf("queue", "choice", needed=False, list="queues"),
        FieldOf("complaint", "truth", needed=False),
    )

    prompt: Prompt
    longest_s: Annotated[int, msgspec.Meta(ge=10, le=600)] = 180
    silence_s: Annotated[int, msgspec.Meta(ge=2, le=15)] = 5
    queue: str = ""
    complaint: bool = False

    @property
    def outcomes(self) -> tuple[str, ...]:
        """Something may have been left, or nothing could be kept."""
        return ("next", "empty")

    @property
    def prompts(self) -> Iterator[tuple[str, Prompt]]:
        """How to leave one."""
        yield "prompt", self.prompt

    def enter(self, state: State) -> Turn:
        """Say how."""
        what, turn = lines(state, self.prompt), state.turn + 1
        if state.medium == "chat":
            return wait(Ask(turn=turn, what=what), turn=turn, awaits={"answer": turn}, phase="keeping")
        if not what:
            return self._keep(state)
        return wait(Speak(turn=turn, what=what), turn=turn, awaits={"sound": turn}, phase="telling")

    def hear(self, state: State, happening: Happening) -> Turn:
        """Keep what is said; what becomes of it is seen to once its sound is there, also where the contact hung up."""
        if state.phase == "telling" and sounded(state, happening):
            return self._keep(state)
        if state.phase == "keeping":
            return self._kept(state, happening)
        return STAY if answered(state, happening, "voicemail") is None else done()

    def _keep(self, state: State) -> Turn:
        turn = state.turn + 1
        keep = Keep(turn=turn, longest_s=self.longest_s, silence_s=self.silence_s)
        awaits = {"sound": turn, "answer": turn}
        return wait(keep, turn=turn, awaits=awaits, phase="keeping", voicemail=(state.flow, self.id))

    def _kept(self, state: State, happening: Happening) -> Turn:
        if state.medium == "chat":
            return STAY if heard(state, happening) is None else inquire(state, self, "voicemail", phase="kept")
        ended = sounded(state, happening)
        if ended is not None and ended.why == "failed":
            return done(outcome="empty")
        return STAY if ended is None and heard(state, happening) is None else done()
