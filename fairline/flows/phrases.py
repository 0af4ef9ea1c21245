"""Words in braces stand for what a run knows."""

import re
from collections.abc import Iterator, Mapping

PHRASE = re.compile(r"\{([a-z][a-z0-9_.]{0,60})\}")
LONGEST = 500  # signs of a value that are said


def filled(text: str, values: Mapping[str, str]) -> str:
    """A text with its values; nothing stands where one is not known."""
    return PHRASE.sub(lambda found: values.get(found.group(1), "")[:LONGEST], text)


def asked(text: str) -> Iterator[str]:
    """The names of the values a text asks for."""
    return (found.group(1) for found in PHRASE.finditer(text))
