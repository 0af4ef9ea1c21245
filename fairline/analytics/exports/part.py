"""A part of what leaves: some rows, where the next part begins, and who is not in it."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows. `after` is None after the last; `left_out` are the contacts whose data are not for this purpose or
    go to nobody outside, `contacts` those of whom it is.
    """

    rows: list[tuple[Any, ...]]
    after: Any
    left_out: frozenset[str] = frozenset()
    contacts: tuple[str, ...] = ()
