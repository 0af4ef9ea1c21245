"""A node's telephone exchange: the ports it listens on, the calls that come, and the calls it makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from fairline.channels.voice.sip.addresses import Address, Uri
from fairline.channels.voice.sip.admission import Admission
from fairline.channels.voice.sip.bindings import Binding
from fairline.channels.voice.sip.calling import Calling
from fairline.channels.voice.sip.dialogs import tag_of
from fairline.channels.voice.sip.digest import ALGORITHMS
from fairline.channels.voice.sip.doors import Doors
from fairline.channels.voice.sip.edges import Edges
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.guard import Guard
from fairline.channels.voice.sip.inside import capable
from fairline.channels.voice.sip.leg import Leg
from fairline.channels.voice.sip.line import NONE
from fairline.channels.voice.sip.location import Located
from fairline.channels.voice.sip.message import Headers, Request, reply_to
from fairline.channels.voice.sip.names import LookUp
from fairline.channels.voice.sip.nonces import Nonces
from fairline.channels.voice.sip.opening import opened
from fairline.channels.voice.sip.registering import Terms
from fairline.channels.voice.sip.registrar import Registrar
from fairline.channels.voice.sip.sources import FromPhone, FromTrunk
from fairline.channels.voice.sip.switch import Switch
from fairline.channels.voice.sip.timers import Timers
from fairline.channels.voice.sip.transactions import ServerTransaction, Transactions
from fairline.channels.voice.sip.transfers import replaced
from fairline.channels.voice.sip.transport import Listen, Transports
from fairline.channels.voice.sip.trunk import Trunk
from fairline.channels.voice.sip.trunks import Trunks
from fairline.channels.voice.sip.ways import ByDevice, ByFlow, ByNode, ByRegistration, ByTrunk, Route, Way

INTERVAL = 1800  # seconds between two signs of life of a call
RETRY = 30  # seconds after which a node that is full or leaving may be asked again
MOST_LEGS = 4000


class UserAgent:
    """`secret` seals nonces and is the same on all nodes; `clock` tells seconds since 1970; `chance` gives bytes nobody
    guesses; `look_up` asks the name servers. `algorithms` may be MD5 alone for telephones that stumble over the other.
    `edges` are proxies of the house. A `transports` of one's own takes the place of real ports in tests.
    """

    def __init__(
        self,
        timers: Timers,
        new_id: Callable[[], str],
        secret: bytes,
        doors: Doors,
        *,
        clock: Callable[[], float],
        chance: Callable[[int], bytes],
        look_up: LookUp,
        realm: str = "fairline",
        algorithms: Sequence[str] = tuple(ALGORITHMS),
        terms: Terms | None = None,
        interval: int = INTERVAL,
        most_legs: int = MOST_LEGS,
        transports: Transports | None = None,
        edges: Edges | None = None,
    ) -> None:
        self._doors, self._interval, self._most_legs, self._draining = doors, interval, most_legs, False
        self.transports = transports or Transports(timers, chance)
        self.transactions = Transactions(
            self.transports,
            timers,
            chance,
            self._asked,
            self._acknowledged,
            on_closed=self._closed,
            admit=lambda request, flow: self._admission.admits(request, flow),
        )
        heard, through = self.transports.on_message, (edges or Edges()).through
        self.transports.on_message = lambda message, flow: heard(message, through(message, flow))
        self.switch = Switch(self.transports, self.transactions, timers, new_id, chance)
        self.registrar = Registrar(timers, clock, doors.on_registered, doors.on_unregistered)
        self.trunks = Trunks(self.switch, look_up, doors.on_trunk_state)
        guard = Guard(realm, doors.password_ha1, Nonces(secret, clock, chance), timers.now, algorithms)
        rules = terms or Terms()
        self._admission = Admission(self.switch, guard, doors, self.registrar, self.trunks, rules, clock, self._invited)
        self._admission.busy = lambda: RETRY if self._draining or self.legs >= most_legs else 0

    async def start(self, listen: Sequence[Listen]) -> list[int]:
        """Open the ports; their numbers. Raises OSError."""
        return await self.transports.start(listen)

    async def stop(self) -> None:
        """Hang up what is left, leave the providers, close the ports."""
        for leg in set(self.switch.legs.values()):
            leg.hang_up()
        self.trunks.stop()
        self.registrar.stop()
        await self.switch.stop()
        await self.transports.stop()

    def drain(self, draining: bool = True) -> None:
        """Take no more calls (503, Retry-After); those that stand go on, telephones may still register."""
        self._draining = draining

    @property
    def legs(self) -> int:
        """How many dialogs there are."""
        return len(self.switch.legs)

    def dial(
        self,
        to: Uri,
        via: Route,
        from_: Address,
        sdp: str,
        headers: Mapping[str, str] = NONE,
        timeout: float = 60.0,
        located: Located | None = None,
    ) -> Leg:
        """Call somebody. The leg is there at once and tells nothing before this returns: listen to it by `on_event`.

        `sdp` empty asks the other side to offer; then `accept` answers. `headers` go into the INVITE; `Privacy: id`
        hides the number. A trunk without room, or a member without a telephone, refuses (503, 480).
        """
        leg = Leg(self.switch, Headers(headers.items()), Address("", to), to, self._flow_of(via), _source(via))
        leg.outgoing, leg.our_sdp = True, sdp
        extra = Headers((located.headers if located else {}).items())
        none = 503 if isinstance(via, ByTrunk) else 480
        ways = self._ways(leg, to, via, from_, headers)
        body = located.body if located else sdp
        hurried = isinstance(via, ByTrunk) and via.elsewhere
        calling = Calling(leg, ways, extra, body, self._interval, none, hurried=hurried)
        leg.invite = calling
        self.switch.timers.call_later(0, lambda: calling.start(timeout))
        return leg

    def _flow_of(self, via: Route) -> Flow | None:
        return via.flow if isinstance(via, ByFlow) else None

    def _ways(
        self, leg: Leg, to: Uri, via: Route, from_: Address, headers: Mapping[str, str]
    ) -> Sequence[Sequence[Way]]:
        if isinstance(via, ByFlow):
            return [[Way(to, from_, flow=via.flow, headers=headers)]]
        if isinstance(via, ByDevice):
            return [[self._to_device(via.binding, from_, headers)]]
        if isinstance(via, ByRegistration):
            return [[self._to_device(binding, from_, headers) for binding in self.registrar.of(via.username)]]
        if isinstance(via, ByNode):
            host, port = via.host, via.port
            return [[Way(to, from_, connect=lambda: self.transports.flow_to("udp", host, port), headers=headers)]]
        trunk = self.trunks.get(via.trunk)
        if trunk is None or not trunk.limits.take(urgent=via.urgent):
            return []
        leg.when_over.append(trunk.limits.give_back)
        return trunk.ways(to, from_, headers)

    def _to_device(self, binding: Binding, from_: Address, headers: Mapping[str, str]) -> Way:
        """A registered telephone is called where it registered from, whatever its contact says (RFC 5626 s5.3)."""
        flow = binding.flow
        if flow.protocol in ("tcp", "tls") and not self.transports.is_open(flow):
            place = (flow.protocol, *flow.remote)
            connect = partial(self.transports.flow_to, *place)
            return Way(binding.contact.uri, from_, connect=connect, routes=binding.path, headers=headers)
        return Way(binding.contact.uri, from_, flow=flow, routes=binding.path, headers=headers)

    # What comes in.

    def _asked(self, tx: ServerTransaction) -> None:
        ours = tag_of(tx.request.headers.get("To"))
        if not ours and tx.request.method == "INVITE" and self._doors.is_node(tx.request):
            self._begin(opened(self.switch, tx, None, "", self._interval), None, self._doors.on_passed)
        elif not ours:
            self._admission.receive(tx)
        elif leg := self.switch.legs.get((tx.request.headers.get("Call-ID") or "", ours)):
            leg.receive(tx)
        elif tx.request.method == "OPTIONS":
            tx.respond(capable(tx.request))
        else:
            tx.respond(reply_to(tx.request, 481))

    def _acknowledged(self, ack: Request, _flow: Flow) -> None:
        leg = self.switch.legs.get((ack.headers.get("Call-ID") or "", tag_of(ack.headers.get("To"))))
        if leg:
            leg.acknowledged(ack)

    def _closed(self, flow: Flow) -> None:
        """A connection ended. A browser cannot be reached in any other way: its calls are lost."""
        self.registrar.flow_closed(flow)
        self.trunks.closed(flow)
        for leg in set(self.switch.legs.values()):
            if leg.flow and leg.flow.key == flow.key and leg.flow.protocol in ("ws", "wss"):
                leg.lost("transport")

    def _invited(self, tx: ServerTransaction, trunk: Trunk | None, username: str) -> None:
        """An INVITE of somebody known. Raises Malformed."""
        replaces = tx.request.headers.get("Replaces")
        named = replaced(self.switch, replaces) if replaces else None
        leg = opened(self.switch, tx, trunk, username, self._interval)
        if replaces and named is None:
            leg.refuse(481)
        elif trunk and not trunk.limits.take():
            leg.refuse(503, headers={"Retry-After": str(RETRY)})
        else:
            leg.replaces = named
            self._begin(leg, trunk, self._doors.on_invite)

    def _begin(self, leg: Leg, trunk: Trunk | None, told: Callable[[Leg], None]) -> None:
        if trunk:
            leg.when_over.append(trunk.limits.give_back)
        if leg.dialog:
            leg.known_as(leg.dialog.call_id, leg.dialog.local.tag)
        told(leg)


def _source(via: Route) -> FromTrunk | FromPhone | None:
    match via:
        case ByTrunk(trunk=trunk):
            return FromTrunk(trunk)
        case ByDevice(binding):
            return FromPhone(binding.username)
        case ByRegistration(username):
            return FromPhone(username)
        case _:
            return None
