"""A shop whose agents are at work: so many of them, whose telephones all stand at one place."""

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil

from bench.carrier import Load, Seen, Way
from bench.places import opened
from fairline.accounts.members import invite_member, join
from fairline.channels.voice.sip.tests.phone import Phone
from fairline.channels.voice.sip.timers import LoopTimers
from fairline.channels.voice.sip.transport import Listen, Transports
from fairline.journal import HOUSE
from fairline.kit.db import Unit
from fairline.security import sessions
from tests.support.phoned import OURS, Phoned
from tests.support.postgres import free_port
from tests.support.server import PLAIN
from tests.support.talking import Shop

AT = "127.0.0.2"  # where telephones stand; the trunk is told by its own address


class Told(Phoned):
    """A process with settings of its own."""

    def __init__(self, folder: Path, ports: int) -> None:
        super().__init__(folder, ports=ports)
        self.settings: dict[str, str] = {}

    @property
    def environment(self) -> dict[str, str]:
        """The same, and what it is told here."""
        return {**super().environment, **self.settings}


class Staff:
    """A running shop, and where its agents' telephones stand."""

    def __init__(self, folder: Path, agents: int) -> None:
        self.folder = folder
        self.process = Told(folder / "data", 8 * agents + 400)
        self.process.start()
        self.shop, self.place = Shop(self.process), (AT, free_port())
        week = [{"day": day, "from": "00:00", "until": "24:00"} for day in range(7)]
        told = {"name": "Shop", "week": week, "wrap_up_seconds": 0}
        answer = self.shop.ask("PATCH", f"/v1/queues/{self.shop.queue}", told)
        assert answer.status_code < 300, answer.text
        self.process.stop()
        with opened(self.process.folder) as held:
            staff = held.write_now(lambda c: [_hired(c, number) for number in range(agents)], self.shop.account)
        self.process.start()
        self.way = Way(folder, ("127.0.0.1", self.process.sip), OURS, self.place)
        self._is_at_work = False
        self.names = [name for name, _, _ in staff]
        for name, member, secret in staff:
            cookies = httpx.Cookies({"fairline": secret})
            seen = httpx.get(f"{self.shop.url}/v1/session", cookies=cookies, verify=PLAIN)
            self.shop.members[name], self.shop.sessions[name] = member, (seen.json()["csrf"], cookies)

    def works(self, **settings: str) -> None:
        """Everybody is at work, in a process with these settings."""
        if not self._is_at_work or self.process.settings != settings:
            self._begins(**settings)
            asyncio.run(self._come())
            self._is_at_work = True

    def rests(self) -> None:
        """Nobody is at work."""
        if self._is_at_work:
            self._begins()

    def _begins(self, **settings: str) -> None:
        self.process.stop()
        self.process.settings = settings
        self.process.start()
        self._is_at_work = False

    async def _come(self) -> None:
        for name in self.names:
            csrf, cookies = self.shop.sessions[name]
            headers = {"X-Fairline-CSRF": csrf}
            async with httpx.AsyncClient(
                base_url=self.shop.url, timeout=60, verify=PLAIN, cookies=cookies, headers=headers
            ) as client:
                line = (await client.post("/v1/phone/line")).json()
                await self._registers(line["user"], line["password"])
                answer = await client.put("/v1/presence", json={"status": "available"})
                assert answer.status_code < 300, answer.text

    async def _registers(self, name: str, password: str) -> None:
        timers = LoopTimers(asyncio.get_running_loop())
        count = iter(range(10_000))
        transports = Transports(timers, lambda size: f"{name}{next(count)}".encode().ljust(size, b"0")[:size])
        await transports.start([Listen("udp", *self.place)])
        try:
            home = await transports.flow_to("udp", "127.0.0.1", self.shop.sip)
            asked = (phone := Phone(transports, timers, home, f"sip:{name}@127.0.0.1", password)).register(3600)
            await phone.until(lambda: asked.is_done)
            assert asked.status == 200, asked.status
        finally:
            await transports.stop()

    def carries(self, load: Load) -> tuple[Seen, float]:
        """Calls of a load, each to whoever is free; what was seen of them, and the seconds of processor they took."""
        before = used(self.process.pid)
        seen = self.way.carries(load)
        cost = used(self.process.pid) - before
        return seen.named(lambda call: str(self.shop.get(f"/v1/calls/{call}")["theirs"])), cost


@contextmanager
def staffed(agents: int) -> Iterator[Staff]:
    """A shop with so many agents."""
    with tempfile.TemporaryDirectory() as name:
        staff = Staff(Path(name), agents)
        try:
            yield staff
        finally:
            staff.process.stop()


def _hired(c: Unit, number: int) -> tuple[str, str, str]:
    """Somebody who joined: their name, id and session. By hand, a joining house may only grow so fast."""
    name = f"Agent{number}"
    invited = invite_member(c, HOUSE, email=f"{name.lower()}@alpinetea.example", role="agent", name=name)
    join(c, invited.id, name)
    return name, invited.id, sessions.begin(c, invited.id, "bench").secret


def used(pid: int) -> float:
    """Seconds of processor that a process and its children used until now."""
    one = psutil.Process(pid)
    return sum(sum(each.cpu_times()[:2]) for each in (one, *one.children(recursive=True)))
