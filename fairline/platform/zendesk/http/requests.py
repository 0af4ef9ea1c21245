"""Routes of requests: tickets as those who asked for them see them."""

import msgspec
from litestar import Response

from fairline.conversations import Order
from fairline.kit.db import Unit
from fairline.platform.zendesk import comments, lists, tickets, tickets_shown, verbs
from fairline.platform.zendesk.apart import apart
from fairline.platform.zendesk.bodies import TicketIn
from fairline.platform.zendesk.errors import Refusal
from fairline.platform.zendesk.http.alike import BEGIN, CHANGE, READ, SAYS, Told, made, write
from fairline.platform.zendesk.sheet import Sheet
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, get, post, put

RUNNING: Told = {"field": "status", "op": "in", "value": ["new", "open", "pending", "on_hold"]}


class RequestBody(msgspec.Struct, frozen=True):
    """A ticket, as whoever asks for it sees it."""

    request: TicketIn


@get("/requests", permission=READ)
async def zendesk_list_requests(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """Tickets as those who asked for them see them."""

    def unit(c: Unit) -> Told:
        rows, follows, many = lists.rows(c, who, sheet, {}, lists.order_of(sheet, Order()))
        return sheet.answer(
            "requests", [_request(who, each) for each in tickets_shown.shown(c, who, rows)], follows, many
        )

    return await asked.read(unit, long=True)


@get("/requests/open", permission=READ)
async def zendesk_list_open_requests(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """Those that are not solved."""
    return await asked.read(lambda c: _requests(c, who, sheet, RUNNING), long=True)


@get("/requests/solved", permission=READ)
async def zendesk_list_solved_requests(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """Those that are."""
    return await asked.read(lambda c: _requests(c, who, sheet, {"not": RUNNING}), long=True)


@get("/requests/{id:int}", permission=READ)
async def zendesk_show_request(asked: Asked, who: Who, id: int) -> Told:
    """One ticket as whoever asked for it sees it."""
    return await asked.read(lambda c: {"request": _request(who, tickets_shown.one(c, who, verbs.standing(c, id)))})


@get("/requests/{id:int}/comments", permission=READ)
async def zendesk_list_comments_of_request(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """What was said in a ticket for all to read."""

    def unit(c: Unit) -> Told:
        every = [each for each in comments.of(c, who, verbs.standing(c, id)) if each["public"]]
        return sheet.whole("comments", every, sheet.cut(every))

    return await asked.read(unit)


@post("/requests", permission=BEGIN, raises=SAYS)
async def zendesk_create_request(asked: Asked, who: Who, data: RequestBody) -> Response[Told]:
    """Open a ticket in the name of whoever asks for it."""

    def unit(c: Unit) -> Told | Refusal:
        done = apart(c, lambda: tickets.create(c, who, data.request), lambda told: not isinstance(told, Refusal))
        return done if isinstance(done, Refusal) else {"request": _request(who, tickets_shown.one(c, who, done))}

    return made(await write(asked, unit), "request")


@put("/requests/{id:int}", permission=CHANGE, raises=SAYS)
async def zendesk_update_request(asked: Asked, who: Who, id: int, data: RequestBody) -> Told:
    """Say something in a ticket."""

    def unit(c: Unit) -> Told | Refusal:
        said = TicketIn(comment=data.request.comment, status=data.request.status)
        done = tickets.update(c, who, verbs.standing(c, id), said)
        return done if isinstance(done, Refusal) else {"request": _request(who, tickets_shown.one(c, who, done))}

    return await write(asked, unit)


def _requests(c: Unit, who: Who, sheet: Sheet, conditions: Told) -> Told:
    rows, follows, many = lists.rows(c, who, sheet, conditions, lists.order_of(sheet, Order()))
    shown = [_request(who, each) for each in tickets_shown.shown(c, who, rows)]
    return sheet.answer("requests", shown, follows, many)


def _request(who: Who, told: Told) -> Told:
    names = (
        "id", "subject", "description", "status", "priority", "type", "organization_id", "requester_id", "via",
        "custom_fields", "created_at", "updated_at", "assignee_id", "group_id", "ticket_form_id", "recipient",
        "email_cc_ids", "collaborator_ids",
    )  # fmt: skip
    solved = told["status"] in ("solved", "closed")
    return {name: told[name] for name in names} | {
        "url": who.link(f"requests/{told['id']}"),
        "solved": solved,
        "can_be_solved_by_me": not solved,
        "is_public": True,
    }


ROUTES = (
    zendesk_list_requests,
    zendesk_list_open_requests,
    zendesk_list_solved_requests,
    zendesk_show_request,
    zendesk_list_comments_of_request,
    zendesk_create_request,
    zendesk_update_request,
)
