"""Recognises in what a contact writes that they ask for a right of theirs. Words and patterns stand in detect.toml.

It is made to miss little: what it finds is a request whose clock runs, and a member looks at it with one click either
way; what it does not find can be made one from any message.
"""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fairline.kit.sieve import Sieve
from fairline.privacy.rights.model import Right

DATA = Path(__file__).with_name("detect.toml")
MOST = 4_000  # letters that are looked at
# The more particular right counts where several are asked for in one message.
ORDER: tuple[Right, ...] = (
    "child", "erasure", "no_sale", "limit_use", "portability", "recipients", "withdrawal", "objection", "restriction",
    "correction", "access", "complaint", "question",
)  # fmt: skip
_MARKETING = re.compile(
    r"marketing|advert|promotion|newsletter|mailing|commercial|prospect|publicit|demarch|reclame|offres|infolettre"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A right that a text asks for, and the words that say so."""

    right: Right
    words: str


def detect(text: str) -> Asked | None:
    """Which right a text asks for; None where it asks for none. Quoted lines of an answered mail do not count."""
    said = folded(_own(text))
    if not _sieve().passes(said):
        return None
    cut = _not().sub(" ", said)
    for right in ORDER:
        found = _patterns()[right].search(cut)
        if found:
            return Asked(right, found[0])
    return None


def is_about_marketing(text: str) -> bool:
    """Whether words of an objection speak of advertising, and of nothing else we do with data."""
    said = folded(text)
    more = re.search(r"profil|process|traitement|scor|track|suivi|pist|notation|using my|utilis", said)
    return not said or (bool(_MARKETING.search(said)) and not more)


def folded(text: str) -> str:
    """Small letters without accents, one space between words, straight apostrophes."""
    if text.isascii():
        return " ".join(text[:MOST].lower().split())
    plain = unicodedata.normalize("NFKD", text[:MOST].replace("\u2019", "'"))
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).lower().split())


def _own(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if not line.lstrip().startswith(">"))


@cache
def _sieve() -> Sieve:
    """Lets through what asks, and what has words to be taken out first: what stands around them may ask then."""
    said = tomllib.loads(DATA.read_text("utf-8"))
    return Sieve([*(each for right in ORDER for each in said[right]["asks"]), *said["not"]["words"]])


@cache
def _patterns() -> Mapping[Right, re.Pattern[str]]:
    said = tomllib.loads(DATA.read_text("utf-8"))
    return {right: re.compile("|".join(f"(?:{each})" for each in said[right]["asks"])) for right in ORDER}


@cache
def _not() -> re.Pattern[str]:
    said = tomllib.loads(DATA.read_text("utf-8"))
    return re.compile("|".join(f"(?:{each})" for each in said["not"]["words"]))
