"""Commands that need no running house: migrate, doctor."""

import argparse
import asyncio
import shutil
import sqlite3
import sys
from pathlib import Path

from fairline.channels.email.doctor import look as mail
from fairline.kit.clock import SystemClock
from fairline.kit.crypto import open_keyring
from fairline.kit.db import EVERY_ACCOUNT, engine_for
from fairline.kit.db.migrate import newest, prepare, standing
from fairline.kit.settings import Settings
from fairline.kit.wire import open_wire
from fairline.kit.words import listed
from fairline.kit.work import GIVEN_UP
from fairline.privacy.backups.shelf import Shelf
from fairline.web.static import STATIC


def migrate(settings: Settings, said: argparse.Namespace) -> int:
    """Bring the database to this version's shape."""
    settings.data.mkdir(parents=True, exist_ok=True)
    done = prepare(engine_for(settings.database, settings.data))
    print(f"The database is at migration {newest()}{'' if done else ' already'}.")
    return 0


def doctor(settings: Settings, said: argparse.Namespace) -> int:
    """Look whether everything is there, and say what to do about what is not."""
    found = [_database(settings), *_jobs(settings), _keys(settings), _disk(settings), *_backups(settings)]
    found += [_built("workspace"), _built("widget"), _sqlite(), *asyncio.run(mail(open_wire(settings), settings))]
    for good, words in found:
        print(f"{'ok  ' if good else 'look'}  {words}")
    now = SystemClock().now()
    print(f"ok    the clock says {now:%Y-%m-%d %H:%M:%S} UTC; compare it with a clock you trust")
    return 0 if all(good for good, _ in found) else 1


def _database(settings: Settings) -> tuple[bool, str]:
    where = "PostgreSQL" if settings.database else str(settings.data / "fairline.db")
    try:
        at = standing(engine_for(settings.database, settings.data))
    except Exception as error:
        return False, f"the database {where} does not answer ({type(error).__name__}); check DATABASE_URL"
    if at != newest():
        return (
            False,
            f"the database {where} is at migration {at}, this version wants {newest()}: run `fairline migrate`",
        )
    return True, f"the database {where} is at migration {at}"


def _jobs(settings: Settings) -> list[tuple[bool, str]]:
    """What was given up after its last try; nothing where the database does not answer, or has no jobs yet."""
    engine = engine_for(settings.database, settings.data)
    try:
        if standing(engine) is None:
            return []
        connection = engine.connect(reading=True)
        try:
            engine.enter(connection, EVERY_ACCOUNT)
            rows = connection.execute(GIVEN_UP).fetchall()
        finally:
            connection.close()
    except Exception:
        return []
    if not rows:
        return [(True, "no job was given up")]
    told = listed([f"{row['number']} × {row['kind']} ({row['error']})" for row in rows], "en")
    return [(False, f"jobs given up after their last try: {told}; look for “job given up” in the log")]


def _keys(settings: Settings) -> tuple[bool, str]:
    if not settings.keys.exists():
        return (
            False,
            f"no keys at {settings.keys} yet: the first start makes them; back them up apart from the database",
        )
    mode = settings.keys.stat().st_mode & 0o777
    if mode & 0o077:
        return False, f"{settings.keys} can be read by others: chmod 600 {settings.keys}"
    return True, f"installation key {open_keyring(settings.keys).current} in {settings.keys}"


def _disk(settings: Settings) -> tuple[bool, str]:
    place = settings.data if settings.data.exists() else Path()
    free = shutil.disk_usage(place).free // 2**30
    return free >= 2, f"{free} GiB free where the files lie" + ("" if free >= 2 else ": make room")


def _backups(settings: Settings) -> list[tuple[bool, str]]:
    """When the newest whole backup was made; nothing without keys, or where backups are made by other means."""
    if not settings.keys.exists() or not settings.backup_hours:
        return []
    every = Shelf(settings.backups, open_keyring(settings.keys)).all()
    if not every:
        return [(False, f"no backup in {settings.backups} yet: run `fairline backup create`")]
    hours = (SystemClock().millis() - every[0].made_at) // 3_600_000
    return [(hours < 2 * settings.backup_hours, f"the newest backup in {settings.backups} is {hours} hours old")]


def _built(name: str) -> tuple[bool, str]:
    there = any((STATIC / name).glob("*.html"))
    return there, f"the {name} is built" if there else f"the {name} is not built: run `make build`"


def _sqlite() -> tuple[bool, str]:
    return sys.version_info >= (3, 11), f"Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}"
