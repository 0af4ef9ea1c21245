"""What was answered to a question, whether typed, spoken or written."""

import unicodedata
from dataclasses import dataclass

from fairline.flows.model import State
from fairline.flows.turns import Happening, Heard, Wrote


@dataclass(frozen=True, slots=True)
class Said:
    """An answer: digits where it is made of them, and the words."""

    digits: str
    words: str
    is_unclear: bool = False  # something was said, and nobody knows what

    @property
    def is_silence(self) -> bool:
        """Whether nothing was answered."""
        return not self.digits and not self.words and not self.is_unclear


def heard(state: State, happening: Happening) -> Said | None:
    """The answer to what was asked; None for anything else."""
    turn = state.awaits.get("answer")
    if turn is None:
        return None
    if isinstance(happening, Heard) and happening.turn == turn:
        return Said(happening.digits, happening.spoken.strip(), happening.why == "unclear")
    if isinstance(happening, Wrote) and state.medium == "chat":
        text = happening.text.strip()
        bare = text.replace(" ", "")
        return Said(bare if bare and all(sign in "0123456789*#" for sign in bare) else "", text)
    return None


def fold(text: str) -> str:
    """A text without capitals, accents and the signs around it."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(s if s.isalnum() else " " for s in plain if not unicodedata.combining(s)).split())


def same(one: str, other: str) -> bool:
    """Whether two texts say the same words."""
    folded = fold(one)
    return bool(folded) and folded == fold(other)
