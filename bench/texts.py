"""Makes up messages as people write to a desk: common words and rare ones, endings, names, numbers of orders."""

from random import Random

WORDS, NAMES = 120_000, 30_000
_SOUNDS = ("ba", "cor", "di", "fel", "gra", "hin", "jo", "kel", "lum", "mar", "nes", "or", "pit", "ra", "sol", "tem")
_ENDINGS = ("", "s", "ed", "ing", "ment", "ation", "é", "ées")


def message(chance: Random, number: int) -> str:
    """A message: mostly a few lines, at times a page; every seventh names an order, every tenth an address."""
    length = min(400, int(chance.lognormvariate(3.5, 0.7)) + 3)
    said = [word(_rank(chance, WORDS)) for _ in range(length)]
    if number % 3 == 0:
        said.insert(0, f"Hello {name(_rank(chance, NAMES))},")
    if number % 7 == 0:
        said.append(f"order {10_000_000 + number}.")
    if number % 10 == 0:
        said.append(f"{name(_rank(chance, NAMES)).lower()}@{word(_rank(chance, 2_000))}.example")
    return " ".join(said)


def name(rank: int) -> str:
    """The n-th most common name."""
    return _letters(rank + 977, "aeinoul").capitalize()


def word(rank: int) -> str:
    """The n-th most common word; one stem has up to eight endings."""
    return _letters(rank // len(_ENDINGS)) + _ENDINGS[rank % len(_ENDINGS)]


def _rank(chance: Random, many: int) -> int:
    """Which word, the common ones as often as in a language: the n-th about 1/n as often as the first."""
    return int(many ** chance.random()) - 1


def _letters(rank: int, between: str = "") -> str:
    letters = ""
    rank += 1
    while rank:
        rank, sound = divmod(rank, len(_SOUNDS))
        letters += _SOUNDS[sound] + (between[rank % len(between)] if between else "")
    return letters
