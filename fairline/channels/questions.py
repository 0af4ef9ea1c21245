"""What a channel asks of whoever asks contacts something with a few answers, who stands above it (surveys)."""

from dataclasses import dataclass

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Question:
    """A question as it stands: the answers one may choose from, the one that was chosen (empty before), whether an
    answer still counts. The provider is given a unit and the cause its act names, and answers None for no question.
    """

    choices: tuple[str, ...]
    chosen: str
    commented: bool
    open: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What a contact chose, and a few words besides. The provider takes it, and answers whether it counted."""

    cause: str
    chosen: str
    comment: str


def question(c: Unit, cause: str) -> Question | None:
    """A question as it stands now; None where nobody asks, or it was withdrawn."""
    provider = c.tools.facts.get(Question)
    found: Question | None = provider(c, cause) if provider and cause else None
    return found


def take_answer(c: Unit, answer: Answer) -> bool:
    """Hand an answer to whoever asked; whether it counted."""
    provider = c.tools.facts.get(Answer)
    return bool(provider(c, answer)) if provider else False
