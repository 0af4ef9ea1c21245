"""Takes apart what somebody typed into a search box: words, phrases, what must not stand there, and operators."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from fairline.kit.search.words import words

MOST = 24  # words of a question that are looked at

_PART = re.compile(
    r"""(?P<without>-)?(?:(?P<name>[^\W\d][\w.-]*):)?(?:"(?P<phrase>[^"]*)"?|(?P<plain>[^\s"]+))|\S""", re.VERBOSE
)


@dataclass(frozen=True, slots=True)
class Operator:
    """`status:open`, or `-status:open` with `without`."""

    name: str
    value: str
    without: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody is looking for. Words are as they were typed, in small letters, accents and all."""

    words: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()  # words that stand one after the other
    without: tuple[tuple[str, ...], ...] = ()  # words, or phrases, that do not stand there
    operators: tuple[Operator, ...] = ()
    unfinished: bool = False  # the last word may be the beginning of one

    @property
    def needed(self) -> tuple[str, ...]:
        """Every word that has to be there, each once."""
        return tuple(dict.fromkeys((*self.words, *(word for phrase in self.phrases for word in phrase))))[:MOST]


def read(text: str, is_operator: Callable[[str], bool] = lambda name: False) -> Query:
    """What was typed, taken apart. What looks like an operator and is none is words: `Re: 10:30`.

    `#123` is the operator `reference`. Never raises, whatever was typed.
    """
    plain: list[str] = []
    phrases: list[tuple[str, ...]] = []
    without: list[tuple[str, ...]] = []
    operators: list[Operator] = []
    unfinished = False
    for part in _PART.finditer(text[:1_000]):
        name, quoted = (part["name"] or "").lower(), part["phrase"] is not None
        value = part["phrase"] if quoted else part["plain"] or ""
        unfinished = False
        if name and is_operator(name):
            operators.append(Operator(name, value.strip(), bool(part["without"])))
        elif value.startswith("#") and value[1:].isdecimal() and is_operator("reference"):
            operators.append(Operator("reference", value[1:], bool(part["without"])))
        else:
            said = tuple(found.word for found in words(f"{part['name'] or ''} {value}"))
            _sort(said, bool(part["without"]), quoted, plain, phrases, without)
            unfinished = bool(said) and not quoted and not part["without"] and part.end() == len(text)
    return Query(tuple(plain[:MOST]), tuple(phrases), tuple(without), tuple(operators), unfinished)


def _sort(
    said: tuple[str, ...],
    is_without: bool,
    quoted: bool,
    plain: list[str],
    phrases: list[tuple[str, ...]],
    without: list[tuple[str, ...]],
) -> None:
    if not said:
        return
    if is_without:
        without.append(said)
    elif quoted and len(said) > 1:
        phrases.append(said)
    else:
        plain.extend(said)
