"""Routes of search."""

from typing import Annotated

from litestar.params import Parameter

from fairline.platform.zendesk import searching
from fairline.platform.zendesk.http.alike import SAYS, Told
from fairline.platform.zendesk.query import read
from fairline.platform.zendesk.sheet import Sheet, Sought
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, get

USE = "search.use"


@get("/search", permission=USE, raises=SAYS)
async def zendesk_search(
    asked: Asked,
    who: Who,
    sheet: Sheet,
    sought: Sought = None,
    kind: Annotated[str | None, Parameter(query="filter[type]", required=False, max_length=50)] = None,
) -> Told:
    """Tickets, users, organizations and groups by a query in Zendesk's language, a thousand of each at most."""
    wanted = read(sought or "", kind or "")
    return await asked.read(lambda c: searching.page(c, who, sheet, wanted), long=True)


@get("/search/count", permission=USE, raises=SAYS)
async def zendesk_count_search(asked: Asked, who: Who, sought: Sought = None) -> Told:
    """How many fit a query."""
    return await asked.read(lambda c: {"count": len(searching.found(c, who, read(sought or "")))}, long=True)


@get("/search/export", permission=USE, raises=SAYS)
async def zendesk_export_search(
    asked: Asked,
    who: Who,
    sheet: Sheet,
    sought: Sought = None,
    kind: Annotated[str | None, Parameter(query="filter[type]", required=False, max_length=50)] = None,
) -> Told:
    """All that fit a query, of one kind, by cursor."""
    wanted = read(sought or "", kind or "")
    return await asked.read(lambda c: searching.exported(c, who, sheet.walked, wanted), long=True)


ROUTES = (zendesk_search, zendesk_count_search, zendesk_export_search)
