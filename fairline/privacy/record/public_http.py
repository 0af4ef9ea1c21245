"""The pages on which anybody reads which cookies our pages set, and who else touches data."""

from pathlib import Path
from typing import Any

from litestar import Request, Response

from fairline.kit.db import EVERY_ACCOUNT
from fairline.kit.words import say
from fairline.privacy.record.cookies import cookies
from fairline.privacy.suppliers.http import public
from fairline.web import Asked, get
from fairline.web.pages import Look, Page, answer, language_of

PAGES = Path(__file__).with_name("pages")
LOOK = Look("Fairline", home="/trust")
Seen = Request[Any, Any, Any]


@get("/trust/cookies", permission=None, include_in_schema=False)
async def show_cookies(asked: Asked, request: Seen) -> Response[str]:
    """Every cookie, from the list that a test holds against the code."""
    return _page(request, "cookies.html", "page.cookies", cookies())


@get("/trust/suppliers", permission=None, include_in_schema=False)
async def show_suppliers(asked: Asked, request: Seen) -> Response[str]:
    """Every supplier on file, those too that will start."""
    return _page(request, "suppliers.html", "page.suppliers", await asked.read(public, account=EVERY_ACCOUNT))


def _page(request: Seen, template: str, title: str, rows: Any) -> Response[str]:
    accepted = request.headers.get("accept-language", "")
    language = language_of(request.query_params.get("lang", ""), accepted, "en")
    titled = say(f"privacy.record.{title}", language)
    return answer(Page(PAGES, template, "privacy.record", LOOK, language, titled, {"rows": rows}), 200)


ROUTES: list[Any] = [show_cookies, show_suppliers]
