"""The page behind a link to an export: mails a code to its recipient, asks for their word, and hands the file out."""

from pathlib import Path
from typing import Any

from litestar import Request, Response

from fairline.accounts import account
from fairline.analytics.exports import fetch, viewers
from fairline.analytics.exports.viewers import CodeWrong, Opened
from fairline.analytics.http.exports import handed_out
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import Problem
from fairline.kit.words import say
from fairline.web import Asked, get, post
from fairline.web.pages import Look, Page, answer, language_of

PAGES = Path(__file__).parents[1] / "pages"
TERMS = "/trust/agreements/{document}/{version}?lang={language}"
Seen = Request[Any, Any, Any]


@get("/x/{token:str}", permission=None, media_type="text/html", include_in_schema=False)
async def show_link(asked: Asked, request: Seen, token: str) -> Response[str]:
    """Who it is from and what is in it; whoever only looks, as scanners of mail do, has fetched nothing."""
    return await _shown(asked, request, token)


@post("/x/{token:str}", permission=None, include_in_schema=False, status_code=200)
async def follow_link(asked: Asked, request: Seen, token: str) -> Response[Any]:
    """Mail a code, or hand out the file for one. Whether it may go to this recipient is asked again each time."""
    told = await request.form()
    try:
        home, export, recipient = await asked.read(lambda c: fetch.behind(c, token), account=EVERY_ACCOUNT)
        if "code" not in told:
            await asked.write(lambda c: viewers.ask_code(c, fetch.find(c, export), recipient), account=home)
            return await _shown(asked, request, token)
        code, agrees, network = str(told["code"]), bool(told.get("agree")), asked.address
        language = _language(request, str(told.get("lang", "")))

        def unit(c: Unit) -> fetch.File | None:
            row = fetch.find(c, export)
            if not viewers.is_right(c, row, recipient, code):
                return None  # that a wrong code was given is written down: it is no error of the unit
            return viewers.enter(c, row, recipient, agrees=agrees, language=language, network=network)

        file = await asked.write(unit, account=home)
        if file is None:
            raise CodeWrong(clauses=viewers.CLAUSES)
        return await handed_out(file)
    except Problem as problem:
        return await _shown(asked, request, token, problem)


async def _shown(asked: Asked, request: Seen, token: str, problem: Problem | None = None) -> Response[str]:
    language = _language(request)
    values: dict[str, Any] = {"detail": "", "how": None, "terms": "", "wrong": problem and problem.told(language)}
    try:
        name, rows, until, how = await _told(asked, token)
    except Problem as gone:
        shut = gone.told(language)
        values["detail"] = shut["remedy"]
        return _page(language, "", str(shut["title"]), values | {"wrong": None}, gone.status)
    values["detail"] = say("analytics.link.text", language, account=name, rows=rows, until=until)
    values["how"] = how
    values["terms"] = TERMS.format(document=viewers.TERMS, version=how.version.name, language=language)
    title = say("analytics.link.title", language, account=name)
    return _page(language, name, title, values, problem.status if problem else 200)


async def _told(asked: Asked, token: str) -> tuple[str, int, str, Opened]:
    home, export, recipient = await asked.read(lambda c: fetch.behind(c, token), account=EVERY_ACCOUNT)

    def unit(c: Unit) -> tuple[str, int, str, Opened]:
        row = fetch.find(c, export)
        fetch.check(c, row, recipient)
        until = (to_text(row["until"]) or "")[:10]
        return account(c).name, row["rows"], until, viewers.opened(c, row, recipient)

    return await asked.read(unit, account=home)


def _page(language: str, name: str, title: str, values: dict[str, Any], status: int) -> Response[str]:
    return answer(Page(PAGES, "link.html", "analytics", Look(name), language, title, values), status)


def _language(request: Seen, said: str = "") -> str:
    asked = said or request.query_params.get("lang", "")
    return language_of(asked, request.headers.get("accept-language", ""), "en")


ROUTES: tuple[Any, ...] = (show_link, follow_link)
