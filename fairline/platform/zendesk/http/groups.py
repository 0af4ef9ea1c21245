"""Routes of groups: our queues, and who serves them."""

from typing import Annotated

import msgspec
from litestar import Response
from msgspec import structs

from fairline import accounts, routing
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict
from fairline.platform.zendesk import groups, numbers, people
from fairline.platform.zendesk.http.alike import SAYS, Told, found, made
from fairline.platform.zendesk.sheet import Sheet
from fairline.platform.zendesk.who import Who
from fairline.routing import QueueForm
from fairline.web import Asked, delete, get, post, put

SEE, KEEP = "queue.read", "queue.manage"
ALWAYS = [{"day": day, "from": "00:00", "until": "24:00"} for day in range(7)]


class GroupIn(msgspec.Struct, frozen=True):
    """A group as clients send it."""

    name: Annotated[str, msgspec.Meta(min_length=1, max_length=120)]


class GroupBody(msgspec.Struct, frozen=True):
    """A group that is to be made, or to be different."""

    group: GroupIn


@get("/groups", permission=SEE)
async def zendesk_list_groups(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The account's queues."""
    return await asked.read(lambda c: _listed(c, who, sheet))


@get("/groups/assignable", permission=SEE)
async def zendesk_list_assignable_groups(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The queues a ticket may be put in: all of them."""
    return await asked.read(lambda c: _listed(c, who, sheet))


@get("/groups/count", permission=SEE)
async def zendesk_count_groups(asked: Asked) -> Told:
    """How many queues there are."""
    return await asked.read(lambda c: {"count": {"value": len(routing.queue_forms(c)), "refreshed_at": None}})


@get("/groups/{id:int}", permission=SEE)
async def zendesk_show_group(asked: Asked, who: Who, id: int) -> Told:
    """One queue."""
    return await asked.read(lambda c: {"group": groups.one(c, who, numbers.thing(c, "group", id))})


@post("/groups", permission=KEEP, raises=SAYS)
async def zendesk_create_group(asked: Asked, who: Who, data: GroupBody) -> Response[Told]:
    """Add a queue that is always open and served by everybody; its hours and teams are set in Admin."""

    def unit(c: Unit) -> Told:
        zone = accounts.account(c).time_zone
        form = msgspec.convert({"name": data.group.name, "time_zone": zone, "week": ALWAYS}, QueueForm)
        return {"group": groups.one(c, who, routing.make_queue(c, who.actor, form))}

    return made(await asked.write(unit), "group")


@put("/groups/{id:int}", permission=KEEP, raises=SAYS)
async def zendesk_update_group(asked: Asked, who: Who, id: int, data: GroupBody) -> Told:
    """Have a queue go by another name."""

    def unit(c: Unit) -> Told:
        queue = numbers.thing(c, "group", id)
        form = found(routing.queue_forms(c).get(queue), id)
        routing.change_queue(c, who.actor, queue, structs.replace(form, name=data.group.name))
        return {"group": groups.one(c, who, queue)}

    return await asked.write(unit)


@delete("/groups/{id:int}", permission=KEEP, raises=(*SAYS, Conflict))
async def zendesk_delete_group(asked: Asked, who: Who, id: int) -> None:
    """Have a queue take no more work."""
    await asked.write(lambda c: routing.remove_queue(c, who.actor, numbers.thing(c, "group", id)))


@get("/groups/{id:int}/users", permission=SEE)
async def zendesk_list_users_of_group(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """The agents who serve a queue."""

    def unit(c: Unit) -> Told:
        every = [each.member for each in _of(c, id)]
        return sheet.whole("users", every, list(people.shown(c, who, sheet.cut(every)).values()))

    return await asked.read(unit)


@get("/groups/{id:int}/memberships", permission=SEE)
async def zendesk_list_memberships_of_group(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """That agents serve a queue."""
    return await asked.read(lambda c: _memberships(c, who, sheet, _of(c, id)))


@get("/group_memberships", permission=SEE)
async def zendesk_list_group_memberships(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """That agents serve queues: it follows from their teams, which are kept in Admin."""
    return await asked.read(lambda c: _memberships(c, who, sheet, groups.memberships(c)))


@get("/group_memberships/assignable", permission=SEE)
async def zendesk_list_assignable_memberships(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The same: whoever serves a queue may be given its tickets."""
    return await asked.read(lambda c: _memberships(c, who, sheet, groups.memberships(c)))


@get("/group_memberships/{id:int}", permission=SEE)
async def zendesk_show_group_membership(asked: Asked, who: Who, id: int) -> Told:
    """That an agent serves a queue."""

    def unit(c: Unit) -> Told:
        held = found(next((each for each in groups.memberships(c) if each.id == id), None), id)
        return {"group_membership": next(groups.told(c, who, [held]))}

    return await asked.read(unit)


def _listed(c: Unit, who: Who, sheet: Sheet) -> Told:
    every = list(groups.shown(c, who).values())
    return sheet.whole("groups", every, sheet.cut(every))


def _of(c: Unit, id: int) -> list[groups.Membership]:
    queue = numbers.thing(c, "group", id)
    return [each for each in groups.memberships(c) if each.queue == queue]


def _memberships(c: Unit, who: Who, sheet: Sheet, every: list[groups.Membership]) -> Told:
    return sheet.whole("group_memberships", every, list(groups.told(c, who, sheet.cut(every))))


ROUTES = (
    zendesk_list_groups,
    zendesk_list_assignable_groups,
    zendesk_count_groups,
    zendesk_show_group,
    zendesk_create_group,
    zendesk_update_group,
    zendesk_delete_group,
    zendesk_list_users_of_group,
    zendesk_list_memberships_of_group,
    zendesk_list_group_memberships,
    zendesk_list_assignable_memberships,
    zendesk_show_group_membership,
)
