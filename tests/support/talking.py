"""People who talk over a running process: a caller's network, agents on telephones, and what each of them hears."""

import asyncio
import math
import struct
from collections import deque
from collections.abc import Callable
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any, Self, TypeVar

import httpx

from fairline.channels.voice.sip.tests.calls import PhoneCall
from fairline.channels.voice.sip.tests.phone import Phone
from fairline.channels.voice.sip.timers import LoopTimers
from fairline.channels.voice.sip.transport import Listen, Transports
from tests.support.phoned import OURS, Ear, Exchange, Phoned, _linear, _ulaw
from tests.support.postgres import free_port
from tests.support.server import PLAIN, Office

T = TypeVar("T")

PASSWORD = "violet-otter-plinth"
TONES = {"caller": 400, "Nora": 700, "Ada": 1000, "Ben": 1300}
LOUD, QUIET, LATELY = 0.1, 0.02, 0.4
PATIENCE = 30.0  # s, that a busy machine may take; nothing waits so long for what comes


async def soon(look: Callable[[], T], seconds: float = PATIENCE) -> T:
    """The first answer that is true. Raises TimeoutError when none comes."""
    async with asyncio.timeout(seconds):
        while not (found := look()):  # noqa: ASYNC110  # another process has no event to wait for
            await asyncio.sleep(0.02)
    return found


class Voice(Ear):
    """Somebody who says one tone until they hush, and knows what they heard lately."""

    def __init__(self, hertz: float) -> None:
        super().__init__(hertz)
        wave = [math.sin(2 * math.pi * hertz * each / 8000) * 8000 for each in range(160)]
        self._said = bytes(_ulaw(int(each)) for each in wave)  # whole waves, where hertz is a multiple of 50
        self._lately: deque[tuple[float, bytes]] = deque(maxlen=50)
        self._place, self._keys, self._keyed = 0, deque[bytes](), dict[bytes, str]()
        self.says, self._sentence = True, b""
        self._task = asyncio.get_running_loop().create_task(self._goes_on())

    async def _goes_on(self) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()
        while True:
            self._place += 1
            if self.far is not None:
                self._send()
            await asyncio.sleep(max(0.0, began + self._place * 0.02 - loop.time()))
            with suppress(BlockingIOError, ConnectionError):
                while packet := self.socket.recv(2048):
                    if len(packet) > 12 and packet[1] & 0x7F == 0:
                        self._lately.append((loop.time(), packet[12:]))
                    elif len(packet) > 15 and packet[1] & 0x7F == 101:
                        self._keyed[packet[4:8]] = "0123456789*#"[packet[12]]

    def _send(self) -> None:
        kind, said = (101, self._keys.popleft()) if self._keys else (0, self._said)
        at = self._place * 160
        if kind == 0 and self._sentence:
            said, self._sentence = self._sentence[:160].ljust(160, b"\xff"), self._sentence[160:]
        if kind == 101:
            at, said = struct.unpack("!I", said[:4])[0], said[4:]
        elif not self.says and said is self._said:
            return
        head = struct.pack("!BBHII", 0x80, kind, self._place & 0xFFFF, at, int(self.hertz))
        with suppress(OSError):
            self.socket.sendto(head + said, self.far or ("", 0))

    def presses(self, keys: str) -> None:
        """Type, as telephones send keys (RFC 4733): each one held for 100 ms."""
        for nth, key in enumerate(keys):
            at = (self._place + 1 + nth * 12) * 160
            for step in range(1, 9):
                tail = struct.pack(
                    "!BBH", "0123456789*#".index(key), (0x80 if step > 5 else 0) | 10, min(step, 5) * 160
                )
                self._keys.append(struct.pack("!I", at) + tail)

    async def speaks(self, sentence: bytes) -> None:
        """Say this, as u-law, and then nothing."""
        self.says, self._sentence = False, sentence
        await soon(lambda: not self._sentence)

    @property
    def keyed(self) -> str:
        """The keys the other side pressed; each stands once, by its time."""
        return "".join(self._keyed.values())

    def listens(self, seconds: int) -> None:
        """Keep so much of what is heard from now on."""
        self._lately = deque(maxlen=seconds * 50)

    @property
    def kept(self) -> bytes:
        """What was kept of it, as u-law."""
        return b"".join(said for _, said in self._lately)

    def _samples(self) -> list[int]:
        since = asyncio.get_running_loop().time() - LATELY
        return [_linear(code) for at, said in self._lately if at >= since for code in said]

    def level(self, hertz: float) -> float:
        """How loud a tone was lately, 0 to 1."""
        samples = self._samples()
        step = 2 * math.pi * hertz / 8000
        real = sum(each * math.cos(step * place) for place, each in enumerate(samples))
        imaginary = sum(each * math.sin(step * place) for place, each in enumerate(samples))
        return 2 * math.hypot(real, imaginary) / max(3200, len(samples)) / 8000

    def power(self) -> float:
        """How loud it all was, 0 to 1."""
        samples = self._samples()
        return math.sqrt(sum(each * each for each in samples) / max(3200, len(samples))) / 8000

    def _levels(self) -> dict[str, float]:
        return {name: round(self.level(hertz), 2) for name, hertz in TONES.items()}

    async def hears(self, *names: str, music: bool = False) -> None:
        """Wait until these are heard and nobody else is; with music or without."""

        def is_so() -> bool:
            found = self._levels()
            told = all(found[each] > LOUD if each in names else found[each] < QUIET for each in found)
            return told and (not music or self.power() > QUIET)

        try:
            await soon(is_so)
        except TimeoutError:
            raise AssertionError(f"expected {names} {music=}, heard {self._levels()} {self.power():.2f}") from None

    def end(self) -> None:
        """Gone."""
        self._task.cancel()
        self.socket.close()


class Line:
    """One end of a call: its signalling and its voice."""

    def __init__(self, phone: Phone, call: PhoneCall, voice: Voice) -> None:
        self.phone, self.call, self.voice = phone, call, voice

    async def is_up(self) -> None:
        """Wait until it is picked up, and talk."""
        await soon(lambda: self.call.state == "up" and self.call.sdp)
        self.voice.knows(self.call.sdp)

    def picks_up(self) -> None:
        """Take it."""
        self.voice.knows(self.call.sdp)
        self.call.answer(self.voice.sdp)

    async def is_over(self) -> None:
        """Wait until it ended."""
        await soon(lambda: self.call.state == "over")

    def hangs_up(self) -> None:
        """End it."""
        self.call.hang_up()

    async def leaves(self) -> None:
        """Be out of it at any moment of it: a yes that crosses our giving up is answered with a goodbye."""

        def is_out() -> bool:
            self.call.leave()
            return self.call.state == "over"

        await soon(is_out)


class Shop(Exchange):
    """An exchange whose provider is at one port, and that has two more agents."""

    def __init__(self, process: Phoned) -> None:
        self.provider, self.is_known, self.sip, self.days = free_port(), False, process.sip, 0
        super().__init__(process, self.provider)
        self.sessions: dict[str, tuple[str, httpx.Cookies]] = {}
        self.members = {"Nora": self.owner}
        for name in ("Ada", "Ben"):
            self.hires(name)
        assert self.number["state"] == "active", self.number
        self._may_call()

    def hires(self, name: str) -> None:
        """Somebody is invited, and joins."""
        invited = self.post(
            "/v1/members", {"email": f"{name.lower()}@alpinetea.example", "role": "agent", "name": name}
        )
        code = invited["invitation_url"].rsplit("/", 1)[-1]
        accepted = httpx.post(
            f"{self.url}/v1/invitations/{code}/acceptance", json={"name": name, "password": PASSWORD}, verify=PLAIN
        )
        assert accepted.status_code < 300, accepted.text
        self.members[name] = invited["member"]["id"]

    def _may_call(self) -> None:
        """The number is proven by its provider, for whom the operator vouches, and the places called are opened."""
        self.process.run("account", "operator", self.account)
        with httpx.Client(base_url=self.url, timeout=60, verify=PLAIN) as client:
            said = {"email": "nora@alpinetea.example", "password": PASSWORD}
            client.headers["X-Fairline-CSRF"] = client.post("/v1/session", json=said).json()["csrf"]
            known = {"account": self.account, "trunk": self.trunk["id"], "vouched": True, "evidence": "contract 1"}
            answer = client.post("/v1/operator/trunks", json=known)
            assert answer.status_code == 204, answer.text
            answer = client.put("/v1/call-limits", json={"countries": ["US", "CH", "JP", "AU"], "opened": []})
            assert answer.status_code < 300, answer.text
        self.post(f"/v1/numbers/{self.number['id']}/proofs", {"how": "provider"})

    def calls(self) -> list[Any]:
        """Those that go on."""
        found: list[Any] = self.get("/v1/calls")["items"]
        return found

    def conversations(self) -> list[Any]:
        """All of them, the newest first."""
        found: list[Any] = self.get("/v1/conversations?view=all&limit=50")["items"]
        return found

    def thread(self, conversation: str) -> list[Any]:
        """What stands in one."""
        found: list[Any] = self.get(f"/v1/conversations/{conversation}/thread?limit=200")["items"]
        return found


def holder(shop: Shop) -> str:
    """Who has the newest conversation, empty for nobody."""
    return str((shop.conversations()[0]["agent"] or {}).get("id", ""))


class Agent:
    """Somebody who is signed in, with a telephone."""

    def __init__(self, day: "Day", name: str, client: httpx.AsyncClient, phone: Phone) -> None:
        self.day, self.name, self.client, self.phone = day, name, client, phone
        self.id = day.shop.members[name]

    async def does(self, path: str, body: Any = None, method: str = "POST", status: int = 0) -> Any:
        """Something in the workspace; it must go well, unless another status is named."""
        answer = await self.client.request(method, path, json=body)
        assert answer.status_code == status or (not status and answer.status_code < 300), answer.text
        return answer.json() if answer.content else None

    async def rings(self) -> Line:
        """Wait until the telephone rings."""
        call = (await soon(lambda: [each for each in self.phone.calls if each.state in ("new", "early")]))[0]
        if call.state == "new":
            call.ring()
        return Line(self.phone, call, self.day.voice(self.name))

    async def takes(self) -> Line:
        """Wait until it rings, and pick up."""
        line = await self.rings()
        line.picks_up()
        return line

    def keys(self, number: str) -> Line:
        """Dial on the telephone itself."""
        voice = self.day.voice(self.name)
        target = f"sip:{number}@127.0.0.1:{self.day.shop.sip}"
        return Line(self.phone, self.phone.call(target, voice.sdp), voice)


class Day:
    """A stretch of a running shop's life: who is there goes home at its end."""

    def __init__(self, shop: Shop) -> None:
        self.shop, self._stack, self._voices = shop, AsyncExitStack(), list[Voice]()
        self.agents: list[Agent] = []
        self.carrier: Phone

    async def __aenter__(self) -> Self:
        self.shop.days += 1
        self.carrier = await self._phone("+12025550177", port=self.shop.provider)
        if not self.shop.is_known:  # the process asks a trunk that it took up whether it is there
            await soon(lambda: any(each.method == "OPTIONS" for each in self.carrier.requests), 60)
            self.shop.is_known = True
        return self

    async def __aexit__(self, *error: object) -> None:
        try:
            await self._goes_home()
        finally:
            await self._stack.aclose()

    async def _goes_home(self) -> None:
        for voice in self._voices:
            voice.end()
        await soon(self._all_hung_up)
        for each in self.shop.conversations():
            if each["state"] != "closed":
                self.shop.ask("POST", f"/v1/conversations/{each['id']}/wrap-up")
                self.shop.ask("PUT", f"/v1/conversations/{each['id']}/wrap-up", {})
        for agent in self.agents:
            agent.phone.register(expires=0)
            await agent.does("/v1/presence", {"status": "offline"}, "PUT")

    def _all_hung_up(self) -> bool:
        """Whoever is still in a call ends it, also one whose yes came meanwhile."""
        calls = [call for phone in [self.carrier, *(each.phone for each in self.agents)] for call in phone.calls]
        for call in calls:
            call.leave()
        return all(call.state == "over" for call in calls) and self.shop.calls() == []

    async def _phone(
        self, name: str, password: str = "", realm: str = "127.0.0.1", port: int = 0, at: str = ""
    ) -> Phone:
        timers, count = LoopTimers(asyncio.get_running_loop()), iter(range(self.shop.days * 10_000, 10_000_000))

        def chance(size: int) -> bytes:
            return f"{next(count)}{name}".encode().ljust(size, b"0")[:size]

        transports = Transports(timers, chance)
        host = at or "127.0.0.1"  # the trunk is told by its address
        await transports.start([Listen("udp", host, port)])
        self._stack.push_async_callback(transports.stop)
        home = await transports.flow_to("udp", "127.0.0.1", self.shop.sip)
        phone = Phone(transports, timers, home, f"sip:{name}@{realm}", password)
        phone._given = self.shop.days * 10_000  # nothing is called as on another day
        return phone

    def voice(self, name: str) -> Voice:
        """What somebody says and hears."""
        self._voices.append(Voice(TONES[name]))
        return self._voices[-1]

    async def agent(self, name: str, status: str = "available", at: str = "127.0.0.2") -> Agent:
        """Somebody comes to work, and their telephone registers from an address."""
        client = await self._stack.enter_async_context(
            httpx.AsyncClient(base_url=self.shop.url, timeout=60, verify=PLAIN)
        )
        await self._signs_in(client, name)
        line = (await client.post("/v1/phone/line")).json()
        agent = Agent(self, name, client, await self._phone(line["user"], line["password"], at=at))
        asked = agent.phone.register()
        await agent.phone.until(lambda: asked.is_done)
        assert asked.status == 200, asked.status
        self.agents.append(agent)
        await agent.does("/v1/presence", {"status": status}, "PUT")
        return agent

    async def desk_phone(self, agent: Agent) -> tuple[str, Phone]:
        """One more telephone of somebody's, beside their first: its line's id, and itself."""
        line = await agent.does("/v1/phone/lines", {"name": "Desk"})
        self._stack.push_async_callback(agent.client.delete, f"/v1/phone/lines/{line['id']}")
        phone = await self._phone(line["user"], line["password"])
        asked = phone.register()
        await phone.until(lambda: asked.is_done)
        assert asked.status == 200, asked.status
        return line["id"], phone

    async def _signs_in(self, client: httpx.AsyncClient, name: str) -> None:
        """Once for all days: who signs in too often is made to wait."""
        if name not in self.shop.sessions:
            said = {"email": f"{name.lower()}@alpinetea.example", "password": PASSWORD}
            answer = await client.post("/v1/session", json=said)
            self.shop.sessions[name] = answer.json()["csrf"], client.cookies
        client.headers["X-Fairline-CSRF"], client.cookies = self.shop.sessions[name]

    async def tries(self, office: Office, trunk: str) -> None:
        """Wait until the process knows a line as it is set up now, and its provider answers."""
        office.post(f"/v1/trunks/{trunk}/tests", {})
        await soon(lambda: office.get(f"/v1/trunks/{trunk}")["test"]["state"] == "ok")

    def calls(self, number: str = OURS) -> Line:
        """Somebody calls our number."""
        voice = self.voice("caller")
        call = self.carrier.call(f"sip:{number}@127.0.0.1:{self.shop.sip}", voice.sdp)
        return Line(self.carrier, call, voice)

    async def rung(self, name: str = "caller") -> Line:
        """Wait until a number outside is rung; who is there speaks with the voice of `name`."""
        found = await soon(lambda: [each for each in self.carrier.calls if each.state == "new" and not each.outgoing])
        call = found[0]
        call.ring()
        return Line(self.carrier, call, self.voice(name))

    async def talk(self, agent: Agent) -> tuple[Line, Line, str]:
        """A caller and an agent who hear one another, and the call's id."""
        caller = self.calls()
        line = await agent.takes()
        await caller.is_up()
        await caller.voice.hears(agent.name)
        await line.voice.hears("caller")
        return caller, line, str(self.shop.calls()[0]["id"])


def opened(folder: Path, database: str = "") -> Shop:
    """A shop in a process that was started for it."""
    process = Phoned(folder, database)
    process.start()
    return Shop(process)
