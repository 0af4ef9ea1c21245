"""Pages of tickets, by number or by cursor, in the orders clients ask for."""

from collections.abc import Mapping
from typing import Any

from fairline import conversations
from fairline.conversations import Conversation, Order
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput
from fairline.platform.zendesk import tickets_shown
from fairline.platform.zendesk.errors import NotHere
from fairline.platform.zendesk.sheet import Sheet
from fairline.platform.zendesk.who import Who

ORDERS: Mapping[str, str] = {
    "id": "reference",
    "nice_id": "reference",
    "created_at": "created",
    "created": "created",
    "updated_at": "updated",
    "updated": "updated",
    "priority": "priority",
    "status": "status_since",
    "solved": "solved",
}


def is_(field: str, value: str) -> dict[str, Any]:
    """A condition: a field is this, or, where it holds several, holds it."""
    return {
        "field": field,
        "op": "has_any" if field in ("tags", "participants", "watchers") else "in",
        "value": [value],
    }


def order_of(sheet: Sheet, usual: Order) -> Order:
    """The order that is asked for, or the usual one."""
    by = ORDERS.get(sheet.sort_by, usual.by)
    return Order(by, usual.descending if sheet.descending is None else sheet.descending)


def page(c: Unit, who: Who, sheet: Sheet, conditions: Mapping[str, Any], usual: Order | None = None) -> dict[str, Any]:
    """A page of the tickets for which conditions hold. Raises BadInput."""
    found, follows, many = rows(c, who, sheet, conditions, order_of(sheet, usual or Order()))
    shown, more = tickets_shown.shown(c, who, found), tickets_shown.beside(c, who, found, sheet)
    return sheet.answer("tickets", shown, follows, many, **more)


def rows(
    c: Unit, who: Who, sheet: Sheet, conditions: Mapping[str, Any], order: Order
) -> tuple[list[Conversation], str | None, int]:
    """The conversations of a page, where the next one begins, and, where pages are numbered, how many there are."""
    member = who.member or None
    if not sheet.by_cursor:
        found, many = conversations.page_beyond(c, conditions, order, member, sheet.skip, sheet.size)
        return found, None, many
    placed = conversations.page_after(c, conditions, order, member, _place(sheet.after), sheet.size + 1)
    kept = placed[: sheet.size]
    follows = f"{kept[-1][0]}:{kept[-1][1].id}" if len(placed) > sheet.size else None
    return [each for _, each in kept], follows, 0


def _place(cursor: str) -> tuple[int, str] | None:
    value, _, last = cursor.partition(":")
    if not cursor:
        return None
    if not value.lstrip("-").isdecimal() or not value.isascii() or len(value) > 18 or not last:
        raise BadInput(what="page[after]", fields={"page[after]": "kit.field.invalid"})
    return int(value), last


def count(c: Unit, conditions: Mapping[str, Any]) -> int:
    """How many tickets there are for which conditions hold, counted to a hundred thousand. Raises BadInput."""
    return conversations.page_beyond(c, conditions, Order(), None, 0, 1)[1]


def of_user(which: str, user: str) -> dict[str, Any]:
    """The condition of a list of a user's tickets. Raises NotHere."""
    named = {"requested": "contact", "assigned": "agent", "ccd": "participants", "followed": "watchers"}
    if which not in named:
        raise NotHere(what=which)
    return is_(named[which], user)
