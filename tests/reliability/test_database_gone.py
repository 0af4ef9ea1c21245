"""The database goes and comes back, the disk fills, the clock jumps: what was acknowledged stays, the rest is told."""

import asyncio
import smtplib
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from fairline.accounts.events import TeamMade
from fairline.journal import HOUSE, after, append, verify
from fairline.kit.blobs import InMemory
from fairline.kit.clock import StoppedClock, SystemClock, to_millis
from fairline.kit.db import Database, Tools, engine_for
from fairline.kit.db.sqlite import SqliteEngine
from fairline.kit.errors import Unavailable
from fairline.kit.ids import Ids
from tests.support import postgres
from tests.support.busy import HELP, Busy, letter
from tests.support.house import ACCOUNT
from tests.support.names import Names
from tests.support.patience import at_last, eventually
from tests.support.server import Mailed, Office, running

# PostgreSQL: a server of its own, because it is stopped.


@pytest.fixture
def mortal() -> Iterator[postgres.Server]:
    """A server that may be stopped."""
    with postgres.running() as server:
        yield server


def test_while_the_database_is_gone_requests_are_told_and_afterwards_all_goes_on(
    mortal: postgres.Server, tmp_path: Path
) -> None:
    with running(tmp_path, mortal.create("mortal")) as process:
        office = Office(process)
        visitor = office.visitor()
        acknowledged = [f"before-{number:04}" for number in range(5)]
        for name in acknowledged:
            assert visitor.say(name, name).status_code == 201

        mortal.stop()
        try:
            for answer in (
                visitor.say("while-gone", "while-gone"),
                office.ask("GET", "/v1/skills"),
                office.ask("POST", "/v1/skills", {"name": "patience"}),
                httpx.get(f"{process.url}/widget/v1/feed", headers=visitor.headers, timeout=60),
            ):
                assert answer.status_code == 503, answer.text
                assert int(answer.headers["retry-after"]) > 0
                assert answer.json()["type"] == "unavailable"
            assert httpx.get(f"{process.url}/readyz", timeout=60).status_code == 503
            assert httpx.get(f"{process.url}/healthz", timeout=60).status_code == 200
        finally:
            mortal.start()

        at_last(lambda: visitor.say("after-it-came-back", "after-it-came-back").status_code == 201)
        at_last(lambda: httpx.get(f"{process.url}/readyz", timeout=60).status_code == 200)
        wanted = [*acknowledged, "after-it-came-back"]
        at_last(lambda: told(office) == wanted)
        heard = [item["client_id"] for item in visitor.feed() if item["kind"] == "message"]
        assert heard == wanted
        assert process.run("verify")["holds"]


async def test_with_mail_and_rules_in_its_path_what_was_acknowledged_is_there_once_when_it_is_back(
    mortal: postgres.Server, tmp_path: Path, zones: Names
) -> None:
    process = Mailed(tmp_path, zones, mortal.create("busy")).start()
    try:
        busy = Busy(process, visitors=1)
        await busy.flood(0, 4, lambda answered: mortal.stop() if answered == 5 else None)
        try:
            door = smtplib.LMTP("127.0.0.1", process.lmtp, timeout=60)
            with door, pytest.raises(smtplib.SMTPRecipientsRefused) as later:
                door.sendmail("nour@buyer.example", [HELP], letter("while-gone"))
            assert later.value.recipients[HELP][0] == 451, "the sender keeps it and comes again"
        finally:
            mortal.start()
        await eventually(lambda: httpx.get(f"{process.url}/readyz", timeout=60).status_code == 200)
        await busy.flood(1, 4, lambda answered: None)
        assert {name for name in busy.mails if name.startswith("mail-1")} == {f"mail-1-{each:03}" for each in range(4)}
        await busy.holds()
        assert process.run("verify")["holds"]
    finally:
        process.stop()


def told(office: Office) -> list[str]:
    """What the agents read, oldest first."""
    answer = office.ask("GET", "/v1/conversations?view=all")
    if answer.status_code != 200 or not answer.json()["items"]:
        return []
    (row,) = answer.json()["items"]
    thread = office.get(f"/v1/conversations/{row['id']}/thread?limit=200")["items"]
    return [item["text"] for item in sorted(thread, key=lambda item: int(item["number"])) if item["kind"] == "message"]


# SQLite: the disk is full.


class FailingCommit:
    """A connection whose commits fail as on a full disk, until there is room again."""

    def __init__(self, held: Any) -> None:
        self._held, self.full = held, True

    @property
    def in_transaction(self) -> bool:
        return bool(self._held.in_transaction)

    def execute(self, sql: Any, *params: Any) -> Any:
        if sql == "COMMIT" and self.full:
            raise sqlite3.OperationalError("database or disk is full")
        return self._held.execute(sql, *params)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._held, name)


class NoRoom(SqliteEngine):
    """An engine with such a connection."""

    writer: FailingCommit

    def connect(self, *, reading: bool = False) -> Any:
        connection = super().connect(reading=reading)
        if reading:
            return connection
        self.writer = FailingCommit(connection)
        return self.writer


@pytest.fixture
def template(sqlite_template: Path, tmp_path: Path) -> Path:
    """A file with the schema."""
    path = tmp_path / "fairline.db"
    path.write_bytes(sqlite_template.read_bytes())
    return path


def tools(clock: StoppedClock, keyring: Any) -> Tools:
    return Tools(clock, Ids(), keyring, InMemory())


def wrote(database: Database, name: str) -> int:
    event = TeamMade(team="tea_x", name=name, members=())
    return database.write_now(lambda c: append(c, HOUSE, event)[0].number, ACCOUNT)


def names(database: Database) -> list[str]:
    return [entry.event.name for entry in database.read_now(lambda c: list(after(c, 0, 10_000)), ACCOUNT)]


def test_a_commit_that_fails_is_told_and_nothing_of_it_stays(template: Path, clock: Any, keyring: Any) -> None:
    engine = NoRoom(template)
    database = Database(engine, tools(clock, keyring))
    with pytest.raises(Unavailable) as refused:
        wrote(database, "lost")
    assert refused.value.headers == {"Retry-After": "5"}
    assert names(database) == []
    engine.writer.full = False
    assert wrote(database, "kept") == 1
    assert names(database) == ["kept"]
    database.close()


async def test_of_many_that_wait_together_none_is_acknowledged_that_is_not_kept(
    template: Path, clock: Any, keyring: Any
) -> None:
    database = Database(SqliteEngine(template), tools(clock, keyring))
    wrote(database, "first")
    pages = database.write_now(lambda c: c.all("PRAGMA page_count"), ACCOUNT)[0]["page_count"]
    database.write_now(lambda c: c.run(f"PRAGMA max_page_count = {pages + 6}"), ACCOUNT)

    def unit(c: Any, name: str) -> None:
        append(c, HOUSE, TeamMade(team="tea_x", name=name * 40, members=()))

    asked = [f"team-{number:03}" for number in range(200)]
    answers = await asyncio.gather(
        *(database.write(partial(unit, name=name), ACCOUNT) for name in asked), return_exceptions=True
    )
    kept = ["first", *(name * 40 for name, answer in zip(asked, answers, strict=True) if answer is None)]
    refused = {type(answer) for answer in answers if answer is not None}
    assert refused == {Unavailable}
    assert names(database) == kept
    database.write_now(lambda c: c.run(f"PRAGMA max_page_count = {pages + 6000}"), ACCOUNT)
    assert wrote(database, "room again") == len(kept) + 1
    assert database.read_now(lambda c: verify(c, ACCOUNT), ACCOUNT).holds
    database.close()


# The clock.


def test_the_machines_clock_set_back_does_not_take_the_house_along() -> None:
    noon = to_millis(datetime(2026, 3, 1, 12, tzinfo=UTC))
    times = iter((noon + minute * 60_000) * 1_000_000 for minute in (0, 5, 1, 2, 6))
    clock = SystemClock(lambda: next(times))
    assert [clock.now().minute for _ in range(4)] == [5, 5, 5, 6]


def test_ids_and_entries_keep_their_order_when_the_clock_jumps_back(template: Path, clock: Any, keyring: Any) -> None:
    database = Database(engine_for("", template.parent), tools(clock, keyring))
    ids = []
    for number in range(6):
        clock.advance(timedelta(hours=1 if number % 2 else -2))
        ids.append(database.tools.ids.new("tea", database.tools.now()))
        wrote(database, str(number))
    assert names(database) == list("012345")
    assert ids == sorted(ids)
    assert database.read_now(lambda c: verify(c, ACCOUNT), ACCOUNT).holds
    database.close()
