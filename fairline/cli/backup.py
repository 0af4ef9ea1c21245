"""Backups: the embedded database, files and keys, taken while running; and the way back."""

import shutil
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fairline.kit.db import Database
from fairline.kit.errors import Conflict
from fairline.kit.settings import Settings

KEYS = "keys.toml"


def back_up(database: Database, settings: Settings, target: Path) -> Mapping[str, Any]:
    """Copy the embedded database (consistently, while it is written), the files and the keys to an empty folder.

    On PostgreSQL the database is the server's to back up (pg_dump, base backup); files and keys are copied.
    """
    if target.exists() and any(target.iterdir()):
        raise Conflict(what=f"{target} is not empty")
    target.mkdir(parents=True, exist_ok=True)
    if not settings.database:
        _copy_database(settings.data / "fairline.db", target / "fairline.db")
    if (settings.data / "blobs").is_dir():
        shutil.copytree(settings.data / "blobs", target / "blobs")
    shutil.copy2(settings.keys, target / KEYS)
    return {
        "folder": str(target),
        "database": "copied" if not settings.database else "back up the PostgreSQL server with its own tools",
        "keep_keys_apart": "Keep keys.toml in another place than the rest: together they open everything.",
    }


def bring_back(source: Path, settings: Settings) -> Mapping[str, Any]:
    """Copy a backup into an empty data folder."""
    if (settings.data / "fairline.db").exists():
        raise Conflict(what=f"{settings.data} holds a database already")
    settings.data.mkdir(parents=True, exist_ok=True)
    for name in ("fairline.db", KEYS):
        if (source / name).exists():
            shutil.copy2(source / name, settings.keys if name == KEYS else settings.data / name)
    if (source / "blobs").is_dir():
        shutil.copytree(source / "blobs", settings.data / "blobs", dirs_exist_ok=True)
    return {"folder": str(settings.data)}


def _copy_database(source: Path, target: Path) -> None:
    reading, writing = sqlite3.connect(f"file:{source}?mode=ro", uri=True), sqlite3.connect(target)
    with reading, writing:
        reading.backup(writing, pages=4096)
    reading.close()
    writing.close()
