"""Goes through the files an account keeps once more, a few at a time: judged by lists that changed, or matched with
lists of known material that came since (clauses TDA-CONTENT-AT-REST, DTA-OC-CSAM).
"""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.channels.files import known, store
from fairline.channels.files.events import FileScanned
from fairline.channels.files.look import Content
from fairline.channels.files.model import KeptFile
from fairline.channels.files.reading import LATER, OFF, TEXT
from fairline.channels.files.scan import read_told
from fairline.channels.files.scanning import UNSCANNED
from fairline.channels.files.seeing import CLEAR, VEILED, looked_through
from fairline.channels.files.service import empty, read
from fairline.journal import HOUSE, append
from fairline.kit.db import Database, Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.work import enqueue

JUDGE, MATCH = "files.judge_again", "files.match_again"
AT_A_TIME = 5  # files whose words are read in one job
MATCHED = 20  # files that are hashed in one


def judge_again(c: Unit) -> None:
    """Have every file judged again whose words or pictures could be read."""
    enqueue(c, JUDGE, {"after": ""}, key=JUDGE)


def match_again(c: Unit) -> None:
    """Have every file matched with the lists of known material as they are now."""
    enqueue(c, MATCH, {"after": ""}, key=MATCH)


async def judge(job: Job) -> Callable[[Unit], Any] | None:
    """Judge the next few; what is found otherwise than before is written down."""
    database: Database = job.database
    page = await database.read(lambda c: store.page(c, str(job.payload["after"]), AT_A_TIME), job.account)
    found: dict[str, Content] = {}
    for file in page:
        told = await _judged(database, job.account, file)
        if told is not None and _changed(file, told):
            found[file.id] = told

    def unit(c: Unit) -> None:
        for file, told in found.items():
            read_told(c, file, told, again=True)
        _on(c, JUDGE, page, AT_A_TIME)

    return unit


async def match(job: Job) -> Callable[[Unit], Any] | None:
    """Match the next few; what is on a list is set apart, and nobody opens it from then on."""
    database: Database = job.database
    page = await database.read(lambda c: store.page(c, str(job.payload["after"]), MATCHED), job.account)
    found: set[str] = await database.read(
        lambda c: {each.id for each in page if _hit(c, each.id)}, job.account, long=True
    )

    def unit(c: Unit) -> None:
        for file in page:
            if file.id in found:
                _set_apart(c, file)
        _on(c, MATCH, page, MATCHED)

    return unit


async def _judged(database: Database, account: str, file: KeptFile) -> Content | None:
    """What a file is judged to be now; None where it was never read, cannot be any more, or takes too long."""
    if not {file.read, file.seen} & {TEXT, OFF, CLEAR, VEILED, ""}:
        return None
    try:
        kept, body = await database.read(lambda c: read(c, file.id), account, long=True)
    except NotFound:
        return None
    told = await looked_through(database.tools.wire, Content(body, kept.name, kept.type, ""))
    return None if LATER in (told.read, told.seen) else told


def _changed(file: KeptFile, told: Content) -> bool:
    before = (file.read, file.cards, file.kind, file.score, file.rule, file.seen)
    return before != (told.read, told.cards, told.kind, told.score, told.rule, told.seen)


def _hit(c: Unit, id: str) -> known.Hit | None:
    try:
        _, body = read(c, id)
    except NotFound:
        return None
    return known.match(c, body)


def _set_apart(c: Unit, file: KeptFile) -> None:
    """Set apart what lies here already: sealed elsewhere first, and then nothing is left under its id."""
    try:
        _, body = read(c, file.id)
    except NotFound:
        return
    hit = known.match(c, body)
    if hit is None:
        return
    apart = known.sealed_apart(c, file.id, body)
    known.set_apart(c, file.id, apart, by=file.bringer, list=hit.list, conversation=file.conversation)
    append(c, HOUSE, FileScanned(file=file.id, verdict=UNSCANNED))
    empty(c, file)


def _on(c: Unit, job: str, page: list[KeptFile], most: int) -> None:
    if len(page) == most:
        enqueue(c, job, {"after": page[-1].id}, key=job)


JOBS: Mapping[str, Any] = {JUDGE: judge, MATCH: match}
