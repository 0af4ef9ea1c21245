"""Where hours are kept under a name: asked among the facts, so that whoever needs them need not know who keeps them."""

from dataclasses import dataclass

from fairline.kit.hours.model import Hours


@dataclass(frozen=True, slots=True)
class CalendarHours:
    """The hours of a calendar; None where there is none of this id. Its provider takes a unit and a calendar's id."""

    hours: Hours | None
