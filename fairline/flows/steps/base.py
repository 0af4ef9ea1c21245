"""What every step is: its id, where each of its outcomes leads, and what it declares of itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Annotated, ClassVar, Literal

import msgspec

from fairline.flows.model import ANY_LANGUAGE, Line, Name, Prompt, State
from fairline.flows.phrases import filled
from fairline.flows.turns import STAY, Ask, Command, Happening, Inquire, Sounded, Speak, Told, Turn
from fairline.kit.cards import mask

Drawn = Literal[
    "text",
    "prompt",
    "prompts",
    "number",
    "truth",
    "choice",
    "choices",
    "branches",
    "map",
    "words",
    "offer",
    "skills",
    "target",
]
Seconds = Annotated[int, msgspec.Meta(ge=1, le=3_600)]
Where = frozenset[Literal["voice", "chat"]]
BOTH: Where = frozenset({"voice", "chat"})
VOICE: Where = frozenset({"voice"})


@dataclass(frozen=True, slots=True)
class FieldOf:
    """One field of a step's form: how it is drawn; `list` names where its choices come from."""

    name: str
    drawn: Drawn
    needed: bool = True
    list: str = ""
    choices: tuple[str, ...] = ()


class Step(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="kind", forbid_unknown_fields=True):
    """One thing a flow does. `ways` names, for each outcome, the step that follows; an outcome that leads nowhere ends
    the flow.
    """

    form: ClassVar[tuple[FieldOf, ...]] = ()
    where: ClassVar[Where] = BOTH
    ends: ClassVar[bool] = False  # nothing follows it

    id: Name
    label: Annotated[str, msgspec.Meta(max_length=100)] = ""
    ways: dict[Name, Name] = {}

    @property
    def kind(self) -> str:
        """What kind of step it is."""
        return str(self.__struct_config__.tag)

    @property
    def outcomes(self) -> tuple[str, ...]:
        """How it may end."""
        return ("next",)

    @property
    def prompts(self) -> Iterator[tuple[str, Prompt]]:
        """Everything a contact may hear of it, by its field."""
        yield from ()

    @property
    def clips(self) -> Iterator[tuple[str, str]]:
        """Every kept piece of sound it plays, by its field."""
        for field, prompt in self.prompts:
            for clip in prompt.clips.values():
                yield field, clip

    def enter(self, state: State) -> Turn:
        """What it does when a run comes to it."""
        raise NotImplementedError

    def hear(self, state: State, happening: Happening) -> Turn:
        """What it makes of something while a run stands in it; STAY where that does not concern it."""
        return STAY


def done(*commands: Command, outcome: str = "next", **change: object) -> Turn:
    """The step has come to an outcome."""
    return Turn(commands, outcome, change)


def wait(*commands: Command, **change: object) -> Turn:
    """The step waits for something."""
    return Turn(commands, "", change)


def line(prompt: Prompt, state: State, fallback: str = "en") -> Line:
    """A prompt in the run's language, else in the first it has."""
    language = state.language
    if language not in prompt.text and not prompt.clips:
        language = next(iter(prompt.text), fallback)
    clip = prompt.clips.get(state.language) or prompt.clips.get(ANY_LANGUAGE, "")
    return Line(filled(prompt.text.get(language, ""), state.values), language, clip)


def lines(state: State, *prompts: Prompt) -> tuple[Line, ...]:
    """Prompts in the run's language, without the empty ones."""
    return tuple(line(prompt, state) for prompt in prompts if not prompt.is_empty)


def speak(state: State, *prompts: Prompt, interrupt: bool = False) -> Turn:
    """Say something and go on once it was heard; in a chat, at once."""
    what = lines(state, *prompts)
    if not what:
        return done()
    turn = state.turn + 1
    said = Speak(turn=turn, what=what, interrupt=interrupt)
    if state.medium == "chat":
        return done(said, turn=turn)
    return wait(said, turn=turn, awaits={"sound": turn})


def inquire(state: State, step: Step, what: str, **change: object) -> Turn:
    """Have the house do or look up something."""
    turn = state.turn + 1
    return wait(Inquire(turn=turn, flow=state.flow, step=step.id, what=what), turn=turn, awaits={what: turn}, **change)


def answered(state: State, happening: Happening, what: str) -> Told | None:
    """The house's answer to what was inquired."""
    if isinstance(happening, Told) and state.awaits.get(what) == happening.turn:
        return happening
    return None


def sounded(state: State, happening: Happening) -> Sounded | None:
    """That what was said ended."""
    if isinstance(happening, Sounded) and state.awaits.get("sound") == happening.turn:
        return happening
    return None


def ask(state: State, question: Ask, **change: object) -> Turn:
    """Ask something and wait for the answer; the turn is counted here."""
    turn = state.turn + 1
    return wait(
        msgspec.structs.replace(question, turn=turn, language=state.language),
        turn=turn,
        awaits={"answer": turn},
        **change,
    )


def values_with(state: State, told: Mapping[str, str]) -> dict[str, str]:
    """The run's values, with what was told besides; card numbers in it are hidden, whoever told them."""
    return {**state.values, **{name: mask(value).text for name, value in told.items()}}
