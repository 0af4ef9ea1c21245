"""The page on which somebody says what they want to hear, by the link in our mails; no signing in, one click each."""

from functools import partial
from typing import Any

from litestar import Response

from fairline import channels
from fairline.accounts import Brand
from fairline.helpcentre import signals
from fairline.helpcentre.door import Door, Form, knock, nowhere
from fairline.helpcentre.form_http import read_form
from fairline.helpcentre.preferences import ALL, ONE_CLICK, STOP, Standing, choose, standing
from fairline.kit.errors import Problem
from fairline.web import Asked, get, post
from fairline.web.pages import language_of


@get("/preferences/{token:str}", permission=None, include_in_schema=False)
async def show_preferences(asked: Asked, request: Form, token: str) -> Response[str]:
    """How the choices stand. Looking changes nothing: programs that scan mail look too."""
    account = channels.account_of_preference(token)
    held = await asked.read(lambda c: standing(c, token), account=account) if account else None
    if held is None:
        return nowhere(request)
    await signals.honour(asked, request, account, held.person)
    return _page(request, token, held)


@post("/preferences/{token:str}", permission=None, include_in_schema=False, status_code=200)
async def choose_preferences(asked: Asked, request: Form, token: str) -> Response[str]:
    """Choose. A mail program that unsubscribes by itself (RFC 8058) ends all advertising."""
    account = channels.account_of_preference(token)
    if not account:
        return nowhere(request)
    if knock(asked.at, "opens", asked.address):
        return _door(request).page("message.html", "often.title", 429, words="often.more", back="")
    said, _ = await read_form(request)
    wish = f"{STOP}:{ALL}" if ONE_CLICK in said else said.get("wish", "")[:40]
    try:
        held = await asked.write(partial(choose, token=token, wish=wish, language=_language(request)), account=account)
    except Problem:  # a child's contact, or one that is being forgotten: nothing may be allowed
        held = await asked.read(lambda c: standing(c, token), account=account)
        wish = ""
    return nowhere(request) if held is None else _page(request, token, held, done=bool(wish))


def _page(request: Form, token: str, held: Standing, *, done: bool = False) -> Response[str]:
    path = f"/preferences/{token}"
    return _door(request, held.name).page("preferences.html", "preferences.title", held=held, path=path, saved=done)


def _door(request: Form, name: str = "") -> Door:
    return Door("", Brand(id="", name=name), _language(request), "", "")


def _language(request: Form) -> str:
    return language_of(request.query_params.get("lang", ""), request.headers.get("accept-language", ""), "en")


ROUTES: list[Any] = [show_preferences, choose_preferences]
