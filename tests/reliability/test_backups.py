"""A backup made while the house runs is brought back elsewhere, and who was erased since stays erased."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.support import postgres
from tests.support.patience import at_last
from tests.support.server import Office, Process


class Backed(Process):
    """A process whose backups lie in a folder of their own."""

    def __init__(self, folder: Path, database: str, backups: Path) -> None:
        super().__init__(folder, database)
        self.backups = backups

    @property
    def environment(self) -> dict[str, str]:
        """The same, and where backups lie."""
        return {**super().environment, "FAIRLINE_BACKUPS": str(self.backups)}


@pytest.fixture
def second(request: pytest.FixtureRequest, address: str) -> Iterator[str]:
    """Where the other house's database is."""
    if not address:
        yield ""
        return
    server: postgres.Server = request.getfixturevalue("postgres_server")
    yield server.create("brought_back")
    server.drop("brought_back")


def known(office: Office, name: str) -> str:
    return str(office.post("/v1/contacts", {"name": name})["id"])


def test_a_house_brought_back_holds_what_was_said_and_nobody_who_was_erased_since(
    tmp_path: Path, address: str, second: str
) -> None:
    """Clause TDP19-TERM-90, as the operator lives it."""
    first = Backed(tmp_path / "data", address, tmp_path / "away").start()
    try:
        office = Office(first)
        office.accepts()
        visitor = office.visitor()
        assert visitor.say("message-0001", "The kettle arrived broken").status_code == 201
        gone, stays = known(office, "Nour Haddad"), known(office, "Ines Favre")
        made = first.run("backup", "create")
        assert visitor.say("message-0002", "Said after the backup").status_code == 201
        office.post("/v1/data-requests", {"contact": gone, "kind": "erasure"})
        at_last(lambda: erased(office))
        first.run("backup", "prune")
        assert first.run("backup", "verify")["backup"] == made["backup"]
    finally:
        first.stop()
    brought = Backed(tmp_path / "new", second, tmp_path / "away")
    brought.folder.mkdir()
    (brought.folder / "keys.toml").write_bytes((tmp_path / "data" / "keys.toml").read_bytes())
    done = brought.run("backup", "restore")
    assert (done["backup"], done["erased_anew"], done["left_over"]) == (made["backup"], 1, 0)
    brought.start()
    try:
        assert brought.run("verify")["holds"]
        office.url = brought.url
        assert office.get(f"/v1/contacts/{stays}")["name"] == "Ines Favre"
        assert "Nour Haddad" not in told(office, gone)
        texts = [item["text"] for item in fed(brought, visitor.token) if item["kind"] == "message"]
        assert texts == ["The kettle arrived broken"]
        found = office.get("/v1/search?q=kettle")
        assert "kettle" in str(found)
    finally:
        brought.stop()


def erased(office: Office) -> bool:
    """Whether everything that was to be forgotten is."""
    return all(each["state"] == "done" for each in office.get("/v1/data-requests")["items"])


def told(office: Office, contact: str) -> str:
    """What is shown of a contact, if anything."""
    return office.ask("GET", f"/v1/contacts/{contact}").text


def fed(process: Process, token: str) -> list[Any]:
    """What a visitor's feed holds."""
    headers = {"Authorization": f"Bearer {token}"}
    items: list[Any] = httpx.get(f"{process.url}/widget/v1/feed?after=0", headers=headers, timeout=60).json()["items"]
    return items
