"""A running desk with mail: an account whose owner accepted the agreement, a proven domain, one mailbox."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

from tests.support.mail import Mail
from tests.support.names import Names
from tests.support.server import PATIENCE, Office, Process

HELP = "help@acme.example"


class Desk(Office):
    """An office that may send."""

    def __init__(self, process: Process, zones: Names) -> None:
        super().__init__(process)
        self.accepts()
        domain = self.post("/v1/domains", {"name": "acme.example"})
        for record in domain["records"]:
            zones.put(record["name"], record["type"], record["value"])
        checked = self.post(f"/v1/domains/{domain['id']}/checks", {})
        assert checked["state"] == "proven", checked
        self.box: Mapping[str, Any] = self.post("/v1/mailboxes", {"name": "Help", "address": HELP, "queue": self.queue})

    def accepts(self) -> None:
        """The owner signs in and accepts the agreement in force."""
        with httpx.Client(base_url=self.url, timeout=PATIENCE) as client:
            said = {"email": "nora@alpinetea.example", "password": "violet-otter-plinth"}
            csrf = client.post("/v1/session", json=said).json()["csrf"]
            shown = client.get("/v1/agreement?language=en").json()
            chosen = {name: shown[name] for name in ("version", "language", "sha256")}
            answer = client.post("/v1/agreement/acceptances", json=chosen, headers={"X-Fairline-CSRF": csrf})
            assert answer.status_code == 201, answer.text

    def conversations(self) -> list[Mapping[str, Any]]:
        """Every conversation, as an agent's list shows it."""
        found: list[Mapping[str, Any]] = self.ask("GET", "/v1/conversations?view=all&limit=200").json()["items"]
        return found

    def thread(self, conversation: str) -> list[Mapping[str, Any]]:
        """What stands in one."""
        path = f"/v1/conversations/{conversation}/thread?limit=200"
        found: list[Mapping[str, Any]] = self.ask("GET", path).json()["items"]
        return found


@contextmanager
def told(monkeypatch: Any, mail: Mail, zones: Names) -> Iterator[None]:
    """What a process must be told to find these servers."""
    with monkeypatch.context() as patch:
        patch.setenv("FAIRLINE_LMTP_PORT", str(mail.lmtp))
        patch.setenv("FAIRLINE_MAIL_HOST", "mx.fairline.example")
        patch.setenv("FAIRLINE_MAIL_RELAY", f"smtp://127.0.0.1:{mail.smtp}?tls=starttls")
        patch.setenv("FAIRLINE_MAIL_DNS", zones.where)
        patch.setenv("SSL_CERT_FILE", str(mail.authority))
        yield
