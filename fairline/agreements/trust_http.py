"""The pages on which anybody reads what we promise: how many clauses are kept, and of each what keeps and proves it."""

import asyncio
from functools import cache
from pathlib import Path
from typing import Any

from litestar import Request, Response

from fairline.agreements.clauses import UnknownClause, clause, clauses, written
from fairline.agreements.standings import STATES, Coverage, coverage, standings
from fairline.agreements.telling import chosen, listed, told
from fairline.kit.words import say
from fairline.web import Asked, get
from fairline.web.pages import Look, Page, answer, language_of

PAGES = Path(__file__).with_name("pages")
LOOK = Look("Fairline", home="/trust")
Seen = Request[Any, Any, Any]


@get("/trust", permission=None, include_in_schema=False)
async def show_coverage(asked: Asked, request: Seen) -> Response[str]:
    """How many clauses are kept, in all, by weight and by area."""
    held = await asyncio.to_thread(_all)
    language = _language(request)
    areas = sorted(held.by_area.items(), key=lambda each: say(f"agreements.area.{each[0]}", language).lower())
    return _page(request, "coverage.html", "trust.title", coverage=held, areas=areas, states=STATES)


@get("/trust/areas/{area:str}", permission=None, include_in_schema=False)
async def show_area(asked: Asked, request: Seen, area: str) -> Response[str]:
    """The clauses of one area, and where each stands."""
    held = await asyncio.to_thread(_all)
    if area not in held.by_area:
        return _nowhere(request)
    language = _language(request)
    rows = listed(chosen(area=area), language).clauses
    return _page(request, "area.html", f"area.{area}", area=held.by_area[area], rows=rows)


@get("/trust/clauses/{id:str}", permission=None, include_in_schema=False)
async def show_clause(asked: Asked, request: Seen, id: str) -> Response[str]:
    """One clause: what it says, what it asks of us, and what keeps it."""
    await asyncio.to_thread(_all)
    try:
        one = clause(id)
    except UnknownClause:
        return _nowhere(request)
    language = _language(request)
    view = told(one, language)
    return _page(request, "clause.html", view.title, one=view, translated=_is_written(id, language))


def _is_written(id: str, language: str) -> bool:
    """Whether a clause stands in this language; all stand in English."""
    return language == "en" or bool(written(id, "says", language))


def _nowhere(request: Seen) -> Response[str]:
    return _page(request, "nowhere.html", "trust.nowhere", 404)


def _page(request: Seen, template: str, title: str, status: int = 200, **values: Any) -> Response[str]:
    language = _language(request)
    return answer(Page(PAGES, template, "agreements", LOOK, language, _titled(title, language), values), status)


def _titled(title: str, language: str) -> str:
    """The words of a key, or a title that is words already, as `say` answers what it does not know."""
    words = say(f"agreements.{title}", language)
    return title if words == f"agreements.{title}" else words


def _language(request: Seen) -> str:
    accepted = request.headers.get("accept-language", "")
    return language_of(request.query_params.get("lang", ""), accepted, "en")


@cache
def _all() -> Coverage:
    standings()
    return coverage(clauses().values())


ROUTES: list[Any] = [show_coverage, show_area, show_clause]
