"""Whether words that are made as one speaks may be said: prompts are judged when published, what fills them is not."""

from fairline.gate import judge, said_own
from fairline.kit.db import Unit

BLOCK = 80  # the score from which the lists refuse


def sayable(c: Unit, text: str) -> bool:
    """Whether neither the house's lists nor the account's own bar it."""
    return not any(found.score >= BLOCK for found in judge(text)) and said_own(c, text) is None
