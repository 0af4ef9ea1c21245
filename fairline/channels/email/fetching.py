"""Fetches mailboxes that stand on servers elsewhere: kept durably first, marked there only then."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels.email import receive, store
from fairline.channels.email.model import Mailbox
from fairline.channels.email.receive import Arrived
from fairline.channels.email.rounds import FETCH, look_again
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.job import Job
from fairline.kit.wire import NoAnswer, Server

log = logging.getLogger(__name__)

AGAIN = 30_000  # ms between two looks
AT_ONCE = 20
PATIENCE = 18.0


async def fetch(job: Job) -> Callable[[Any], Any] | None:
    """Look once into a mailbox, and look again later. The mark is the highest mail kept, so nothing is kept twice."""
    database: Database = job.database
    mailbox = str(job.payload["mailbox"])
    box = await database.read(lambda c: store.mailbox(c, mailbox), job.account)
    if box is None or box.config.receiving.kind != "imap":
        return None
    try:
        async with asyncio.timeout(PATIENCE):
            more = await _look(database, job.account, box)
    except (NoAnswer, TimeoutError) as error:
        log.warning("a mailbox could not be fetched", extra={"mailbox": mailbox, "cause": str(error)[:200]})
        more = False
    return lambda c: look_again(c, mailbox, 0 if more else AGAIN)


async def _look(database: Database, account: str, box: Mailbox) -> bool:
    """Take what is new; whether there is more."""
    imap = database.tools.wire.imap if database.tools.wire else None
    if imap is None:
        return False
    held = box.config.receiving
    server = await database.read(lambda c: server_of(c, box), account)
    opened = await asyncio.to_thread(imap.open, server, held.folder)
    try:
        mark = await database.read(lambda c: store.highest_uid(c, box.id, opened.uidvalidity), account)
        uids = await asyncio.to_thread(opened.newer, mark, AT_ONCE)
        for uid in uids:
            raw = await asyncio.to_thread(opened.fetch, uid)
            arrived = Arrived(raw, box.id, "imap", None, (), "", "", opened.uidvalidity, uid)
            await receive.take(database, account, arrived)
            if held.after == "seen":
                await asyncio.to_thread(opened.seen, [uid])
            elif held.after == "move" and held.archive:
                await asyncio.to_thread(opened.move, [uid], held.archive)
        return len(uids) == AT_ONCE
    finally:
        await asyncio.to_thread(opened.close)


def server_of(c: Unit, box: Mailbox) -> Server:
    """Where a mailbox is fetched from."""
    held = box.config.receiving
    return Server(held.host, held.port, held.security, held.username, store.secret(c, box.id, "receiving"))


async def begin(house: Any) -> None:
    """Have every mailbox that is fetched looked into from now on."""
    held = await house.database.read(store.fetched, EVERY_ACCOUNT)
    for account, mailbox in held:
        await house.database.write(lambda c, mailbox=mailbox: look_again(c, mailbox), account)


JOBS: Mapping[str, Any] = {FETCH: fetch}
