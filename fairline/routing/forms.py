"""Queues as the wire speaks of them, and the pure nouns they become."""

from datetime import date
from typing import Annotated, Any

import msgspec

from fairline.routing.checks import check
from fairline.routing.hours import opening
from fairline.routing.model import Holidays, Overflow, Queue, QueueId, SkillId, TeamId

Clock = Annotated[str, msgspec.Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$|^24:00$")]
Level = Annotated[int, msgspec.Meta(ge=1, le=5)]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]


class Hours(msgspec.Struct, frozen=True):
    """Open on a weekday (Monday is 0) from one local time until another."""

    day: Annotated[int, msgspec.Meta(ge=0, le=6)]
    from_: Clock = msgspec.field(name="from")
    until: Clock


class Calendar(msgspec.Struct, frozen=True):
    """Public holidays of a country, days closed besides, and days worked all the same."""

    country: Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}$")] | None = None
    subdivision: Annotated[str, msgspec.Meta(max_length=10)] | None = None
    extra: Annotated[list[date], msgspec.Meta(max_length=400)] = []
    working: Annotated[list[date], msgspec.Meta(max_length=400)] = []


class NeededSkill(msgspec.Struct, frozen=True):
    """A skill and the least level."""

    skill: str
    level: Level = 1


class GoesOn(msgspec.Struct, frozen=True):
    """Where work goes that waited too long."""

    queue: str
    after_seconds: Annotated[int, msgspec.Meta(ge=1, le=86_400)]


class QueueForm(msgspec.Struct, frozen=True, kw_only=True):
    """Everything about a queue that an admin sets."""

    name: Name
    time_zone: Annotated[str, msgspec.Meta(max_length=60)] = "Europe/Zurich"
    week: Annotated[list[Hours], msgspec.Meta(max_length=70)] = []
    holidays: Calendar = msgspec.field(default_factory=Calendar)
    skills: Annotated[list[NeededSkill], msgspec.Meta(max_length=20)] = []
    priority: Annotated[int, msgspec.Meta(ge=0, le=9)] = 0
    strategy: Annotated[str, msgspec.Meta(max_length=40)] = "longest_idle"
    offer_seconds: Annotated[int, msgspec.Meta(ge=5, le=600)] = 30
    wrap_up_seconds: Annotated[int, msgspec.Meta(ge=0, le=3_600)] = 120
    overflow: GoesOn | None = None
    teams: Annotated[list[str], msgspec.Meta(max_length=100)] = []
    return_after_minutes: Annotated[int, msgspec.Meta(ge=5, le=10_080)] | None = None
    calendar: Annotated[str, msgspec.Meta(max_length=60)] | None = None


def queue_of(id: str, form: QueueForm) -> Queue:
    """The pure noun. Raises TimeZoneUnknown, HolidaysUnknown, StrategyUnknown."""
    held = form.holidays
    queue = Queue(
        id=QueueId(id),
        name=form.name,
        time_zone=form.time_zone,
        week=tuple(opening(each.day, each.from_, each.until) for each in form.week),
        holidays=Holidays(held.country, held.subdivision, frozenset(held.extra), frozenset(held.working)),
        skills={SkillId(each.skill): each.level for each in form.skills},
        priority=form.priority,
        strategy=form.strategy,
        offer_seconds=form.offer_seconds,
        wrap_up_seconds=form.wrap_up_seconds,
        overflow=Overflow(QueueId(form.overflow.queue), form.overflow.after_seconds) if form.overflow else None,
        teams=frozenset(TeamId(team) for team in form.teams),
        return_after_minutes=form.return_after_minutes,
        calendar=form.calendar or "",
    )
    check(queue)
    return queue


def read_form(config: str) -> QueueForm:
    """A queue's form as the table holds it."""
    return msgspec.json.decode(config, type=QueueForm)


def plain(form: QueueForm) -> dict[str, Any]:
    """A form as plain values, for the journal."""
    held: dict[str, Any] = msgspec.to_builtins(form)
    return held
