"""A running desk with texting: an account whose owner accepted the agreement, one registered number, one provider."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.support.server import Office, Process
from tests.support.text_network import Api, Centre

OURS, NOUR = "+41445550100", "+41791234567"


class TextDesk(Office):
    """An office that may text."""

    def __init__(self, process: Process, api: Api | None = None, provider: str = "big") -> None:
        super().__init__(process)
        self.accepts()
        self.api, self.count = api, 0
        self.centre: Centre | None = None
        self.sender = self.registers(OURS, provider)

    def registers(self, number: str, provider: str, **more: Any) -> Mapping[str, Any]:
        """A number, through its whole registration."""
        told = {"name": "Shop", "kind": "long_code", "number": number, "country": "CH", "provider": provider}
        made = self.post("/v1/text-senders", told | {"queue": self.queue} | more)
        self.post(f"/v1/text-senders/{made['id']}/submissions", {"documents": {}})
        answer = {"taken": True, "per_second": 100, "reference": {}}
        held: Mapping[str, Any] = self.post(f"/v1/text-senders/{made['id']}/registration", answer)
        return held

    def comes(self, text: str, sid: str = "", number: str = NOUR, **more: str) -> httpx.Response:
        """A contact texts; the provider tells us."""
        assert self.api is not None
        self.count += 1
        form = {"MessageSid": sid or f"SMin{self.count}", "From": number, "To": OURS, "Body": text, "NumMedia": "0"}
        return self.tells("/texts/big/inbound", form | more)

    def tells(self, path: str, form: Mapping[str, str]) -> httpx.Response:
        """The provider tells something, signed for the address it knows."""
        assert self.api is not None
        return self.api.calls(f"{self.url}{path}", f"{self.url}{path}", form)

    def conversations(self) -> Sequence[Mapping[str, Any]]:
        """Every conversation, as an agent's list shows it."""
        found: Sequence[Mapping[str, Any]] = self.get("/v1/conversations?view=all&limit=200")["items"]
        return found

    def thread(self, conversation: str) -> Sequence[Mapping[str, Any]]:
        """What stands in one."""
        found: Sequence[Mapping[str, Any]] = self.get(f"/v1/conversations/{conversation}/thread?limit=200")["items"]
        return found

    def says(self, conversation: str, text: str, client_id: str = "c1") -> Mapping[str, Any]:
        """The desk answers; the ruling."""
        path = f"/v1/conversations/{conversation}/replies"
        ruling: Mapping[str, Any] = self.post(path, {"text": text, "client_id": client_id})
        return ruling


@contextmanager
def told(monkeypatch: Any, folder: Path, lines: str) -> Iterator[None]:
    """What a process must be told to find these providers."""
    file = folder / "texts.toml"
    file.write_text(lines)
    with monkeypatch.context() as patch:
        patch.setenv("FAIRLINE_TEXTS", str(file))
        yield
