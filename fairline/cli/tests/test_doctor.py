"""The doctor tells what is not as it should be, and what to do about it."""

import argparse
from collections.abc import Iterator
from pathlib import Path

import pytest

from fairline.cli.local import doctor
from fairline.kit.db import EVERY_ACCOUNT, engine_for
from fairline.kit.db.migrate import prepare
from fairline.kit.settings import Settings, read_settings
from tests.support import postgres


@pytest.fixture(params=["sqlite", "postgres"])
def settings(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Settings]:
    """An installation whose database is ready."""
    if request.param == "sqlite":
        yield read_settings({"FAIRLINE_DATA": str(tmp_path)})
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    yield read_settings({"FAIRLINE_DATA": str(tmp_path), "DATABASE_URL": server.create("doctor")})
    server.drop("doctor")


def test_jobs_that_were_given_up_are_told(settings: Settings, capsys: pytest.CaptureFixture[str]) -> None:
    engine = engine_for(settings.database, settings.data)
    prepare(engine)
    assert _told(settings, capsys).startswith("ok    no job was given up")
    connection = engine.connect()
    engine.enter(connection, EVERY_ACCOUNT)
    for number, kind, error in ((1, "gate.resubmit", "Error"), (2, "gate.resubmit", "Error"), (3, "x", "KeyError")):
        connection.execute(
            "INSERT INTO jobs(id, account, kind, payload, state, error)"
            f" VALUES('job_{number}', 'acc_1', '{kind}', '{{}}', 'gave_up', '{error}')"
        )
    connection.close()
    told = "look  jobs given up after their last try: 2 × gate.resubmit (Error) and 1 × x (KeyError)"
    assert _told(settings, capsys).startswith(told)


def _told(settings: Settings, capsys: pytest.CaptureFixture[str]) -> str:
    doctor(settings, argparse.Namespace())
    return next(line for line in capsys.readouterr().out.splitlines() if "given up" in line)
