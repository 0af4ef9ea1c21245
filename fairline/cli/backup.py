"""Backups: the embedded database, files and keys, taken while running; and the way back."""

import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from fairline.kit.errors import Problem
from fairline.kit.lock import AlreadyRunning, FolderLock
from fairline.kit.settings import Settings

DATABASE = "fairline.db"
KEYS = "keys.toml"


class FolderNotEmpty(Problem):
    """A backup goes where nothing is: `folder` holds something."""

    type = "folder-not-empty"


class FolderUnusable(Problem):
    """The machine does not let us read or write there: `folder`, `why`."""

    type = "folder-unusable"


class FolderInUse(Problem):
    """A platform runs on the data folder `folder`."""

    type = "folder-in-use"


class NoBackup(Problem):
    """There is nothing of ours in `folder`."""

    type = "no-backup"


class HeldAlready(Problem):
    """A backup is brought back where nothing is: `what` is there already."""

    type = "held-already"


class KeysMissing(Problem):
    """Neither the backup nor the installation (`keys`) has the keys."""

    type = "keys-missing"


def back_up(settings: Settings, target: Path) -> Mapping[str, Any]:
    """Copy the embedded database (consistently, while it is written), the files and the keys to an empty folder.

    On PostgreSQL the database is the server's to back up (pg_dump, base backup); files and keys are copied.
    Raises FolderNotEmpty, and FolderUnusable where it cannot be written; then nothing of ours stays in it.
    """
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(target.iterdir()):
            raise FolderNotEmpty(folder=str(target))
        _write(settings, target)
    except (OSError, sqlite3.Error) as error:
        _clear(target)
        raise FolderUnusable(folder=str(target), why=_why(error)) from error
    return {
        "folder": str(target),
        "database": "copied" if not settings.database else "back up the PostgreSQL server with its own tools",
        "keep_keys_apart": "Keep keys.toml in another place than the rest: together they open everything.",
    }


def bring_back(source: Path, settings: Settings) -> Mapping[str, Any]:
    """Copy a backup into an empty data folder, and its keys to where the settings say, where they are not there yet.

    Raises NoBackup, FolderInUse, HeldAlready, KeysMissing, FolderUnusable; in the first four nothing was changed.
    """
    try:
        lock = FolderLock(settings.data)
    except AlreadyRunning as error:
        raise FolderInUse(folder=str(settings.data)) from error
    except OSError as error:
        raise FolderUnusable(folder=str(settings.data), why=_why(error)) from error
    try:
        _check(source, settings)
        _read(source, settings)
    except OSError as error:
        raise FolderUnusable(folder=str(settings.data), why=_why(error)) from error
    finally:
        lock.release()
    return {"folder": str(settings.data)}


def _write(settings: Settings, target: Path) -> None:
    # The database first: then every file it names is in the copy, whatever is written meanwhile.
    if not settings.database:
        _copy_database(settings.data / DATABASE, target / DATABASE)
    if (settings.data / "blobs").is_dir():
        shutil.copytree(settings.data / "blobs", target / "blobs", copy_function=_copy_file)
    (target / "blobs").mkdir(exist_ok=True)  # also where there are no files: by it a backup is known as one
    shutil.copy2(settings.keys, target / KEYS)


def _check(source: Path, settings: Settings) -> None:
    if not (source / "blobs").is_dir() or not (settings.database or (source / DATABASE).exists()):
        raise NoBackup(folder=str(source))
    held = [*settings.data.glob(f"{DATABASE}*"), *(settings.data / "blobs").glob("*")]
    if held:
        raise HeldAlready(what=str(held[0]))
    theirs = source / KEYS
    if settings.keys.exists() and theirs.exists() and settings.keys.read_bytes() != theirs.read_bytes():
        raise HeldAlready(what=str(settings.keys))
    if not settings.keys.exists() and not theirs.exists():
        raise KeysMissing(keys=str(settings.keys))


def _read(source: Path, settings: Settings) -> None:
    if not settings.keys.exists():
        settings.keys.parent.mkdir(parents=True, exist_ok=True)
        settings.keys.touch(mode=0o600)
        settings.keys.write_bytes((source / KEYS).read_bytes())
    if (source / "blobs").is_dir():
        shutil.copytree(source / "blobs", settings.data / "blobs", dirs_exist_ok=True)
    if not settings.database and (source / DATABASE).exists():
        shutil.copy2(source / DATABASE, settings.data / DATABASE)


def _copy_database(source: Path, target: Path) -> None:
    reading, writing = sqlite3.connect(f"file:{source}?mode=ro", uri=True), sqlite3.connect(target)
    with reading, writing:
        reading.backup(writing, pages=4096)
    reading.close()
    writing.close()


def _copy_file(source: str, target: str) -> None:
    with suppress(FileNotFoundError):  # forgotten while we copied
        shutil.copy2(source, target)


def _clear(target: Path) -> None:
    for path in (target / DATABASE, target / KEYS):
        with suppress(OSError):
            path.unlink(missing_ok=True)
    shutil.rmtree(target / "blobs", ignore_errors=True)


def _why(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error)
