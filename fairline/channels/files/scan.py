"""Asks again about files: the scanner where it was silent, the reader where it took too long."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels.files import store
from fairline.channels.files.events import FileRead, FileScanned
from fairline.channels.files.locking import harmful
from fairline.channels.files.look import Content
from fairline.channels.files.reading import IN_PEACE, LATER, UNREAD
from fairline.channels.files.scanner import wire_of
from fairline.channels.files.scanning import FOUND, UNSCANNED, only_scanned
from fairline.channels.files.seeing import looked_through
from fairline.channels.files.service import read
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.work import Again, enqueue

SCAN, READ = "files.scan", "files.read"
PAUSE = 5 * 60_000  # ms until a scanner that did not answer is asked again


async def scan_again(job: Job) -> Callable[[Any], Any] | None:
    """Ask about a file that is held, until the scanner answers."""
    file = str(job.payload["file"])
    try:
        kept, body = await job.database.read(lambda c: read(c, file), job.account, long=True)
    except NotFound:
        return None
    wire = await job.database.read(wire_of, job.account)
    told = await only_scanned(wire, Content(body, kept.name, kept.type, ""))
    if told.scan == UNSCANNED:
        raise Again(job.database.tools.now() + PAUSE)
    return lambda c: scan_told(c, file, told)


def scan_told(c: Unit, id: str, told: Content) -> None:
    """Write down what the scanner said of a kept file, where it is still kept."""
    if id not in store.find(c, [id]):
        return
    append(c, HOUSE, FileScanned(file=id, verdict=told.scan, signed=told.signed))
    if told.scan == FOUND:
        harmful(c, store.find(c, [id])[id])


async def read_again(job: Job) -> Callable[[Any], Any] | None:
    """Read the words of a file that could not be read while it was brought, with more patience. One that cannot be read
    then either is said to be unread.
    """
    file = str(job.payload["file"])
    try:
        kept, body = await job.database.read(lambda c: read(c, file), job.account, long=True)
    except NotFound:
        return None
    told = await looked_through(job.database.tools.wire, Content(body, kept.name, kept.type, ""), IN_PEACE)
    return lambda c: read_told(c, file, told)


def read_told(c: Unit, id: str, told: Content, *, again: bool = False) -> None:
    """Write down what the words and pictures of a kept file are judged to be, where it is still kept."""
    if id not in store.find(c, [id]):
        return
    state = UNREAD if told.read == LATER else told.read
    said = FileRead(
        file=id, read=state, cards=told.cards, kind=told.kind, score=told.score, rule=told.rule,
        seen=UNREAD if told.seen == LATER else told.seen, again=again,
    )  # fmt: skip
    append(c, HOUSE, said)
    if told.cards:
        enqueue(c, "files.delete", {"file": id}, key=f"files.delete:{id}")


JOBS: Mapping[str, Any] = {SCAN: scan_again, READ: read_again}
