"""Tries whether a mailbox's servers let us in, step by step, and sends nothing."""

import asyncio
from dataclasses import dataclass
from typing import Any

from fairline import numbers
from fairline.channels.email import fetching, service
from fairline.channels.email.compose import ascii_domain
from fairline.kit.db import Database
from fairline.kit.wire import NoAnswer
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
        state = await database.read(lambda c: numbers.state_of(c, ascii_domain(box.domain)), account)
        return [Tried(say("channels.email.tried.domain", language, domain=box.domain), state == "proven", state)]
    if box.config.receiving.kind == "smtp":
        listens = bool(database.tools.settings and database.tools.settings.mail_host)
        return [Tried(say("channels.email.tried.door", language), listens, box.inbound)]
    server = await database.read(lambda c: fetching.server_of(c, box), account)
    imap: Any = database.tools.wire.imap if database.tools.wire else None
    try:
        opened = await asyncio.to_thread(imap.open, server, box.config.receiving.folder)
        await asyncio.to_thread(opened.close)
    except (NoAnswer, AttributeError) as error:
        return [Tried(say("channels.email.tried.server", language, host=server.host), False, str(error)[:300])]
    return [Tried(say("channels.email.tried.server", language, host=server.host), True)]
