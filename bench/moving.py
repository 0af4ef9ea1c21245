"""How many conversations an hour move in, each with five messages and a file; and how quickly an account moves out."""

import json
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bench.figure import Figure
from bench.places import ACCOUNT, opened
from fairline import security
from fairline.app import MODULES
from fairline.journal import Actor, Followers
from fairline.kit.blobs import Folder
from fairline.kit.db import Database
from fairline.platform import moving

CONVERSATIONS, CONTACTS, LINES = 2_000, 600, 5
AIM = 20_000  # an hour
HOUR = 3_600
WORDS = "The lid of the teapot you sent does not fit the pot; it rattles when one pours, and the glaze is chipped. " * 4
FILE = b"A receipt, as it was scanned: order, date, price, address. " * 40


def measure() -> Iterator[Figure]:
    """Conversations an hour, on a folder of files that is synced, beside the same bytes written and synced alone."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = _export(folder / "export")
        floor = _floor(folder / "floor")
        with _database(folder / "data") as held:
            by = _owner(held)
            seconds = _in(held, by, source)
            yield Figure("conversations moved in an hour", CONVERSATIONS / seconds * HOUR, "1/h", floor, AIM, "more")
            yield Figure(
                "the same, with search and figures caught up", _followed(held, seconds), "1/h", floor, AIM, "more"
            )
            yield Figure(
                "the same export once more: nothing to do", CONVERSATIONS / _in(held, by, source) * HOUR, "1/h"
            )
            yield Figure(
                "conversations moved out an hour", CONVERSATIONS / _out(held, by) * HOUR, "1/h", floor, AIM, "more"
            )


def _in(held: Database, by: Actor, source: Path) -> float:
    began = time.perf_counter()
    spec = {"folder": str(source)}
    move = held.write_now(lambda c: moving.begin(c, by, "zendesk", spec), ACCOUNT)
    held.write_now(lambda c: moving.run(c, by, move.id, later=False), ACCOUNT)
    while moving.work_on(held, ACCOUNT, move.id, 2_000):
        pass
    found = held.read_now(lambda c: moving.any_move(c, move.id), ACCOUNT)
    done = found.counts["conversations"]
    if found.state != "done" or done["made"] + done["known"] != CONVERSATIONS:
        raise RuntimeError(f"it did not move in: {found.state}, {done}")
    return time.perf_counter() - began


def _followed(held: Database, before: float) -> float:
    """What follows the journal reads all of it: the index and the figures know every conversation then."""
    import asyncio

    began = time.perf_counter()
    followers = [follower for module in MODULES for follower in module.followers]
    asyncio.run(Followers(held, followers, "bench").catch_up())
    return CONVERSATIONS / (before + time.perf_counter() - began) * HOUR


def _out(held: Database, by: Actor) -> float:
    began = time.perf_counter()
    made = held.write_now(lambda c: moving.want(c, by, [by.id], 1, later=False), ACCOUNT)
    while moving.work_on(held, ACCOUNT, made.id, 2_000):
        pass
    size = sum(len(piece) for piece in moving.fetched(held, ACCOUNT, made.id, by.id))
    if size < CONVERSATIONS * len(FILE):
        raise RuntimeError("the archive is too small to hold everything")
    return time.perf_counter() - began


def _floor(folder: Path) -> float:
    """The same texts and files, written and synced one by one without us: conversations an hour."""
    folder.mkdir()
    many = 400
    began = time.perf_counter()
    with (folder / "lines").open("wb") as lines:
        for number in range(many):
            with (folder / str(number)).open("wb") as file:
                file.write(FILE)
                file.flush()
                os.fsync(file.fileno())
            for _ in range(LINES):
                lines.write(json.dumps({"text": WORDS}).encode())
            lines.flush()
            os.fsync(lines.fileno())
    return many / (time.perf_counter() - began) * HOUR


def _export(folder: Path) -> Path:
    folder.mkdir()
    with (folder / "users.ndjson").open("w") as people:
        agent = {"id": 1, "role": "agent", "name": "Ada", "email": "ada@tea.example", "active": True}
        people.write(json.dumps(agent) + "\n")
        for number in range(CONTACTS):
            contact = {
                "id": 1000 + number,
                "role": "end-user",
                "name": f"C {number}",
                "email": f"c{number}@buyer.example",
            }
            people.write(json.dumps(contact) + "\n")
    with (folder / "tickets.ndjson").open("w") as lines:
        for number in range(1, CONVERSATIONS + 1):
            lines.write(json.dumps(_one(folder, number)) + "\n")
    return folder


def _one(folder: Path, number: int) -> dict[str, Any]:
    place = folder / "attachments" / str(number)
    place.mkdir(parents=True)
    (place / "receipt.txt").write_bytes(FILE + str(number).encode())
    contact = 1000 + number % CONTACTS
    said = [
        {
            "id": number * 10 + turn, "author_id": 1 if turn % 2 else contact, "plain_body": f"{number}.{turn} {WORDS}",
            "created_at": f"2024-05-0{turn + 1}T10:00:00Z",
            "attachments": [] if turn else [{"id": number, "file_name": "receipt.txt", "size": len(FILE)}],
        }
        for turn in range(LINES)
    ]  # fmt: skip
    at = {"created_at": "2024-05-01T10:00:00Z", "updated_at": "2024-05-09T10:00:00Z"}
    return {
        "id": number,
        "subject": f"Teapot {number}",
        "status": "closed",
        "requester_id": contact,
        "tags": ["lid"],
        **at,
        "comments": said,
    }


def _owner(held: Database) -> Actor:
    account = held.write_now(
        lambda c: security.open_account(
            c, name="Tea", country="CH", locale="en", time_zone="Europe/Zurich", email="nora@tea.example", owner="Nora",
            password=security.PasswordHash("x"),
        ),
        ACCOUNT,
    )  # fmt: skip
    return Actor("member", account.owner)


@contextmanager
def _database(folder: Path) -> Iterator[Database]:
    """An embedded database whose files lie in a folder and are synced, as where Fairline really runs."""
    folder.mkdir()
    with opened(folder, blobs=Folder(folder / "blobs")) as held:
        yield held
