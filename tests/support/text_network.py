"""A text network for the tests: a message centre (SMPP 3.4, by smpp34) and a provider's HTTP API, on real wires.

Both know telephones that write and are written to, and tell what became of texts as a test wants it: in order, the
other way round, twice, much later, or not at all; they ask for patience, refuse, and drop the line.
"""

import asyncio
import base64
import ssl
import threading
from collections import deque
from collections.abc import Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlsplit

import httpx
import smpp34
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # the library has no types

from tests.support.postgres import free_port
from tests.support.web import Answering, listening

T = TypeVar("T")
STATES = {"DELIVRD": 2, "EXPIRED": 3, "UNDELIV": 5, "ACCEPTD": 6, "ENROUTE": 1, "REJECTD": 8}
# Fields beside a message, and a status (SMPP 3.4, 5.3.2 and 5.1.3).
RECEIPTED, REFERENCE, PLACE, PAYLOAD, STATE, THROTTLED = 0x001E, 0x0204, 0x020F, 0x0424, 0x0427, 0x58
IN_ORDER = ("ENROUTE", "DELIVRD")
BACKWARDS = ("DELIVRD", "ENROUTE", "ACCEPTD")
TWICE = ("DELIVRD", "DELIVRD")
LATE_FAILURE = ("ENROUTE", "UNDELIV")
SILENT: tuple[str, ...] = ()


@dataclass
class Taken:
    """A short message the centre took."""

    id: str
    source: str
    to: str
    octets: bytes
    coding: int
    esm_class: int
    reference: int | None
    place: int = 1  # of a piece: which


@dataclass
class Centre:
    """A message centre. `reports` says how receipts come, `slow` how many texts are answered with a request for
    patience, `refuses` which numbers it does not take.
    """

    port: int = field(default_factory=free_port)
    reports: Sequence[str] = IN_ORDER
    slow: int = 0
    refuses: dict[str, int] = field(default_factory=dict)
    eats: int = 0  # texts it takes and forgets to answer, as one that dies then
    before_answer: bool = False  # receipts come before the answer they are about
    taken: list[Taken] = field(default_factory=list)
    told: list[tuple[str, int]] = field(default_factory=list)  # id and status of what we told and how it was answered
    asked_patience: int = 0
    tls: ssl.SSLContext | None = None
    homes: dict[str, str] = field(default_factory=dict)  # number -> who is bound there, where several are

    def start(self) -> None:
        """Listen, on a thread of its own."""
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        self._inner = free_port()
        self._server = smpp34.Server("127.0.0.1", self._inner, system_id="centre")
        self._bound: dict[str, smpp34.Esme] = {}
        self._cables: set[asyncio.StreamWriter] = set()
        self._in(self._begin())
        self._serving = asyncio.run_coroutine_threadsafe(self._serve(), self._loop)
        self.open()

    def open(self) -> None:
        """Take sessions."""
        self._in(self._listen())

    def drop(self) -> None:
        """Break every session as a cut cable does, and take none."""
        self._in(self._cut())

    def stop(self) -> None:
        """End it."""
        for step in (self._cut, self._end, self._quiet):
            with suppress(Exception):
                self._in(step())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)
        self._loop.close()

    # The library's coroutines are made where its loop runs.
    async def _begin(self) -> None:
        await self._server.start()

    async def _end(self) -> None:
        await self._server.stop()

    # Between the world and the library's server lies a cable that can be cut, and that speaks TLS where it is told to.
    async def _listen(self) -> None:
        self._door = await asyncio.start_server(self._plug, "127.0.0.1", self.port, ssl=self.tls)

    async def _plug(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner = await asyncio.open_connection("127.0.0.1", self._inner)  # noqa: TID251  # a cable of ours
        self._cables |= {writer, inner}
        await asyncio.gather(_pump(reader, inner), _pump(inner_reader, writer))
        self._cables -= {writer, inner}

    async def _cut(self) -> None:
        self._door.close()
        for cable in list(self._cables):
            cable.close()
        self._cables.clear()
        self._bound.clear()

    async def _quiet(self) -> None:
        rest = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)

    def _in(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    @property
    def sessions(self) -> int:
        """How many are bound."""
        return len(self._bound)

    def texts(self, source: str, to: str, octets: bytes, **more: Any) -> int:
        """A telephone writes; the status the message is answered with, 1 where nobody answers."""
        return self._in(self._deliver(source, to, octets, **more))

    def report(self, taken: Taken, word: str) -> int:
        """What became of a text, as a receipt; its status."""
        return self._in(self._receipt(taken, word))

    async def _serve(self) -> None:
        while True:
            came = await self._server.next()
            if isinstance(came, smpp34.Esme):
                self._bound[came.session_id] = came
            elif isinstance(came, smpp34.Unbound):
                self._bound.pop(came.session_id, None)
            else:
                asyncio.create_task(self._take(came))  # noqa: RUF006  # ends with the loop

    async def _take(self, came: "smpp34.SubmitSmEvent") -> None:
        if self.slow > 0:
            self.slow -= 1
            self.asked_patience += 1
            came.reject(THROTTLED)
            return
        if came.destination_addr in self.refuses:
            came.reject(self.refuses[came.destination_addr])
            return
        tlvs = {one.tag: one.value for one in came.tlvs}
        octets = tlvs.get(PAYLOAD, came.short_message)
        reference = tlvs.get(REFERENCE)
        name = f"c{len(self.taken) + 1:06}"
        number = int.from_bytes(reference, "big") if reference else None
        place = tlvs.get(PLACE, octets[5:6] if came.esm_class & 0x40 else b"\1")[0]
        taken = Taken(
            name, came.source_addr, came.destination_addr, octets, came.data_coding, came.esm_class, number, place
        )
        self.taken.append(taken)
        if self.eats > 0:
            self.eats -= 1
            self._kept = came  # no answer, ever
        elif self.before_answer:
            await self._receipts(taken)
            came.accept(name)
            return
        else:
            came.accept(name)
        await self._receipts(taken)
        if taken.to in self.homes:
            tlvs_kept = [one for one in came.tlvs if one.tag == PAYLOAD]
            more = {"esm_class": taken.esm_class & 0x40, "data_coding": taken.coding, "tlvs": tlvs_kept}
            await self._deliver(taken.source, taken.to, b"" if tlvs_kept else taken.octets, **more)

    async def _receipts(self, taken: Taken) -> None:
        for word in self.reports:
            await self._receipt(taken, word)

    async def _receipt(self, taken: Taken, word: str) -> int:
        error = "000" if word == "DELIVRD" else "011"
        said = (
            f"id:{taken.id} sub:001 dlvrd:001 submit date:2611231000 done date:2611231001 stat:{word} err:{error} text:"
        )
        tlvs = [
            smpp34.Tlv(RECEIPTED, taken.id.encode() + b"\0"),
            smpp34.Tlv(STATE, bytes([STATES[word]])),
            smpp34.Tlv(0x1401, b"of the provider's own"),
        ]
        if taken.reference is not None:
            tlvs.append(smpp34.Tlv(REFERENCE, taken.reference.to_bytes(2, "big")))
        return await self._deliver(taken.to, taken.source, said.encode(), esm_class=0x04, tlvs=tlvs)

    async def _deliver(self, source: str, to: str, octets: bytes, **more: Any) -> int:
        if not self._bound:
            return 1
        home = self.homes.get(to)
        line = next((one for one in reversed(self._bound.values()) if home in (None, one.system_id)), None)
        if line is None:
            return 1
        try:
            answer = await line.deliver_sm(
                to, octets, source_addr=source, source_addr_ton=1, source_addr_npi=1, dest_addr_ton=1, **more
            )
        except smpp34.SmppError:
            return 1
        self.told.append((octets.decode("latin-1")[:20], answer.command_status))
        return int(answer.command_status)


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with suppress(OSError):
        while piece := await reader.read(65_536):
            writer.write(piece)
            await writer.drain()
    writer.close()


@contextmanager
def centre(**how: Any) -> Iterator[Centre]:
    """A message centre, stopped afterwards."""
    held = Centre(**how)
    held.start()
    try:
        yield held
    finally:
        held.stop()


class Api:
    """A provider's HTTP API. `reports` are the states it tells, `says` answers for a number otherwise."""

    def __init__(self, account: str = "AC123", token: str = "secret-token") -> None:
        self.account, self.token = account, token
        self.took: list[dict[str, Any]] = []
        self.says: dict[str, tuple[int, Mapping[str, Any]]] = {}
        self.slow = 0
        self.lost = 0  # how many it takes without an answer
        self.media: dict[str, tuple[str, bytes]] = {}
        self.address = ""
        self.reports: deque[Sequence[str]] = deque()

    @property
    def login(self) -> str:
        """What stands in the header of who may come in."""
        return "Basic " + base64.b64encode(f"{self.account}:{self.token}".encode()).decode()

    def takes(self, form: Sequence[tuple[str, str]]) -> tuple[int, Mapping[str, Any]]:
        """What it answers to a message."""
        said = dict(form)
        if self.slow > 0:
            self.slow -= 1
            return 429, {"code": 20429, "message": "Too Many Requests", "status": 429}
        if said.get("To", "") in self.says:
            return self.says[said["To"]]
        sid = f"SM{len(self.took):032x}"
        media = [value for name, value in form if name == "MediaUrl"]
        self.took.append(said | {"sid": sid, "media": media})
        return 201, self.told(self.took[-1])

    def told(self, one: Mapping[str, Any]) -> Mapping[str, Any]:
        """A message as it tells of it."""
        return {
            "sid": one["sid"],
            "account_sid": self.account,
            "to": one.get("To"),
            "from": one.get("From"),
            "body": one.get("Body"),
            "status": "queued",
            "num_segments": "1",
            "num_media": str(len(one["media"])),
            "direction": "outbound-api",
            "api_version": "2010-04-01",
            "date_created": "Mon, 23 Nov 2026 09:00:00 +0000",
            "date_updated": "Mon, 23 Nov 2026 09:00:00 +0000",
            "date_sent": None,
            "price": None,
            "price_unit": "USD",
            "error_code": None,
            "error_message": None,
            "messaging_service_sid": None,
            "uri": f"/2010-04-01/Accounts/{self.account}/Messages/{one['sid']}.json",
            "subresource_uris": {},
        }

    def calls(self, address: str, public: str, form: Mapping[str, str], token: str = "") -> httpx.Response:
        """It tells us something: signed as its own library signs, for the address it knows us by."""
        signed = RequestValidator(token or self.token).compute_signature(public, dict(form))
        return httpx.post(address, data=dict(form), headers={"X-Twilio-Signature": signed}, timeout=30)

    def settings(self) -> str:
        """The lines that name it to a house."""
        return f'[big]\nkind = "http"\nurl = "{self.address}"\nlogin = "{self.account}"\npassword = "{self.token}"\n'


class _Door(Answering):
    api: Api

    def post(self) -> None:
        body = self.body().decode()
        if self.headers.get("Authorization") != self.api.login:
            return self.tells(401, {"code": 20003, "message": "Authenticate", "status": 401})
        if urlsplit(self.path).path != f"/2010-04-01/Accounts/{self.api.account}/Messages.json":
            return self.tells(404, {"code": 20404, "message": "not found", "status": 404})
        status, said = self.api.takes(parse_qsl(body, keep_blank_values=True))
        if self.api.lost > 0 and status == 201:
            self.api.lost -= 1
            self.close_connection = True
            return None
        return self.tells(status, said)

    def get(self) -> None:
        parts = urlsplit(self.path)
        if self.headers.get("Authorization") != self.api.login:
            return self.tells(401, {"code": 20003, "message": "Authenticate", "status": 401})
        if parts.path in self.api.media:
            kind, content = self.api.media[parts.path]
            return self.says(200, content, {"Content-Type": kind})
        to = dict(parse_qsl(parts.query)).get("To")
        return self.tells(200, {"messages": [self.api.told(one) for one in self.api.took if one.get("To") == to]})


@contextmanager
def api() -> Iterator[Api]:
    """A provider's HTTP API on a free port, closed afterwards."""
    held = Api()
    with listening(type("Door", (_Door,), {"api": held})) as held.address:
        yield held


def written(took: Callable[[], Sequence[Taken]]) -> list[str]:
    """The words of single short messages a centre took, in GSM-7's own signs where those are ASCII's."""
    return [one.octets.decode("latin-1") for one in took()]
