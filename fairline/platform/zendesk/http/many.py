"""Routes of many tickets at once, and of the jobs that do what is asked of many things."""

from typing import Any

import msgspec
from litestar import Response

from fairline import conversations
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.platform.zendesk import many, numbers, store, tickets_shown, verbs
from fairline.platform.zendesk.bodies import ManyTickets, TicketBody, TicketIn, TicketOrMany
from fairline.platform.zendesk.http.alike import BEGIN, CHANGE, READ, SAYS, Told, made
from fairline.platform.zendesk.importing import bring_in
from fairline.platform.zendesk.sheet import Sheet, Word
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, delete, get, post, put

TRASH = {"field": "set_aside", "op": "in", "value": ["trash"]}


@post("/tickets/create_many", permission=BEGIN, raises=SAYS, status_code=200)
async def zendesk_create_many_tickets(asked: Asked, who: Who, data: ManyTickets) -> Told:
    """Open up to a hundred tickets; the answer is the job that does it."""
    wanted = [_plain(each) for each in data.tickets]
    return await asked.write(lambda c: many.start(c, who, "Bulk Create Ticket", wanted))


@put("/tickets/update_many", permission=CHANGE, raises=SAYS)
async def zendesk_update_many_tickets(
    asked: Asked, who: Who, data: TicketOrMany, ids: Word = None, external_ids: Word = None
) -> Told:
    """Change up to a hundred tickets: all named beside it alike, or each in its own way."""

    def unit(c: Unit) -> Told:
        if data.tickets is not None:
            wanted = [_with_number(c, _plain(each)) for each in data.tickets]
        elif data.ticket is not None:
            change = _plain(data.ticket)
            wanted = [change | {"id": number} for number in _named(c, ids, external_ids)]
        else:
            raise BadInput(what="ticket", fields={"ticket": "kit.field.required"})
        return many.start(c, who, "Bulk Update Ticket", wanted)

    return await asked.write(unit)


@delete("/tickets/destroy_many", permission="conversation.aside", raises=SAYS, status_code=200)
async def zendesk_delete_many_tickets(asked: Asked, who: Who, ids: Word = None, external_ids: Word = None) -> Told:
    """Put up to a hundred tickets in the trash."""

    def unit(c: Unit) -> Told:
        return many.start(c, who, "Bulk Delete Ticket", [{"id": one} for one in _named(c, ids, external_ids)])

    return await asked.write(unit)


@post("/imports/tickets", permission="account.move", raises=SAYS)
async def zendesk_import_ticket(asked: Asked, who: Who, data: TicketBody) -> Response[Told]:
    """Bring in a ticket as it stood elsewhere: silently, with its dates and comments."""

    def unit(c: Unit) -> Told:
        return {"ticket": tickets_shown.one(c, who, bring_in(c, who, data.ticket))}

    return made(await asked.write(unit), "ticket")


@post("/imports/tickets/create_many", permission="account.move", raises=SAYS, status_code=200)
async def zendesk_import_many_tickets(asked: Asked, who: Who, data: ManyTickets) -> Told:
    """Bring in up to a hundred tickets."""
    wanted = [_plain(each) for each in data.tickets]
    return await asked.write(lambda c: many.start(c, who, "Bulk Import Ticket", wanted))


@get("/deleted_tickets", permission=READ)
async def zendesk_list_deleted_tickets(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """Tickets in the trash."""
    from fairline.platform.zendesk.lists import order_of, rows

    def unit(c: Unit) -> Told:
        found, follows, total = rows(c, who, sheet, TRASH, order_of(sheet, conversations.Order()))
        shown = [
            {
                "id": each["id"],
                "subject": each["subject"],
                "description": each["description"],
                "actor": {"id": None, "name": None},
                "deleted_at": each["updated_at"],
                "previous_state": each["status"],
            }
            for each in tickets_shown.shown(c, who, found)
        ]
        return sheet.answer("deleted_tickets", shown, follows, total)

    return await asked.read(unit)


@put("/deleted_tickets/{id:int}/restore", permission="conversation.aside", raises=SAYS)
async def zendesk_restore_ticket(asked: Asked, who: Who, id: int) -> Told:
    """Put a ticket back where it stood."""
    return await asked.write(lambda c: _restored(c, who, [id]))


@put("/deleted_tickets/restore_many", permission="conversation.aside", raises=SAYS)
async def zendesk_restore_many_tickets(asked: Asked, who: Who, ids: Word = None) -> Told:
    """Put up to a hundred tickets back where they stood."""
    return await asked.write(lambda c: _restored(c, who, numbers.numbers(ids)[:100]))


@delete("/deleted_tickets/{id:int}", permission="conversation.delete", raises=SAYS, status_code=200)
async def zendesk_delete_ticket_for_good(asked: Asked, who: Who, id: int) -> Told:
    """Delete a ticket in the trash for good."""

    def unit(c: Unit) -> Told:
        conversations.delete(c, verbs.ticket(c, id).id, who.actor)
        return many.start(c, who, "Bulk Delete Ticket", [])

    return await asked.write(unit)


@get("/job_statuses", permission="signed-in")
async def zendesk_list_job_statuses(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """The newest jobs of the account."""

    def unit(c: Unit) -> Told:
        rows = store.many(c, store.many_ids(c, 100))
        return sheet.whole("job_statuses", rows, [many.shown(who, row) for row in sheet.cut(rows)])

    return await asked.read(unit)


@get("/job_statuses/show_many", permission="signed-in")
async def zendesk_show_many_job_statuses(asked: Asked, who: Who, ids: Word = None) -> Told:
    """Jobs by their ids."""
    wanted = [part.strip() for part in (ids or "").split(",")][:100]
    return await asked.read(lambda c: {"job_statuses": [many.shown(who, row) for row in store.many(c, wanted)]})


@get("/job_statuses/{id:str}", permission="signed-in")
async def zendesk_show_job_status(asked: Asked, who: Who, id: str) -> Told:
    """How far a job is."""
    return await asked.read(lambda c: {"job_status": many.status(c, who, id)})


def _restored(c: Unit, who: Who, ids: list[int]) -> Told:
    for number in ids:
        conversations.restore(c, verbs.ticket(c, number).id, who.actor)
    return {}


def _plain(data: TicketIn) -> dict[str, Any]:
    """What was sent, without what was left out."""
    held: dict[str, Any] = msgspec.to_builtins(data)
    return {name: value for name, value in held.items() if value is not None or name in _EMPTIED}


_EMPTIED = ("assignee_id", "priority", "type", "problem_id", "external_id")


def _with_number(c: Unit, told: dict[str, Any]) -> dict[str, Any]:
    if "id" not in told and told.get("external_id"):
        return told | {"id": next(iter(_outside(c, [str(told["external_id"])])), None)}
    return told


def _named(c: Unit, ids: str | None, external_ids: str | None) -> list[int]:
    if external_ids:
        return _outside(c, [part.strip() for part in external_ids.split(",")][:100])
    return numbers.numbers(ids)[:100]


def _outside(c: Unit, said: list[str]) -> list[int]:
    things = [thing for _, thing in store.called(c, "ticket", said)]
    return [each.reference for each in conversations.several(c, things).values()]


ROUTES = (
    zendesk_create_many_tickets,
    zendesk_update_many_tickets,
    zendesk_delete_many_tickets,
    zendesk_import_ticket,
    zendesk_import_many_tickets,
    zendesk_list_deleted_tickets,
    zendesk_restore_ticket,
    zendesk_restore_many_tickets,
    zendesk_delete_ticket_for_good,
    zendesk_list_job_statuses,
    zendesk_show_many_job_statuses,
    zendesk_show_job_status,
)
