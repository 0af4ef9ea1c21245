"""All trunks of a node: put, replaced and taken away while calls go on."""

from __future__ import annotations

from fairline.channels.voice.sip.addresses import parse_uri
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.message import Request
from fairline.channels.voice.sip.names import LookUp
from fairline.channels.voice.sip.switch import Switch
from fairline.channels.voice.sip.trunk import OnState, Trunk, TrunkState
from fairline.channels.voice.sip.trunk_plans import TrunkPlan


class Trunks:
    """By their ids."""

    def __init__(self, switch: Switch, look_up: LookUp, on_state: OnState) -> None:
        self._switch, self._look_up, self._on_state = switch, look_up, on_state
        self._held: dict[str, Trunk] = {}

    def put(self, plan: TrunkPlan) -> None:
        """A trunk new or changed; nothing where the plan is the one that stands. Raises ValueError for bad networks."""
        old = self._held.get(plan.id)
        if old and old.plan == plan:
            return
        new = Trunk(plan, self._switch, self._look_up, self._on_state)
        self._held[plan.id] = new
        if old is None:
            new.start()
            return
        stays = plan.register and old.named(plan.register.username) and plan.proxy == old.plan.proxy
        old.stop(unregister=not stays)
        new.limits = old.limits
        new.limits.changed(plan.channels, plan.calls_per_second)
        same = (plan.hosts, plan.protocol) == (old.plan.hosts, old.plan.protocol)
        new.start(old.found if same else ())

    def remove(self, id: str) -> None:
        """A trunk gone; calls on it go on."""
        if old := self._held.pop(id, None):
            old.stop()

    def get(self, id: str) -> Trunk | None:
        """One of them."""
        return self._held.get(id)

    def state(self, id: str) -> TrunkState | None:
        """How one stands; None where there is none."""
        trunk = self._held.get(id)
        return trunk.state if trunk else None

    def of(self, flow: Flow, request: Request) -> list[Trunk]:
        """Whose request it may be, by where it came from; of several there, the one that registered as what is called.

        Several are left where they share an address and none registered so: the called number tells them apart.
        """
        there = [trunk for trunk in self._held.values() if trunk.sends_from(flow)]
        if len(there) < 2:
            return there
        try:
            called = parse_uri(request.uri).user
        except Malformed:  # it is answered so further on
            return there
        return [trunk for trunk in there if trunk.named(called)][:1] or there

    def closed(self, flow: Flow) -> None:
        """A connection ended."""
        for trunk in self._held.values():
            trunk.closed(flow)

    def stop(self) -> None:
        """Leave all providers. Behind a proxy the registration is every node's, and those that stay need it."""
        for trunk in self._held.values():
            trunk.stop(unregister=trunk.plan.proxy is None)
        self._held = {}
