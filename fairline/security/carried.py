"""The stolen passwords we carry: the thirty thousand that stand most often in such lists (zxcvbn)."""

import re
from functools import cache

SHORT = 6  # letters below which a word inside a password says nothing of it


def is_carried(password: str) -> bool:
    """Whether a password is one of those, or one of those with digits and signs around it."""
    small = password.casefold()
    forms = {small, re.sub(r"[\W_]+", "", small), re.sub(r"^[\W\d_]+|[\W\d_]+$", "", small)}
    return any(len(form) >= SHORT and form in _carried() for form in forms)


@cache
def _carried() -> frozenset[str]:
    from zxcvbn.frequency_lists import FREQUENCY_LISTS  # ten megabytes, for when somebody sets a password

    return frozenset(FREQUENCY_LISTS["passwords"])
