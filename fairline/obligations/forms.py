"""Service levels and calendars as the wire speaks of them."""

from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from fairline.kit.hours import HoursForm
from fairline.obligations.rules import METRICS

if TYPE_CHECKING:
    Metric = str
else:
    Metric = Literal[METRICS]  # the files of the folder, so that a word that is none is told so at the door
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
Minutes = Annotated[int, msgspec.Meta(ge=1, le=527_040)]  # up to a year
Band = Literal["none", "low", "normal", "high", "urgent"]
Status = Literal["new", "open", "pending", "on_hold"]


class ServiceLevelForm(msgspec.Struct, frozen=True, kw_only=True):
    """A service level: for which conversations, by which calendar, how soon for each metric and priority.

    `targets` are minutes of open time by metric and word of priority; what is left out is not promised. `warn_before`
    is how many minutes of open time before it is due somebody is told. Clocks stand still in the statuses of
    `pause_on`, those of waits and work in those that are not theirs anyway.
    """

    name: Name
    conditions: dict[str, Any] = {}
    calendar: Annotated[str, msgspec.Meta(max_length=60)] = ""
    targets: dict[Metric, dict[Band, Minutes]] = {}
    warn_before: Annotated[int, msgspec.Meta(ge=0, le=10_080)] = 0
    pause_on: list[Status] = msgspec.field(default_factory=lambda: ["pending", "on_hold"])


class CalendarForm(HoursForm, frozen=True, kw_only=True):
    """A calendar: a name, and a week on the wall clock of a place with its holidays."""

    name: Name
