"""A mailbox at a mail service: entered by a grant, heard at once, and sent from only once a code proved it."""

import asyncio
import re
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from fairline.kit.wire import NoAnswer, Server
from fairline.kit.wire.imap import OpenImap
from fairline.kit.wire.smtp import OpenSmtp
from tests.support import mail as servers
from tests.support import names, provider
from tests.support.desk import Desk, told
from tests.support.mail import PASSWORD
from tests.support.patience import eventually
from tests.support.server import PATIENCE, running

SHOP, BUYER = "shop@buyer.example", "nour@buyer.example"


@pytest.fixture(scope="module")
def service():
    """The service's authorization server."""
    with provider.serving() as held:
        yield held


@pytest.fixture(scope="module")
def mail(service):
    """Postfix and Dovecot, which ask the authorization server whose a token is."""
    with servers.running(tokens=service.address) as held:
        yield held


@pytest.fixture
def desk(tmp_path: Path, mail, service, monkeypatch):
    """A running house that is registered with the service, and its owner's browser."""
    registered = tmp_path / "grants.toml"
    registered.write_text(service.settings(mail.imap, mail.submission))
    monkeypatch.setenv("FAIRLINE_MAIL_GRANTS", str(registered))
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")  # the service of these tests speaks no TLS
    with names.serving() as zones, told(monkeypatch, mail, zones), running(tmp_path / "data") as process:
        held = Desk(process, zones)
        held.ask("PATCH", "/v1/desk-settings", {"undo_seconds": 0})
        yield held


def soon(look):
    return asyncio.run(eventually(look))


def trusted(monkeypatch, mail):
    monkeypatch.setenv("SSL_CERT_FILE", str(mail.authority))


@contextmanager
def signed_in(desk):
    """The owner's browser."""
    with httpx.Client(base_url=desk.url, timeout=PATIENCE) as client:
        said = {"email": "nora@alpinetea.example", "password": "violet-otter-plinth"}
        client.headers["X-Fairline-CSRF"] = client.post("/v1/session", json=said).json()["csrf"]
        yield client


async def enters(server):
    try:
        await OpenSmtp(allowed="127.0.0.0/8").enter(server)
    finally:
        await asyncio.sleep(0.1)  # a line that was encrypted closes in its own time


def path_of(address):
    parts = urlsplit(address)
    return f"{parts.path}?{parts.query}"


def test_a_mailbox_at_a_service_from_its_grant_to_its_first_answer(desk, mail, service) -> None:
    service.lasts = 30  # so short that each use has it renewed
    way = {"kind": "imap", "auth": "oauth2"}
    config = {"provider": "google", "receiving": way, "sending": {"kind": "server", "auth": "oauth2"}}
    with signed_in(desk) as owner:
        made = owner.post("/v1/mailboxes", json={"name": "Shop", "address": SHOP, "config": config}).json()
        path = f"/v1/mailboxes/{made['id']}"
        assert (made["may_send"], made["needs_code"], made["granted"]) == (False, True, False)
        assert (made["config"]["sending"]["host"], made["config"]["sending"]["username"]) == ("localhost", SHOP)

        told_where = owner.post(f"{path}/grants", json={"provider": "google"})
        assert told_where.status_code == 200, told_where.text
        asked = told_where.json()["url"]
        back = httpx.get(asked).headers["location"]
        with httpx.Client(base_url=desk.url, timeout=PATIENCE) as stranger:
            assert stranger.get(path_of(back)).status_code == 401
        assert owner.get(path_of(back.replace("state=", "state=x"))).status_code == 403
        came = owner.get(path_of(back))
        assert (came.status_code, came.headers["location"].endswith("grant=given")) == (303, True)
        assert owner.get(path).json()["granted"]
        assert owner.get(path_of(back)).headers["location"].endswith("grant=refused"), "a code is worth one grant"

        ruling = owner.post(f"{path}/codes", json={})
        assert (ruling.status_code, ruling.json()["state"]) == (201, "asked"), ruling.text
        code = re.search(rb"\b(\d{8})\b", mail.waits_for(SHOP)[0])
        assert code is not None
        assert owner.post(f"{path}/proofs", json={"code": "12"}).json()["state"] == "wrong"
        assert owner.post(f"{path}/proofs", json={"code": code[1].decode()}).json()["state"] == "proven"
        assert owner.get(path).json()["may_send"]

        mail.swaks("--to", SHOP, "--from", BUYER, "--header", "Subject: Open on Sunday?", "--body", "Are you?")
        (row,) = soon(desk.conversations)
        reply = {"text": "We are, until noon.", "client_id": "c-1"}
        said = owner.post(f"/v1/conversations/{row['id']}/replies", json=reply).json()
        assert said["outcome"] in ("permitted", "deferred"), said["verdicts"]
        raw = mail.waits_for(BUYER)[-1]
        assert b"until noon" in raw
        assert b"ESMTPSA" in raw, "it left by the mailbox’s own server, signed in"
        assert {form["grant_type"] for form in service.asked} == {"authorization_code", "refresh_token"}

        service.revoked = True
        assert not owner.post(f"{path}/tests", json={"direction": "sending"}).json()["ok"]
        assert soon(lambda: not owner.get(path).json()["granted"])
        service.revoked = False


def test_what_comes_is_heard_within_a_second(desk, mail) -> None:
    there = "till@buyer.example"
    mail.swaks("--to", there, "--from", BUYER, "--header", "Subject: First", "--body", "It makes the box")
    mail.waits_for(there)
    receiving = {"kind": "imap", "host": "127.0.0.1", "port": mail.imap, "security": "starttls", "username": there}
    body = {"name": "Till", "address": "till@acme.example", "config": {"receiving": receiving}}
    desk.post("/v1/mailboxes", body | {"receiving_password": PASSWORD})
    soon(desk.conversations)
    soon(lambda: "IDLE" in mail.who(there))
    mail.swaks("--to", there, "--from", BUYER, "--header", "Subject: Second", "--body", "Quick")
    begun = time.monotonic()
    soon(lambda: len(desk.conversations()) == 2)
    assert time.monotonic() - begun < 5, "a look every thirty seconds would be later"


def test_a_server_tells_of_what_comes_and_says_why_it_lets_nobody_in(mail, monkeypatch) -> None:
    trusted(monkeypatch, mail)
    there = "ear@buyer.example"
    server = Server("127.0.0.1", mail.imap, "starttls", there, PASSWORD)
    mail.swaks("--to", there, "--from", BUYER, "--body", "It makes the box")
    mail.waits_for(there)

    async def listen():
        line = await asyncio.to_thread(OpenImap("127.0.0.0/8").open, server, "INBOX")
        assert await asyncio.to_thread(line.listen)
        assert not await line.stirs(0.05)
        sent = asyncio.create_task(asyncio.to_thread(mail.swaks, "--to", there, "--from", BUYER, "--body", "x"))
        heard = False
        while not heard:
            assert await line.stirs(20)
            heard = await asyncio.to_thread(line.heard)
        await sent
        await asyncio.to_thread(line.hush)
        assert await asyncio.to_thread(line.newer, 1, 9) == [2]
        await asyncio.to_thread(line.close)

    asyncio.run(listen())
    with pytest.raises(NoAnswer, match="auth"):
        OpenImap("127.0.0.0/8").open(Server("127.0.0.1", mail.imap, "starttls", there, "wrong"), "INBOX")
    for password, grant in (("wrong", ""), ("", "no-token")):
        with pytest.raises(NoAnswer, match="auth"):
            asyncio.run(enters(Server("127.0.0.1", mail.submission, "starttls", there, password, grant)))
    asyncio.run(enters(Server("127.0.0.1", mail.submission, "starttls", there, PASSWORD)))
