"""Things of an account that are shown or used, as whoever takes measures asks of the modules that have them."""

from dataclasses import dataclass

from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Shown:
    """Something a measure can name: its name, the words it is found by, and where it is shown (`used_by`: references,
    or addresses of pages).
    """

    ref: str
    name: str
    words: str
    used_by: tuple[str, ...] = ()


class FormsShown:
    """The account's forms, asked of whoever has them; the provider is given a unit and None, and answers a list."""


class SurveysShown:
    """The account's surveys, asked in the same way."""


class ClipsShown:
    """The account's pieces of sound that callers hear, asked in the same way."""


ASKED = (FormsShown, SurveysShown, ClipsShown)


def shown_elsewhere(c: Unit) -> list[Shown]:
    """What modules above have to show that measures can name."""
    found: list[Shown] = []
    for asked in ASKED:
        provider = c.tools.facts.get(asked)
        found += provider(c, None) if provider else ()
    return found
