"""Flows at the shop's number: written, published and placed, with prompts that are tones, so that one hears which."""

import asyncio
import math
import struct
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from fairline.channels.voice.media.clips import Tone
from fairline.channels.voice.media.tones import frequencies, tone
from tests.support.phoned import _ulaw
from tests.support.server import PLAIN
from tests.support.sound import written
from tests.support.talking import LOUD, PATIENCE, Agent, Day, Line, Shop, Voice, soon

END: dict[str, Any] = {"kind": "hang_up", "id": "end"}
PIECES = {
    "welcome": 450,
    "ask": 550,
    "wrong": 650,
    "quiet": 850,
    "news": 950,
    "offer": 1150,
    "after": 1250,
    "bye": 1550,
}


class Desk:
    """What an admin of a shop does about its flows."""

    def __init__(self, shop: Shop, folder: Path) -> None:
        self.shop, self._folder = shop, folder
        self._clips: dict[str, str] = {}

    def piece(self, name: str, seconds: float = 1.0) -> dict[str, Any]:
        """A prompt that is heard as the tone of this name."""
        if name not in self._clips:
            wave = bytes(
                _ulaw(int(math.sin(2 * math.pi * PIECES[name] * each / 8000) * 8000))
                for each in range(int(seconds * 8000))
            )
            file = written(self._folder / f"{name}.wav", wave)
            told = {"name": name, "owner": "us", "basis": "own", "owned": "true", "lawful": "true"}
            answer = httpx.put(
                f"{self.shop.url}/v1/flow-clips", params=told, content=file.read_bytes(), timeout=60, verify=PLAIN,
                headers={"Authorization": f"Bearer {self.shop.secret}"},
            )  # fmt: skip
            assert answer.status_code < 300, answer.text
            self._clips[name] = answer.json()["id"]
        return {"clips": {"*": self._clips[name]}}

    def say(self, name: str, to: str = "", **more: Any) -> dict[str, Any]:
        """A step that says the piece of its own name."""
        return {"kind": "say", "id": name, "prompt": self.piece(name), "ways": {"next": to} if to else {}, **more}

    def menu(self, keys: dict[str, str], failed: str, **more: Any) -> dict[str, Any]:
        """A menu whose keys lead to these steps."""
        choices = [{"name": f"d{key}", "digit": key, "label": {"en": f"Choice {key}"}} for key in keys]
        ways = {f"d{key}": to for key, to in keys.items()} | {"failed": failed}
        said = {"prompt": self.piece("ask"), "invalid": self.piece("wrong"), "silence": self.piece("quiet")}
        return {"kind": "menu", "id": "menu", **said, "choices": choices, "tries": 3, "ways": ways, **more}

    def wait(self, queue: str = "", **more: Any) -> dict[str, Any]:
        """A step that waits in a queue."""
        ways = {"timeout": "end", "failed": "end"} | more.pop("ways", {})
        return {"kind": "enqueue", "id": "wait", "queue": queue or self.shop.queue, "ways": ways, **more}

    def make(self, *steps: dict[str, Any], **more: Any) -> str:
        """A flow of these steps, as a draft; its id."""
        body = {"languages": ["en"], "start": steps[0]["id"], "steps": list(steps)} | more
        made = self.shop.post("/v1/flows", {"name": f"Flow {self.shop.days}", "body": body})
        return str(made["id"])

    def publish(self, flow: str) -> int:
        """Have its draft run; the version."""
        return int(self.shop.post(f"/v1/flows/{flow}/publication", {})["number"])

    def place(self, flow: str | None) -> None:
        """Have whoever calls the shop's number go through it."""
        told = {"kind": "sender", "of": self.shop.number["id"], "flow": flow}
        answer = self.shop.ask("PUT", "/v1/flows/places", told)
        assert answer.status_code < 300, answer.text

    def runs(self, flow: str) -> list[Any]:
        """Its runs, the newest first."""
        found: list[Any] = self.shop.get(f"/v1/flows/{flow}/runs")["items"]
        return found

    async def ended(self, flow: str, why: str) -> Any:
        """Wait until its newest run is over, for this reason."""
        run: Any = await soon(lambda: next((each for each in self.runs(flow)[:1] if each["ended_at"]), None))
        assert run["why"] == why, run
        return run


async def hears(line: Line, name: str, seconds: float = PATIENCE) -> None:
    """Wait until the piece of this name is heard."""
    try:
        await soon(lambda: line.voice.level(PIECES[name]) > LOUD, seconds)
    except TimeoutError:
        told = {each: round(line.voice.level(hertz), 2) for each, hertz in PIECES.items()}
        raise AssertionError(f"expected {name}, heard {told} {line.voice.power():.2f}") from None


async def offered(agent: Agent) -> list[Any]:
    """What an agent is offered, once something is."""
    async with asyncio.timeout(PATIENCE):
        # Another process has no event to wait for.
        while not (found := (await agent.does("/v1/offers", method="GET"))["items"]):  # noqa: ASYNC110
            await asyncio.sleep(0.05)
    told: list[Any] = found
    return told


@asynccontextmanager
async def flowing(desk: Desk, *steps: dict[str, Any], **more: Any) -> AsyncIterator[tuple[Day, str]]:
    """A day on which callers go through a flow of these steps; the flow's id with it."""
    async with Day(desk.shop) as day:
        flow = desk.make(*steps, **more)
        desk.publish(flow)
        desk.place(flow)
        try:
            yield day, flow
        finally:
            desk.place(None)


class Beeping(Voice):
    """Somebody whose network sends keys as the sounds they make, and says nothing of events."""

    def __init__(self, hertz: float) -> None:
        self._sounds = deque[bytes]()
        super().__init__(hertz)

    @property
    def sdp(self) -> bytes:
        """What it says of itself."""
        kept = [line for line in super().sdp.decode().split("\r\n") if "101 telephone" not in line]
        return "\r\n".join(kept).replace("RTP/AVP 0 101", "RTP/AVP 0").encode()

    def presses(self, keys: str) -> None:
        """Let the two tones of each key be heard."""
        for each in keys:
            wave = tone(Tone(frequencies(each), 120, -9.0)) + tone(Tone((), 80))
            self._sounds.extend(wave[at : at + 160] for at in range(0, len(wave), 160))

    def _send(self) -> None:
        if not self._sounds:
            super()._send()
            return
        head = struct.pack("!BBHII", 0x80, 0, self._place & 0xFFFF, self._place * 160, int(self.hertz))
        self.socket.sendto(head + self._sounds.popleft(), self.far or ("", 0))


def beside(line: Line, keys: str, kind: str = "application/dtmf-relay") -> None:
    """Press keys beside the sound, as SIP INFO."""
    for each in keys:
        body = f"Signal={each}\r\nDuration=160\r\n" if kind == "application/dtmf-relay" else each
        line.call.ask("INFO", body.encode(), Content_Type=kind)
