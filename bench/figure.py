"""What a measurement gives back: a number, the floor measured beside it in the same run, and what we aim at."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Literal


@dataclass(frozen=True, slots=True)
class Figure:
    """One number.

    `floor` is what the machine gives without us, in the same unit and the same run; `ratio` is value over floor.
    `aim` is compared with the ratio where `of` says so, else with the value; `better` says which way is good.
    """

    name: str
    value: float
    unit: str
    floor: float | None = None
    aim: float | None = None
    better: Literal["more", "less"] = "less"
    of: Literal["value", "ratio"] = "value"

    @property
    def ratio(self) -> float | None:
        """Value over floor."""
        return self.value / self.floor if self.floor else None

    @property
    def holds(self) -> bool | None:
        """Whether the aim is met; None where there is none."""
        judged = self.ratio if self.of == "ratio" else self.value
        if self.aim is None or judged is None:
            return None
        return judged >= self.aim if self.better == "more" else judged <= self.aim

    def told(self) -> dict[str, Any]:
        """As one line of results."""
        return {
            "name": self.name,
            "value": _short(self.value),
            "unit": self.unit,
            "floor": _short(self.floor),
            "ratio": _short(self.ratio),
            "aim": self.aim,
            "aim_of": self.of,
            "better": self.better,
            "holds": self.holds,
        }


def _short(number: float | None) -> float | None:
    return None if number is None else float(f"{number:.4g}")


Measure = Callable[[], Iterable[Figure]]
