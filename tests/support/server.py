"""A real Fairline process for the tests: started, killed, started again, on either engine."""

import json
import os
import signal
import ssl
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import httpx

from tests.support.names import Names
from tests.support.postgres import free_port

PATIENCE = 60.0  # seconds a process has to say it is ready, on a machine that does other things too


class Process:
    """One `fairline` process over a data folder or a database."""

    def __init__(self, folder: Path, database: str = "", verb: Sequence[str] = ("serve",)) -> None:
        self.folder, self.database, self.verb = folder, database, tuple(verb)
        self.port, self._sip = free_port(), str(free_port())
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[str] | None = None

    @property
    def environment(self) -> dict[str, str]:
        """What the process is told."""
        told = {
            "FAIRLINE_DATA": str(self.folder),
            "PORT": str(self.port),
            "FAIRLINE_LOG": "warning",
            "FAIRLINE_LIMITS": "0",
            "FAIRLINE_PRIVATE_HOSTS": "127.0.0.0/8, ::1",
        }
        if "demo" in self.verb:  # it takes calls, on a port of which a machine has one
            told["FAIRLINE_SIP_PORT"] = self._sip
        return {**os.environ, **told, "DATABASE_URL": self.database}

    @property
    def command(self) -> list[str]:
        """How it is started."""
        return [sys.executable, "-m", "fairline", *self.verb]

    def start(self) -> Self:
        """Start, and wait until it says that it is ready."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._log = open(self.folder / f"log-{self.port}.txt", "a")  # noqa: SIM115  # closed when the process ends
        self._process = subprocess.Popen(
            self.command,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if "Fairline is ready" in line:
                return self
        raise AssertionError(f"it did not start: {(self.folder / f'log-{self.port}.txt').read_text()[-2000:]}")

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self._process is not None
        self._process.send_signal(signal.SIGKILL)
        self._ended()

    def _ended(self) -> int:
        assert self._process is not None
        status = self._process.wait(PATIENCE)
        if self._process.stdout is not None:
            self._process.stdout.close()
        self._log.close()
        return status

    def stop(self) -> int:
        """Ask it to end, and wait."""
        if self._process is None or self._process.returncode is not None:
            return 0
        self._process.terminate()
        return self._ended()

    @property
    def pid(self) -> int:
        """Its number."""
        assert self._process is not None
        return self._process.pid

    def run(self, *words: str) -> Mapping[str, Any]:
        """A command on the same installation, answered as JSON."""
        done = subprocess.run(
            [sys.executable, "-m", "fairline", *words, "--json"],
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout, done.stderr
        answered: Mapping[str, Any] = json.loads(done.stdout)
        return answered


class Mailed(Process):
    """A process with a door for mail, and a name server of ours to ask."""

    def __init__(self, folder: Path, zones: Names, database: str = "") -> None:
        super().__init__(folder, database)
        self.lmtp, self.zones = free_port(), zones

    @property
    def environment(self) -> dict[str, str]:
        """The same, and where mail comes in."""
        told = {"FAIRLINE_LMTP_PORT": str(self.lmtp), "FAIRLINE_MAIL_HOST": "mx.fairline.example"}
        return {**super().environment, **told, "FAIRLINE_MAIL_DNS": self.zones.where}


@contextmanager
def running(folder: Path, database: str = "", verb: Sequence[str] = ("serve",)) -> Iterator[Process]:
    """A process that is stopped afterwards."""
    process = Process(folder, database, verb)
    try:
        yield process.start()
    finally:
        process.stop()


# Nobody here speaks TLS; reading the machine's certificates for each request would take longer than the request.
PLAIN = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class Office:
    """An account with an owner's token and one site, in a running process: what an outside program needs."""

    def __init__(self, process: Process, **options: Any) -> None:
        self.process = process
        opened = process.run(
            "account",
            "create",
            "--name",
            options.get("name", "Alpine Tea"),
            "--owner-email",
            options.get("email", "nora@alpinetea.example"),
            "--owner-password",
            "violet-otter-plinth",
        )
        self.account = str(opened["account"])
        self.owner = str(opened["owner"])
        made = process.run("token", "create", "--account", self.account)
        self.secret = str(made["secret"])
        self.url = process.url
        self.queue = self.post(
            "/v1/queues",
            {"name": "Shop", "week": [{"day": day, "from": "00:00", "until": "24:00"} for day in range(7)]},
        )["id"]
        self.site = self.post("/v1/webchat/sites", {"name": "Shop", "queue": self.queue})

    def ask(self, method: str, path: str, body: Any = None) -> httpx.Response:
        """Send a request as the owner's program."""
        headers = {"Authorization": f"Bearer {self.secret}"}
        return httpx.request(method, self.url + path, json=body, headers=headers, timeout=PATIENCE, verify=PLAIN)

    def post(self, path: str, body: Any) -> Any:
        """Make something; it must go well."""
        answer = self.ask("POST", path, body)
        assert answer.status_code < 300, answer.text
        return answer.json()

    def get(self, path: str) -> Any:
        """Read something; it must go well."""
        answer = self.ask("GET", path)
        assert answer.status_code < 300, answer.text
        return answer.json()

    def accepts(self, email: str = "nora@alpinetea.example") -> None:
        """The owner signs in and accepts the agreement in force, and the terms of texting and of keys."""
        with httpx.Client(base_url=self.url, timeout=PATIENCE) as client:
            said = {"email": email, "password": "violet-otter-plinth"}
            csrf = client.post("/v1/session", json=said).json()["csrf"]
            shown = client.get("/v1/agreement?language=en").json()
            chosen = {name: shown[name] for name in ("version", "language", "sha256")}
            answer = client.post("/v1/agreement/acceptances", json=chosen, headers={"X-Fairline-CSRF": csrf})
            assert answer.status_code == 201, answer.text
            for document in ("texting-terms", "api-terms"):
                shown = client.get(f"/v1/agreement?language=en&document={document}").json()
                chosen = {name: shown[name] for name in ("document", "version", "language", "sha256")}
                answer = client.post("/v1/agreements/acceptances", json=chosen, headers={"X-Fairline-CSRF": csrf})
                assert answer.status_code == 201, answer.text

    def proves(self, zones: Names, name: str) -> str:
        """A domain of theirs, with the records its zone must hold; its id."""
        domain = self.post("/v1/domains", {"name": name})
        for record in domain["records"]:
            zones.put(record["name"], record["type"], record["value"])
        checked = self.post(f"/v1/domains/{domain['id']}/checks", {})
        assert checked["state"] == "proven", checked
        return str(domain["id"])

    def visitor(self) -> "Visitor":
        """Somebody opens a page with the widget."""
        answer = httpx.post(
            f"{self.process.url}/widget/v1/visits", json={"key": self.site["key"]}, timeout=PATIENCE, verify=PLAIN
        )
        assert answer.status_code == 201, answer.text
        return Visitor(self.process.url, answer.json()["token"])


class Visitor:
    """Somebody in the web chat, speaking the widget's own protocol."""

    def __init__(self, url: str, token: str) -> None:
        self.url, self.token = url, token
        self.headers = {"Authorization": f"Bearer {token}"}

    def say(self, client_id: str, text: str) -> httpx.Response:
        """Write a message."""
        body = {"client_id": client_id, "text": text}
        return httpx.post(
            f"{self.url}/widget/v1/messages", json=body, headers=self.headers, timeout=PATIENCE, verify=PLAIN
        )

    def feed(self, after: int = 0) -> list[dict[str, Any]]:
        """What stands in the feed."""
        answer = httpx.get(
            f"{self.url}/widget/v1/feed?after={after}", headers=self.headers, timeout=PATIENCE, verify=PLAIN
        )
        assert answer.status_code == 200, answer.text
        items: list[dict[str, Any]] = answer.json()["items"]
        return items
