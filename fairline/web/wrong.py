"""A problem as a page, for who came by an address in a browser: what happened, what to do now, and a way back."""

from typing import Any

from litestar import Request, Response

from fairline.kit.errors import Problem
from fairline.kit.words import say
from fairline.web.pages import Look, Page, answer, language_of
from fairline.web.pages.render import HERE

PROGRAMS = ("v1", "api")  # what programs ask, whatever they accept
ROOMS = ("trust", "privacy", "report")  # public rooms with a page of their own to go back to
WRONG_ADDRESS = 404


def came_by_browser(request: Request[Any, Any, Any]) -> bool:
    """Whether a person goes to this address: browsers ask for text/html by name, what pages fetch does not."""
    return "text/html" in request.headers.get("accept", "") and _room(request) not in PROGRAMS


def page_of(problem: Problem, language: str, request: Request[Any, Any, Any]) -> Response[str]:
    """The page, with the problem's status and headers. Never cached, without script and cookies."""
    language = language_of(request.query_params.get("lang", ""), "", language)
    told = problem.told(language)
    room = _room(request) if _room(request) in ROOMS else ""
    stem = "web.pages.wrong.address" if problem.status == WRONG_ADDRESS else ""
    title = say(f"{stem}.title", language) if stem else told["title"]
    remedy = say(f"{stem}.remedy", language) if stem else told["remedy"]
    values = {
        "detail": told.get("detail", ""),
        "remedy": remedy,
        "clauses": told.get("clauses", []),
        "back": f"/{room}",
        "where": f"wrong.back.{room or 'home'}",
    }
    made = answer(
        Page(HERE, "wrong.html", "web.pages", Look("Fairline", home=f"/{room}"), language, title, values),
        problem.status,
    )
    made.headers.update(problem.headers)
    return made


def _room(request: Request[Any, Any, Any]) -> str:
    return request.url.path.lstrip("/").partition("/")[0]
