"""What somebody who came in sees and does: their conversations, what was said, their answer, what we know of them."""

import hmac
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

from litestar import Response

from fairline import accounts, crm
from fairline.channels import FileNotTaken, FileTooLarge, read
from fairline.conversations import Change, Conversation, change, conversation_with, conversations_with, said_in
from fairline.helpcentre import forms, signing_in, store, writing
from fairline.helpcentre.checks import LONGEST, LONGEST_TEXT
from fairline.helpcentre.door import Door, Form, at_door, knock, whose
from fairline.helpcentre.form_http import LARGEST, MOST_FILES, Said, keep_files, read_form
from fairline.helpcentre.model import SignedIn
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.kit.words import LANGUAGES
from fairline.web import Asked, get, post
from fairline.web.pages import away

ANSWERED_BY_MAIL = "email"
MOST_PAST = 200  # changes of somebody's details that their page shows
Does = Callable[[Door, SignedIn, Said, list[Any]], Awaitable[Response[Any]]]


@get("/help/{slug:str}/conversations", permission=None, include_in_schema=False)
async def list_conversations(asked: Asked, request: Form, slug: str) -> Response[str]:
    """Their conversations, the newest first."""
    return await _seen(asked, request, slug, _list)


@get("/help/{slug:str}/conversations/{reference:int}", permission=None, include_in_schema=False)
async def show_conversation(asked: Asked, request: Form, slug: str, reference: int) -> Response[str]:
    """What was said in one of them."""
    return await _seen(asked, request, slug, partial(_show, reference=reference))


@get("/help/{slug:str}/conversations/{reference:int}/files/{file:str}", permission=None, include_in_schema=False)
async def get_file(asked: Asked, request: Form, slug: str, reference: int, file: str) -> Response[Any]:
    """A file of one of them, always as a download."""

    async def then(held: Door) -> Response[Any]:
        return await asked.read(
            partial(_file, held=held, reference=reference, file=file), account=held.account, long=True
        )

    return await at_door(asked, request, slug, then)


@post(
    "/help/{slug:str}/conversations/{reference:int}/messages",
    permission=None,
    include_in_schema=False,
    request_max_body_size=LARGEST,
)
async def answer(asked: Asked, request: Form, slug: str, reference: int) -> Response[str]:
    """They go on with one of them."""
    limit: int = request.app.state.settings.max_file
    if int(request.headers.get("content-length") or 0) > MOST_FILES * limit + 100_000:
        return await at_door(asked, request, slug, _too_large)
    return await _done(asked, request, slug, partial(_answer, asked, reference, limit))


@post("/help/{slug:str}/conversations/{reference:int}/solved", permission=None, include_in_schema=False)
async def solve(asked: Asked, request: Form, slug: str, reference: int) -> Response[str]:
    """They say that it is settled."""
    return await _done(asked, request, slug, partial(_solve, asked, reference))


@get("/help/{slug:str}/profile", permission=None, include_in_schema=False)
async def show_profile(asked: Asked, request: Form, slug: str) -> Response[str]:
    """What we know of them, and where they correct it."""
    return await _seen(asked, request, slug, _profile)


@post("/help/{slug:str}/profile", permission=None, include_in_schema=False)
async def change_profile(asked: Asked, request: Form, slug: str) -> Response[str]:
    """They correct what we know of them."""
    return await _done(asked, request, slug, partial(_correct, asked))


async def _seen(asked: Asked, request: Form, slug: str, show: Callable[..., Response[str]]) -> Response[str]:
    """A page for somebody who came in; whoever did not is sent to the way in."""

    def unit(c: Unit, held: Door) -> Response[str]:
        who, token = whose(c, held)
        return show(c, held, who, token) if who else away(f"{held.path}/sign-in?lang={held.language}")

    async def then(held: Door) -> Response[str]:
        return await asked.read(partial(unit, held=held), account=held.account)

    return await at_door(asked, request, slug, then)


async def _done(asked: Asked, request: Form, slug: str, does: Does) -> Response[str]:
    """Something somebody who came in does: their own form says so, by what it carries."""

    async def then(held: Door) -> Response[str]:
        said, files = await read_form(request)
        who, token = await asked.read(lambda c: whose(c, held), account=held.account)
        if who is None or not hmac.compare_digest(said.get("token", "").encode(), token.encode()):
            return away(f"{held.path}/sign-in?lang={held.language}")
        return await does(held, who, said, files)

    return await at_door(asked, request, slug, then)


async def _too_large(held: Door) -> Response[str]:
    return held.page("message.html", "large.title", 413, words="large.more", back="")


def _list(c: Unit, held: Door, who: SignedIn, token: str) -> Response[str]:
    found = [(each, held.time(each.last_at)) for each in conversations_with(c, signing_in.family(c, who))]
    return held.page("list.html", "list.title", found=found, who=who, token=token, forms=forms.of_brand(c, held.brand))


def _show(
    c: Unit, held: Door, who: SignedIn, token: str, reference: int, wrong: str = "", text: str = "", status: int = 200
) -> Response[str]:
    found = _own(c, who, reference)
    said = said_in(c, found.id)
    names = accounts.names_of(c, [each.agent for each in said if each.agent])
    return held.page(
        "conversation.html",
        "one.title",
        status,
        found=found,
        said=[(each, names.get(each.agent, ""), held.time(each.at)) for each in said],
        goes_on=found.channel == ANSWERED_BY_MAIL,
        wrong=wrong,
        text=text,
        who=who,
        token=token,
    )


async def _answer(
    asked: Asked, reference: int, limit: int, held: Door, who: SignedIn, said: Said, files: list[Any]
) -> Response[str]:
    text = said.get("text", "").strip()
    bodies = [(file.filename, await file.read()) for file in files]
    wrong = "needed" if not text else "long" if len(text) > LONGEST_TEXT else ""
    if len(bodies) > MOST_FILES or any(len(body) > limit for _, body in bodies):
        wrong = wrong or "files"
    if knock(asked.at, "writes", who.lookup):
        return held.page("message.html", "often.title", 429, words="often.more", back="")
    kept: tuple[str, ...] = ()
    try:
        kept = await keep_files(asked, held.account, lambda c: who.person, bodies, limit) if not wrong else ()
    except (FileTooLarge, FileNotTaken, BadInput):
        wrong = "files"
    return await asked.write(
        partial(_go_on, held=held, who=who, said=said, reference=reference, text=text, files=kept, wrong=wrong),
        account=held.account,
    )


def _go_on(
    c: Unit, *, held: Door, who: SignedIn, said: Said, reference: int, text: str, files: tuple[str, ...], wrong: str
) -> Response[str]:
    found = _own(c, who, reference)
    if wrong or found.channel != ANSWERED_BY_MAIL:
        return _show(c, held, who, said["token"], reference, wrong, text, 422)
    store.see(c, who.lookup)
    writing.go_on(c, who, found, signing_in.address(c, who), text, files)
    return away(f"{held.path}/conversations/{reference}?lang={held.language}&done=written#end")


async def _solve(
    asked: Asked, reference: int, held: Door, who: SignedIn, said: Said, files: list[Any]
) -> Response[str]:
    def unit(c: Unit) -> Response[str]:
        found = _own(c, who, reference)
        store.see(c, who.lookup)
        change(c, found.id, Change(status="solved"), Actor("contact", who.person), None)
        return away(f"{held.path}/conversations/{reference}?lang={held.language}&done=solved#end")

    try:
        return await asked.write(unit, account=held.account)
    except NotFound:
        raise
    except Problem:
        back = f"{held.path}/conversations/{reference}"
        return held.page("message.html", "not-solved.title", 409, words="not-solved.more", back=back)


def _profile(c: Unit, held: Door, who: SignedIn, token: str) -> Response[str]:
    known = crm.contact(c, crm.resolve(c, who.contact))
    reached = [each for each in known.addresses if each.channel in ("email", "sms") and not each.claimed]
    past = [(held.time(each.at), each) for each in crm.changes_of(c, known.id)[:MOST_PAST]]
    return held.page("profile.html", "profile.title", known=known, reached=reached, past=past, who=who, token=token)


async def _correct(asked: Asked, held: Door, who: SignedIn, said: Said, files: list[Any]) -> Response[str]:
    name = " ".join(said.get("name", "").split())[:LONGEST]
    locale = said.get("locale", "")

    def unit(c: Unit) -> Response[str]:
        store.see(c, who.lookup)
        takes = locale in LANGUAGES and accounts.takes_profiles(c)
        told = crm.Change(name=name, locale=locale if takes else None)
        crm.change_contact(c, who.contact, told, by=Actor("contact", who.person))
        return away(f"{held.path}/profile?lang={held.language}&done=kept")

    return await asked.write(unit, account=held.account)


def _file(c: Unit, *, held: Door, reference: int, file: str) -> Response[Any]:
    who, _ = whose(c, held)
    if who is None:
        return away(f"{held.path}/sign-in?lang={held.language}")
    shown = {each.id for said in said_in(c, _own(c, who, reference).id) for each in said.files}
    if file not in shown:
        raise NotFound
    kept, body = read(c, file)
    if kept.why_not:
        raise NotFound
    headers = {"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store"}
    return Response(body, media_type=kept.type, headers=headers)


def _own(c: Unit, who: SignedIn, reference: int) -> Conversation:
    return conversation_with(c, signing_in.family(c, who), reference)


ROUTES: list[Any] = [
    list_conversations,
    show_conversation,
    get_file,
    answer,
    solve,
    show_profile,
    change_profile,
]
