"""Service levels, calendars and clocks as the wire shows them."""

from typing import Any

import msgspec

from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Row, Unit
from fairline.kit.hours import HolidaysForm, HoursForm, OpeningForm, hours_of, is_open, opens_at
from fairline.kit.words import say
from fairline.obligations import clock, levels, store
from fairline.obligations.forms import ServiceLevelForm
from fairline.obligations.model import Held
from fairline.obligations.rules import METRICS

MOST = 200


class CalendarView(msgspec.Struct, frozen=True, kw_only=True):
    """A calendar, and whether it is open now; `opens_at` is null while it is, and where it does not open again."""

    id: str
    name: str
    time_zone: str
    week: list[OpeningForm]
    holidays: HolidaysForm
    open_now: bool
    opens_at: str | None


class ClockView(msgspec.Struct, frozen=True):
    """A clock there is: its name, what it is called, and what it counts."""

    metric: str
    label: str
    about: str


class ServiceLevelView(msgspec.Struct, frozen=True, kw_only=True):
    """A service level, and where it stands in the order."""

    id: str
    name: str
    position: int
    conditions: dict[str, Any]
    calendar: str
    targets: dict[str, dict[str, int]]
    warn_before: int
    pause_on: list[str]


class ObligationView(msgspec.Struct, frozen=True, kw_only=True):
    """A clock: `state` is open, paused, met, missed (and still owed) or cancelled; `late` once it was missed.

    Seconds are of open time. `running` says that they go on by the calendar's hours.
    """

    id: str
    metric: str
    words: str
    state: str
    late: bool
    opened_at: str | None
    due: str | None
    missed_at: str | None
    ended_at: str | None
    spent_seconds: int
    target_seconds: int
    running: bool
    policy: str
    policy_name: str


def every_clock(language: str) -> list[ClockView]:
    """Every clock, in words."""
    return [
        ClockView(name, say(f"obligations.metric.{name}", language), say(f"obligations.metric.{name}.about", language))
        for name in METRICS
    ]


def calendar_view(row: Row, at: Millis) -> CalendarView:
    """A calendar at an instant."""
    form = msgspec.json.decode(row["config"], type=HoursForm)
    hours = hours_of(form)
    now = is_open(hours, at)
    return CalendarView(
        id=row["id"],
        name=row["name"],
        time_zone=form.time_zone,
        week=form.week,
        holidays=form.holidays,
        open_now=now,
        opens_at=None if now else to_text(opens_at(hours, at)),
    )


def level_view(row: Row, position: int) -> ServiceLevelView:
    """A service level."""
    spec = msgspec.json.decode(row["spec"])
    return ServiceLevelView(id=row["id"], name=row["name"], position=position, **spec)


def level_form(row: Row) -> dict[str, Any]:
    """A service level as plain values, to be changed."""
    spec: dict[str, Any] = msgspec.json.decode(row["spec"])
    return {"name": row["name"], **spec}


def as_form(plain: dict[str, Any]) -> ServiceLevelForm:
    """The form of plain values. Raises msgspec.ValidationError."""
    return msgspec.convert(plain, ServiceLevelForm)


def clocks(c: Unit, conversation: str, language: str) -> list[ObligationView]:
    """The clocks of a conversation, newest first."""
    names = {row["id"]: row["name"] for row in store.policy_rows(c)}
    hours = levels.hours_by_calendar(c)
    return [
        _clock_view(held, clock.so_far(held, hours(held.calendar), c.at), names.get(held.policy, ""), language)
        for held in store.of_conversation(c, conversation, MOST)
    ]


def _clock_view(held: Held, spent: int, name: str, language: str) -> ObligationView:
    return ObligationView(
        id=held.id,
        metric=held.metric,
        words=say(f"obligations.metric.{held.metric}", language),
        state="missed" if held.is_live and held.missed_at is not None else held.state,
        late=held.missed_at is not None,
        opened_at=to_text(held.opened_at),
        due=to_text(held.due),
        missed_at=to_text(held.missed_at),
        ended_at=to_text(held.ended_at),
        spent_seconds=spent // 1000,
        target_seconds=held.target // 1000,
        running=held.state == "open",
        policy=held.policy,
        policy_name=name,
    )
