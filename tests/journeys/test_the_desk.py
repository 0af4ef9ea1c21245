"""The desk as a new user would try it, in one story: from a real mail client through real mail servers to oblivion."""

import asyncio
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import dkim
import httpx
import pytest

from tests.support import mail as servers
from tests.support import names
from tests.support.desk import HELP, Desk, told
from tests.support.jumping import Jumping, mailx
from tests.support.patience import eventually
from tests.support.server import PATIENCE, Process

BUYER = "nour@buyer.example"
HOUR = 3600
EVERYWHERE = ("Jasmine", "nour@buyer", "Haddad")  # what only the buyer wrote


def soon(look):
    """What is true in a moment."""
    return asyncio.run(eventually(look))


@pytest.fixture
def place(tmp_path: Path, monkeypatch):
    """Mail servers, a name server, and a running house between them."""
    with servers.running() as mail, names.serving() as zones, told(monkeypatch, mail, zones):
        process = Jumping(tmp_path / "data")
        try:
            yield process.start(), mail, zones
        finally:
            process.stop()


def test_a_mail_is_a_matter_answered_breached_merged_searched_moved_and_forgotten(place, tmp_path: Path) -> None:
    process, mail, zones = place
    desk = Desk(process, zones)
    desk.ask("PATCH", "/v1/desk-settings", {"undo_seconds": 0})
    promise = {"name": "Soon", "targets": {"first_reply": {"none": 60, "normal": 60}}}
    desk.post("/v1/service-levels", promise)

    door = f"127.0.0.1:{mail.smtp}"
    mailx(door, f"Nour Haddad <{BUYER}>", HELP, "Where is my Jasmine tea?", "Bonjour, je n’ai pas reçu le thé.\n")
    (row,) = soon(desk.conversations)
    talk, contact = row["id"], row["contact"]["id"]
    assert (row["reference"], row["status"], row["subject"]) == (1, "new", "Where is my Jasmine tea?")

    process.jump(2 * HOUR)
    soon(lambda: (the_row(desk, talk)["due"] or {}).get("breached"))
    (clock,) = desk.get(f"/v1/conversations/{talk}/obligations")["items"]
    assert clock["missed_at"]

    answered = answers(desk, talk, "It left **this morning**.")
    raw = mail.waits_for(BUYER)[-1]
    said = message_from_bytes(raw, policy=default)
    assert answered == "permitted"
    assert said["Subject"] == "Re: Where is my Jasmine tea?"
    assert said["In-Reply-To"]
    assert said["In-Reply-To"] in said["References"]
    (words,) = [part.get_content() for part in (said.get_body(("plain",)),) if part]
    assert "a écrit :" in words, "quoted in the language the buyer wrote in"
    assert dkim.verify(raw, dnsfunc=lambda name, timeout=5: text_of(zones, name))

    mailx(door, f"Nour Haddad <{BUYER}>", HELP, "Jasmine again", "It is the same order.\n")
    other = next(one for one in soon(lambda: two(desk)) if one["id"] != talk)
    desk.post(f"/v1/conversations/{talk}/merges", {"other": other["id"]})
    assert "It is the same order." in str(desk.thread(talk))
    assert the_row(desk, other["id"]) is None or the_row(desk, other["id"])["status"] == "closed"

    hits = soon(lambda: desk.get("/v1/search?q=jasmin")["items"])
    assert {hit["conversation"]["id"] for hit in hits if hit.get("conversation")} & {talk, other["id"]}

    moves(desk, process, tmp_path)

    asked = desk.post("/v1/data-requests", {"contact": contact, "kind": "erasure"})
    report = soon(lambda: done(desk.get(f"/v1/data-requests/{asked['id']}")))["report"]
    assert report["scan"]["found"] == 0, report
    assert report["scan"]["places"] > 100
    assert not [word for word in EVERYWHERE if word in str(desk.thread(talk))]
    assert desk.get("/v1/search?q=jasmin")["items"] == []
    assert process.run("verify")["holds"]


def the_row(desk, talk):
    return next((row for row in desk.conversations() if row["id"] == talk), None)


def two(desk):
    rows = desk.conversations()
    return rows if len(rows) == 2 else []


def done(request):
    return request if request["state"] == "done" else None


def text_of(zones, name):
    return "".join(zones.held.get((name.decode().rstrip(".").lower(), "TXT"), ())).encode()


def answers(desk, talk, text):
    """The owner answers from the workspace: with the cookie of their browser."""
    with httpx.Client(base_url=desk.url, timeout=PATIENCE) as browser:
        said = {"email": "nora@alpinetea.example", "password": "violet-otter-plinth"}
        csrf = browser.post("/v1/session", json=said).json()["csrf"]
        body = {"text": text, "client_id": "c-1"}
        path = f"/v1/conversations/{talk}/replies"
        ruling = browser.post(path, json=body, headers={"X-Fairline-CSRF": csrf}).json()
    assert ruling["outcome"] in ("permitted", "deferred"), ruling
    return ruling["outcome"]


class Doorless(Process):
    """Another installation on the same machine; mail does not come to it."""

    @property
    def environment(self) -> dict[str, str]:
        """What it is told."""
        return {name: value for name, value in super().environment.items() if name != "FAIRLINE_LMTP_PORT"}


def moves(desk, process, folder: Path) -> None:
    """The whole account goes out, and comes in elsewhere with the same words in it."""
    archive = folder / "account.zip"
    fetched = process.run("move", "out", str(archive), "--recipient", "nora@alpinetea.example")
    assert archive.exists(), fetched
    elsewhere = Doorless(folder / "elsewhere")
    try:
        elsewhere.start()
        opened = elsewhere.run(
            *("account", "create", "--name", "Elsewhere", "--owner-email", "olga@else.example"),
            *("--owner-password", "violet-otter-plinth"),
        )
        came = elsewhere.run("move", "in", str(archive), "--kind", "archive", "--account", str(opened["account"]))
        assert came.get("state") == "done", came
        secret = elsewhere.run("token", "create", "--account", str(opened["account"]))["secret"]
        with httpx.Client(base_url=elsewhere.url, timeout=PATIENCE) as client:
            client.headers["Authorization"] = f"Bearer {secret}"
            rows = client.get("/v1/conversations?view=all&limit=200").json()["items"]
            threads = "".join(client.get(f"/v1/conversations/{row['id']}/thread?limit=200").text for row in rows)
        assert 1 in {row["reference"] for row in rows}
        assert "this morning" in threads
    finally:
        elsewhere.stop()
