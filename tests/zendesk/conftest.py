"""One shop that both clients drive: a proven domain, a mailbox, a TLS end that answers for its name."""

import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from zenpy import Zenpy

from tests.support.desk import Desk
from tests.support.names import Names, serving
from tests.support.server import PATIENCE, Process, running
from tests.zendesk.ending import tls_end

DOMAIN, NAME = "fairline.test", "acme"
HOME = f"https://{NAME}.{DOMAIN}"
OWNER = "nora@alpinetea.example"


@dataclass(frozen=True, slots=True)
class Shop:
    """A running desk, and the client that speaks to it."""

    desk: Desk
    client: Zenpy


class Behind(Desk):
    """A desk behind a TLS end: a signed-in browser's cookie comes through there and nowhere else."""

    def __init__(self, process: Process, zones: Names, proxy: str, known: Path) -> None:
        self._proxy, self._known = proxy, ssl.create_default_context(cafile=str(known))
        super().__init__(process, zones)

    def accepts(self, email: str = OWNER) -> None:
        """The owner signs in and accepts the agreement in force, and the terms of texting and of keys."""
        with httpx.Client(base_url=HOME, proxy=self._proxy, verify=self._known, timeout=PATIENCE) as client:
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


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    """A shop, and Zenpy as anybody would set it up but for the name of the domain."""
    folder = tmp_path_factory.mktemp("zendesk")
    with serving() as zones, pytest.MonkeyPatch.context() as patch:
        patch.setenv("FAIRLINE_MAIL_DNS", zones.where)
        patch.setenv("FAIRLINE_MAIL_HOST", "mx.fairline.example")
        patch.setenv("FAIRLINE_URL", HOME)
        with running(folder / "data") as process, tls_end(f"{NAME}.{DOMAIN}", process.port, folder) as (proxy, known):
            desk = Behind(process, zones, proxy, known)
            patch.setenv("HTTPS_PROXY", proxy)
            patch.setenv("REQUESTS_CA_BUNDLE", str(known))
            client = Zenpy(domain=DOMAIN, subdomain=NAME, email=OWNER, token=desk.secret)
            yield Shop(desk, client)
            client.users.session.close()
