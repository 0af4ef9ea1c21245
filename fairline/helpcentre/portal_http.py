"""The way in and out for contacts: a link is mailed, opened, and used by a button."""

from functools import partial
from typing import Any

from litestar import Response

from fairline.helpcentre import forms, signing_in, store
from fairline.helpcentre.checks import email_of
from fairline.helpcentre.door import Door, Form, at_door, base, cookie, knock, whose
from fairline.helpcentre.form_http import read_form
from fairline.helpcentre.jobs import tidy_tomorrow
from fairline.helpcentre.model import STAY
from fairline.kit.db import Unit
from fairline.web import Asked, get, post
from fairline.web.pages import away


@get("/help/{slug:str}/sign-in", permission=None, include_in_schema=False)
async def show_sign_in(asked: Asked, request: Form, slug: str) -> Response[str]:
    """Where one asks for a link."""

    async def then(held: Door) -> Response[str]:
        return held.page("sign_in.html", "sign-in.title", wrong="", email="")

    return await at_door(asked, request, slug, then)


@post("/help/{slug:str}/sign-in", permission=None, include_in_schema=False)
async def ask_link(asked: Asked, request: Form, slug: str) -> Response[str]:
    """Mail a link, where somebody is known at the address; the answer is the same either way."""
    return await at_door(asked, request, slug, partial(_ask, asked, request))


@get("/help/{slug:str}/in/{secret:str}", permission=None, include_in_schema=False)
async def show_link(asked: Asked, request: Form, slug: str, secret: str) -> Response[str]:
    """The button that uses a link. Looking at it uses nothing: programs that scan mail look too."""

    async def then(held: Door) -> Response[str]:
        fits = await asked.read(lambda c: signing_in.may_open(c, secret), account=held.account)
        return held.page("come_in.html", "come-in.title") if fits else _gone(held)

    return await at_door(asked, request, slug, then)


@post("/help/{slug:str}/in/{secret:str}", permission=None, include_in_schema=False)
async def use_link(asked: Asked, request: Form, slug: str, secret: str) -> Response[str]:
    """Use a link, once: whoever holds it is in."""

    async def then(held: Door) -> Response[str]:
        if knock(asked.at, "opens", asked.address):
            return held.page("message.html", "often.title", 429, words="often.more", back="")
        stay = await asked.write(lambda c: _open(c, held, secret), account=held.account)
        if stay is None:
            return _gone(held)
        to = f"{held.path}/conversations?lang={held.language}"
        return away(to, cookie(request, stay, STAY // 1_000))

    return await at_door(asked, request, slug, then)


@post("/help/{slug:str}/sign-out", permission=None, include_in_schema=False)
async def sign_out(asked: Asked, request: Form, slug: str) -> Response[str]:
    """Leave: the stay ends."""

    async def then(held: Door) -> Response[str]:
        said, _ = await read_form(request)

        def unit(c: Unit) -> None:
            who, token = whose(c, held)
            if who and said.get("token") == token:
                store.end_stay(c, who.lookup)

        await asked.write(unit, account=held.account)
        return away(f"{held.path}?lang={held.language}", cookie(request, "", 0))

    return await at_door(asked, request, slug, then)


async def _ask(asked: Asked, request: Form, held: Door) -> Response[str]:
    said, _ = await read_form(request)
    email = email_of(said.get("email", ""))
    if not email:
        return held.page("sign_in.html", "sign-in.title", 422, wrong="email", email=said.get("email", "")[:200])
    to = f"{held.account}:{email}"
    if not (knock(asked.at, "links", asked.address) or knock(asked.at, "links-to", to)):
        link = f"{base(request)}{held.path}/in/"
        await asked.write(partial(_send, held=held, email=email, link=link), account=held.account)
    return held.page("message.html", "sent.title", words="sent.more", back="")


def _send(c: Unit, *, held: Door, email: str, link: str) -> None:
    mailbox = next((form.config.mailbox for form in forms.of_brand(c, held.brand) if form.config.mailbox), "")
    signing_in.ask(c, email, held.brand.id, held.brand.name, mailbox, held.language, link)
    tidy_tomorrow(c)


def _open(c: Unit, held: Door, secret: str) -> str | None:
    return signing_in.open_door(c, secret, held.brand.id)


def _gone(held: Door) -> Response[str]:
    return held.page("message.html", "link-gone.title", 404, words="sign-in.gone", back=f"{held.path}/sign-in")


ROUTES: list[Any] = [show_sign_in, ask_link, show_link, use_link, sign_out]
