"""How much a text advertises, by the words it uses: a short list of signs with weights, to be read and argued with."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from fairline.gate.packs.words import plain

FILE = Path(__file__).with_name("promotion.toml")
ENOUGH = 3  # from this weight on a text is marketing, whatever it says it is


@dataclass(frozen=True, slots=True)
class Promotion:
    """The weight of the signs found, and the signs."""

    weight: int
    signs: tuple[str, ...]

    @property
    def is_marketing(self) -> bool:
        """Whether it is enough."""
        return self.weight >= ENOUGH


NONE = Promotion(0, ())


@lru_cache(maxsize=256)
def promotion(text: str) -> Promotion:
    """The signs of advertising in a text. Each sign counts once."""
    said = plain(text.replace("%", " percent "))
    found: dict[str, int] = {}
    for sign in _any().finditer(said):
        name = str(sign.lastgroup)
        found[name] = _weights()[name]
    return Promotion(sum(found.values()), tuple(sorted(found))) if found else NONE


@cache
def _signs() -> Mapping[str, Mapping[str, object]]:
    return tomllib.loads(FILE.read_text("utf-8"))


@cache
def _weights() -> Mapping[str, int]:
    return {name: int(str(sign["weight"])) for name, sign in _signs().items()}


@cache
def _any() -> re.Pattern[str]:
    parts = (f"(?P<{name}>{'|'.join(map(str, _list(sign['words'])))})" for name, sign in _signs().items())
    return re.compile(rf"\b(?:{'|'.join(parts)})\b")


def _list(words: object) -> list[object]:
    return list(words) if isinstance(words, list) else []
