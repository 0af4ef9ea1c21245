"""Asks about files that are held because the scanner did not answer, until it does."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels.files import store
from fairline.channels.files.events import FileScanned
from fairline.channels.files.look import Content
from fairline.channels.files.scanning import UNSCANNED, scanned
from fairline.channels.files.service import read
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.work import Again

SCAN = "files.scan"
PAUSE = 5 * 60_000  # ms until a scanner that did not answer is asked again


async def scan_again(job: Job) -> Callable[[Any], Any] | None:
    """Ask about a file that is held, until the scanner answers."""
    file = str(job.payload["file"])
    try:
        kept, body = await job.database.read(lambda c: read(c, file), job.account, long=True)
    except NotFound:
        return None
    wire = job.database.tools.wire
    told = await scanned(wire, Content(body, kept.name, kept.type, ""))
    if told.scan == UNSCANNED:
        raise Again(job.database.tools.now() + PAUSE)
    return lambda c: _told(c, file, told.scan)


def _told(c: Unit, file: str, verdict: str) -> None:
    if file in store.find(c, [file]):
        append(c, HOUSE, FileScanned(file=file, verdict=verdict))


JOBS: Mapping[str, Any] = {SCAN: scan_again}
