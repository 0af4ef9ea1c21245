"""A running desk with mail: an account whose owner accepted the agreement, a proven domain, one mailbox."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from tests.support.mail import Mail
from tests.support.names import Names
from tests.support.server import Office, Process

HELP = "help@acme.example"


class Desk(Office):
    """An office that may send."""

    def __init__(self, process: Process, zones: Names) -> None:
        super().__init__(process)
        self.accepts()
        self.proves(zones, "acme.example")
        self.box: Mapping[str, Any] = self.post("/v1/mailboxes", {"name": "Help", "address": HELP, "queue": self.queue})

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
