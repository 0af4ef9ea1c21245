"""`kill -9` while an account moves in, several times over: in the end everything is there once, with its files."""

import io
import json
import random
import signal
import subprocess
import sys
import zipfile
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.support.server import Process

MANY, LINES = 120, 3


def an_export(folder: Path) -> Path:
    """An export of another desk with a file in every conversation."""
    folder.mkdir()
    people = [
        {"id": 1000 + number, "role": "end-user", "name": f"Contact {number}", "email": f"c{number}@buyer.example"}
        for number in range(40)
    ]
    (folder / "users.ndjson").write_text("".join(json.dumps(each) + "\n" for each in people))
    with (folder / "tickets.ndjson").open("w") as lines:
        for number in range(1, MANY + 1):
            lines.write(json.dumps(_one(folder, number)) + "\n")
    return folder


def _one(folder: Path, number: int) -> dict[str, Any]:
    place = folder / "attachments" / str(number)
    place.mkdir(parents=True)
    (place / "note.txt").write_text(f"the file of {number}")
    contact = 1000 + number % 40
    said = [
        {
            "id": number * 10 + turn, "author_id": contact, "plain_body": f"line {turn} of {number}",
            "created_at": f"2024-05-0{turn + 1}T10:00:00Z",
            "attachments": [{"id": number, "file_name": "note.txt", "size": 20}] if turn == 0 else [],
        }
        for turn in range(LINES)
    ]  # fmt: skip
    at = {"created_at": "2024-05-01T10:00:00Z", "updated_at": "2024-05-09T10:00:00Z"}
    return {
        "id": number,
        "subject": f"Matter {number}",
        "status": "closed",
        "requester_id": contact,
        **at,
        "comments": said,
    }


def test_what_moves_in_is_there_once_however_often_it_was_killed(tmp_path: Path, address: str) -> None:
    folder, process = an_export(tmp_path / "export"), Process(tmp_path / "data", address)
    process.run(
        "account",
        "create",
        "--name",
        "Tea",
        "--owner-email",
        "nora@tea.example",
        "--owner-password",
        "violet-otter-plinth",
    )
    dice = random.Random(20261122)
    kills = sum(killed(process, folder, dice.randint(10, 40)) for _ in range(1 if address else 2))
    assert kills, "it was killed in the middle"
    done = process.run("move", "in", str(folder), "--kind", "zendesk")
    assert (done["state"], done["counts"]["conversations"]["made"]) == ("done", MANY), done
    target = tmp_path / "out.zip"
    process.run("move", "out", str(target), "--recipient", "nora@tea.example")
    held = lines_of(target)
    assert Counter(each["reference"] for each in held) == Counter(range(1, MANY + 1))
    for each in held:
        assert [line["text"] for line in each["lines"]] == [
            f"line {turn} of {each['reference']}" for turn in range(LINES)
        ]
        [file] = each["lines"][0]["files"]
        assert read(target, file["path"]) == f"the file of {each['reference']}".encode()


def killed(process: Process, folder: Path, files: int) -> bool:
    """It comes in until so many more files lie there, then it is killed; whether it still ran."""
    before = blobs(process.folder)
    running = subprocess.Popen(
        [sys.executable, "-m", "fairline", "move", "in", str(folder), "--kind", "zendesk", "--json"],
        env=process.environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while running.poll() is None and blobs(process.folder) < before + files:
        with suppress(subprocess.TimeoutExpired):
            running.wait(0.005)
    was_running = running.poll() is None
    running.send_signal(signal.SIGKILL)
    running.wait(60)
    return was_running


def blobs(folder: Path) -> int:
    return sum(1 for _ in (folder / "blobs").glob("??/*"))


def lines_of(archive: Path) -> list[dict[str, Any]]:
    with zipfile.ZipFile(archive) as packed:
        names = [name for name in packed.namelist() if name.startswith("conversations/")]
        return [json.loads(line) for name in names for line in io.BytesIO(packed.read(name))]


def read(archive: Path, name: str) -> bytes:
    with zipfile.ZipFile(archive) as packed:
        return packed.read(name)
