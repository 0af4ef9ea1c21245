"""Tells whether a contact asks for a person, in English and French: the way out that holds everywhere."""

from fairline.flows.steps.asking import fold

WORDS = frozenset(
    """human person agent advisor adviser operator representative somebody
    humain humaine personne conseiller conseillere operateur operatrice quelqu""".split()  # noqa: SIM905  # a list to be read
)
AROUND = frozenset(
    """a an the to i want need would like speak talk with real live please can may get me un une le la a je veux
    voudrais souhaite parler avec vrai vraie svp s il vous plait besoin d de puis peux au""".split()  # noqa: SIM905
)


def wants_person(text: str) -> bool:
    """Whether these words ask for a person, and for nothing else."""
    words = fold(text).split()
    return bool(words) and any(word in WORDS for word in words) and all(word in WORDS | AROUND for word in words)
