"""Routes of how it went: what contacts said of solved tickets, and how long tickets took."""

from fairline.conversations import Conversation, Order
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.platform.zendesk import lists, numbers, verbs
from fairline.platform.zendesk.http.alike import READ, Told, found
from fairline.platform.zendesk.sheet import Sheet, Word
from fairline.platform.zendesk.who import Who, instant
from fairline.surveys import satisfaction_of
from fairline.web import Asked, get

RATED = {"field": "satisfaction", "op": "in", "value": ["good", "bad"]}


_SCORES = ("good", "bad", "good_with_comment", "good_without_comment", "bad_with_comment", "bad_without_comment")


@get("/satisfaction_ratings", permission=READ)
async def zendesk_list_satisfaction_ratings(asked: Asked, who: Who, sheet: Sheet, score: Word = None) -> Told:
    """What contacts said of solved tickets."""
    wanted = lists.is_("satisfaction", score.partition("_")[0]) if score in _SCORES else RATED

    def unit(c: Unit) -> Told:
        rows, follows, many = lists.rows(c, who, sheet, wanted, Order("solved", True))
        return sheet.answer("satisfaction_ratings", _ratings(c, who, rows), follows, many)

    return await asked.read(unit, long=True)


@get("/satisfaction_ratings/{id:int}", permission=READ)
async def zendesk_show_satisfaction_rating(asked: Asked, who: Who, id: int) -> Told:
    """What was said of one ticket: it goes by the ticket's number."""

    def unit(c: Unit) -> Told:
        return {"satisfaction_rating": found(next(iter(_ratings(c, who, [verbs.standing(c, id)])), None), id)}

    return await asked.read(unit)


@get("/ticket_metrics", permission=READ)
async def zendesk_list_ticket_metrics(asked: Asked, who: Who, sheet: Sheet) -> Told:
    """How long tickets took."""

    def unit(c: Unit) -> Told:
        rows, follows, many = lists.rows(c, who, sheet, {}, Order("reference", True))
        return sheet.answer("ticket_metrics", [_metrics(who, each) for each in rows], follows, many)

    return await asked.read(unit, long=True)


@get("/ticket_metrics/{id:int}", permission=READ)
async def zendesk_show_ticket_metric(asked: Asked, who: Who, id: int) -> Told:
    """How long one ticket took: it goes by the ticket's number."""
    return await asked.read(lambda c: {"ticket_metric": _metrics(who, verbs.standing(c, id))})


@get("/tickets/{id:int}/metrics", permission=READ)
async def zendesk_show_metrics_of_ticket(asked: Asked, who: Who, id: int) -> Told:
    """How long a ticket took."""
    return await asked.read(lambda c: {"ticket_metric": _metrics(who, verbs.standing(c, id))})


def _ratings(c: Unit, who: Who, rows: list[Conversation]) -> list[Told]:
    users = numbers.of(c, "user", [user for each in rows for user in (each.contact, each.agent)])
    queues = numbers.of(c, "group", [each.queue for each in rows])
    said = {each.id: next(iter(satisfaction_of(c, each.id)), None) for each in rows}
    return [
        {
            "id": each.reference,
            "url": who.link(f"satisfaction_ratings/{each.reference}"),
            "ticket_id": each.reference,
            "score": each.satisfaction,
            "comment": getattr(said[each.id], "comment", None) or None,
            "requester_id": users.get(each.contact),
            "assignee_id": users.get(each.agent),
            "group_id": queues.get(each.queue),
            "reason": None,
            "created_at": instant(each.solved_at or each.updated),
            "updated_at": instant(each.updated),
        }
        for each in rows
        if each.satisfaction in ("good", "bad")
    ]


def _metrics(who: Who, held: Conversation) -> Told:
    def minutes(until: Millis | None) -> Told:
        """Minutes by the clock; how many of them were open hours, service levels tell."""
        return {"calendar": None if until is None else max(0, until - held.created) // 60_000, "business": None}

    return {
        "id": held.reference,
        "url": who.link(f"ticket_metrics/{held.reference}"),
        "ticket_id": held.reference,
        "created_at": instant(held.created),
        "updated_at": instant(held.updated),
        "replies": held.replies,
        "reopens": held.reopened,
        "group_stations": 1 if held.queue else 0,
        "assignee_stations": 1 if held.agent else 0,
        "solved_at": instant(held.solved_at),
        "assigned_at": instant(held.assigned_since),
        "initially_assigned_at": instant(held.assigned_since),
        "status_updated_at": instant(held.status_since),
        "assignee_updated_at": instant(held.assigned_since),
        "requester_updated_at": instant(held.wrote_at),
        "latest_comment_added_at": instant(held.last_at),
        "reply_time_in_minutes": minutes(held.first_answered_at),
        "first_resolution_time_in_minutes": minutes(held.solved_at),
        "full_resolution_time_in_minutes": minutes(held.solved_at),
    }


ROUTES = (
    zendesk_list_satisfaction_ratings,
    zendesk_show_satisfaction_rating,
    zendesk_list_ticket_metrics,
    zendesk_show_ticket_metric,
    zendesk_show_metrics_of_ticket,
)
