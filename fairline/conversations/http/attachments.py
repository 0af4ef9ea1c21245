"""Routes of files: brought for a conversation, and handed out."""

from typing import Annotated, Any
from urllib.parse import quote

from litestar import Request, Response
from litestar.openapi.spec import OpenAPIMediaType, OpenAPIType, Operation, RequestBody, Schema
from litestar.params import Parameter

from fairline.accounts import StorageFull, refuse_large
from fairline.channels import (
    SHOWN,
    FileHadCard,
    FileHadPersonal,
    FileHeld,
    FileTooLarge,
    KeptFile,
    Owner,
    SignaturesOld,
    UploadsAreLocked,
    bounded,
    is_held,
    opened,
    take_in,
)
from fairline.conversations.http.readers import REPLY
from fairline.conversations.reading import conversation
from fairline.conversations.together import person_for
from fairline.conversations.views.shapes import AttachmentView
from fairline.journal import actor_from
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.web import Asked, get, post


class RawBody(Operation):
    """Says in the OpenAPI page that the body is the file itself."""

    def __post_init__(self) -> None:
        """Fill in what no type of the route can tell."""
        schema = Schema(type=OpenAPIType.STRING, content_media_type="application/octet-stream")
        self.request_body = RequestBody(
            content={"application/octet-stream": OpenAPIMediaType(schema=schema)}, required=True
        )


HARD_LIMIT = 128 * 1024 * 1024  # bytes of one request, whatever the settings allow

Name = Annotated[str, Parameter(max_length=500)]
Email = Annotated[str, Parameter(max_length=320)]


@post(
    "/v1/attachments",
    permission=REPLY,
    raises=(FileTooLarge, NotFound, StorageFull, UploadsAreLocked),
    request_max_body_size=HARD_LIMIT,
    operation_class=RawBody,
)
async def bring_file(
    asked: Asked,
    request: Request[Any, Any, Any],
    conversation: str = "",
    contact: str = "",
    email: Email = "",
    name: Name = "",
) -> AttachmentView:
    """Bring a file (the raw body) for a conversation, to attach it to a reply there; or for a contact (or whoever has
    an e-mail address), to begin a conversation with it. What it is, is found by looking into it; one that is not safe
    is kept, and will not leave.
    """
    limit = request.app.state.settings.max_file
    channel = await asked.read(lambda c: _channel(c, conversation)) if conversation else "workspace"
    body = await bounded(request.stream(), limit, channel)
    await asked.read(lambda c: refuse_large(c, len(body)))
    if email:  # who is not known yet has no key yet
        await asked.database.write(lambda c: person_for(c, contact, email), asked.account)
    return await take_in(
        asked.database.tools.blobs,
        lambda unit: asked.read(unit, long=True),
        lambda unit: asked.write(lambda c: view(unit(c))),
        owner=lambda c: _owner(c, conversation, contact, email),
        body=body,
        name=name,
        limit=limit,
        by=actor_from(asked.by),
    )


@get(
    "/v1/attachments/{id:str}",
    permission="conversation.read",
    raises=(FileHeld, FileHadCard, FileHadPersonal, SignaturesOld),
    media_type="application/octet-stream",
)
async def hand_out_file(asked: Asked, id: str) -> Response[bytes]:
    """A file's content. Pictures may be shown in their place; everything else comes as a download, never run."""
    found = await opened(lambda unit: asked.read(unit, long=True), asked.write, id)
    file, body = found.file, found.body
    shown, name = file.safe and file.type in SHOWN, quote(file.name, safe="")
    return Response(
        body,
        media_type=file.type if file.safe else "application/octet-stream",
        headers={
            "Content-Disposition": f"{'inline' if shown else 'attachment'}; filename*=UTF-8''{name}",
            "Content-Security-Policy": "default-src 'none'; sandbox; frame-ancestors 'none'",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
            "X-Fairline-Scan": found.scanned or "none",
            "Cross-Origin-Resource-Policy": "same-origin",
        },
    )


def view(file: KeptFile) -> AttachmentView:
    """A kept file as the wire shows it."""
    return AttachmentView(
        file.id, file.name, file.size, file.type, file.safe, is_held(file), file.cards > 0, file.veiled
    )


def _channel(c: Unit, id: str) -> str:
    return conversation(c, id).channel


def _owner(c: Unit, id: str, contact: str, email: str) -> Owner:
    if contact or email:
        return Owner(person_for(c, contact, email))
    found = conversation(c, id)
    return Owner(found.person, found.id)


ROUTES = (bring_file, hand_out_file)
