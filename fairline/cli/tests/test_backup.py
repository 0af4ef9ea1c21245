"""What a backup holds, and where it may be brought back: never over anything, never without its keys."""

import sqlite3

import pytest

from fairline.cli.backup import (
    FolderInUse,
    FolderNotEmpty,
    FolderUnusable,
    HeldAlready,
    KeysMissing,
    NoBackup,
    back_up,
    bring_back,
)
from fairline.kit.blobs import Folder
from fairline.kit.crypto import open_keyring
from fairline.kit.lock import FolderLock
from fairline.kit.settings import read_settings


def settings_of(folder, **more):
    return read_settings({"FAIRLINE_DATA": str(folder)} | more)


@pytest.fixture
def settings(tmp_path):
    """An installation with a row, a file and its keys."""
    settings = settings_of(tmp_path / "data")
    open_keyring(settings.keys)
    Folder(settings.data / "blobs").put("fil_01", b"a photograph")
    with sqlite3.connect(settings.data / "fairline.db") as database:
        database.execute("CREATE TABLE said(text)")
        database.execute("INSERT INTO said VALUES('Good morning')")
    database.close()
    return settings


@pytest.fixture
def backup(settings, tmp_path):
    back_up(settings, tmp_path / "backup")
    return tmp_path / "backup"


def test_what_is_brought_back_is_what_was_there(settings, backup, tmp_path):
    again = settings_of(tmp_path / "new")
    bring_back(backup, again)
    with sqlite3.connect(again.data / "fairline.db") as database:
        assert database.execute("SELECT text FROM said").fetchall() == [("Good morning",)]
    database.close()
    assert Folder(again.data / "blobs").get("fil_01") == b"a photograph"
    assert again.keys.read_bytes() == settings.keys.read_bytes()
    assert again.keys.stat().st_mode & 0o777 == 0o600


def test_a_backup_can_be_read_by_nobody_else(backup):
    assert backup.stat().st_mode & 0o077 == 0


def test_a_backup_is_not_written_over_another(settings, backup):
    with pytest.raises(FolderNotEmpty):
        back_up(settings, backup)
    assert (backup / "fairline.db").exists()


def test_a_backup_that_cannot_be_written_says_why_and_leaves_nothing(settings, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(FolderUnusable) as told:
        back_up(settings, tmp_path / "file" / "backup")
    assert "Not a directory" in told.value.told("en")["title"]
    settings.keys.unlink()
    with pytest.raises(FolderUnusable):
        back_up(settings, tmp_path / "half")
    assert list((tmp_path / "half").iterdir()) == []


def test_nothing_is_brought_back_over_a_database_files_or_other_keys(settings, backup, tmp_path):
    with pytest.raises(HeldAlready):
        bring_back(backup, settings)
    with_log = settings_of(tmp_path / "log")
    with_log.data.mkdir()
    (with_log.data / "fairline.db-wal").touch()
    with pytest.raises(HeldAlready):
        bring_back(backup, with_log)
    on_server = settings_of(tmp_path / "server", DATABASE_URL="postgresql://127.0.0.1/fairline")
    open_keyring(on_server.keys)
    live = on_server.keys.read_bytes()
    with pytest.raises(HeldAlready):
        bring_back(backup, on_server)
    assert on_server.keys.read_bytes() == live


def test_nothing_is_brought_back_without_keys_and_keys_put_there_first_are_kept(settings, backup, tmp_path):
    (backup / "keys.toml").rename(tmp_path / "kept-apart.toml")
    again = settings_of(tmp_path / "new")
    with pytest.raises(KeysMissing):
        bring_back(backup, again)
    assert not (again.data / "fairline.db").exists()
    again.keys.write_bytes((tmp_path / "kept-apart.toml").read_bytes())
    bring_back(backup, again)
    assert (again.data / "fairline.db").exists()


def test_nothing_is_brought_back_under_a_platform_that_runs(backup, tmp_path):
    again = settings_of(tmp_path / "new")
    running = FolderLock(again.data)
    with pytest.raises(FolderInUse):
        bring_back(backup, again)
    running.release()
    bring_back(backup, again)


def test_files_and_keys_of_an_installation_on_postgresql_come_back_without_a_database(tmp_path):
    on_server = settings_of(tmp_path / "server", DATABASE_URL="postgresql://127.0.0.1/fairline")
    open_keyring(on_server.keys)
    back_up(on_server, tmp_path / "backup")
    (tmp_path / "backup" / "keys.toml").rename(tmp_path / "kept-apart.toml")
    again = settings_of(tmp_path / "new", DATABASE_URL="postgresql://127.0.0.1/fairline")
    with pytest.raises(KeysMissing):
        bring_back(tmp_path / "backup", again)
    (tmp_path / "kept-apart.toml").rename(again.keys)
    bring_back(tmp_path / "backup", again)


def test_a_folder_of_something_else_is_no_backup(tmp_path):
    (tmp_path / "photos").mkdir()
    with pytest.raises(NoBackup):
        bring_back(tmp_path / "photos", settings_of(tmp_path / "new"))
