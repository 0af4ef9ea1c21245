"""Finds card data that was said: numbers of cards, and the codes people tell beside them, by the words' own times."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from fairline.channels.voice import Spoken, Word
from fairline.kit.cards import MASK, is_card

_SMALL = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_FRENCH = ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_DIGITS = {word: str(place) for words in (_SMALL, _FRENCH) for place, word in enumerate(words)} | {"oh": "0", "o": "0"}
# What a transcriber writes for a digit that stands beside others.
_ALIKE = {"for": "4", "fore": "4", "to": "2", "too": "2", "ate": "8", "won": "1"}
_CUE = re.compile(r"\b(?:cvv2?|cvc|security code|card code|verification code|cryptogramme|code de sécurité)\b")
_MARKS = re.compile(r"[\s,.;:!?\-–]")
APART = 6_000  # ms of silence after which digits are no longer one number
BESIDE = 90_000  # ms after a card number within which three or four digits are taken for its code
CUED = 30_000  # ms after somebody asked for it, the same
AROUND = 400  # ms left out before and after: a transcriber's times are not exact
LONG = 13  # digits in a row that are left out though they fail the check: a transcriber mishears one in many
SHORTEST, LONGEST = 12, 19  # digits of a card's number
CODE = (3, 4)

Place = tuple[int, int]  # of a word: its segment, and where in it


@dataclass(frozen=True, slots=True)
class _Run:
    """Digits said one after the other by one side: where its words stand, when it was said (ms), what it says."""

    places: tuple[Place, ...]
    begin: int
    end: int
    digits: str

    @property
    def is_number(self) -> bool:
        """Whether it holds the number of a card, or may."""
        many = len(self.digits)
        windows = ((at, at + size) for at in range(many) for size in range(SHORTEST, min(LONGEST, many - at) + 1))
        return many >= LONG or any(is_card(self.digits[a:b]) for a, b in windows)


def hidden(said: Sequence[Spoken]) -> tuple[list[Spoken], list[tuple[int, int]]]:
    """What was said without card data, and the stretches (ms) that hold it: nothing of these may be heard."""
    runs = [run for channel in ("left", "right") for run in _runs(said, channel)]
    cards = [run.begin for run in runs if run.is_number]
    cues = [each.from_ms for each in said if _CUE.search(each.text.casefold())]
    found = [
        run for run in runs
        if run.is_number or (len(run.digits) in CODE and (_follows(run, cards, BESIDE) or _follows(run, cues, CUED)))
    ]  # fmt: skip
    gone = {place for run in found for place in run.places}
    masked = [_without(each, {word for segment, word in gone if segment == place}) for place, each in enumerate(said)]
    return masked, _joined([(max(0, run.begin - AROUND), run.end + AROUND) for run in found])


def _follows(run: _Run, after: Sequence[int], within: int) -> bool:
    return any(0 <= run.begin - at <= within for at in after)


def _runs(said: Sequence[Spoken], channel: str) -> Iterator[_Run]:
    places: list[Place] = []
    digits, begin, end = "", 0, 0
    for place, word, number in _numbers(list(_words(said, channel))):
        if digits and not (number and word.from_ms - end <= APART):
            yield _Run(tuple(places), begin, end, digits)
            places, digits = [], ""
        if number:
            begin = begin if digits else word.from_ms
            places.append(place)
            digits, end = digits + number, word.to_ms
    if digits:
        yield _Run(tuple(places), begin, end, digits)


def _numbers(words: Sequence[tuple[Place, Word]]) -> Iterator[tuple[Place, Word, str]]:
    """Each word, and the digits it stands for; one that sounds like a digit does beside another."""
    for at, (place, word) in enumerate(words):
        beside = [other for _, other in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])]
        is_beside = any(_digits(one.text) and abs(one.from_ms - word.from_ms) <= APART for one in beside)
        yield place, word, _digits(word.text) or (_ALIKE.get(_bare(word.text), "") if is_beside else "")


def _words(said: Sequence[Spoken], channel: str) -> Iterator[tuple[Place, Word]]:
    for segment, each in enumerate(said):
        if each.channel == channel:
            yield from (((segment, place), word) for place, word in enumerate(each.words))


def _digits(word: str) -> str:
    bare = _bare(word)
    return bare if bare.isdigit() else _DIGITS.get(bare, "")


def _bare(word: str) -> str:
    return _MARKS.sub("", word).casefold()


def _without(said: Spoken, gone: set[int]) -> Spoken:
    if not gone:
        return said
    words = tuple(replace(word, text=MASK * 4) if place in gone else word for place, word in enumerate(said.words))
    return replace(said, text=" ".join(word.text for word in words), words=words)


def _joined(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for begin, end in sorted(spans):
        if joined and begin <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((begin, end))
    return joined
