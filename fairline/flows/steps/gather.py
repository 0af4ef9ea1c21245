"""Asks for digits, or for one of a few phrases, and keeps the answer as a value."""

from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from fairline.flows.model import Name, Prompt, State
from fairline.flows.steps.asking import heard, same
from fairline.flows.steps.base import FieldOf, Step, ask, done, lines, values_with
from fairline.flows.turns import STAY, Ask, Happening, Turn
from fairline.kit.cards import mask


class Gather(Step, frozen=True, kw_only=True, tag="gather"):
    """Ask, and keep the answer under `into`; `hidden`: what is typed is left out of recordings and thrown away when the
    run ends. A card number is never kept.
    """

    form = (
        FieldOf("prompt", "prompt"),
        FieldOf("into", "text"),
        FieldOf("take", "choice", choices=("digits", "text")),
        FieldOf("least", "number", needed=False),
        FieldOf("most", "number", needed=False),
        FieldOf("grammar", "map", needed=False),
        FieldOf("invalid", "prompt", needed=False),
        FieldOf("tries", "number", needed=False),
        FieldOf("hidden", "truth", needed=False),
    )

    prompt: Prompt
    into: Name
    take: Literal["digits", "text"] = "digits"
    least: Annotated[int, msgspec.Meta(ge=1, le=30)] = 1
    most: Annotated[int, msgspec.Meta(ge=1, le=30)] = 10
    grammar: dict[Annotated[str, msgspec.Meta(max_length=80)], Annotated[str, msgspec.Meta(max_length=80)]] = (
        msgspec.field(default_factory=dict)
    )
    invalid: Prompt = Prompt()
    tries: Annotated[int, msgspec.Meta(ge=1, le=5)] = 3
    hidden: bool = False

    @property
    def outcomes(self) -> tuple[str, ...]:
        """An answer came, or none."""
        return ("next", "failed")

    @property
    def prompts(self) -> Iterator[tuple[str, Prompt]]:
        """The question, and what is said when the answer was none."""
        yield from (("prompt", self.prompt), ("invalid", self.invalid))

    def enter(self, state: State) -> Turn:
        """Ask."""
        return self._ask(state, Prompt(), 1)

    def hear(self, state: State, happening: Happening) -> Turn:
        """Keep the answer, or ask again."""
        said = heard(state, happening)
        if said is None:
            return STAY
        value = self._value(said.digits, said.words)
        if value:
            return done(values=values_with(state, {self.into: mask(value).text}))
        if state.tries >= self.tries:
            return done(outcome="failed")
        return self._ask(state, self.invalid, state.tries + 1)

    def _value(self, digits: str, words: str) -> str:
        for phrase, stands_for in self.grammar.items():
            if words and (same(phrase, words) or words == stands_for):
                return stands_for
        if digits:
            bare = digits.rstrip("#")
            return bare if self.least <= len(bare) <= self.most else ""
        return words[:200] if self.take == "text" and not self.grammar else ""

    def _ask(self, state: State, first: Prompt, tries: int) -> Turn:
        question = Ask(
            what=lines(state, first, self.prompt),
            most=self.most,
            least=self.least,
            first_ms=8_000,
            grammar=dict(self.grammar),
            masked=self.hidden,
        )
        return ask(state, question, tries=tries)
