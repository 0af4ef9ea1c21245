"""`kill -9` in the middle of a bulk act: it goes on where it stopped, and does nothing twice."""

import time
from collections import Counter
from contextlib import closing
from typing import Any

import httpx

from tests.support.patience import eventually
from tests.support.server import PATIENCE, Office, Process

MANY = 75  # three steps
TO_DO = [{"do": "set_priority", "to": "high"}, {"do": "add_tags", "tags": ["recalled"]}]


class Desk:
    """The owner at work in a running process; a bulk act is a member's."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.web = httpx.Client(base_url=office.url, timeout=PATIENCE)
        said = {"email": "nora@alpinetea.example", "password": "violet-otter-plinth"}
        self.csrf = self.web.post("/v1/session", json=said).json()["csrf"]

    def write(self) -> None:
        """So many visitors write."""
        for number in range(MANY):
            visit = self.web.post("/widget/v1/visits", json={"key": self.office.site["key"]}).json()
            body = {"client_id": f"bulk-client-{number:04}", "text": "Where is my tea?"}
            self.web.post("/widget/v1/messages", json=body, headers={"Authorization": f"Bearer {visit['token']}"})

    def talks(self) -> list[str]:
        """Their conversations, once there is one for each."""
        found = [row["id"] for row in self.get("/v1/conversations?view=all&limit=200")["items"]]
        return found if len(found) == MANY else []

    def begins(self, talks: list[str]) -> str:
        """A bulk act on them is begun; its id."""
        body = {"conversations": talks, "actions": TO_DO}
        answer = self.web.post("/v1/bulks", json=body, headers={"X-Fairline-CSRF": self.csrf})
        assert answer.status_code == 202, answer.text
        return str(answer.json()["id"])

    def get(self, path: str) -> Any:
        """Read something."""
        answer = self.web.get(path)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def told(self, talk: str) -> int:
        """How often a conversation tells that its priority was set."""
        items = self.get(f"/v1/conversations/{talk}/thread?limit=50")["items"]
        return sum(item["kind"] == "line" and item["what"] == "priority" for item in items)


async def test_a_bulk_act_that_was_cut_off_is_done_to_each_just_once(process: Process) -> None:
    office = Office(process)
    desk = Desk(office)
    with closing(desk.web):
        desk.write()
        talks = await eventually(desk.talks)
        made = desk.begins(talks)
        done = _until_begun(desk, made)
    process.kill()
    assert done < len(talks), "it was over before it could be cut off"
    process.start()
    desk = Desk(office)
    with closing(desk.web):
        await eventually(lambda: desk.get(f"/v1/bulks/{made}")["state"] == "done")
        held = desk.get(f"/v1/bulks/{made}")
        assert (held["done"], held["failed"]) == (len(talks), 0)
        assert Counter(desk.told(talk) for talk in talks) == {1: len(talks)}
    assert process.run("verify")["holds"]


def _until_begun(desk: Desk, made: str) -> int:
    """How many were done once the first were; it is killed right after."""
    end = time.monotonic() + 30
    while time.monotonic() < end:
        done = int(desk.get(f"/v1/bulks/{made}")["done"])
        if done:
            return done
    raise AssertionError("it did not begin")
