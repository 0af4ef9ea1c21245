"""An exchange on a wire in memory, with a house that writes down what it hears, and peers that say anything."""

import asyncio
import hashlib
from collections.abc import Callable
from itertools import count
from typing import Any, cast

from fairline.channels.voice.sip.addresses import parse_address, parse_uri
from fairline.channels.voice.sip.agent import UserAgent
from fairline.channels.voice.sip.bindings import Binding
from fairline.channels.voice.sip.digest import ha1
from fairline.channels.voice.sip.doors import Doors
from fairline.channels.voice.sip.leg import Leg
from fairline.channels.voice.sip.message import Request, Response, reply_to
from fairline.channels.voice.sip.sound import sequence
from fairline.channels.voice.sip.tests.phone import Phone
from fairline.channels.voice.sip.tests.wheel import Wheel
from fairline.channels.voice.sip.tests.wire import End, Wire
from fairline.channels.voice.sip.transport import Transports
from fairline.channels.voice.sip.trunk_plans import Host, TrunkPlan

OURS = "v=0\r\no=- 1 1 IN IP4 192.0.2.10\r\ns=-\r\nc=IN IP4 192.0.2.10\r\nt=0 0\r\nm=audio 10000 RTP/AVP 0\r\n"
THEIRS = "v=0\r\no=- 7 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\nm=audio 20000 RTP/AVP 0\r\n"
HELD = THEIRS.replace("- 7 1", "- 7 2") + "a=sendonly\r\n"
HERE, PROVIDER = ("192.0.2.10", 5060), ("192.0.2.99", 5060)
EPOCH = 1_800_000_000.0


class House(Doors):
    """Knows Ada and Nour; keeps every leg and every event, in order."""

    def __init__(self) -> None:
        self.passwords = {"ada": "tea", "nour": "milk"}
        self.legs: list[Leg] = []
        self.events: list[Any] = []
        self.registered: list[Binding] = []
        self.gone: list[Binding] = []
        self.trunks: list[tuple[str, bool]] = []
        self.reasons: list[str] = []  # why they went down
        self.on_leg: Callable[[Leg], None] = lambda leg: None

    async def password_ha1(self, username):
        password = self.passwords.get(username)
        kinds = ("SHA-256", "MD5")
        return {kind: ha1(username, "fairline", password, kind) for kind in kinds} if password else None

    def on_invite(self, leg):
        self.legs.append(leg)
        leg.on_event = self.heard
        self.on_leg(leg)

    def heard(self, leg, event):
        self.events.append(event)

    def on_registered(self, binding):
        self.registered.append(binding)

    def on_unregistered(self, binding):
        self.gone.append(binding)

    def on_trunk_state(self, trunk, up, why=""):
        self.trunks.append((trunk, up))
        self.reasons.append(why)

    def told(self, kind):
        """The events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]


class Port(End):
    """An end with a start and a stop, as the exchange wants it."""

    refuses: frozenset[tuple[str, int]] = frozenset()

    async def start(self, listen):
        return [self.place[1]]

    async def stop(self):
        """Nothing to close."""

    def is_open(self, flow):
        return not flow.is_reliable or flow.key == self._wire.key(flow.local, flow.remote)

    async def flow_to(self, protocol, host, port, name=""):
        if (host, port) in self.refuses:
            raise OSError("refused")
        return self.to((host, port), protocol)


class Peer:
    """Somebody who says what the test says, and keeps what it gets."""

    def __init__(self, exchange, place) -> None:
        self.exchange, self.place = exchange, place
        self.end = exchange.wire.end(*place)
        self.flow = self.end.to(HERE)
        self.got: list[Any] = []
        self.end.on_message = lambda message, flow: self.got.append(message)
        self._number = count(1)

    def requests(self, method):
        """What was asked of it, each once."""
        found: dict[Any, Request] = {}
        for one in self.got:
            if isinstance(one, Request) and one.method == method:
                found.setdefault(one.headers.first("Via"), one)
        return list(found.values())

    def answers(self, *statuses):
        """The answers it got; of some statuses, or all."""
        return [one for one in self.got if isinstance(one, Response) and (not statuses or one.status in statuses)]

    def asks(self, method, uri="sip:100@192.0.2.10", sdp="", to_tag="", call="call-1", cseq=0, tag="them", **headers):
        """Send a request; header names with _ for -."""
        number = cseq or next(self._number)
        request = Request(method, uri)
        add = request.headers.add
        host, port = self.place
        add(
            "Via", f"SIP/2.0/UDP {host}:{port};branch=z9hG4bK{call}{number}{method if method != 'CANCEL' else 'INVITE'}"
        )
        add("From", headers.pop("From", f"<sip:them@{host}>") + f";tag={tag}")
        add("To", f"<{uri}>" + (f";tag={to_tag}" if to_tag else ""))
        add("Call-ID", call)
        add("CSeq", f"{number} {method}")
        add("Contact", f"<sip:them@{host}:{port}>")
        if sdp:
            add("Content-Type", "application/sdp")
            request.body = sdp.encode()
        for name, value in headers.items():
            request.headers.set(name.replace("_", "-"), value)
        self.end.send(request.encode(), self.flow)
        return request

    def says(self, request, status, tag="peer", sdp="", **headers):
        """Answer a request of the exchange's."""
        response = reply_to(request, status, to_tag=tag)
        response.headers.add("Contact", f"<sip:them@{self.place[0]}:{self.place[1]}>")
        if sdp:
            response.headers.add("Content-Type", "application/sdp")
            response.body = sdp.encode()
        for name, value in headers.items():
            response.headers.set(name.replace("_", "-"), value)
        self.end.send(response.encode(), self.flow)

    def acknowledges(self, answer, sdp=""):
        """ACK a 2xx."""
        tag = parse_address(answer.headers.get("To")).tag
        call, number = answer.headers.get("Call-ID"), sequence(answer.headers)[0]
        uri = parse_address(answer.headers.first("Contact")).uri
        self.asks("ACK", str(uri), sdp, tag, call, number, tag=parse_address(answer.headers.get("From")).tag)


class Exchange:
    """The exchange under test. `wheel` is its clock; `turn` lets time pass and what waits for the network go on."""

    def __init__(self, fate=lambda message: (0.0,), **options) -> None:
        self.wheel = Wheel()
        self.wire = Wire(self.wheel, fate)
        self.house, self._given, self._ids = House(), count(), count(1)
        self.port = Port(self.wire, HERE)
        self.wire.ends[HERE] = self.port
        self.records: dict[tuple[str, str], tuple[str, ...]] = {}
        self.agent = UserAgent(
            self.wheel,
            lambda: f"leg{next(self._ids)}",
            b"secret",
            self.house,
            clock=lambda: EPOCH + self.wheel.now(),
            chance=self.chance,
            look_up=self.look_up,
            transports=cast(Transports, self.port),
            **options,
        )

    def chance(self, size):
        """Bytes, never the same."""
        return hashlib.blake2b(f"exchange {next(self._given)}".encode(), digest_size=size).digest()

    async def look_up(self, name, kind):
        return self.records.get((name, kind), ())

    async def turn(self, seconds=0.0):
        """Let time pass, in small steps, and the loop's own work be done."""
        for _ in range(4):
            self.wheel.turn()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        self.wheel.turn(seconds)
        for _ in range(6):
            await asyncio.sleep(0)
            self.wheel.turn()

    def phone(self, name, host, protocol="udp", password=None):
        """A member's telephone."""
        end = self.wire.end(host)
        known = self.house.passwords.get(name, "") if password is None else password
        return Phone(end, self.wheel, end.to(HERE, protocol), f"sip:{name}@192.0.2.10", known)

    def peer(self, place=PROVIDER):
        return Peer(self, place)

    async def provider(self, place=PROVIDER, **plan):
        """A peer that is a trunk, `p`."""
        peer = self.peer(place)
        settings: dict[str, Any] = {"id": "p", "hosts": (Host(place[0], place[1]),), "options_every": 0.0} | plan
        self.agent.trunks.put(TrunkPlan(**settings))
        await self.turn()
        return peer

    def dial(self, via, to="sip:+41215550100@x", **more):
        """Call out, and hear of it."""
        from_ = parse_address(more.pop("from_", "Fairline <sip:+41215550199@fairline.example>"))
        leg = self.agent.dial(parse_uri(to), via, from_, more.pop("sdp", OURS), **more)
        leg.on_event = self.house.heard
        return leg

    @property
    def left(self):
        """What is kept: legs, requests under way, and things that will still happen."""
        return self.agent.legs, sum(self.agent.transactions.live)
