"""Queues, skills, who can do what and how much at once."""

from typing import Annotated, Any

import msgspec

from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Conflict
from fairline.kit.words import say
from fairline.routing import presence, queues, skills, store, strategies
from fairline.routing.calendars import HolidaysUnknown
from fairline.routing.forms import Calendar, GoesOn, Hours, Name, NeededSkill, QueueForm, plain, read_form
from fairline.routing.hours import TimeZoneUnknown
from fairline.routing.presence import PresenceView
from fairline.routing.queues import QueueInUse
from fairline.routing.strategies import StrategyUnknown
from fairline.routing.views import Named, QueueView, queue_view
from fairline.web import Asked, Page, delete, get, patch, post, put

MANAGE = "queue.manage"
SKILL = "skill.manage"
NAMES = (TimeZoneUnknown, HolidaysUnknown, StrategyUnknown)


class QueueChange(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be different; what is not sent stays."""

    name: Name | msgspec.UnsetType = msgspec.UNSET
    time_zone: str | msgspec.UnsetType = msgspec.UNSET
    week: list[Hours] | msgspec.UnsetType = msgspec.UNSET
    holidays: Calendar | msgspec.UnsetType = msgspec.UNSET
    skills: list[NeededSkill] | msgspec.UnsetType = msgspec.UNSET
    priority: int | msgspec.UnsetType = msgspec.UNSET
    strategy: str | msgspec.UnsetType = msgspec.UNSET
    offer_seconds: int | msgspec.UnsetType = msgspec.UNSET
    wrap_up_seconds: int | msgspec.UnsetType = msgspec.UNSET
    overflow: GoesOn | msgspec.UnsetType | None = msgspec.UNSET
    teams: list[str] | msgspec.UnsetType = msgspec.UNSET
    return_after_minutes: int | msgspec.UnsetType | None = msgspec.UNSET
    calendar: str | msgspec.UnsetType | None = msgspec.UNSET


class NewSkill(msgspec.Struct, frozen=True):
    """A skill to be added."""

    name: Name


class SkillsWanted(msgspec.Struct, frozen=True):
    """What a member can do from now on."""

    skills: Annotated[list[NeededSkill], msgspec.Meta(max_length=50)]


class StrategyView(msgspec.Struct, frozen=True):
    """A way of choosing who is offered the work: its name, what it is called, and whom it chooses."""

    name: str
    label: str
    about: str


@get("/v1/strategies", permission="queue.read")
async def list_strategies(asked: Asked) -> Page[StrategyView]:
    """The strategies a queue may have."""
    return Page([_strategy(name, asked.language) for name in strategies.names()])


@get("/v1/queues", permission="queue.read")
async def list_queues(asked: Asked) -> Page[QueueView]:
    """The account's queues, each with whether it is open now."""
    return await asked.read(lambda c: Page([queue_view(c, row) for row in store.queue_rows(c)]))


@get("/v1/queues/{queue:str}", permission="queue.read")
async def get_queue(asked: Asked, queue: str) -> QueueView:
    """One queue."""
    return await asked.read(lambda c: _one(c, queue))


@post("/v1/queues", permission=MANAGE, raises=NAMES)
async def create_queue(asked: Asked, data: QueueForm) -> QueueView:
    """Add a queue."""
    return await asked.write(lambda c: _one(c, queues.make(c, actor_from(asked.by), data)))


@patch("/v1/queues/{queue:str}", permission=MANAGE, raises=NAMES)
async def change_queue(asked: Asked, queue: str, data: QueueChange) -> QueueView:
    """Have a queue be different from now on."""
    said = msgspec.to_builtins(data)

    def unit(c: Unit) -> QueueView:
        form = msgspec.convert(plain(read_form(_row(c, queue)["config"])) | said, QueueForm)
        queues.change(c, actor_from(asked.by), queue, form)
        return _one(c, queue)

    try:
        return await asked.write(unit)
    except msgspec.ValidationError as error:
        raise BadInput(what=str(error)) from error


@delete("/v1/queues/{queue:str}", permission=MANAGE, raises=(QueueInUse,))
async def remove_queue(asked: Asked, queue: str) -> None:
    """Have a queue take no more work."""
    await asked.write(lambda c: queues.remove(c, actor_from(asked.by), queue))


@get("/v1/skills", permission="queue.read")
async def list_skills(asked: Asked) -> Page[Named]:
    """The account's skills."""
    return await asked.read(lambda c: Page([Named(row["id"], row["name"]) for row in store.skills(c)]))


@post("/v1/skills", permission=SKILL, raises=(Conflict,))
async def create_skill(asked: Asked, data: NewSkill) -> Named:
    """Add a skill."""
    return await asked.write(lambda c: Named(skills.make(c, actor_from(asked.by), data.name), data.name))


@delete("/v1/skills/{skill:str}", permission=SKILL, raises=(Conflict,))
async def remove_skill(asked: Asked, skill: str) -> None:
    """Ask for a skill no longer."""
    await asked.write(lambda c: skills.remove(c, actor_from(asked.by), skill))


@put("/v1/members/{member:str}/skills", permission=SKILL)
async def set_skills(asked: Asked, member: str, data: SkillsWanted) -> SkillsWanted:
    """Set what a member can do."""
    levels = {each.skill: each.level for each in data.skills}
    await asked.write(lambda c: skills.give(c, actor_from(asked.by), member, levels))
    return data


@put("/v1/members/{member:str}/capacity", permission=SKILL)
async def set_capacity(
    asked: Asked, member: str, data: dict[str, Annotated[int, msgspec.Meta(ge=0, le=50)]]
) -> PresenceView:
    """Set how much a member takes at once, by channel."""
    return await asked.write(lambda c: presence.set_capacity(c, actor_from(asked.by), member, data))


def _strategy(name: str, language: str) -> StrategyView:
    key = f"routing.strategy.{name}"
    return StrategyView(name, say(key, language), say(f"{key}.about", language))


def _one(c: Unit, queue: str) -> QueueView:
    return queue_view(c, _row(c, queue))


def _row(c: Unit, queue: str) -> Any:
    queues.find(c, queue)
    return next(row for row in store.queue_rows(c) if row["id"] == queue)


ROUTES: list[Any] = [
    list_strategies,
    list_queues,
    get_queue,
    create_queue,
    change_queue,
    remove_queue,
    list_skills,
    create_skill,
    remove_skill,
    set_skills,
    set_capacity,
]
