"""Asks libraries about bytes that anybody may have sent."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
U = TypeVar("U")


def tried(ask: Callable[[], T], otherwise: U) -> T | U:
    """What they answer; `otherwise` where they fail, in whatever way."""
    try:
        return ask()
    except Exception:  # what a library makes of hostile bytes is not known; a mail is shown all the same
        return otherwise
