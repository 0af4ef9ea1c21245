"""Checks what is filled into a custom field against its kind."""

from datetime import date
from math import isfinite

from fairline.crm.forms.patterns import fits
from fairline.crm.model import Field, Value

LONGEST = 2_000
LONGEST_TEXT = 20_000


def fault(field: Field, value: Value) -> str | None:
    """The key of the sentence that says what is wrong with a value, None where it fits."""
    return {
        "text": _text, "long_text": _long_text, "number": _number, "decimal": _number, "date": _date,
        "choice": _choice, "choices": _choices, "yes_no": _yes_no, "pattern": _pattern,
    }[field.kind](field, value)  # fmt: skip


def _text(field: Field, value: Value) -> str | None:
    fits = isinstance(value, str) and len(value) <= LONGEST
    return None if fits else "crm.field.not-a-text"


def _long_text(field: Field, value: Value) -> str | None:
    fits = isinstance(value, str) and len(value) <= LONGEST_TEXT
    return None if fits else "crm.field.not-a-text"


def _number(field: Field, value: Value) -> str | None:
    # In Python a truth is a number too; on the wire it is not.
    fits = isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
    return None if fits else "crm.field.not-a-figure"


def _date(field: Field, value: Value) -> str | None:
    try:
        fits = isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        fits = False
    return None if fits else "crm.field.not-a-date"


def _choice(field: Field, value: Value) -> str | None:
    return None if value in field.choices else "crm.field.not-a-choice"


def _choices(field: Field, value: Value) -> str | None:
    fits = isinstance(value, list) and all(each in field.choices for each in value)
    return None if fits else "crm.field.not-a-choice"


def _yes_no(field: Field, value: Value) -> str | None:
    return None if isinstance(value, bool) else "crm.field.not-yes-or-no"


def _pattern(field: Field, value: Value) -> str | None:
    return None if isinstance(value, str) and fits(field.pattern, value) else "crm.field.no-match"
