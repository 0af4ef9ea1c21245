"""In which order triggers fire after one entry."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from fairline.rules.model import MOST_FIRINGS

T = TypeVar("T")


def turns(rules: Sequence[T], holds: Callable[[T], bool], most: int = MOST_FIRINGS) -> Iterator[T]:
    """The rules that fire, one after the other: the first that holds, then again from the top, each at most once.

    Whoever takes one carries it out before asking for the next, so that what it changed is seen by those that follow
    and by those that stood before it and did not hold yet.
    """
    left = list(rules)
    for _ in range(most):
        found = next((place for place, rule in enumerate(left) if holds(rule)), None)
        if found is None:
            return
        yield left.pop(found)
