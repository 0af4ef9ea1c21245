"""What the operator is shown of backups: when the last good one was made, and what each holds."""

import asyncio
from typing import Any

import msgspec

from fairline.kit.clock import Millis, to_text
from fairline.kit.db import Tools
from fairline.privacy.backups.jobs import HOUR, age
from fairline.privacy.backups.model import Manifest
from fairline.privacy.backups.shelf import shelf_of
from fairline.privacy.leaving.model import DAY
from fairline.web import Asked, get

READ = "operator.backups"


class BackupView(msgspec.Struct, frozen=True):
    """One backup: whom it holds (accounts' ids), how much, who was taken out since, and until when it is kept."""

    id: str
    made_at: str
    until: str
    accounts: list[str]
    removed: list[str]
    rows: int
    files: int
    size: int


class BackupsView(msgspec.Struct, frozen=True):
    """How backups stand. `late`: the last good one is older than twice the hours between two, or there is none.
    `by_itself`: the installation makes them; where not, the operator does, by other means.
    """

    last_good_at: str | None
    late: bool
    by_itself: bool
    hours: int
    days: int
    items: list[BackupView]


@get("/v1/operator/backups", permission=READ)
async def list_backups(asked: Asked) -> BackupsView:
    """The backups that stand, newest first, and when the last good one was made."""
    return await asyncio.to_thread(_view, asked.database.tools)


def _view(tools: Tools) -> BackupsView:
    shelf, settings, now = shelf_of(tools), tools.settings, tools.now()
    if shelf is None:
        return BackupsView(None, False, False, 0, 0, [])
    every, hours = shelf.all(), settings.backup_hours
    late = bool(hours) and not 0 <= age(shelf, now) < 2 * hours * HOUR
    last = to_text(every[0].made_at) if every else None
    items = [_one(each, settings.backup_days * DAY) for each in every]
    return BackupsView(last, late, bool(hours), hours, settings.backup_days, items)


def _one(each: Manifest, kept: Millis) -> BackupView:
    return BackupView(
        each.id, to_text(each.made_at) or "", to_text(each.made_at + kept) or "", each.accounts,
        [one.account for one in each.removed], sum(part.rows for part in each.parts),
        sum(part.files for part in each.parts), sum(part.size for part in each.parts),
    )  # fmt: skip


ROUTES: list[Any] = [list_backups]
