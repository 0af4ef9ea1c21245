"""Routes of calendars, service levels and clocks."""

from typing import Annotated, Any

import msgspec

from fairline.conversations import conversation as find_conversation
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.kit.hours import HolidaysForm, HolidaysUnknown, OpeningForm, TimeZoneUnknown
from fairline.obligations import levels, store
from fairline.obligations.forms import Band, CalendarForm, Metric, Minutes, Name, ServiceLevelForm, Status
from fairline.obligations.views import (
    CalendarView,
    ClockView,
    ObligationView,
    ServiceLevelView,
    as_form,
    calendar_view,
    clocks,
    every_clock,
    level_form,
    level_view,
)
from fairline.web import Asked, Page, delete, get, patch, post, put

LEVELS = "service_level.manage"
CALENDARS = "calendar.manage"
READ = "signed-in"
PLACES = (TimeZoneUnknown, HolidaysUnknown)


class CalendarChange(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be different; what is not sent stays."""

    name: Name | msgspec.UnsetType = msgspec.UNSET
    time_zone: str | msgspec.UnsetType = msgspec.UNSET
    week: list[OpeningForm] | msgspec.UnsetType = msgspec.UNSET
    holidays: HolidaysForm | msgspec.UnsetType = msgspec.UNSET


class ServiceLevelChange(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be different; what is not sent stays."""

    name: Name | msgspec.UnsetType = msgspec.UNSET
    conditions: dict[str, Any] | msgspec.UnsetType = msgspec.UNSET
    calendar: str | msgspec.UnsetType = msgspec.UNSET
    targets: dict[Metric, dict[Band, Minutes]] | msgspec.UnsetType = msgspec.UNSET
    warn_before: int | msgspec.UnsetType = msgspec.UNSET
    pause_on: list[Status] | msgspec.UnsetType = msgspec.UNSET


class Order(msgspec.Struct, frozen=True):
    """Every service level once, the first to be tried first."""

    order: Annotated[list[str], msgspec.Meta(max_length=500)]


@get("/v1/calendars", permission=READ)
async def list_calendars(asked: Asked) -> Page[CalendarView]:
    """The account's calendars, each with whether it is open now."""
    return await asked.read(lambda c: Page([calendar_view(row, c.at) for row in store.calendar_rows(c)]))


@get("/v1/calendars/{id:str}", permission=READ)
async def get_calendar(asked: Asked, id: str) -> CalendarView:
    """One calendar."""
    return await asked.read(lambda c: calendar_view(levels.calendar(c, id), c.at))


@post("/v1/calendars", permission=CALENDARS, raises=PLACES)
async def create_calendar(asked: Asked, data: CalendarForm) -> CalendarView:
    """Add a calendar."""
    by = actor_from(asked.by)
    return await asked.write(lambda c: calendar_view(levels.calendar(c, levels.make_calendar(c, by, data)), c.at))


@patch("/v1/calendars/{id:str}", permission=CALENDARS, raises=PLACES)
async def change_calendar(asked: Asked, id: str, data: CalendarChange) -> CalendarView:
    """Have a calendar be different from now on. Clocks that run keep the due they have until something moves them."""
    said = msgspec.to_builtins(data)

    def unit(c: Unit) -> CalendarView:
        row = levels.calendar(c, id)
        held = {"name": row["name"], **msgspec.json.decode(row["config"])}
        levels.change_calendar(c, actor_from(asked.by), id, msgspec.convert(held | said, CalendarForm))
        return calendar_view(levels.calendar(c, id), c.at)

    try:
        return await asked.write(unit)
    except msgspec.ValidationError as error:
        raise BadInput(what=str(error)) from error


@delete("/v1/calendars/{id:str}", permission=CALENDARS)
async def remove_calendar(asked: Asked, id: str) -> None:
    """Offer a calendar no more; what uses it keeps it."""
    await asked.write(lambda c: levels.remove_calendar(c, actor_from(asked.by), id))


@get("/v1/clocks", permission=READ)
async def list_clocks(asked: Asked) -> Page[ClockView]:
    """The clocks a service level may promise something by, in the order they are shown."""
    return Page(every_clock(asked.language))


@get("/v1/service-levels", permission=READ)
async def list_service_levels(asked: Asked) -> Page[ServiceLevelView]:
    """The service levels in the order they are tried."""
    return await asked.read(lambda c: Page(_levels(c)))


@get("/v1/service-levels/{id:str}", permission=READ)
async def get_service_level(asked: Asked, id: str) -> ServiceLevelView:
    """One service level."""
    return await asked.read(lambda c: _level(c, id))


@post("/v1/service-levels", permission=LEVELS)
async def create_service_level(asked: Asked, data: ServiceLevelForm) -> ServiceLevelView:
    """Add a service level, last in the order. It stands for conversations that begin from now on."""
    return await asked.write(lambda c: _level(c, levels.make(c, actor_from(asked.by), data)))


@patch("/v1/service-levels/{id:str}", permission=LEVELS)
async def change_service_level(asked: Asked, id: str, data: ServiceLevelChange) -> ServiceLevelView:
    """Have a service level be different: for what begins from now on, and for conversations that are weighed again."""
    said = msgspec.to_builtins(data)

    def unit(c: Unit) -> ServiceLevelView:
        levels.change(c, actor_from(asked.by), id, as_form(level_form(levels.row(c, id)) | said))
        return _level(c, id)

    try:
        return await asked.write(unit)
    except msgspec.ValidationError as error:
        raise BadInput(what=str(error)) from error


@put("/v1/service-levels/order", permission=LEVELS)
async def order_service_levels(asked: Asked, data: Order) -> Page[ServiceLevelView]:
    """Set the order in which they are tried: the first whose conditions hold stands."""

    def unit(c: Unit) -> Page[ServiceLevelView]:
        levels.order(c, actor_from(asked.by), data.order)
        return Page(_levels(c))

    return await asked.write(unit)


@delete("/v1/service-levels/{id:str}", permission=LEVELS)
async def remove_service_level(asked: Asked, id: str) -> None:
    """Try a service level no more."""
    await asked.write(lambda c: levels.remove(c, actor_from(asked.by), id))


@get("/v1/conversations/{conversation:str}/obligations", permission="conversation.read")
async def list_obligations(asked: Asked, conversation: str) -> Page[ObligationView]:
    """What is and was owed in a conversation, newest first."""

    def unit(c: Unit) -> Page[ObligationView]:
        find_conversation(c, conversation)
        return Page(clocks(c, conversation, asked.language))

    return await asked.read(unit)


def _levels(c: Unit) -> list[ServiceLevelView]:
    rows = [row for row in store.policy_rows(c) if not row["removed"]]
    return [level_view(row, position) for position, row in enumerate(rows, 1)]


def _level(c: Unit, id: str) -> ServiceLevelView:
    levels.row(c, id)
    return next(view for view in _levels(c) if view.id == id)


ROUTES: list[Any] = [
    list_calendars,
    get_calendar,
    create_calendar,
    change_calendar,
    remove_calendar,
    list_clocks,
    list_service_levels,
    get_service_level,
    create_service_level,
    change_service_level,
    order_service_levels,
    remove_service_level,
    list_obligations,
]
