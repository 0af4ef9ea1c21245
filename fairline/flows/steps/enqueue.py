"""Has the contact wait for an agent, and makes the wait bearable: music, news of their place, a way out."""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from fairline.flows.model import Line, Prompt, State
from fairline.flows.steps.base import FieldOf, Step, answered, done, lines, sounded, wait
from fairline.flows.turns import (
    STAY,
    Ask,
    Bridged,
    Command,
    Happening,
    Heard,
    Hush,
    Inquire,
    PlayMusic,
    Speak,
    Turn,
    Wake,
    Woke,
    Wrote,
)

SkillId = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
Level = Annotated[int, msgspec.Meta(ge=1, le=5)]
LISTENS = 600_000  # ms for which a digit is listened for before it is asked for anew


class Offer(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A way out of the wait, told from `after_s` on: a digit, and what it does."""

    does: Literal["callback", "voicemail"]
    digit: Annotated[str, msgspec.Meta(pattern="^[0-9*]$")]
    prompt: Prompt
    after_s: Annotated[int, msgspec.Meta(ge=0, le=3_600)] = 30


class Enqueue(Step, frozen=True, kw_only=True, tag="enqueue"):
    """Wait in a queue until an agent takes the call.

    Every `every_s` the contact hears where they stand and about how long it takes (as far as either is switched on),
    then the next of the comfort messages, then what is offered. After `most_s` the outcome is `timeout`; the outcomes
    `callback` and `voicemail` come of what is offered, `closed` where the queue is not open and `need_open` is set.
    Whoever takes it has these `skills`, at these levels at least, besides what the queue asks.
    `{place}` and `{minutes}` stand for numbers in the words of `place` and `expected`.
    """

    form = (
        FieldOf("queue", "choice", list="queues"),
        FieldOf("skills", "skills", needed=False),
        FieldOf("priority", "number", needed=False),
        FieldOf("greeting", "prompt", needed=False),
        FieldOf("music", "choice", needed=False, list="clips"),
        FieldOf("place", "prompt", needed=False),
        FieldOf("expected", "prompt", needed=False),
        FieldOf("comfort", "prompts", needed=False),
        FieldOf("offers", "offer", needed=False),
        FieldOf("every_s", "number", needed=False),
        FieldOf("most_s", "number"),
        FieldOf("need_open", "truth", needed=False),
    )

    queue: Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
    skills: Annotated[dict[SkillId, Level], msgspec.Meta(max_length=10)] = msgspec.field(default_factory=dict)
    priority: Annotated[int, msgspec.Meta(ge=0, le=9)] | None = None
    greeting: Prompt = Prompt()
    music: str = ""
    place: Prompt = Prompt()
    expected: Prompt = Prompt()
    comfort: Annotated[tuple[Prompt, ...], msgspec.Meta(max_length=10)] = ()
    offers: Annotated[tuple[Offer, ...], msgspec.Meta(max_length=2)] = ()
    every_s: Annotated[int, msgspec.Meta(ge=15, le=600)] = 45
    most_s: Annotated[int, msgspec.Meta(ge=0, le=14_400)] = 1_800
    need_open: bool = False

    @property
    def outcomes(self) -> tuple[str, ...]:
        """What may come of waiting, besides that an agent takes the call."""
        return (*dict.fromkeys(offer.does for offer in self.offers), "timeout", "closed", "failed")

    @property
    def prompts(self) -> Iterator[tuple[str, Prompt]]:
        """Everything one hears while waiting."""
        yield from (("greeting", self.greeting), ("place", self.place), ("expected", self.expected))
        yield from ((f"comfort.{place}", prompt) for place, prompt in enumerate(self.comfort))
        yield from ((f"offers.{place}.prompt", offer.prompt) for place, offer in enumerate(self.offers))

    @property
    def clips(self) -> Iterator[tuple[str, str]]:
        """Its music, and the pieces among its words."""
        if self.music:
            yield "music", self.music
        yield from super().clips

    def enter(self, state: State) -> Turn:
        """Have them wait."""
        turn = state.turn + 1
        command = Inquire(turn=turn, flow=state.flow, step=self.id, what="enqueue")
        return wait(command, turn=turn, awaits={"enqueue": turn}, tries=0)

    def hear(self, state: State, happening: Happening) -> Turn:
        """Whatever happens while they wait."""
        if isinstance(happening, Bridged):
            return Turn((), "", {"over": "answered"})
        if told := answered(state, happening, "enqueue"):
            return self._queued(state) if told.outcome == "queued" else done(outcome=self._fault(told.outcome))
        if told := answered(state, happening, "position"):
            return self._tell(state, told.values)
        if sounded(state, happening):
            return self._music(state)
        if isinstance(happening, Woke) and state.awaits.get("wake") == happening.turn:
            return self._woken(state)
        if isinstance(happening, Heard) and state.awaits.get("answer") == happening.turn:
            return self._pressed(state, happening.digits)
        if isinstance(happening, Wrote) and state.medium == "chat" and state.phase == "waiting":
            return self._pressed(state, happening.text.strip(), writes=True)
        return STAY

    def _fault(self, outcome: str) -> str:
        return outcome if outcome in ("closed", "failed") else "failed"

    def _queued(self, state: State) -> Turn:
        """They wait: greet them, listen for digits, and be woken in a while."""
        turn = state.turn + 1
        wake = Wake(turn=turn, at=self._next(state, state.since))
        awaits, commands = {"wake": turn}, [wake]
        return self._say(state, [*commands], awaits, turn, self._greets(state))

    def _greets(self, state: State) -> tuple[Line, ...]:
        told = tuple(offer.prompt for offer in self.offers if offer.after_s == 0)
        return lines(state, self.greeting, *told)

    def _say(
        self, state: State, commands: list[Command], awaits: dict[str, int], turn: int, what: tuple[Line, ...]
    ) -> Turn:
        if state.medium == "chat":
            if what:
                turn += 1
                commands.append(Speak(turn=turn, what=what))
            return wait(*commands, turn=turn, awaits=awaits, phase="waiting")
        if what:
            turn += 1
            commands.append(Speak(turn=turn, what=what))
            awaits["sound"] = turn
        else:
            turn += 1
            commands.append(PlayMusic(turn=turn, clip=self.music))
        if self.offers and "answer" not in awaits:
            turn += 1
            commands.append(Ask(turn=turn, most=1, least=1, first_ms=LISTENS))
            awaits["answer"] = turn
        return wait(*commands, turn=turn, awaits=awaits, phase="waiting")

    def _music(self, state: State) -> Turn:
        turn, awaits = state.turn + 1, {name: each for name, each in state.awaits.items() if name != "sound"}
        return wait(PlayMusic(turn=turn, clip=self.music), turn=turn, awaits=awaits)

    def _woken(self, state: State) -> Turn:
        """Time to leave, or to say where they stand."""
        if self.most_s and state.now >= state.since + self.most_s * 1000:
            hush = (Hush(turn=state.turn + 1),) if state.medium == "voice" else ()
            return done(*hush, outcome="timeout", turn=state.turn + 1)
        turn = state.turn + 1
        ask = Inquire(turn=turn, flow=state.flow, step=self.id, what="position")
        awaits = {name: each for name, each in state.awaits.items() if name == "answer"} | {"position": turn}
        return wait(ask, turn=turn, awaits=awaits)

    def _tell(self, state: State, values: dict[str, str]) -> Turn:
        """Their place, the expected wait, the next comfort message, and what is offered by now."""
        told = msgspec.structs.replace(state, values={**state.values, **values})
        news = [prompt for prompt, value in ((self.place, "place"), (self.expected, "minutes")) if values.get(value)]
        if self.comfort:
            news.append(self.comfort[state.tries % len(self.comfort)])
        waited = (state.now - state.since) // 1000
        news += [offer.prompt for offer in self.offers if waited >= offer.after_s]
        turn = state.turn + 1
        awaits = {name: each for name, each in state.awaits.items() if name == "answer"} | {"wake": turn}
        wake = Wake(turn=turn, at=self._next(state, state.now))
        what = lines(told, *news)
        if not what:
            return wait(wake, turn=turn, awaits=awaits, tries=state.tries + 1)
        turned = self._say(state, [wake], awaits, turn, what)
        return Turn(turned.commands, "", {**turned.change, "tries": state.tries + 1})

    def _pressed(self, state: State, digits: str, *, writes: bool = False) -> Turn:
        chosen = next((offer for offer in self.offers if digits and digits[0] == offer.digit), None)
        if chosen is not None and (not writes or digits == chosen.digit):
            hush = (Hush(turn=state.turn + 1),) if state.medium == "voice" else ()
            return done(*hush, outcome=chosen.does, turn=state.turn + 1)
        if writes:
            return STAY
        turn = state.turn + 1
        awaits = {**state.awaits, "answer": turn}
        return wait(Ask(turn=turn, most=1, least=1, first_ms=LISTENS), turn=turn, awaits=awaits)

    def _next(self, state: State, now: int) -> int:
        due = now + self.every_s * 1000
        end = state.since + self.most_s * 1000
        return min(due, end) if self.most_s else due
