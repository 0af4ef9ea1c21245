"""`fairline backup`: made and brought back by command; killed at any write it leaves nothing half behind."""

import argparse
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fairline.cli.backup import restore
from fairline.cli.operate import carry_out
from fairline.kit.crypto import open_keyring
from fairline.kit.lock import FolderLock
from fairline.kit.settings import read_settings
from fairline.privacy.backups import checking
from fairline.privacy.backups.problems import BackupsUnusable, FolderInUse, HeldAlready, KeysMissing, NoBackup
from fairline.privacy.backups.shelf import Shelf

# Has the process end as by a power cut, at the so-many-th time it waits for the disk.
CUT = """
import os, signal, sys
left = [int(sys.argv.pop(1))]
real = os.fsync
def fsync(what):
    left[0] -= 1
    if left[0] == 0:
        os.kill(os.getpid(), signal.SIGKILL)
    real(what)
os.fsync = fsync
from fairline.cli import main
main(sys.argv[1:])
"""


@pytest.fixture(params=["sqlite", "postgres"])
def env(request, tmp_path):
    """An installation with an account, on either engine, and where another may be made of its backups."""
    told = {"FAIRLINE_DATA": str(tmp_path / "data"), "FAIRLINE_BACKUPS": str(tmp_path / "away"), "DATABASE_URL": ""}
    server = request.getfixturevalue("postgres_server") if request.param == "postgres" else None
    if server is not None:
        told["DATABASE_URL"] = server.create("backup_first")
        (tmp_path / "second").write_text(server.create("backup_second"))
    said = ("--name", "Acme", "--owner-email", "olga@acme.example", "--owner-password", "violet-otter-plinth")
    run(told, "account", "create", *said)
    yield told
    if server is not None:
        server.drop("backup_first")
        server.drop("backup_second")


def run(env, *words, cut=0):
    """One command; what it answered, or nothing where it was killed."""
    begin = [sys.executable, "-c", CUT, str(cut)] if cut else [sys.executable, "-m", "fairline"]
    done = subprocess.run(
        [*begin, *words, "--json"], env={**os.environ, **env}, capture_output=True, text=True, check=False, timeout=120
    )
    if cut and done.returncode == -signal.SIGKILL:
        return {}
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def shelf_of(env):
    """The folder of backups, looked at by this process."""
    return Shelf(Path(env["FAIRLINE_BACKUPS"]), open_keyring(Path(env["FAIRLINE_DATA"]) / "keys.toml"))


def elsewhere(env, tmp_path):
    """Another machine, with the same keys and the same folder of backups."""
    (tmp_path / "new").mkdir()
    (tmp_path / "new" / "keys.toml").write_bytes((tmp_path / "data" / "keys.toml").read_bytes())
    second = tmp_path / "second"
    return env | {
        "FAIRLINE_DATA": str(tmp_path / "new"), "DATABASE_URL": second.read_text() if second.exists() else "",
    }  # fmt: skip


def test_killed_at_a_write_a_backup_is_whole_or_not_there(env):
    for cut in (2, 7, 11):
        if run(env, "backup", "create", cut=cut):
            break  # it waits for the disk less often than that
        for backup in shelf_of(env).all():
            checking.verify(shelf_of(env), backup)
    assert cut > 2
    made = run(env, "backup", "create")
    assert made["backup"] == shelf_of(env).all()[0].id
    checking.verify(shelf_of(env), shelf_of(env).one(made["backup"]))
    assert not list(Path(env["FAIRLINE_BACKUPS"]).glob(".under-way/*"))


def test_killed_while_it_is_brought_back_it_is_brought_back_anew(env, tmp_path):
    made = run(env, "backup", "create")
    new = elsewhere(env, tmp_path)
    if not run(new, "backup", "restore", cut=3):
        assert not (tmp_path / "new" / "fairline.db").exists()
        assert run(new, "backup", "restore")["backup"] == made["backup"]
    assert [each["name"] for each in run(new, "account", "list")["items"]] == ["Acme"]
    assert run(new, "verify")["holds"]


def settings_of(folder, **more):
    return read_settings({"FAIRLINE_DATA": str(folder)} | more)


SAID = argparse.Namespace(name="", json=True)


def test_nothing_is_brought_back_over_a_house_without_keys_without_a_backup_or_under_one_that_runs(tmp_path):
    settings = settings_of(tmp_path / "data")
    settings.data.mkdir()
    with pytest.raises(KeysMissing):
        restore(settings, SAID)
    open_keyring(settings.keys)
    with pytest.raises(NoBackup):
        restore(settings, SAID)
    (settings.data / "fairline.db-wal").touch()
    with pytest.raises(HeldAlready):
        restore(settings, SAID)
    running = FolderLock(settings.data)
    with pytest.raises(FolderInUse):
        restore(settings, SAID)
    running.release()


def test_a_folder_that_cannot_be_used_is_said(tmp_path):
    (tmp_path / "file").touch()
    shelf = Shelf(tmp_path / "file" / "away", open_keyring(tmp_path / "keys.toml"))
    with pytest.raises(BackupsUnusable) as told, shelf.held():
        pass
    assert "Not a directory" in told.value.told("en")["title"]


async def test_a_backup_can_be_read_by_nobody_else_on_the_machine(tmp_path):
    settings = settings_of(tmp_path / "data")
    settings.data.mkdir()
    assert "backup" in await carry_out(settings, "backup.create", {})
    assert settings.backups.stat().st_mode & 0o077 == 0
