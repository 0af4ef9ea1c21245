"""Notes with each contact who outside was handed a file they stand in, so that what they say later reaches them too."""

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from fairline import crm, privacy
from fairline.analytics import kept
from fairline.analytics.exports import recordings
from fairline.analytics.exports.contacts import page
from fairline.analytics.exports.release import HANDED, addresses
from fairline.analytics.exports.wanted import shared
from fairline.journal import HOUSE
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.work import enqueue

WHAT = "contacts"  # conversations and figures carry nobody's address; a recording is somebody's voice
PART = 200  # contacts in one unit


async def note(job: Job) -> Callable[[Unit], Any] | None:
    """One part of those a file was about; the next part has a job of its own."""
    row = await job.database.read(lambda c: kept.export(c, job.payload["export"]), job.account)
    if row is None or row["state"] != "ready" or row["what"] not in (WHAT, recordings.WHAT):
        return None
    if row["what"] == recordings.WHAT:
        whose = (json.loads(row["spec"])["contact"],)
        return partial(_note, row=row, contacts=whose, columns=[recordings.WHAT], after=None)
    spec = await job.database.read(lambda c: shared(c, row), job.account)
    after = job.payload.get("after")
    part = await job.database.read(lambda c: page(c, spec, after, PART), job.account, long=True)
    return partial(_note, row=row, contacts=part.contacts, columns=spec["columns"], after=part.after)


def _note(c: Unit, *, row: Mapping[str, Any], contacts: tuple[str, ...], columns: list[str], after: str | None) -> None:
    for recipient, address in addresses(c, dict(row)).items():
        for contact in contacts:
            try:
                privacy.note_disclosure(
                    c, HOUSE, contact, address, reach=address, categories=columns, purpose=row["purpose"],
                    id=_named(recipient, contact),
                )  # fmt: skip
            except (NotFound, crm.ContactGone):
                continue
    if after is not None:
        enqueue(c, HANDED, {"export": row["id"], "after": after}, key=f"{HANDED}:{row['id']}:{after}")


def _named(recipient: str, contact: str) -> str:
    """The same for the same two, however often a file goes there."""
    return f"dsc_{hashlib.sha256(f'{recipient}|{contact}'.encode()).hexdigest()[:26]}"
