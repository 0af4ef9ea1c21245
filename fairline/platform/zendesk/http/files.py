"""Routes of files: brought before anybody says where they belong, and handed out."""

import asyncio
from typing import Annotated, Any
from urllib.parse import quote

from litestar import Request, Response
from litestar.openapi.spec import OpenAPIMediaType, OpenAPIType, Operation, RequestBody, Schema
from litestar.params import Parameter

from fairline.channels import (
    SHOWN,
    FileHeld,
    FileTooLarge,
    bounded,
    find,
    hand_out,
    is_held,
    look_into,
    scanned,
    wire_of,
)
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound
from fairline.platform.zendesk import comments, numbers, uploads
from fairline.platform.zendesk.http.alike import READ, SAYS, Told
from fairline.platform.zendesk.who import Who
from fairline.web import Asked, delete, get, post

HARD_LIMIT = 128 * 1024 * 1024  # bytes of one request, whatever the settings allow
Name = Annotated[str, Parameter(max_length=500)]
Token = Annotated[str | None, Parameter(max_length=200, required=False)]


class RawBody(Operation):
    """Says in the OpenAPI page that the body is the file itself."""

    def __post_init__(self) -> None:
        """Fill in what no type of the route can tell."""
        kind = "application/binary"
        schema = Schema(type=OpenAPIType.STRING, content_media_type=kind)
        self.request_body = RequestBody(content={kind: OpenAPIMediaType(schema=schema)}, required=True)


@post(
    "/uploads",
    permission="conversation.reply",
    raises=(*SAYS, FileTooLarge),
    request_max_body_size=HARD_LIMIT,
    operation_class=RawBody,
)
async def zendesk_bring_upload(
    asked: Asked, who: Who, request: Request[Any, Any, Any], filename: Name = "file", token: Token = None
) -> Told:
    """Bring a file (the raw body). Its token, named in a comment within a day, attaches it; given again, it gathers
    several.
    """
    body = await bounded(request.stream(), request.app.state.settings.max_file, "zendesk")
    if not body:
        raise BadInput(what=filename, fields={"body": "kit.field.required"})
    content = await asyncio.to_thread(look_into, body, filename)
    content = await scanned(await asked.read(wire_of), content)

    def unit(c: Unit) -> Told:
        held = token or uploads.fresh(c)
        uploads.bring(c, who.actor, held, content)
        shown = [_waiting(who, each, held) for each in uploads.brought(c, held)]
        return {"upload": {"token": held, "attachment": shown[-1], "attachments": shown}}

    return await asked.write(unit)


@delete("/uploads/{token:str}", permission="conversation.reply")
async def zendesk_delete_upload(asked: Asked, token: str) -> None:
    """Have what was brought under a token deleted. Raises NotFound."""

    def unit(c: Unit) -> None:
        if not uploads.drop(c, token):
            raise NotFound(what="uploads")

    await asked.write(unit)


@get("/attachments/{id:int}", permission=READ)
async def zendesk_show_attachment(asked: Asked, who: Who, id: int) -> Told:
    """What is known of a file that was attached."""

    def unit(c: Unit) -> Told:
        file = numbers.thing(c, "attachment", id)
        kept = find(c, [file]).get(file)
        if kept is None:
            raise NotFound(what=str(id))
        return {"attachment": comments.attachment(who, kept, id)}

    return await asked.read(unit)


@get("/attachments/{id:int}/content/{name:str}", permission=READ, media_type="application/octet-stream")
async def zendesk_hand_out_attachment(asked: Asked, id: int, name: str, token: Token = None) -> Response[bytes]:
    """A file's content; with its token, also of one that is attached nowhere yet. It comes as a download."""

    def unit(c: Unit) -> tuple[str, str, bytes]:
        if token:
            for each in uploads.brought(c, token):
                if each.number == id:
                    if is_held(each.told):
                        raise FileHeld(clauses=("TDA-MALWARE-UPLOAD",))
                    return each.told.name, each.told.type if not each.told.why_not else "", each.body
        file, body = hand_out(c, numbers.thing(c, "attachment", id))
        return file.name, file.type if file.safe else "", body

    called, kind, body = await asked.read(unit, long=True)
    return Response(
        body,
        media_type=kind if kind in SHOWN else "application/octet-stream",
        headers={
            "Content-Disposition": f"attachment; filename*=UTF-8''{quote(called, safe='')}",
            "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
            "Cache-Control": "private, no-store",
        },
    )


def _waiting(who: Who, each: uploads.Brought, token: str) -> Told:
    told = each.told
    return comments.told(who, each.number, told.name, told.type, told.size, told.why_not, token=token)


ROUTES = (zendesk_bring_upload, zendesk_delete_upload, zendesk_show_attachment, zendesk_hand_out_attachment)
