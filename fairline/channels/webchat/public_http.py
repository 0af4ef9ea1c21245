"""The widget's routes: a visitor comes, writes, reads, tells who they are."""

from typing import Annotated, Any

import msgspec
from litestar import Request, Response
from litestar.params import Parameter

from fairline.channels.files import FileTooLarge, find, take_in
from fairline.channels.files import Owner as FileOwner
from fairline.channels.files import read as read_file
from fairline.channels.openings import opening
from fairline.channels.webchat import feed, receive, store, visits
from fairline.channels.webchat.limits import check
from fairline.channels.webchat.model import Attachments, FeedLine, Prechat, Site, Visitor, Words
from fairline.channels.webchat.receive import Accepted, FormFirst, Incoming
from fairline.channels.webchat.visits import Identity, IdentityNotProven
from fairline.journal import Actor
from fairline.journal.interaction import FileRef
from fairline.kit.clock import to_text
from fairline.kit.db import EVERY_ACCOUNT, Unit
from fairline.kit.errors import NotFound, TooMany, Unauthorised
from fairline.web import Asked, get, post
from fairline.web.hot import HotRequest, HotRoute

Text = Annotated[str, msgspec.Meta(max_length=10_000)]
Line = Annotated[str, msgspec.Meta(max_length=300)]
ClientId = Annotated[str, msgspec.Meta(min_length=8, max_length=64, pattern=r"^[\w\-]+$")]
Bearer = Annotated[str, Parameter(header="Authorization", default="")]


class PageSeen(msgspec.Struct, frozen=True):
    """The page of the account's site that the visitor is on."""

    url: Annotated[str, msgspec.Meta(max_length=2000)] = ""
    title: Line = ""
    referrer: Annotated[str, msgspec.Meta(max_length=2000)] = ""


class NewVisit(msgspec.Struct, frozen=True, kw_only=True):
    """A page with the widget was opened."""

    key: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    token: Annotated[str, msgspec.Meta(max_length=128)] | None = None
    locale: Annotated[str, msgspec.Meta(max_length=20)] = "en"
    page: PageSeen = PageSeen()
    identity: Identity | None = None


class SitePublic(msgspec.Struct, frozen=True, kw_only=True):
    """What the widget may know of its site."""

    name: str
    color: str
    corner: str
    greeting: Words
    prechat: Prechat
    leave_email: bool
    attachments: Attachments


class Visit(msgspec.Struct, frozen=True, kw_only=True):
    """What the widget is told when a page opens."""

    token: str
    visitor: str
    site: SitePublic
    open: bool
    opens_at: str | None
    agents_available: int
    known: bool
    details_given: bool
    contact: dict[str, str] | None
    latest: int
    conversation: dict[str, str] | None


class NewMessage(msgspec.Struct, frozen=True, kw_only=True):
    """What a visitor writes; `client_id` is made by the widget and is the same when it sends again."""

    client_id: ClientId
    text: Text = ""
    attachments: Annotated[list[str], msgspec.Meta(max_length=10)] = []
    page: PageSeen = PageSeen()


class MessageKept(msgspec.Struct, frozen=True, kw_only=True):
    """It is durable."""

    seq: int
    id: str
    at: str
    masked: bool


class Feed(msgspec.Struct, frozen=True, kw_only=True):
    """Lines of the feed above the number asked for, and the newest number there is."""

    items: list[FeedLine]
    latest: int


class ConsentGiven(msgspec.Struct, frozen=True, kw_only=True):
    """Yes or no to the text whose SHA-256 this is."""

    given: bool
    text_sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]


class Details(msgspec.Struct, frozen=True, kw_only=True):
    """What the visitor tells of themselves."""

    name: Line = ""
    email: Annotated[str, msgspec.Meta(max_length=254, pattern=r"^$|^[^@\s]+@[^@\s]+\.[^@\s]+$")] = ""
    answers: Annotated[dict[str, Line], msgspec.Meta(max_length=20)] = {}
    consent: ConsentGiven | None = None
    left_email: bool = False


class Done(msgspec.Struct, frozen=True):
    """It was written down."""

    latest: int


class FileTaken(msgspec.Struct, frozen=True):
    """A file was kept."""

    id: str
    name: str
    size: int
    type: str


@post("/widget/v1/visits", permission=None, raises=(NotFound, IdentityNotProven, TooMany))
async def arrive(asked: Asked, data: NewVisit) -> Visit:
    """A page with the widget was opened: who is there, how the widget looks, whether anybody answers."""
    check(asked.at, "visits", asked.address)
    site = await asked.read(lambda c: store.site_by_key(c, data.key), account=EVERY_ACCOUNT)
    if site is None:
        raise NotFound
    locale = data.locale[:2].lower() if data.locale[:2].lower() in ("en", "fr") else "en"

    def unit(c: Unit) -> Visit:
        visitor, token = visits.arrive(c, site, data.token, locale, data.identity)
        return _visit(c, site, visitor, token)

    return await asked.write(unit, account=site.account)


def _visit(c: Unit, site: Site, visitor: Visitor, token: str) -> Visit:
    now, details = opening(c, site.config.queue), visits.known_details(c, visitor)
    told = {name: details.get(name, "") for name in ("name", "email")} if details else None
    state = store.last_state(c, visitor.id)
    return Visit(
        token=token,
        visitor=visitor.id,
        site=_public(site),
        open=now.open,
        opens_at=to_text(now.opens_at),
        agents_available=now.agents_available,
        known=visitor.known,
        details_given=visitor.known or _form_done(site, visitor),
        contact=told,
        latest=store.latest(c, visitor.id),
        conversation={"state": state} if state else None,
    )


def _form_done(site: Site, visitor: Visitor) -> bool:
    form = site.config.prechat
    agreed = visitor.agreed or form.consent is None or not form.consent.required
    return agreed and (visitor.answered or not form.fields)


def _public(site: Site) -> SitePublic:
    config = site.config
    return SitePublic(
        name=site.name,
        color=config.color,
        corner=config.corner,
        greeting=config.greeting,
        prechat=config.prechat,
        leave_email=config.leave_email,
        attachments=config.attachments,
    )


@get("/widget/v1/feed", permission=None, raises=(Unauthorised, TooMany))
async def read_feed(asked: Asked, authorization: Bearer, after: int = 0) -> Feed:
    """What stands in the visitor's feed above a number."""
    visitor = await whose(asked, authorization)
    check(asked.at, "reads", visitor.id)
    return await asked.read(
        lambda c: Feed(items=feed.read(c, visitor.id, max(0, after)), latest=store.latest(c, visitor.id)),
        account=visitor.account,
    )


async def write_message(asked: HotRequest[NewMessage]) -> MessageKept:
    """A visitor writes. The answer comes once the message is durable; the same `client_id` is answered as before."""
    (account, token), data = bearer(asked.authorization), asked.body
    at = asked.database.tools.now()
    check(at, "messages", token)
    check(at, "messages-address", f"{account}:{asked.address}")
    check(at, "messages-account", account)

    def unit(c: Unit) -> Accepted:
        mine = visits.of_token(c, token)
        files = _own_files(c, mine, data.attachments)
        incoming = Incoming(data.client_id, data.text, files, data.page.url, data.page.title)
        return receive.receive(c, mine, incoming)

    kept = await asked.database.write(unit, account)
    return MessageKept(seq=kept.seq, id=kept.id, at=to_text(kept.at) or "", masked=kept.masked)


MESSAGES = HotRoute("/widget/v1/messages", write_message, NewMessage, MessageKept, (Unauthorised, FormFirst, TooMany))


def _own_files(c: Unit, visitor: Visitor, ids: list[str]) -> tuple[FileRef, ...]:
    if not ids:
        return ()
    kept = find(c, ids)
    if any(each not in kept or kept[each].person != visitor.person for each in ids):
        raise NotFound
    return tuple(FileRef(file.id, file.size, file.type, file.name) for file in (kept[each] for each in ids))


@post("/widget/v1/details", permission=None, raises=(Unauthorised, TooMany))
async def tell_details(asked: Asked, data: Details, authorization: Bearer) -> Done:
    """The pre-chat form, consent, or an e-mail left when nobody is there."""
    visitor = await whose(asked, authorization)
    check(asked.at, "details", visitor.id)

    def unit(c: Unit) -> Done:
        mine = visits.current(c, visitor)
        if data.consent is not None:
            visits.agree(c, mine, given=data.consent.given, text_sha256=data.consent.text_sha256)
            mine = visits.current(c, mine)
        visits.tell(c, mine, data.name, data.email, data.answers, left_email=data.left_email)
        return Done(store.latest(c, mine.id))

    return await asked.write(unit, account=visitor.account)


@post(
    "/widget/v1/attachments", permission=None, raises=(Unauthorised, FileTooLarge, TooMany), request_max_body_size=None
)
async def send_file(
    asked: Asked, request: Request[Any, Any, Any], authorization: Bearer, name: Line = "file"
) -> FileTaken:
    """A file, as the raw body; it goes with the message that names its id."""
    visitor = await whose(asked, authorization)
    check(asked.at, "files", visitor.id)
    site = await asked.read(lambda c: store.site(c, visitor.site), account=visitor.account)
    if site is None:
        raise NotFound
    limit = min(site.config.attachments.max_bytes, request.app.state.settings.max_file)
    body = await bounded_body(request, limit)
    who = await asked.write(lambda c: visits.person(c, visits.current(c, visitor)), account=visitor.account)
    file = await take_in(
        asked.database.tools.blobs,
        lambda unit: asked.read(unit, account=visitor.account),
        lambda unit: asked.database.write(unit, visitor.account),
        owner=lambda c: FileOwner(person=who),
        body=body,
        name=name,
        limit=limit,
        by=Actor("contact", who),
        kinds=frozenset(site.config.attachments.kinds),
    )
    return FileTaken(file.id, file.name, file.size, file.type)


@get("/widget/v1/attachments/{file:str}", permission=None, raises=(Unauthorised, TooMany))
async def get_file(asked: Asked, file: str, authorization: Bearer) -> Response[bytes]:
    """A file of the visitor's own conversation, always as a download."""
    visitor = await whose(asked, authorization)
    check(asked.at, "reads", visitor.id)
    kept, body = await asked.read(lambda c: read_file(c, file), account=visitor.account, long=True)
    if kept.person != visitor.person or kept.why_not:
        raise NotFound
    return Response(
        body,
        media_type=kept.type,
        headers={"Content-Disposition": "attachment", "X-Content-Type-Options": "nosniff", "Cache-Control": "private"},
    )


def bearer(authorization: str) -> tuple[str, str]:
    """The account and the token that a request carries. Raises Unauthorised."""
    token = authorization.removeprefix("Bearer ").strip()
    return visits.account_of(token), token


async def whose(asked: Asked, authorization: str) -> Visitor:
    """The visitor whose token the request carries. Raises Unauthorised."""
    account, token = bearer(authorization)
    return await asked.read(lambda c: visits.of_token(c, token), account=account)


async def bounded_body(request: Request[Any, Any, Any], limit: int) -> bytes:
    """The body, given up on as soon as it is longer than `limit` bytes. Raises FileTooLarge."""
    if int(request.headers.get("content-length") or 0) > limit:
        raise FileTooLarge(limit=limit)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise FileTooLarge(limit=limit)
    return bytes(body)


ROUTES: list[Any] = [arrive, read_feed, MESSAGES.mounted(), tell_details, send_file, get_file]
