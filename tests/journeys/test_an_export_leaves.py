"""Rows leave by a link that arrives as a real mail, until it is thrown away."""

import asyncio
import csv
import io
import re
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import httpx
import pytest

from tests.support import mail as servers
from tests.support import names
from tests.support.desk import HELP, Desk, told
from tests.support.patience import eventually
from tests.support.server import running

BUYER, AUDITOR = "nour@buyer.example", "audit@buyer.example"


@pytest.fixture
def mail():
    """Postfix and Dovecot."""
    with servers.running() as held:
        yield held


@pytest.fixture
def desk(tmp_path: Path, mail, monkeypatch):
    """A running house with one account, a proven domain and a mailbox."""
    with names.serving() as zones, told(monkeypatch, mail, zones), running(tmp_path) as process:
        yield Desk(process, zones)


def soon(look):
    """What it answers once it answers something."""
    return asyncio.run(eventually(look))


def test_messages_leave_by_a_mailed_link_and_not_any_more_once_they_are_thrown_away(desk, mail) -> None:
    mail.swaks("--to", HELP, "--from", BUYER, "--header", "Subject: Tea", "--body", "=Where is my oolong?")
    soon(desk.conversations)
    asked = {"what": "messages", "purpose": "service", "recipients": [AUDITOR], "columns": ["from", "text"], "days": 1}
    refused = desk.post("/v1/exports", asked)
    assert soon(lambda: state(desk, refused) == "refused")

    desk.post("/v1/export-recipients", {"place": "buyer.example"})
    export = desk.post("/v1/exports", asked)
    assert soon(lambda: state(desk, export) == "ready")
    (raw,) = mail.waits_for(AUDITOR)
    assert message_from_bytes(raw, policy=default)["To"] == AUDITOR
    (link,) = re.findall(r"http://\S+/x/[\w-]+", text_of(raw))

    with httpx.Client() as browser:
        page = browser.get(link)  # as a scanner of mail does, too: nothing is fetched by that
        assert page.status_code == 200
        assert "oolong" not in page.text
        assert desk.get(f"/v1/exports/{export['id']}")["fetches"] == []
        assert browser.post(link, data={"code": "000000", "agree": "yes"}).status_code == 403  # nobody was mailed one
        assert browser.post(link, data={"step": "code"}).status_code == 200
        raws = mail.waits_for(AUDITOR, 2)
        (code,) = {found for one in raws for found in re.findall(r"Your code is (\d{6})", text_of(one))}
        file = browser.post(link, data={"code": code, "agree": "yes"})
        rows = list(csv.reader(io.StringIO(file.content.decode("utf-8-sig"))))
        assert rows[0] == ["from", "text", "watermark"]
        assert rows[1][0] == "contact"
        assert rows[1][1].startswith("'=Where is my oolong?")
        assert len(desk.get(f"/v1/exports/{export['id']}")["fetches"]) == 1

        desk.ask("DELETE", f"/v1/exports/{export['id']}").raise_for_status()
        assert browser.post(link, data={"step": "code"}).status_code == 410


def text_of(raw: bytes) -> str:
    """What a mail says."""
    body = message_from_bytes(raw, policy=default).get_body(("plain",))
    assert body is not None
    return str(body.get_content())


def state(desk: Desk, export) -> str:
    """Where an export stands."""
    return str(desk.get(f"/v1/exports/{export['id']}")["state"])
