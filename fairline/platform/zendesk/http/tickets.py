"""Routes of tickets: list, show, make, change, put in the trash."""

from typing import Any

from litestar import Response

from fairline import conversations
from fairline.conversations import Conversation, Order
from fairline.journal import head
from fairline.kit.db import Unit
from fairline.platform.zendesk import audits, comments, lists, numbers, people, store, tickets, tickets_shown, verbs
from fairline.platform.zendesk.apart import apart
from fairline.platform.zendesk.bodies import MergeBody, TagsBody, TicketBody, tags_of
from fairline.platform.zendesk.errors import Refusal
from fairline.platform.zendesk.http.alike import BEGIN, CHANGE, READ, SAYS, Told, made, write
from fairline.platform.zendesk.many import start
from fairline.platform.zendesk.sheet import Sheet, Word
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, delete, get, post, put


@get("/tickets", permission=READ)
async def zendesk_list_tickets(asked: Asked, who: Who, sheet: Sheet, external_id: Word = None) -> Told:
    """Tickets, by number or by cursor; those in the trash, in the spam and merged into others are left out."""
    if external_id:
        return await asked.read(lambda c: _by_outside(c, who, sheet, external_id))
    return await asked.read(lambda c: lists.page(c, who, sheet, {}), long=True)


@get("/tickets/recent", permission=READ)
async def zendesk_list_recent_tickets(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """Tickets whoever asks has, the last changed first; for a program that speaks for nobody, of everybody."""
    conditions = lists.is_("agent", who.member) if who.member else {}
    return await asked.read(lambda c: lists.page(c, who, sheet, conditions, Order("updated", True)))


@get("/tickets/count", permission=READ)
async def zendesk_count_tickets(asked: Asked, who: Who) -> Told:
    """How many tickets there are, counted to a hundred thousand."""
    return await asked.read(lambda c: _count(c, {}), long=True)


@get("/tickets/show_many", permission=READ)
async def zendesk_show_many_tickets(
    asked: Asked, who: Who, sheet: Sheet, ids: Word = None, external_ids: Word = None
) -> Told:
    """Tickets by their numbers, or by what others call them: a hundred at most."""

    def unit(c: Unit) -> Told:
        if external_ids:
            return _by_outside(c, who, sheet, external_ids)
        found = tickets_shown.of_numbers(c, numbers.numbers(ids)[:100])
        return _listed(c, who, sheet, found)

    return await asked.read(unit)


@get("/tickets/{id:int}", permission=READ)
async def zendesk_show_ticket(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """One ticket."""

    def unit(c: Unit) -> Told:
        found = verbs.standing(c, id)
        return {"ticket": tickets_shown.one(c, who, found), **tickets_shown.beside(c, who, [found], sheet)}

    return await asked.read(unit)


@post("/tickets", permission=BEGIN, raises=SAYS)
async def zendesk_create_ticket(asked: Asked, who: Who, data: TicketBody) -> Response[Told]:
    """Open a ticket. Its first comment is its requester's, unless another author is named; an agent's public comment
    passes the gate, and where that refuses it there is no ticket either.
    """

    def unit(c: Unit) -> Told | Refusal:
        done = apart(c, lambda: tickets.create(c, who, data.ticket), lambda told: not isinstance(told, Refusal))
        return done if isinstance(done, Refusal) else _written(c, who, done, 0)

    return made(await write(asked, unit), "ticket")


@put("/tickets/{id:int}", permission=CHANGE, raises=SAYS)
async def zendesk_update_ticket(asked: Asked, who: Who, id: int, data: TicketBody) -> Told:
    """Change a ticket, and say something in it. What the gate refuses to say changes nothing else either."""

    def unit(c: Unit) -> Told | Refusal:
        before = head(c)
        done = tickets.update(c, who, verbs.standing(c, id), data.ticket)
        return done if isinstance(done, Refusal) else _written(c, who, done, before)

    return await write(asked, unit)


@delete("/tickets/{id:int}", permission="conversation.aside", raises=SAYS)
async def zendesk_delete_ticket(asked: Asked, who: Who, id: int) -> None:
    """Put a ticket in the trash."""
    await asked.write(lambda c: conversations.set_aside(c, verbs.standing(c, id).id, who.actor, "trash"))


@put("/tickets/{id:int}/mark_as_spam", permission="conversation.aside", raises=SAYS)
async def zendesk_mark_ticket_as_spam(asked: Asked, who: Who, id: int) -> Told:
    """Put a ticket in the spam."""

    def unit(c: Unit) -> Told:
        conversations.set_aside(c, verbs.standing(c, id).id, who.actor, "spam")
        return {}

    return await asked.write(unit)


@post("/tickets/{id:int}/merge", permission=CHANGE, raises=SAYS, status_code=200)
async def zendesk_merge_tickets(asked: Asked, who: Who, id: int, data: MergeBody) -> Told:
    """Have other tickets go on in this one; what is said about it is noted in both."""

    def unit(c: Unit) -> Told:
        into = verbs.standing(c, id)
        for number in data.ids:
            other = verbs.standing(c, number)
            if data.source_comment and who.member:
                conversations.write_note(c, other.id, who.member, data.source_comment, actor=who.actor)
            conversations.merge(c, into.id, who.actor, other.id)
        if data.target_comment and who.member:
            conversations.write_note(c, into.id, who.member, data.target_comment, actor=who.actor)
        return start(c, who, "Bulk Update Ticket", [])

    return await asked.write(unit)


@get("/tickets/{id:int}/comments", permission=READ)
async def zendesk_list_comments(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """What was said and noted in a ticket, oldest first."""

    def unit(c: Unit) -> Told:
        found = verbs.standing(c, id)
        every = comments.of(c, who, found)
        if sheet.descending:
            every.reverse()
        more: Told = {}
        if "users" in sheet.include:
            more["users"] = list(people.shown(c, who, comments.users_of(c, found)).values())
        return sheet.whole("comments", every, sheet.cut(every), **more)

    return await asked.read(unit)


@get("/tickets/{id:int}/audits", permission=READ)
async def zendesk_list_audits(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """What happened to a ticket, oldest first."""

    def unit(c: Unit) -> Told:
        every = audits.of(c, who, verbs.standing(c, id))
        return sheet.whole("audits", every, sheet.cut(every))

    return await asked.read(unit)


@get("/tickets/{id:int}/collaborators", permission=READ)
async def zendesk_list_collaborators(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """Who is in copy of a ticket, and who follows it."""

    def unit(c: Unit) -> Told:
        beside = _beside(c, id)
        ids = [*(each.contact for each in beside.participants), *beside.watchers]
        every = list(people.shown(c, who, ids).values())
        return sheet.whole("users", every, sheet.cut(every))

    return await asked.read(unit)


@get("/tickets/{id:int}/incidents", permission=READ)
async def zendesk_list_incidents(asked: Asked, who: Who, sheet: Sheet, id: int) -> Told:
    """The incidents of a problem."""

    def unit(c: Unit) -> Told:
        ids = [other for kind, other in _beside(c, id).links if kind == "incident_of_back"]
        return _listed(c, who, sheet, list(conversations.several(c, ids).values()))

    return await asked.read(unit)


@get("/tickets/{id:int}/related", permission=READ)
async def zendesk_show_ticket_related(asked: Asked, who: Who, id: int) -> Told:
    """What a ticket has to do with others."""

    def unit(c: Unit) -> Told:
        found = verbs.standing(c, id)
        links = dict(_beside(c, id).links)
        several = conversations.several(c, links.values())
        after = [several[other].reference for kind, other in links.items() if kind == "follows_back"]
        return {
            "ticket_related": {
                "url": who.link(f"tickets/{id}/related"),
                "topic_id": None,
                "jira_issue_ids": [],
                "followup_source_ids": after,
                "from_archive": found.status == "closed",
                "incidents": sum(1 for kind in links if kind == "incident_of_back"),
                "twitter": {},
            }
        }

    return await asked.read(unit)


@get("/tickets/{id:int}/tags", permission=READ)
async def zendesk_list_ticket_tags(asked: Asked, who: Who, id: int) -> Told:
    """A ticket's tags."""
    return await asked.read(lambda c: {"tags": list(_beside(c, id).tags)})


@put("/tickets/{id:int}/tags", permission=CHANGE, raises=SAYS)
async def zendesk_add_ticket_tags(asked: Asked, who: Who, id: int, data: TagsBody) -> Told:
    """Add tags to a ticket."""
    change = conversations.Change(add_tags=tags_of(data.tags))
    return await asked.write(lambda c: _tagged(c, who, id, change))


@post("/tickets/{id:int}/tags", permission=CHANGE, raises=SAYS)
async def zendesk_set_ticket_tags(asked: Asked, who: Who, id: int, data: TagsBody) -> Told:
    """Have a ticket have these tags, and no others."""
    change = conversations.Change(tags=tags_of(data.tags))
    return await asked.write(lambda c: _tagged(c, who, id, change))


@delete("/tickets/{id:int}/tags", permission=CHANGE, raises=SAYS, status_code=200)
async def zendesk_remove_ticket_tags(asked: Asked, who: Who, id: int, data: TagsBody) -> Told:
    """Take tags from a ticket."""
    change = conversations.Change(remove_tags=tags_of(data.tags))
    return await asked.write(lambda c: _tagged(c, who, id, change))


def _tagged(c: Unit, who: Who, id: int, change: conversations.Change) -> Told:
    found = conversations.change(c, verbs.standing(c, id).id, change, who.actor, who.member or None)
    return {"tags": list(conversations.filed(c, [found.id])[found.id].tags)}


def _beside(c: Unit, id: int) -> conversations.Filed:
    found = verbs.standing(c, id)
    return conversations.filed(c, [found.id])[found.id]


def _listed(c: Unit, who: Who, sheet: Sheet, found: list[Conversation]) -> Told:
    page = list(sheet.cut(found))
    shown, more = tickets_shown.shown(c, who, page), tickets_shown.beside(c, who, page, sheet)
    return sheet.whole("tickets", found, shown, **more)


def _by_outside(c: Unit, who: Who, sheet: Sheet, said: str) -> Told:
    ids = [thing for _, thing in store.called(c, "ticket", [part.strip() for part in said.split(",")][:100])]
    found = [each for each in conversations.several(c, ids).values() if not each.set_aside]
    return _listed(c, who, sheet, found)


def _count(c: Unit, conditions: dict[str, Any]) -> Told:
    _, many = conversations.page_beyond(c, conditions, Order(), None, 0, 1)
    return {"count": {"value": many, "refreshed_at": None}}


def _written(c: Unit, who: Who, found: Conversation, before: int) -> Told:
    return {"ticket": tickets_shown.one(c, who, found), "audit": audits.since(c, who, found, before)}


ROUTES = (
    zendesk_list_tickets,
    zendesk_list_recent_tickets,
    zendesk_count_tickets,
    zendesk_show_many_tickets,
    zendesk_show_ticket,
    zendesk_create_ticket,
    zendesk_update_ticket,
    zendesk_delete_ticket,
    zendesk_mark_ticket_as_spam,
    zendesk_merge_tickets,
    zendesk_list_comments,
    zendesk_list_audits,
    zendesk_list_collaborators,
    zendesk_list_incidents,
    zendesk_show_ticket_related,
    zendesk_list_ticket_tags,
    zendesk_add_ticket_tags,
    zendesk_set_ticket_tags,
    zendesk_remove_ticket_tags,
)
