"""The page at the end of a mail of ours: no more of this, without signing in, with one click."""

from html import escape
from typing import Any

from litestar import Response

from fairline.channels.email import outgoing, reading, suppress
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.words import say
from fairline.web import Asked, get, post

_SCOPES = {"survey": "surveys", "notice": "notices"}


@get("/mail/u/{token:str}", permission=None)
async def ask_unsubscribe(asked: Asked, token: str) -> Response[str]:
    """Asks once more: a program that follows links to look at them unsubscribes nobody."""
    await asked.read(lambda c: _found(c, token), account=_account(token))
    words = {name: say(f"channels.email.unsubscribe.{name}", asked.language) for name in ("title", "ask", "yes")}
    return _page(
        words["title"],
        f'<p>{escape(words["ask"])}</p><form method="post"><button>{escape(words["yes"])}</button></form>',
        asked.language,
    )


@post("/mail/u/{token:str}", permission=None, status_code=200)
async def unsubscribe(asked: Asked, token: str) -> Response[str]:
    """No more of this, from now on (RFC 8058). Said twice, it is said once."""

    def unit(c: Unit) -> None:
        plan = _found(c, token)
        person = Actor("contact", plan.person)
        suppress.put(c, person, plan.places[0].key, "unsubscribed", _SCOPES.get(plan.purpose, "all"))

    await asked.write(unit, account=_account(token))
    title = say("channels.email.unsubscribe.title", asked.language)
    return _page(title, f"<p>{escape(say('channels.email.unsubscribe.done', asked.language))}</p>", asked.language)


def _account(token: str) -> str:
    return token.partition(".")[0][:64]


def _found(c: Unit, token: str) -> outgoing.Plan:
    """The mail an address belongs to. Raises NotFound where we did not make it."""
    _, _, rest = token.partition(".")
    permit, _, signed = rest.partition(".")
    named = reading.signer_of(c).unsubscribed(signed)
    plan = outgoing.plan(c, int(permit)) if named and permit.isdecimal() and len(permit) < 16 else None
    if plan is None or named is None or (plan.act.id, plan.person) != named:
        raise NotFound
    return plan


def _page(title: str, body: str, language: str) -> Response[str]:
    return Response(
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        '<meta name="viewport" content="width=device-width"><style>body{font:18px/1.5 system-ui,sans-serif;'
        "max-width:32em;margin:4em auto;padding:0 1em}button{font:inherit;padding:.5em 1em}</style></head>"
        f"<body><main><h1>{escape(title)}</h1>{body}</main></body></html>",
        media_type="text/html; charset=utf-8",
        headers={
            "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
            "Cache-Control": "no-store",
        },
    )


ROUTES: list[Any] = [ask_unsubscribe, unsubscribe]
