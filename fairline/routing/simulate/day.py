"""A day as somebody describes it: queues, what arrives, who works."""

from datetime import UTC, date, datetime, time, timedelta
from math import log, sqrt
from random import Random
from typing import Annotated, Literal

import msgspec

from fairline.routing.forms import Clock, Level, QueueForm
from fairline.routing.hours import moment, zone

Share = Annotated[float, msgspec.Meta(ge=0, le=1)]
Seconds = Annotated[float, msgspec.Meta(ge=0)]


class Span(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """From one local time until another; 24:00 is midnight at the end of the day."""

    from_: Clock = msgspec.field(name="from")
    until: Clock


class Rate(Span, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How many arrive in half an hour, on average, in this span."""

    per_half_hour: Seconds


class Lasts(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How long something lasts: always the same, or by chance around a mean."""

    mean_seconds: Annotated[float, msgspec.Meta(gt=0)]
    shape: Literal["fixed", "exponential", "lognormal"] = "exponential"
    deviation_seconds: Seconds = 0

    def draw(self, chance: Random) -> timedelta:
        """One duration."""
        if self.shape == "fixed":
            return timedelta(seconds=self.mean_seconds)
        if self.shape == "exponential":
            return timedelta(seconds=chance.expovariate(1 / self.mean_seconds))
        variance = log(1 + (self.deviation_seconds / self.mean_seconds) ** 2)
        return timedelta(seconds=chance.lognormvariate(log(self.mean_seconds) - variance / 2, sqrt(variance)))


class Stream(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Contacts of one kind: when they come, how long an agent talks with them, how long they wait.

    Without `patience` they wait for ever; without `priority` they have that of their queue. `returning` is the share
    that had an agent before, any of those of the day.
    """

    queue: str
    channel: str = "webchat"
    rates: list[Rate]
    talk: Lasts
    patience: Lasts | None = None
    priority: Annotated[int, msgspec.Meta(ge=0, le=9)] | None = None
    skills: dict[str, Level] = {}
    returning: Share = 0


class Crew(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Agents alike: their shifts, what they know, how readily they take what is offered."""

    name: str
    count: Annotated[int, msgspec.Meta(ge=1, le=5000)] = 1
    shifts: list[Span]
    capacity: dict[str, Annotated[int, msgspec.Meta(ge=0)]]
    skills: dict[str, Level] = {}
    teams: list[str] = []
    declines: Share = 0
    answers_in: Lasts | None = None  # at once, if not said


class QueueOfDay(QueueForm, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A queue, written as an admin's form has it."""

    id: str


class Day(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The whole description. Times are local to `time_zone`, the day's own."""

    date: date
    time_zone: str
    answer_within_seconds: Seconds = 30
    queues: list[QueueOfDay]
    streams: list[Stream]
    crews: list[Crew]

    def moment(self, clock: str) -> datetime:
        """A local time of the day, in UTC."""
        wall = datetime.combine(self.date, time() if clock == "24:00" else time.fromisoformat(clock))
        return moment(wall + timedelta(days=clock == "24:00"), zone(self.time_zone)).astimezone(UTC)


def read_day(text: str) -> Day:
    """A day from its TOML. Raises msgspec.DecodeError (or its kind ValidationError) where it describes none."""
    day = msgspec.toml.decode(text, type=Day)
    known = {queue.id for queue in day.queues}
    for stream in day.streams:
        if stream.queue not in known:
            raise msgspec.ValidationError(f"there is no queue {stream.queue!r}")
    return day
