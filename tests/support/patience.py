"""Waits for what another process does in its own time; the only place where a test looks twice."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

LOOKS, BETWEEN = 300, 0.2


def at_last(look: Callable[[], T]) -> T:
    """The same, for whoever has no loop of their own."""
    return asyncio.run(eventually(look))


async def eventually(look: Callable[[], T]) -> T:
    """The first answer that is true. Raises AssertionError with the last one after a minute."""
    found = look()
    for _ in range(LOOKS):
        if found:
            return found
        await asyncio.sleep(BETWEEN)
        found = look()
    raise AssertionError(f"it did not come: {found!r}")
