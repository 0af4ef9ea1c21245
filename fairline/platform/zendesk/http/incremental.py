"""Routes of what changed since: walked by instant or by cursor."""

from fairline.platform.zendesk import growing
from fairline.platform.zendesk.http.alike import READ, Told
from fairline.platform.zendesk.sheet import Sheet, Whole, Word
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, get


def _most(per_page: int | None) -> int:
    return max(1, min(growing.MOST, per_page or growing.MOST))


@get("/incremental/tickets", permission=READ)
async def zendesk_export_tickets(
    asked: Asked, who: Who, sheet: Sheet, start_time: Whole = None, per_page: Whole = None
) -> Told:
    """Tickets that changed since an instant (seconds UTC), those in the trash and merged too."""
    most = _most(per_page)
    return await asked.read(lambda c: growing.from_time(c, who, sheet, "tickets", start_time, most), long=True)


@get("/incremental/tickets/cursor", permission=READ)
async def zendesk_export_tickets_by_cursor(
    asked: Asked, who: Who, sheet: Sheet, start_time: Whole = None, cursor: Word = None, per_page: Whole = None
) -> Told:
    """The same, by cursor: nothing comes twice unless it changed again."""
    most = _most(per_page)
    return await asked.read(
        lambda c: growing.from_cursor(c, who, sheet, "tickets", start_time, cursor, most), long=True
    )


@get("/incremental/users", permission="contact.read")
async def zendesk_export_users(
    asked: Asked, who: Who, sheet: Sheet, start_time: Whole = None, per_page: Whole = None
) -> Told:
    """Users that changed since an instant (seconds UTC)."""
    most = _most(per_page)
    return await asked.read(lambda c: growing.from_time(c, who, sheet, "users", start_time, most), long=True)


@get("/incremental/users/cursor", permission="contact.read")
async def zendesk_export_users_by_cursor(
    asked: Asked, who: Who, sheet: Sheet, start_time: Whole = None, cursor: Word = None, per_page: Whole = None
) -> Told:
    """The same, by cursor."""
    most = _most(per_page)
    return await asked.read(lambda c: growing.from_cursor(c, who, sheet, "users", start_time, cursor, most), long=True)


@get("/incremental/organizations", permission="contact.read")
async def zendesk_export_organizations(
    asked: Asked, who: Who, sheet: Sheet, start_time: Whole = None, per_page: Whole = None
) -> Told:
    """Organizations that changed since an instant (seconds UTC)."""
    most = _most(per_page)
    return await asked.read(lambda c: growing.from_time(c, who, sheet, "organizations", start_time, most), long=True)


@get("/incremental/ticket_events", permission=READ)
async def zendesk_export_ticket_events(
    asked: Asked, who: Who, sheet: Sheet, start_time: Whole = None, per_page: Whole = None
) -> Told:
    """What was said and changed in tickets since an instant (seconds UTC), from the journal."""
    most = _most(per_page)
    return await asked.read(lambda c: growing.from_time(c, who, sheet, "ticket_events", start_time, most), long=True)


ROUTES = (
    zendesk_export_tickets,
    zendesk_export_tickets_by_cursor,
    zendesk_export_users,
    zendesk_export_users_by_cursor,
    zendesk_export_organizations,
    zendesk_export_ticket_events,
)
