"""The widget's routes for files: a visitor sends one, and fetches those of their own conversation."""

from functools import partial
from typing import Any

from litestar import Response

from fairline.channels.files import FileNotTaken, FileTooLarge, KeptFile, Owner, bounded, find, read, take_in
from fairline.channels.webchat import store, visits
from fairline.channels.webchat.asking import Asking, Bearer, once, whose
from fairline.channels.webchat.limits import check
from fairline.channels.webchat.shapes import FileTaken, Line
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, TooMany, Unauthorised
from fairline.web import Asked, get, post
from fairline.web.idempotency import look_back


@post(
    "/widget/v1/attachments",
    permission=None,
    raises=(Unauthorised, FileTooLarge, FileNotTaken, TooMany),
    request_max_body_size=None,
)
async def send_file(asked: Asked, request: Asking, authorization: Bearer, name: Line = "file") -> FileTaken:
    """A file, as the raw body; it goes with the message that names its id."""
    visitor = await whose(asked, authorization)
    check(asked.at, "files", visitor.id)
    site = await asked.read(lambda c: store.site(c, visitor.site), account=visitor.account)
    if site is None:
        raise NotFound
    limit = min(site.config.attachments.max_bytes, request.app.state.settings.max_file)
    body = await _body(request, limit)
    asked.once = await once(request, authorization, body)
    if asked.once:  # before anything is sealed and kept
        await asked.read(partial(look_back, asked=asked.once), account=visitor.account)
    who = await asked.database.write(lambda c: visits.person(c, visits.current(c, visitor)), visitor.account)
    return await take_in(
        asked.database.tools.blobs,
        lambda unit: asked.read(unit, account=visitor.account),
        lambda unit: asked.write(lambda c: _taken(unit(c)), account=visitor.account),
        owner=lambda c: Owner(person=who),
        body=body,
        name=name,
        limit=limit,
        by=Actor("contact", who),
        kinds=frozenset(site.config.attachments.kinds),
    )


async def _body(request: Asking, limit: int) -> bytes:
    if int(request.headers.get("content-length") or 0) > limit:
        raise FileTooLarge(limit, "webchat")
    return await bounded(request.stream(), limit, "webchat")


def _taken(file: KeptFile) -> FileTaken:
    return FileTaken(file.id, file.name, file.size, file.type)


@get("/widget/v1/attachments/{file:str}", permission=None, raises=(Unauthorised, TooMany))
async def get_file(asked: Asked, file: str, authorization: Bearer) -> Response[bytes]:
    """A file of the visitor's own conversation, always as a download."""
    visitor = await whose(asked, authorization)
    check(asked.at, "reads", visitor.id)

    def unit(c: Unit) -> tuple[KeptFile, bytes]:
        kept = find(c, [file]).get(file)
        if kept is None or kept.why_not or kept.person not in store.persons_of(c, visitor.id):
            raise NotFound
        return read(c, file)

    kept, body = await asked.read(unit, account=visitor.account, long=True)
    return Response(
        body,
        media_type=kept.type,
        headers={"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff", "Cache-Control": "private"},
    )


ROUTES: list[Any] = [send_file, get_file]
