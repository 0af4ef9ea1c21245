"""What a visitor was told, and told us, outlives a `kill -9`: that they were read, and a form sent again afterwards."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import websockets

from tests.support.patience import eventually
from tests.support.server import PATIENCE, Office, Process, Visitor

OWNER = {"email": "nora@alpinetea.example", "password": "violet-otter-plinth"}


@contextmanager
def signed_in(process: Process) -> Iterator[httpx.Client]:
    """The owner at a screen."""
    with httpx.Client(base_url=process.url, timeout=PATIENCE) as client:
        session = client.post("/v1/session", json=OWNER)
        assert session.status_code == 201, session.text
        client.headers["X-Fairline-CSRF"] = session.json()["csrf"]
        yield client


async def heard(visitor: Visitor, kind: str, after: int) -> dict[str, Any]:
    """The next line of a kind that comes down the visitor's socket."""
    async with websockets.connect(visitor.url.replace("http", "ws") + "/widget/v1/live") as live:
        await live.send(json.dumps({"hello": {"token": visitor.token, "after": after}}))
        while True:
            frame = json.loads(await live.recv())
            if frame.get("item", {}).get("kind") == kind:
                item: dict[str, Any] = frame["item"]
                return item


async def test_who_was_told_that_they_were_read_is_told_so_after_a_power_cut(process: Process) -> None:
    office = Office(process)
    visitor = office.visitor()
    seq = visitor.say("where-is-it", "Where is my parcel?").json()["seq"]
    row = await eventually(lambda: office.get("/v1/conversations?view=all")["items"])
    thread = office.get(f"/v1/conversations/{row[0]['id']}/thread")["items"]
    reads = f"/v1/conversations/{row[0]['id']}/reads"
    with signed_in(process) as owner:
        assert owner.post(reads, json={"number": thread[-1]["number"]}).status_code == 201
    process.kill()
    process.start()
    told = [line for line in visitor.feed() if line["kind"] == "read"]
    assert [line["up_to"] for line in told] == [seq]
    assert await heard(visitor, "read", seq) == told[0]
    with signed_in(process) as owner:
        assert owner.post(reads, json={"number": thread[-1]["number"]}).status_code == 201
    assert [line["kind"] for line in visitor.feed()].count("read") == 1
    assert process.run("verify")["holds"]


def test_a_form_sent_again_after_a_power_cut_is_told_once(process: Process) -> None:
    office = Office(process)
    visitor = office.visitor()
    headers = visitor.headers | {"Idempotency-Key": "the-forms-own-key"}

    def tell(name: str) -> httpx.Response:
        return httpx.post(f"{process.url}/widget/v1/details", json={"name": name}, headers=headers, timeout=PATIENCE)

    first = tell("Nour")
    process.kill()
    process.start()
    again, other = tell("Nour"), tell("Sam")
    assert (first.status_code, again.status_code, again.json()) == (201, 201, first.json())
    assert again.headers["idempotency-replayed"] == "true"
    assert (other.status_code, other.json()["type"]) == (422, "idempotency-key-reused")
    told = office.get("/v1/audit?kind=ContactIdentified")["items"]
    assert len(told) == 1
