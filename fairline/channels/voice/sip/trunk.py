"""One provider's trunk as it runs: its machines, whether they are there, its registration and its calls."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from fairline.channels.voice.sip.addresses import Address, Uri, parse_uri
from fairline.channels.voice.sip.diverted import retold
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.identity import for_trunk, is_hidden
from fairline.channels.voice.sip.message import Headers, Request, Response
from fairline.channels.voice.sip.names import FRESH, LookUp, Machine, as_written, bare, in_turn, machines
from fairline.channels.voice.sip.proofs import Proofs
from fairline.channels.voice.sip.switch import PORTS, Switch
from fairline.channels.voice.sip.timers import Handle
from fairline.channels.voice.sip.trunk_health import Health
from fairline.channels.voice.sip.trunk_limits import Limits
from fairline.channels.voice.sip.trunk_numbers import hiding, written
from fairline.channels.voice.sip.trunk_plans import TrunkPlan
from fairline.channels.voice.sip.trunk_proxy import gate, routes, wire
from fairline.channels.voice.sip.trunk_registration import TrunkRegistration
from fairline.channels.voice.sip.trunk_sources import read
from fairline.channels.voice.sip.ways import Way

Answered = Callable[[Response | None], None]
OnState = Callable[[str, bool, str], None]  # a trunk, whether it is up, and why not


@dataclass(frozen=True, slots=True)
class TrunkState:
    """How a trunk stands. `machines` are (address, port, up); `registered` is None where it does not register."""

    up: bool
    registered: bool | None
    machines: tuple[tuple[str, int, bool], ...]
    calls: int


class Trunk:
    """`on_state` hears of each change between up and down."""

    def __init__(self, plan: TrunkPlan, switch: Switch, look_up: LookUp, on_state: OnState) -> None:
        self.plan, self._switch, self._look_up, self._on_state = plan, switch, look_up, on_state
        self.found: tuple[Machine, ...] = ()  # as far as the names were looked up; calls may come from there
        self.limits = Limits(plan.channels, plan.calls_per_second, switch.timers.now)
        self._sources = tuple(read(text) for text in plan.sources)
        self._gate = gate(plan)
        self._health: dict[Machine, Health] = {}
        self._registered_by = ""  # the flow's key
        self._again: Handle | None = None
        self._stopped = False
        self._up: bool | None = True if plan.register is None else None  # None: nothing was heard yet
        login = plan.login or (plan.register.login if plan.register else None)
        self.proofs = Proofs(login, switch.chance) if login else None
        self._registration = self._make_registration()

    def start(self, known: Iterable[Machine] = ()) -> None:
        """Find its machines and look whether they are there; those known beforehand may be called at once."""
        self.found = tuple(dict.fromkeys((*self.found, *known, *bare(self.plan.hosts, self.plan.protocol))))
        for machine in self.machines:
            self._watch(machine)
        self._switch.later(self._find())

    @property
    def machines(self) -> tuple[Machine, ...]:
        """Those that are asked: what was found, or behind a proxy the hosts as they are written."""
        return self.found if self._gate is None else as_written(self.plan.hosts)

    def stop(self, *, unregister: bool = True) -> None:
        """Leave the provider; where another takes its place, the registration is left to that one."""
        self._stopped = True
        if self._again:
            self._again.cancel()
        for health in self._health.values():
            health.stop()
        if self._registration:
            self._registration.stop(unregister=unregister)

    @property
    def state(self) -> TrunkState:
        """How it stands now."""
        known = tuple((machine.address, machine.port, health.up) for machine, health in self._health.items())
        registered = self._registration.up if self._registration else None
        return TrunkState(bool(self._up), registered, known, self.limits.held)

    def sends_from(self, flow: Flow) -> bool:
        """Whether a request that came by this flow is the provider's."""
        if any(source.covers(flow.origin) for source in self._sources):
            return True
        return any(machine.address == flow.origin[0] for machine in self.found)

    def named(self, username: str) -> bool:
        """Whether this is what we registered as."""
        return self.plan.register is not None and self.plan.register.username == username

    def ways(self, to: Uri, from_: Address, headers: Mapping[str, str]) -> list[list[Way]]:
        """Its machines in the order to try them, those that are there first; each with the request as it wants it."""
        turn = in_turn(tuple(self._health), self._switch.chance)
        free = [machine for machine in turn if self._health[machine].is_free]
        return [[self._way(machine, to, from_, headers)] for machine in free or turn]

    def ask(self, done: Answered) -> None:
        """Ask now whether somebody is there; `done` hears the answer of the machine whose turn it is, None where none
        came.
        """
        turn = in_turn(tuple(self._health), self._switch.chance)
        if turn:
            self._probe(turn[0], done)
        else:
            done(None)

    def closed(self, flow: Flow) -> None:
        """A connection ended; maybe the one we registered over."""
        if self._registration and flow.key == self._registered_by:
            self._registration.lost()

    def _way(self, machine: Machine, to: Uri, from_: Address, headers: Mapping[str, str]) -> Way:
        plan = self.plan
        domain = plan.register.domain if plan.register else ""
        shown = Address(from_.display, replace(from_.uri, user=written(from_.uri.user, plan)))
        said, kept = for_trunk(shown, dict(headers), plan.manners, domain or machine.name)
        number = written(to.user, plan)
        if plan.manners.hides == "star" and is_hidden(headers):
            number = hiding(number, plan)
        uri = Uri("sip", number, domain or machine.name, None if domain else self._port(machine), wire(plan))
        kept = retold(kept, plan.manners.history, uri)
        return Way(
            uri,
            said,
            connect=lambda: self._connect(machine),
            routes=routes(plan, uri, machine),
            headers=kept,
            proofs=self.proofs,
            follows=self._gate is None,
            contact=plan.register.username if plan.register else "fairline",
            on_result=self._health[machine].heard,
        )

    def _port(self, machine: Machine) -> int | None:
        """What a URI tells of it: nothing where it goes without saying."""
        usual = PORTS[self.plan.protocol] if self._gate is None else 0
        return machine.port if machine.port != usual else None

    async def _connect(self, machine: Machine) -> Flow:
        there, protocol = self._gate or machine, self.plan.protocol
        name = there.name.strip("[]") if protocol == "tls" else ""
        return await self._switch.transports.flow_to(protocol, there.address, there.port, name)

    async def _find(self) -> None:
        """Look the names up, now and again; while nobody answers, those known stay."""
        try:
            known = await machines(self.plan.hosts, self.plan.protocol, self._look_up)
        except Exception:  # whatever a resolver raises, the machines we know are still there
            known = ()
        if self._stopped:
            return
        self._again = self._switch.timers.call_later(FRESH, self.start)
        self.found = known or self.found
        for machine in self.machines:
            self._watch(machine)
        for machine in [old for old in self._health if old not in self.machines]:
            self._health.pop(machine).stop()
        if self._health and self._registration and not self._registration.begun:
            self._registration.start()
        if not self._health or self._registration is None:
            self._changed()

    def _watch(self, machine: Machine) -> None:
        if machine in self._health:
            return
        every = self.plan.options_every
        health = Health(self._switch.timers, lambda done: self._probe(machine, done), every, self._changed)
        self._health[machine] = health
        health.start()

    def _changed(self) -> None:
        reachable = not self.plan.hosts or any(health.up for health in self._health.values())
        up = reachable and (self._registration is None or self._registration.up)
        if up != self._up and not self._stopped:
            self._up = up
            self._on_state(self.plan.id, up, "" if up else self._why(reachable))

    def _why(self, reachable: bool) -> str:
        """Why it is down: `not_let_in`, `no_answer` or `no_hosts`."""
        if not self._health:
            return "no_hosts"
        return self._registration.why if reachable and self._registration else "no_answer"

    def _probe(self, machine: Machine, done: Answered) -> None:
        uri = Uri("sip", "", machine.name, self._port(machine), wire(self.plan))
        from_ = Address("", Uri("sip", "probe", self.plan.manners.domain or machine.name)).tagged(self._switch.tag())
        headers = Headers(
            [
                ("From", str(from_)),
                ("To", f"<{uri}>"),
                ("Call-ID", self._switch.tag()),
                ("CSeq", "1 OPTIONS"),
                ("Accept", "application/sdp"),
            ]
        )
        self._switch.later(self._send([machine], Request("OPTIONS", str(uri), headers), done))

    def _make_registration(self) -> TrunkRegistration | None:
        plan, switch = self.plan, self._switch
        if plan.register is None or self.proofs is None or not plan.hosts:
            return None
        domain = min(plan.hosts, key=lambda host: host.priority).name
        return TrunkRegistration(
            plan.register,
            domain,
            self._register,
            switch.timers.call_later,
            switch.between,
            switch.tag,
            self.proofs,
            self._changed,
        )

    def _register(self, request: Request, done: Answered) -> None:
        turn = in_turn(tuple(self._health), self._switch.chance)
        free = [machine for machine in turn if self._health[machine].up]
        self._switch.later(self._send(free or turn, request, done))

    async def _send(self, turn: list[Machine], request: Request, done: Answered) -> None:
        """Ask the first machine that can be connected to."""
        for machine in turn:
            try:
                flow = await self._connect(machine)
            except OSError:
                continue
            who = self.plan.register.username if self.plan.register else "fairline"
            request.headers.set("Contact", self._switch.contact(flow, who))
            request.headers.set("User-Agent", self._switch.agent)
            for route in routes(self.plan, parse_uri(request.uri), machine):
                request.headers.add("Route", route)
            if request.method == "REGISTER":
                self._registered_by = flow.key
            self._ask(request, flow, done)
            return
        done(None)

    def _ask(self, request: Request, flow: Flow, done: Answered) -> None:
        def heard(response: Response) -> None:
            if response.status >= 200:
                done(response)

        self._switch.transactions.request(request, flow, heard, lambda: done(None))
