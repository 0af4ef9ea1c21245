"""In which language a run goes on: one that is set, that of the contact, or one that is chosen."""

from collections.abc import Iterator
from typing import Annotated

import msgspec

from fairline.flows.model import Language as Code
from fairline.flows.model import Line, Prompt, State
from fairline.flows.steps.asking import heard, same
from fairline.flows.steps.base import FieldOf, Step, ask, done
from fairline.flows.steps.base import line as said_in
from fairline.flows.turns import STAY, Ask, Happening, Turn

CONTACT = "contact"


class Spoken(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A language one may choose: its digit, and how it is called in itself."""

    language: Code
    digit: Annotated[str, msgspec.Meta(pattern="^[1-9]$")]
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=40)]


class Language(Step, frozen=True, kw_only=True, tag="language"):
    """Go on in `to` (a language, or `contact`: theirs where it is known), or ask, in every language one by one.

    Answered in vain, the run goes on in the language it has.
    """

    form = (
        FieldOf("to", "text", needed=False),
        FieldOf("prompt", "prompt", needed=False),
        FieldOf("offers", "choices", needed=False),
    )

    to: Annotated[str, msgspec.Meta(pattern="^([a-z]{2}|contact|)$")] = ""
    prompt: Prompt = Prompt()
    offers: Annotated[tuple[Spoken, ...], msgspec.Meta(max_length=9)] = ()

    @property
    def prompts(self) -> Iterator[tuple[str, Prompt]]:
        """The question."""
        yield "prompt", self.prompt

    def enter(self, state: State) -> Turn:
        """Set it, or ask."""
        if self.to == CONTACT:
            known = state.values.get("contact.language", "")[:2]
            return done(language=known or state.language)
        if self.to or not self.offers:
            return done(language=self.to or state.language)
        each = [said_in(self.prompt, _in(state, one.language)) for one in self.offers]
        written = [
            msgspec.structs.replace(e, text=f"{o.digit} – {o.name}") for e, o in zip(each, self.offers, strict=True)
        ]
        grammar = {one.name: one.language for one in self.offers}
        what = tuple(written) if state.medium == "chat" else tuple(each)
        return ask(state, Ask(what=what, grammar=grammar))

    def hear(self, state: State, happening: Happening) -> Turn:
        """Go on in the language that was chosen."""
        said = heard(state, happening)
        if said is None:
            return STAY
        found = next(
            (
                one.language
                for one in self.offers
                if said.digits == one.digit or said.words == one.language or same(said.words, one.name)
            ),
            state.language,
        )
        return done(language=found)

    def _said(self, state: State, one: Spoken) -> Line:
        if state.medium == "chat":
            return Line(f"{one.digit} – {one.name}", one.language)
        return said_in(self.prompt, _in(state, one.language))


def _in(state: State, language: str) -> State:
    return msgspec.structs.replace(state, language=language)
