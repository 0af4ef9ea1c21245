"""Routes to mails: what came and what became of it, the page of a message, its deliveries, the original."""

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any

import msgspec
from litestar import Response
from litestar.params import Parameter

from fairline.channels import files
from fairline.channels.email import delivered, page, pictured, receive, store
from fairline.channels.email.events import MailReleased, MailTaken
from fairline.channels.email.model import KeptMail
from fairline.channels.email.original import without_cards
from fairline.channels.email.parse import parse
from fairline.channels.email.parsed import Parsed
from fairline.journal import actor_from, append, one
from fairline.kit.cards import mask
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import Conflict, NotFound
from fairline.kit.words import say
from fairline.kit.work import enqueue
from fairline.web import Asked, Page, get, post

READ = "mail.read"
MOST = 50
State = Annotated[str, Parameter(query="state")]  # the framework means something else by the name


class MailView(msgspec.Struct, frozen=True, kw_only=True):
    """A mail that came."""

    id: str
    at: str | None
    mailbox: str
    sender: str
    subject: str
    state: str
    cause: str
    words: str


@get("/v1/mails", permission=READ)
async def list_mails(asked: Asked, state_is: State = "", mailbox: str = "", cursor: str = "") -> Page[MailView]:
    """Mails that came, the newest first; with `state=set_aside`, those that became no message."""

    def unit(c: Unit) -> Page[MailView]:
        found = store.mails(c, state=state_is, mailbox=mailbox, after=cursor, most=MOST + 1)
        shown = [_view(c, mail, asked.language) for mail, _ in found[:MOST]]
        return Page(shown, found[MOST - 1][0].id if len(found) > MOST else None)

    return await asked.read(unit, long=True)


@get("/v1/mails/{mail:str}/original", permission=READ, raises=(files.FileHeld,))
async def get_original(asked: Asked, mail: str) -> Response[bytes]:
    """A mail as it came, as a download; card numbers are hidden. Nobody gets one with a file that is held."""
    raw = await asked.read(lambda c: _handed(c, _mail(c, mail)), long=True)
    return Response(
        await asyncio.to_thread(without_cards, raw),
        media_type="message/rfc822",
        headers={
            "Content-Disposition": f'attachment; filename="{mail}.eml"',
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        },
    )


@post("/v1/mails/{mail:str}/releases", permission=READ, raises=(Conflict,))
async def release_mail(asked: Asked, mail: str) -> MailView:
    """Have a mail that was set aside become a message after all."""

    def unit(c: Unit) -> MailView:
        if _mail(c, mail).state != "set_aside":
            raise Conflict(what=mail)
        append(c, actor_from(asked.by), MailReleased(mail=mail))
        enqueue(c, receive.READ, {}, key=receive.READ)
        return _view(c, _mail(c, mail), asked.language)

    return await asked.write(unit)


@get("/v1/messages/{message:str}/page", permission=READ)
async def get_page(asked: Asked, message: str, pictures: int = 0) -> Response[str]:
    """A message as the page it came as: nothing in it runs, nothing is fetched unless `pictures=1`."""
    (raw, names), key = await asked.read(lambda c: (_with_files(c, message), pictured.key(c)), long=True)
    parsed = parse(raw)
    words = say("channels.email.folded", asked.language)
    find = _file_of(parsed, names, partial(pictured.address, key, asked.account, asked.at))
    shown = await asyncio.to_thread(page.safe, mask(parsed.html).text, find, pictures=bool(pictures), fold=words)
    if not parsed.html.strip():
        shown = page.of_text(mask(parsed.text).text)
    return Response(
        shown.html,
        media_type="text/html; charset=utf-8",
        headers={
            "Content-Security-Policy": page.policy(pictures=bool(pictures)),
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "X-Fairline-Pictures": str(shown.held_back),
            "Cache-Control": "private, no-store",
        },
    )


@get("/v1/messages/{message:str}/mail", permission=READ)
async def get_mail_of_message(asked: Asked, message: str) -> delivered.MailOfMessage:
    """What is known of a message as mail: whom it was from and to, the checks, every try of its delivery."""
    return await asked.read(lambda c: delivered.of_message(c, message, asked.language), long=True)


def _mail(c: Unit, id: str) -> KeptMail:
    found = store.mail(c, id)
    if found is None:
        raise NotFound
    return found


def _handed(c: Unit, mail: KeptMail) -> bytes:
    if any(files.is_held(file) for file in _files(c, mail.message)):
        raise files.FileHeld(clauses=("TDA-MALWARE-UPLOAD",))
    return _original(c, mail)


def _original(c: Unit, mail: KeptMail) -> bytes:
    raw = receive.original(c, mail.id, mail.person, mail.blob)
    if raw is None:
        raise NotFound
    return raw


def _with_files(c: Unit, message: str) -> tuple[bytes, dict[str, str]]:
    """The original, and its files' ids by their names."""
    found = store.mail_of(c, message)
    if found is None:
        raise NotFound
    return _original(c, found[0]), {file.name: file.id for file in _files(c, message)}


def _files(c: Unit, message: str) -> list[files.KeptFile]:
    """What is known of the files of a mail that became a message; nothing where it became none."""
    found = store.mail_of(c, message) if message else None
    heard = one(c, found[1] + 1) if found else None  # the message stands right behind what was read
    refs = getattr(heard.event, "files", ()) if heard is not None else ()
    known = files.find(c, [ref.id for ref in refs])
    return [known[ref.id] for ref in refs if ref.id in known]


def _file_of(parsed: Parsed, names: dict[str, str], picture: Callable[[str], str]) -> Callable[[str], str | None]:
    by_cid = {part.cid: files.look(part.body[:1], part.name).name for part in parsed.parts if part.cid}

    def find(cid: str) -> str | None:
        name = by_cid.get(cid)
        return picture(names[name]) if name in names else None

    return find


def _view(c: Unit, mail: KeptMail, language: str) -> MailView:
    taken = one(c, mail.number)
    raw = receive.original(c, mail.id, mail.person, mail.blob) if taken and not taken.erased else None
    parsed = parse(raw) if raw is not None else Parsed()
    assert taken is None or isinstance(taken.event, MailTaken)  # noqa: S101  # what its number names
    return MailView(
        id=mail.id,
        at=to_text(mail.at),
        mailbox=mail.mailbox,
        sender=parsed.sender.address,
        subject=mask(parsed.subject).text,
        state=mail.state,
        cause=mail.cause,
        words=say(f"channels.email.cause.{mail.cause}", language) if mail.cause else "",
    )


@get("/mail/pictures/{token:str}", permission=None)
async def get_picture(asked: Asked, token: str) -> Response[bytes]:
    """A picture of a mail, for the frame its page is shown in, which has no cookie of ours: by a signed address that
    holds for some minutes.
    """
    account = token.partition(".")[0][:64]

    def unit(c: Unit) -> tuple[str, bytes]:
        file, body = files.read(c, pictured.file_of(pictured.key(c), token, asked.at))
        if not file.safe or file.type not in files.SHOWN:
            raise NotFound
        return file.type, body

    kind, body = await asked.read(unit, account=account, long=True)
    return Response(
        body,
        media_type=kind,
        headers={
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
            "Content-Security-Policy": "default-src 'none'; sandbox",
            "Cross-Origin-Resource-Policy": "cross-origin",
        },
    )


ROUTES: list[Any] = [list_mails, get_original, release_mail, get_page, get_mail_of_message, get_picture]
