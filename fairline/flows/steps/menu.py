"""Asks the contact to choose among a few answers, by digit, by word, or in writing."""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from fairline.flows.model import Language, Line, Name, Prompt, State
from fairline.flows.steps.asking import heard, same
from fairline.flows.steps.base import FieldOf, Step, ask, done, lines
from fairline.flows.turns import STAY, Ask, Happening, Turn


class Choice(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """One answer: its outcome, the digit for it, how it is called, and what may be said for it."""

    name: Name
    digit: Annotated[str, msgspec.Meta(pattern="^[0-9*#]$")]
    label: dict[Language, Annotated[str, msgspec.Meta(max_length=80)]] = {}
    phrases: dict[Language, tuple[Annotated[str, msgspec.Meta(max_length=80)], ...]] = {}


class Menu(Step, frozen=True, kw_only=True, tag="menu"):
    """Ask, and go where the answer leads; asked in vain `tries` times, its outcome is `failed`."""

    form = (
        FieldOf("prompt", "prompt"),
        FieldOf("choices", "choices"),
        FieldOf("invalid", "prompt", needed=False),
        FieldOf("silence", "prompt", needed=False),
        FieldOf("tries", "number", needed=False),
        FieldOf("speech", "truth", needed=False),
    )

    prompt: Prompt
    choices: Annotated[tuple[Choice, ...], msgspec.Meta(min_length=1, max_length=12)]
    invalid: Prompt = Prompt()
    silence: Prompt = Prompt()
    tries: Annotated[int, msgspec.Meta(ge=1, le=5)] = 3
    speech: bool = False

    @property
    def outcomes(self) -> tuple[str, ...]:
        """One for each answer, and that none came."""
        return (*(choice.name for choice in self.choices), "failed")

    @property
    def prompts(self) -> Iterator[tuple[str, Prompt]]:
        """The question, and what is said when the answer was none."""
        yield from (("prompt", self.prompt), ("invalid", self.invalid), ("silence", self.silence))
        for place, choice in enumerate(self.choices):
            yield f"choices.{place}.label", Prompt(choice.label)

    def phrases(self, language: str) -> dict[str, str]:
        """What may be said in a language, and the answer each stands for."""
        return {
            phrase: choice.name
            for choice in self.choices
            for phrase in (*choice.phrases.get(language, ()), choice.label.get(language, ""))
            if phrase
        }

    def enter(self, state: State) -> Turn:
        """Ask."""
        return self._ask(state, Prompt(), 1)

    def hear(self, state: State, happening: Happening) -> Turn:
        """Go where the answer leads, or ask again."""
        said = heard(state, happening)
        if said is None:
            return STAY
        found = next((one for one in self.choices if said.digits == one.digit or self._names(one, said.words)), None)
        if found is not None:
            return done(outcome=found.name)
        if state.tries >= self.tries:
            return done(outcome="failed")
        return self._ask(state, self.silence if said.is_silence else self.invalid, state.tries + 1)

    def _ask(self, state: State, first: Prompt, tries: int) -> Turn:
        what = lines(state, first, self.prompt)
        if state.medium == "chat":
            what = (*what, *self._written(state))
        grammar = self.phrases(state.language) if self.speech else {}
        return ask(state, Ask(what=what, grammar=grammar), tries=tries)

    def _written(self, state: State) -> Iterator[Line]:
        for choice in self.choices:
            label = choice.label.get(state.language) or next(iter(choice.label.values()), choice.name)
            yield Line(f"{choice.digit} – {label}", state.language)

    def _names(self, choice: Choice, words: str) -> bool:
        if not words:
            return False
        known = (choice.name, *choice.label.values(), *(each for said in choice.phrases.values() for each in said))
        return any(same(each, words) for each in known)
