"""Routes of texting: where providers tell us what came, and what became of ours, and fetch the files of our texts."""

from typing import Any
from urllib.parse import parse_qsl

from litestar import Request, Response

from fairline.channels import files
from fairline.channels.contract import reply_in
from fairline.channels.sms import media, ways, webhooks
from fairline.channels.sms.model import CHANNEL
from fairline.channels.sms.providers import Provider
from fairline.channels.sms.webhooks import TextNotSigned
from fairline.journal import one
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.web import Asked, get, post

LARGEST = 200_000  # bytes of what a provider tells
SIGNATURE = "x-twilio-signature"
NOTHING = '<?xml version="1.0" encoding="UTF-8"?><Response></Response>'


@post("/texts/{provider:str}/inbound", permission=None, raises=(TextNotSigned,), status_code=200)
async def text_came(asked: Asked, request: "Request[Any, Any, Any]", provider: str) -> Response[str]:
    """A provider tells of a text that came, by a form it signed. Told again, it is taken once."""
    held, form = await _told(asked, request, provider)
    await webhooks.take_text(asked.database, held, form)
    return Response(NOTHING, media_type="text/xml")


@post("/texts/{provider:str}/{account:str}/{permit:int}", permission=None, raises=(TextNotSigned,), status_code=204)
async def text_reported(
    asked: Asked, request: "Request[Any, Any, Any]", provider: str, account: str, permit: int
) -> None:
    """A provider tells what became of a text of ours, by a form it signed: late, twice, in any order."""
    held, form = await _told(asked, request, provider)
    await webhooks.take_report(asked.database, held, account[:64], permit, form)


@get("/texts/media/{token:str}", permission=None)
async def text_media(asked: Asked, token: str) -> Response[bytes]:
    """A file of a text of ours, for the provider that carries it."""

    def unit(c: Unit) -> tuple[str, bytes]:
        shown = media.shown(c, token)
        entry = one(c, shown.permit)
        reply = reply_in(entry, CHANNEL) if entry is not None else None
        if reply is None or shown.file not in reply.attachments:
            raise NotFound
        kept, body = files.read(c, shown.file)
        return kept.type, body

    kind, body = await asked.read(unit, account=token.partition(".")[0][:64] or "-", long=True)
    headers = {"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff", "Cache-Control": "private"}
    return Response(body, media_type=kind, headers=headers)


async def _told(asked: Asked, request: "Request[Any, Any, Any]", provider: str) -> tuple[Provider, dict[str, str]]:
    """Who tells, and what. Raises NotFound, TextNotSigned."""
    held = ways.known(asked.database.tools).get(provider)
    if held is None or held.kind != "http":
        raise NotFound
    body = await files.bounded(request.stream(), LARGEST)
    form = parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True)
    settings = asked.database.tools.settings
    query = f"?{request.url.query}" if request.url.query else ""
    address = f"{settings.url.rstrip('/')}{request.url.path}{query}"
    webhooks.check(held, address, form, request.headers.get(SIGNATURE, ""))
    return held, dict(form)


ROUTES: list[Any] = [text_came, text_reported, text_media]
