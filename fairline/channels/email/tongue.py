"""Tells in which of our languages a mail is written, by the small words every sentence needs."""

import re

_WORD = re.compile(r"[^\W\d_]+(?:[’'](?=\w))?")
_ENGLISH = """
the a an and or of to in is are was it its this that for with on at by from not you your we our i my have has had be
been will would could can do does did please where when what how hello hi thanks thank
"""
_FRENCH = """
le la les un une des du de et ou en est sont était ce cet cette ces que qui pour avec sur dans par pas ne vous votre vos
nous notre nos je mon ma mes il elle l' d' j' n' c' s' qu' m' t' l’ d’ j’ n’ c’ s’ qu’ m’ t’ au aux plus bonjour merci
où quand comment été être avoir ai avez
"""
_SMALL = {"en": frozenset(_ENGLISH.split()), "fr": frozenset(_FRENCH.split())}
LEAST = 2  # small words there must be before anything is told
LONGEST = 5_000  # characters that are looked at


def language_of(said: str, text: str) -> str:
    """`en`, `fr`, or empty where it cannot be told; `said` is what its sender says (Content-Language)."""
    names = [one.strip().lower()[:2] for one in said.split(",") if one.strip()]
    if len(names) == 1 and names[0] in _SMALL:
        return names[0]
    words = [word.lower() for word in _WORD.findall(text[:LONGEST])]
    counted = {name: sum(word in small for word in words) for name, small in _SMALL.items()}
    best, other = sorted(counted, key=lambda name: counted[name], reverse=True)
    return best if counted[best] >= LEAST and counted[best] >= 2 * counted[other] else ""
