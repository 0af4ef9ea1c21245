"""Pages on which anybody begins to follow changes of the agreement, confirms it, and stops."""

from typing import Any, Literal

from litestar import Request, Response

from fairline.accounts import following
from fairline.accounts.checks import clean_email
from fairline.accounts.operators import operator_account
from fairline.agreements import public_page
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import BadInput, NotFound, TooMany
from fairline.kit.words import say
from fairline.web import Asked, get, post
from fairline.web.pages import language_of

Seen = Request[Any, Any, Any]
What = Literal["confirm", "end"]


@post("/trust/followers", permission=None, include_in_schema=False)
async def ask_to_follow(asked: Asked, request: Seen) -> Response[str]:
    """Somebody asks to hear of changes; the answer is the same whether or not they follow already."""
    form, language = await request.form(), _language(request)
    document, address = str(form.get("document", "")), str(form.get("address", ""))
    operator = await asked.read(operator_account, account=EVERY_ACCOUNT)
    try:
        clean_email(address)
        if operator is None:
            return _said(request, "not-here", 404)
        await asked.write(lambda c: following.ask(c, document, address, language), account=operator)
    except BadInput:
        return _said(request, "wrong", 422)
    except NotFound:
        return _said(request, "gone", 404)
    except TooMany:
        return _said(request, "many", 429)
    return _said(request, "asked")


@get("/trust/followers/{key:str}/{what:str}", permission=None, include_in_schema=False)
async def show_following(asked: Asked, request: Seen, key: str, what: What) -> Response[str]:
    """The page a mail leads to: it does nothing before its button is pressed, since machines open links too."""
    return _said(request, f"{what}-ask", button=f"{what}-go")


@post("/trust/followers/{key:str}/{what:str}", permission=None, include_in_schema=False)
async def change_following(asked: Asked, request: Seen, key: str, what: What) -> Response[str]:
    """Begin or stop to follow, as the link says."""
    operator = await asked.read(operator_account, account=EVERY_ACCOUNT)

    def unit(c: Unit) -> None:
        (following.confirm if what == "confirm" else following.end)(c, key)

    try:
        if operator is None:
            raise NotFound
        await asked.write(unit, account=operator)
    except NotFound:
        return _said(request, "gone", 404)
    return _said(request, "confirmed" if what == "confirm" else "ended")


def _said(request: Seen, what: str, status: int = 200, button: str = "") -> Response[str]:
    language = _language(request)
    return public_page(
        request,
        "done.html",
        say("accounts.following.page", language),
        status,
        said=say(f"accounts.following.{what}", language),
        button=say(f"accounts.following.{button}", language) if button else "",
    )


def _language(request: Seen) -> str:
    return language_of(request.query_params.get("lang", ""), request.headers.get("accept-language", ""), "en")


ROUTES: list[Any] = [ask_to_follow, show_following, change_following]
