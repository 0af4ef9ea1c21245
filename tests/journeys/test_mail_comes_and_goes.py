"""The desk by mail, through real mail servers: a buyer writes, is answered, and writes again in the same matter."""

import asyncio
import itertools
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import dkim
import pytest

from tests.support import mail as servers
from tests.support import names, postgres
from tests.support.desk import HELP, Desk, told
from tests.support.mail import PASSWORD
from tests.support.patience import eventually
from tests.support.server import running

BUYER = "nour@buyer.example"
_numbers = itertools.count()


@pytest.fixture(params=["sqlite", "postgres"])
def address(request: pytest.FixtureRequest) -> str:
    """Where the journey's database is."""
    if request.param == "sqlite":
        return ""
    server: postgres.Server = request.getfixturevalue("postgres_server")
    return server.create(f"journey_mail_{next(_numbers)}")


@pytest.fixture(scope="module")
def mail():
    """Postfix and Dovecot."""
    with servers.running() as held:
        yield held


@pytest.fixture
def zones():
    """A name server."""
    with names.serving() as held:
        yield held


@pytest.fixture
def desk(address, tmp_path: Path, mail, zones, monkeypatch):
    """A running house with one account, a proven domain and a mailbox."""
    with told(monkeypatch, mail, zones), running(tmp_path, address) as process:
        yield Desk(process, zones)


def soon(look):
    """What is true in a moment."""
    return asyncio.run(eventually(look))


def is_signed(raw, zones):
    def look_up(name, timeout=5):
        return "".join(zones.held.get((name.decode().rstrip(".").lower(), "TXT"), ())).encode()

    return dkim.verify(raw, dnsfunc=look_up)


def test_a_buyer_writes_is_answered_and_answers_again(desk, mail, zones) -> None:
    before = len(mail.maildir(BUYER))
    mail.swaks("--to", HELP, "--from", BUYER, "--header", "Subject: Where is my tea?", "--body", "It has not come yet.")
    (row,) = soon(desk.conversations)
    talk = row["id"]
    assert "It has not come yet." in str(desk.thread(talk))

    ruling = desk.post(f"/v1/conversations/{talk}/replies", {"text": "It left **this morning**.", "client_id": "c-1"})
    assert ruling["outcome"] in ("permitted", "deferred"), ruling["verdicts"]
    raw = mail.waits_for(BUYER, before + 1)[-1]
    said = message_from_bytes(raw, policy=default)
    assert said["Subject"] == "Re: Where is my tea?"
    assert said["In-Reply-To"]
    assert said["In-Reply-To"] in said["References"]
    assert HELP in said["From"]
    words, page = (part.get_content() for part in (said.get_body(("plain",)), said.get_body(("html",))) if part)
    assert "this morning" in words
    assert "> It has not come yet." in words
    assert "<strong>this morning</strong>" in page
    assert is_signed(raw, zones)

    mail.swaks(
        *("--to", HELP, "--from", BUYER, "--header", "Subject: Re: Where is my tea?"),
        *("--header", f"In-Reply-To: {said['Message-ID']}", "--body", "It came, thank you."),
    )
    soon(lambda: "It came, thank you." in str(desk.thread(talk)))
    assert len(desk.conversations()) == 1

    message = next(item["id"] for item in desk.thread(talk) if "It left" in str(item))
    log = desk.get(f"/v1/messages/{message}/mail")
    assert [(one["state"], one["tries"][0]["code"]) for one in log["deliveries"]] == [("left", 250)]


def test_what_comes_back_ends_there_and_is_not_written_to_again(desk, mail) -> None:
    gone = "gone@nowhere.example"
    mail.swaks("--to", HELP, "--from", gone, "--header", "Subject: Answer me", "--body", "I will be gone.")
    (row,) = soon(desk.conversations)
    path = f"/v1/conversations/{row['id']}/replies"
    assert desk.post(path, {"text": "Hello?", "client_id": "c-1"})["outcome"] in ("permitted", "deferred")
    (told,) = soon(lambda: desk.get("/v1/suppressions")["items"])
    assert told["cause"] == "hard_bounce"
    message = next(item["id"] for item in desk.thread(row["id"]) if "Hello?" in str(item))
    (delivery,) = desk.get(f"/v1/messages/{message}/mail")["deliveries"]
    assert delivery["state"] == "bounced"
    again = desk.post(path, {"text": "Are you there?", "client_id": "c-2"})
    assert again["outcome"] == "refused"
    assert "suppressed" in str(again["verdicts"])


def test_a_mailbox_elsewhere_is_fetched_and_marked_only_once_it_is_kept(desk, mail) -> None:
    there = "shop@buyer.example"
    for number in range(3):
        mail.swaks("--to", there, "--from", BUYER, "--header", f"Subject: Fetched {number}", "--body", "By IMAP")
    mail.waits_for(there, 3)
    receiving = {"kind": "imap", "host": "127.0.0.1", "port": mail.imap, "security": "starttls", "username": there}
    box = {"name": "Shop", "address": "shop@acme.example", "config": {"receiving": receiving}}
    made = desk.post("/v1/mailboxes", box | {"receiving_password": PASSWORD})
    assert made["has_password"] == {"receiving": True, "sending": False}
    assert desk.post(f"/v1/mailboxes/{made['id']}/tests", {"direction": "receiving"})["ok"]
    rows = soon(lambda: rows if len(rows := desk.conversations()) == 3 else [])
    assert {row["subject"] for row in rows} == {"Fetched 0", "Fetched 1", "Fetched 2"}
