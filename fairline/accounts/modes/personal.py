"""Hides what looks like personal data in words, for accounts whose authorisation holds only without them.

Numbers of the United States' social security and taxpayers, passports and licences, telephones, e-mail and postal
addresses, days of birth, and what is said of somebody's health. Pure; what is found is replaced by its kind.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import phonenumbers

# 000, 666 and 900 to 999 are no area of a social security number (SSA); 9xx-50 to 99 is a taxpayer’s (ITIN).
_SSN = re.compile(r"(?<![\d-])(?!000|666|9\d\d)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\d-])")
_ITIN = re.compile(r"(?<![\d-])9\d{2}[- ](?:[5-8]\d|9[0-2]|9[4-9])[- ]\d{4}(?![\d-])")
_LABELLED_SSN = re.compile(r"(?i)\b(?:ssn|social security(?: number| no\.?)?)\W{0,4}(?:is\W{0,3})?(\d{9})\b")
_PAPER = re.compile(
    r"(?i)\b(?:passport|driver.?s licen[cs]e|licen[cs]e|medicare|medicaid|patient|insurance|alien)"
    r"(?: (?:number|no\.?|id))?\W{0,4}(?:is\W{0,3})?([A-Z]{0,3}\d[A-Z\d-]{5,14})\b"
)
_MAIL = re.compile(r"[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}")
_BORN = re.compile(
    r"(?i)\b(?:born(?: on)?|dob|date of birth|birthday(?: is)?)\W{0,4}"
    r"(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8} \d{4})"
)
_STREET = re.compile(
    r"\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Z][\w'-]+ ){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr"
    r"|Court|Ct|Way|Place|Pl|Terrace|Highway|Hwy)\b\.?(?:,? (?:Apt|Unit|Suite|Ste)\.? ?#?\w+)?"
    r"(?:,? [A-Z][\w .'-]{1,30},? [A-Z]{2} \d{5}(?:-\d{4})?)?"
)
_HEALTH = re.compile(
    r"(?i)\b(?:my|his|her|their|the patient'?s?) (?:diagnosis|diagnosed|cancer|diabetes|hiv|pregnancy|depression"
    r"|disability|medication|prescription|illness|disease|therapy|surgery)\b[^.!?\n]{0,120}"
    r"|\b(?:i|he|she|they) (?:was|were|am|is|are|have been|has been) diagnosed with [^.!?\n]{1,80}"
)
_PATTERNS = (
    ("social-security", _SSN),
    ("social-security", _LABELLED_SSN),
    ("taxpayer", _ITIN),
    ("papers", _PAPER),
    ("birth", _BORN),
    ("address", _STREET),
    ("e-mail", _MAIL),
    ("health", _HEALTH),
)
PLACE = "US"
LONGEST = 400_000  # letters that are looked through


@dataclass(frozen=True, slots=True)
class Hidden:
    """A text without what was found in it, and the kinds of what was."""

    text: str
    kinds: tuple[str, ...] = ()


@lru_cache(maxsize=256)
def hide(text: str) -> Hidden:
    """Replace what looks like personal data by its kind in brackets."""
    spans = sorted(_found(text[:LONGEST]))
    kinds, shown, at = [], "", 0
    for start, end, kind in spans:
        if start < at:
            continue
        shown += f"{text[at:start]}[{kind}]"
        kinds.append(kind)
        at = end
    return Hidden(shown + text[at:], tuple(kinds)) if kinds else Hidden(text)


def _found(text: str) -> Iterator[tuple[int, int, str]]:
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span(1) if pattern.groups else match.span()
            yield start, end, kind
    if sum(each.isdigit() for each in text) >= 7:
        for number in phonenumbers.PhoneNumberMatcher(text, PLACE):
            yield number.start, number.end, "telephone"
