"""The operator's commands for backups: create, list, verify, prune while it runs; restore while it is stopped."""

import argparse
import asyncio
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fairline import journal
from fairline.app import MODULES, introduce
from fairline.kit.blobs import Folder
from fairline.kit.clock import SystemClock, to_text
from fairline.kit.crypto import open_keyring
from fairline.kit.db import EVERY_ACCOUNT, Database, Tools, engine_for
from fairline.kit.ids import Ids
from fairline.kit.lock import AlreadyRunning, FolderLock
from fairline.kit.settings import Settings
from fairline.privacy.backups import again, bringing, checking, ends, jobs, making
from fairline.privacy.backups.ends import Ended
from fairline.privacy.backups.model import Manifest
from fairline.privacy.backups.problems import FolderInUse, HeldAlready, KeysMissing
from fairline.privacy.backups.shelf import Shelf

Arguments = Mapping[str, Any]
Answer = Mapping[str, Any]
APART = "Keep keys.toml in another place than the backups: without it nobody reads them, and with it anybody does."
WORK = "restoring"


def create(database: Database, settings: Settings, said: Arguments) -> Answer:
    """Make a backup now."""
    shelf = _shelf(settings)
    made = making.create(database, shelf)
    jobs.tend(database, shelf, settings.backup_days)
    return {**_told(made), "folder": str(settings.backups), "keep_keys_apart": APART}


def listed(database: Database, settings: Settings, said: Arguments) -> Answer:
    """Every backup."""
    return {"folder": str(settings.backups), "items": [_told(each) for each in _shelf(settings).all()]}


def verify(database: Database, settings: Settings, said: Arguments) -> Answer:
    """Read one through."""
    shelf = _shelf(settings)
    found = shelf.one(said["name"])
    return {"holds": True, "backup": found.id, "rows": checking.verify(shelf, found)}


def prune(database: Database, settings: Settings, said: Arguments) -> Answer:
    """Take out who left, remove what is too old."""
    return {"removed": jobs.tend(database, _shelf(settings), settings.backup_days)}


COMMANDS = {"backup.create": create, "backup.list": listed, "backup.verify": verify, "backup.prune": prune}


def restore(settings: Settings, said: argparse.Namespace) -> int:
    """Bring one back, erase anew who was erased since, and say what was done."""
    try:
        lock = FolderLock(settings.data)
    except AlreadyRunning as error:
        raise FolderInUse(folder=str(settings.data)) from error
    try:
        answer = _restore(settings, said.name)
    finally:
        lock.release()
    lines = [f"{name}: {value}" for name, value in answer.items()]
    print(json.dumps(answer) if said.json else "\n".join([*lines, "Now run `fairline verify`, then start it."]))
    return 0 if not answer["left_over"] else 1


def _restore(settings: Settings, name: str) -> Answer:
    held = [*settings.data.glob("fairline.db*"), *(settings.data / "blobs").glob("*")]
    if held and not (settings.data / WORK).is_dir():
        raise HeldAlready(what=str(held[0]))
    if not settings.keys.exists():
        raise KeysMissing(keys=str(settings.keys))
    shelf = _shelf(settings)
    manifest = shelf.one(name)
    work = settings.data / WORK  # what a killed restore left half is begun anew
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(mode=0o700)
    tools = Tools(SystemClock(), Ids(), shelf.keyring, Folder(work / "blobs"), settings=settings)
    introduce(tools, MODULES)
    engine = engine_for(settings.database, work)
    ended = bringing.restore(shelf, manifest, engine, tools)
    database = Database(engine, tools)
    try:
        done = asyncio.run(_anew(database, ended))
    finally:
        database.close()
    _put(work, settings.data)
    return {"backup": manifest.id, "made_at": to_text(manifest.made_at), **done}


async def _anew(database: Database, ended: list[Ended]) -> Answer:
    """Erase anew, and make anew what backups leave out; only then does anybody see the house."""
    followers = journal.Followers(database, [each for module in MODULES for each in module.followers], "restore")
    run = await again.begin(database, ended)
    left_over = await again.finish(database, run, followers.catch_up)
    accounts = [account for account, _ in await database.read(journal.accounts, EVERY_ACCOUNT)]
    for rebuild in (module.rebuilds["search"] for module in MODULES if "search" in module.rebuilds):
        for account in accounts:
            await database.write(rebuild, account, long=True)
    return {
        "accounts": len(accounts),
        "erased_anew": len(run),
        "accounts_left_out": sum(each.kind == ends.ACCOUNT for each in ended),
        "left_over": left_over,
    }


def _put(work: Path, data: Path) -> None:
    """The files first, the database last: by it the house knows that all of it is there."""
    blobs = data / "blobs"
    if blobs.is_dir() and (work / "blobs").is_dir():
        shutil.rmtree(blobs)  # of a restore that was killed just here
    for name in ("blobs", "fairline.db"):
        if (work / name).exists():
            (work / name).rename(data / name)
    shutil.rmtree(work)


def _shelf(settings: Settings) -> Shelf:
    return Shelf(settings.backups, open_keyring(settings.keys))


def _told(each: Manifest) -> dict[str, Any]:
    return {
        "backup": each.id,
        "made_at": to_text(each.made_at),
        "accounts": each.accounts,
        "removed": [one.account for one in each.removed],
        "rows": sum(part.rows for part in each.parts),
        "files": sum(part.files for part in each.parts),
        "bytes": sum(part.size for part in each.parts),
    }
