"""Tells what a text that welcomes or helps lacks of what the networks of a country want to be said in it; pure.

CTIA messaging principles and the short code handbook (industry), clause TDP18-SMS-RATES: the confirmation of an opt-in
and the answer to HELP name the brand, what texts may cost, how often they come, where help is, and the way out.
"""

import re
from collections.abc import Mapping

from fairline.kit.errors import Problem
from fairline.numbers.countries import NORTH_AMERICA
from fairline.numbers.text_model import EVERYWHERE

CLAUSES = ("TDP18-SMS-RATES",)
_HELP = r"\b(?:HELP|AIDE)\b"
_REACHED = r"\{help\}|https?://|\bwww\.|@[\w-]+\.\w|\+?\d[\d\s().-]{6,}\d"
# What has to stand in a text, in English or in French.
ELEMENTS: Mapping[str, re.Pattern[str]] = {
    "rates": re.compile(
        r"\b(?:msgs?|messages?|texts?|data|standard|carrier)\b[^.]{0,30}\brates?\b|\brates? (?:may )?appl"
        r"|\b(?:tarifs?|prix|frais|coûts?)\b[^.]{0,50}\b(?:sms|messages?|données|opérateur|offre|forfait)\b",
        re.I,
    ),
    "frequency": re.compile(
        r"\bfrequency\b|\bhow often\b"
        r"|\b(?:msgs?|messages?|texts?)\b[^.]{0,12}(?:/|per|a|each) ?(?:day|week|wk|month|mo)\b"
        r"|\bfréquence\b|\b(?:sms|messages?)\b[^.]{0,12}par (?:jour|semaine|mois)\b|\bnombre de (?:sms|messages?)\b",
        re.I,
    ),
    "help": re.compile(f"{_HELP}|{_REACHED}"),
    "stop": re.compile(r"\bSTOP\b"),
}


class TextLacks(Problem):
    """A text that welcomes or helps lacks what must be said in it: `missing` names what."""

    status = 422
    type = "text-lacks"


def is_asked(country: str, countries: tuple[str, ...]) -> bool:
    """Whether a sender of a country, that texts these, is under a programme that wants it said."""
    return not NORTH_AMERICA.isdisjoint((country, *countries)) or EVERYWHERE in countries


def lacks(text: str, brand: str) -> tuple[str, ...]:
    """What a text does not say: brand, rates, frequency, help, stop."""
    named = "{brand}" in text or (bool(brand.strip()) and brand.strip().casefold() in text.casefold())
    return (*(() if named else ("brand",)), *(name for name, pattern in ELEMENTS.items() if not pattern.search(text)))


def check(words: Mapping[str, Mapping[str, str]], brand: str) -> None:
    """Do nothing where each text (by field and language) says everything. Raises TextLacks, naming what is missing."""
    found = {
        f"{field}.{language}": missing
        for field, held in words.items()
        for language, text in held.items()
        if text.strip() and (missing := lacks(text, brand))
    }
    if found:
        named = sorted({each for missing in found.values() for each in missing})
        fields = {field: f"numbers.field.lacks-{missing[0]}" for field, missing in found.items()}
        raise TextLacks(fields=fields, clauses=CLAUSES, missing=", ".join(named))
