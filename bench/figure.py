"""What a measurement gives back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One number with its unit: `Figure("median", 3.1, "ms")`."""

    name: str
    value: float
    unit: str


Measure = Callable[[], Iterable[Figure]]
