"""Tries whether a mailbox's servers let us in, step by step, and sends nothing."""

import asyncio
from dataclasses import dataclass
from typing import Any

from fairline import numbers
from fairline.channels.email import entrance, service
from fairline.channels.email.compose import ascii_domain
from fairline.channels.email.model import Mailbox
from fairline.channels.email.proof import proof
from fairline.kit.db import Database
from fairline.kit.wire import NoAnswer, Server
from fairline.kit.words import say


@dataclass(frozen=True, slots=True)
class Tried:
    """One step."""

    words: str
    ok: bool
    answer: str = ""


async def steps(database: Database, account: str, mailbox: str, direction: str, language: str) -> list[Tried]:
    """What was tried, and how it went."""
    box = await database.read(lambda c: service.find(c, mailbox), account)
    if direction == "sending":
        return await _sending(database, account, box, language)
    if box.config.receiving.kind == "smtp":
        listens = bool(database.tools.settings and database.tools.settings.mail_host)
        return [Tried(say("channels.email.tried.door", language), listens, box.inbound)]
    return [await _fetched(database, account, box, language)]


async def lets_us_send(database: Database, account: str, box: Mailbox) -> str:
    """What a mailbox's own server says against letting us in to send; empty where it lets us in."""
    smtp: Any = database.tools.wire.smtp if database.tools.wire else None
    if smtp is None:
        return "no way to mail servers"
    try:
        server = await database.read(lambda c: entrance.sending(c, box), account)
        await smtp.enter(await entrance.granted(database, account, box, box.config.sending, server))
    except NoAnswer as error:
        return str(error)[:300]
    return ""


async def _sending(database: Database, account: str, box: Mailbox, language: str) -> list[Tried]:
    state = await database.read(lambda c: numbers.state_of(c, ascii_domain(box.domain)), account)
    proven = await database.read(lambda c: proof(c, box), account)
    told = [Tried(say("channels.email.tried.domain", language, domain=box.domain), state == "proven", state)]
    if state == "unknown" and box.config.sending.kind == "server":
        told = [Tried(say("channels.email.tried.code", language, mailbox=box.address), proven.proven)]
    if box.config.sending.kind == "server":
        said = await lets_us_send(database, account, box)
        words = say("channels.email.tried.server", language, host=box.config.sending.host)
        told.append(Tried(words, not said, said))
    return told


async def _fetched(database: Database, account: str, box: Mailbox, language: str) -> Tried:
    imap: Any = database.tools.wire.imap if database.tools.wire else None
    held = box.config.receiving
    words = say("channels.email.tried.server", language, host=held.host)
    try:
        server: Server = await database.read(lambda c: entrance.receiving(c, box), account)
        server = await entrance.granted(database, account, box, held, server)
        opened = await asyncio.to_thread(imap.open, server, held.folder)
        await asyncio.to_thread(opened.close)
    except (NoAnswer, AttributeError) as error:
        return Tried(words, False, str(error)[:300])
    return Tried(words, True)
