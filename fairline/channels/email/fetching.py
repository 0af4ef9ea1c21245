"""Fetches mailboxes that stand on servers elsewhere: kept durably first, marked there only then."""

import asyncio
import logging
from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels.email import entrance, receive, store
from fairline.channels.email.model import Mailbox
from fairline.channels.email.receive import Arrived
from fairline.channels.email.rounds import FETCH, HEARD, look_again
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit
from fairline.kit.job import Job
from fairline.kit.wire import NoAnswer

log = logging.getLogger(__name__)

AGAIN = 30_000  # ms between two looks
RARELY = 300_000  # where the server tells us what comes
AT_ONCE = 20
PATIENCE = 18.0


async def fetch(job: Job) -> Callable[[Any], Any] | None:
    """Look once into a mailbox, and look again later. The mark is the highest mail kept, so nothing is kept twice."""
    database: Database = job.database
    mailbox = str(job.payload["mailbox"])
    box = await database.read(lambda c: store.mailbox(c, mailbox), job.account)
    if box is None or box.config.receiving.kind != "imap":
        return None
    more, said = False, ""
    try:
        async with asyncio.timeout(PATIENCE):
            more = await _look(database, job.account, box)
    except (NoAnswer, TimeoutError) as error:
        log.warning("a mailbox could not be fetched", extra={"mailbox": mailbox, "cause": str(error)[:200]})
        said = str(error) or "no answer in time"

    def unit(c: Unit) -> None:
        store.keep_look(c, mailbox, well=not said, answer=said)
        look_again(c, mailbox, 0 if more else RARELY if (job.account, mailbox) in HEARD else AGAIN)

    return unit


async def _look(database: Database, account: str, box: Mailbox) -> bool:
    """Take what is new; whether there is more."""
    imap = database.tools.wire.imap if database.tools.wire else None
    if imap is None:
        return False
    held = box.config.receiving
    server = await database.read(lambda c: entrance.receiving(c, box), account)
    server = await entrance.granted(database, account, box, held, server)
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


async def begin(house: Any) -> None:
    """Have every mailbox that is fetched looked into from now on."""
    for account, box in await house.database.read(store.fetched, EVERY_ACCOUNT):
        await house.database.write(lambda c, box=box: look_again(c, box.id), account)


JOBS: Mapping[str, Any] = {FETCH: fetch}
