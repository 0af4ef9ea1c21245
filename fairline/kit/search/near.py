"""Finds the words somebody may have meant: as few slips away as one makes when typing."""

from collections.abc import Sequence

SHORT = 6  # letters up to which one slip is allowed; above, two
SHORTEST = 4  # below, every word is near to every other


def slips(word: str) -> int:
    """How many letters may be wrong, missing, too many or swapped (optimal string alignment)."""
    if len(word) < SHORTEST or not word.isalpha():
        return 0
    return 1 if len(word) <= SHORT else 2


def near(word: str, known: Sequence[str]) -> list[str]:
    """Of the known words the nearest to one, all as near as each other."""
    allowed = slips(word)
    if not allowed or not known:
        return []
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(word, known, scorer=OSA.distance, score_cutoff=allowed, limit=None)
    least = min((distance for _, distance, _ in found if distance), default=0)
    return sorted(other for other, distance, _ in found if distance and distance == least)
