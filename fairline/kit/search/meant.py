"""Takes words that stand nowhere, or hardly anywhere, for others that were meant."""

from collections.abc import Mapping, Sequence

from fairline.kit.db import Unit
from fairline.kit.search import store, vocabulary
from fairline.kit.search.near import near, slips
from fairline.kit.search.query import Operator, Query
from fairline.kit.search.words import bare

RARE = 2  # documents in which a slip may stand too
MEANT = 3  # words that one may be corrected to
WEIGHED = 12  # words between which is chosen by how common they are
COMMON = 20  # documents from which on a word is as common as any other that few of the counted documents hold


def instead(c: Unit, words: Sequence[str], shelves: Sequence[str]) -> dict[str, list[str]]:
    """For folded words that stand nowhere on the shelves, or else for the rare ones, what may have been meant."""
    known = vocabulary.known(c, words)
    doubtful = [word for word in words if word not in known]
    doubtful = doubtful or [word for word in words if not known[word] and _many(c, word, shelves, RARE + 1) <= RARE]
    found = {word: _nearest(c, word, shelves, is_known=word in known) for word in doubtful}
    return {word: others for word, others in found.items() if others}


def spelled(query: Query, instead: Mapping[str, str]) -> str:
    """The question with some words replaced, as somebody would type it."""

    def put(words: Sequence[str]) -> str:
        return " ".join(instead.get(bare(word), word) for word in words)

    parts = [put(query.words), *(f'"{put(words)}"' for words in query.phrases)]
    parts += [f'-"{" ".join(words)}"' if len(words) > 1 else f"-{words[0]}" for words in query.without]
    parts += [_typed(operator) for operator in query.operators]
    return " ".join(part for part in parts if part)


def _nearest(c: Unit, word: str, shelves: Sequence[str], *, is_known: bool) -> list[str]:
    """The words as few slips away as any, the common ones first; of a word that is known, only commoner ones."""
    allowed = slips(word)
    if not allowed:
        return []
    close = near(word, vocabulary.alike(c, word, allowed))
    counted = vocabulary.known(c, close)
    first = sorted(close, key=lambda other: (-counted[other], other))[:WEIGHED]
    often = {other: (counted[other], 0 if counted[other] else _many(c, other, shelves, COMMON)) for other in first}
    least = (0, _many(c, word, shelves, COMMON)) if is_known else (-1, -1)
    return sorted((other for other in first if often[other] > least), key=lambda other: _order(often, other))[:MEANT]


def _order(often: Mapping[str, tuple[int, int]], word: str) -> tuple[int, int, str]:
    counted, many = often[word]
    return (-counted, -many, word)


def _many(c: Unit, word: str, shelves: Sequence[str], most: int) -> int:
    """In how many documents of the shelves a word stands that none of the counted ones holds, as far as it matters."""
    return store.many_of(c, word, shelves, most)


def _typed(operator: Operator) -> str:
    value = f'"{operator.value}"' if " " in operator.value else operator.value
    return f"{'-' if operator.without else ''}{operator.name}:{value}"
