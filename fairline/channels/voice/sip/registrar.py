"""Keeps the bindings of this node's telephones; what a REGISTER asks is in registering.py."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from fairline.channels.voice.sip.bindings import Binding
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.timers import Handle, Timers

Told = Callable[[Binding], None]


class Registrar:
    """Bindings by member. `clock` tells seconds since 1970; `on_gone` hears of each that ended by itself or by wish."""

    def __init__(self, timers: Timers, clock: Callable[[], float], on_new: Told, on_gone: Told) -> None:
        self._timers, self._clock = timers, clock
        self._on_new, self._on_gone = on_new, on_gone
        self._held: dict[str, dict[str, Binding]] = {}
        self._ends: dict[tuple[str, str], Handle] = {}
        self._flows: dict[str, set[tuple[str, str]]] = {}

    def of(self, username: str) -> tuple[Binding, ...]:
        """A member's devices, those that wish to be tried first first."""
        held = self._held.get(username, {}).values()
        return tuple(sorted(held, key=lambda binding: -binding.priority))

    def everyone(self) -> tuple[Binding, ...]:
        """All bindings of this node."""
        return tuple(binding for held in self._held.values() for binding in held.values())

    def on_flow(self, flow: Flow) -> tuple[Binding, ...]:
        """What is registered over one flow; behind a proxy of ours, from one place there."""
        return tuple(each for each in self._over(flow) if each.flow.seen == flow.seen)

    def put(self, binding: Binding) -> None:
        """A binding new, refreshed, or given back by the house after a start. One that is over already is left out."""
        left = binding.expires - self._clock()
        if left <= 0:
            return
        mark = (binding.username, binding.device)
        self._drop(mark)
        self._held.setdefault(binding.username, {})[binding.device] = binding
        self._flows.setdefault(binding.flow.key, set()).add(mark)
        self._ends[mark] = self._timers.call_later(left, lambda: self.remove(binding))
        self._on_new(binding)

    def remove(self, binding: Binding) -> None:
        """A binding gone; nothing where it is gone or another stands in its place."""
        mark = (binding.username, binding.device)
        if self._held.get(binding.username, {}).get(binding.device) == binding:
            self._drop(mark)
            self._on_gone(binding)

    def remove_all(self, bindings: Iterable[Binding]) -> None:
        """Several gone."""
        for binding in tuple(bindings):
            self.remove(binding)

    def flow_closed(self, flow: Flow) -> None:
        """A connection ended: who registered over it cannot be called any more (RFC 5626 s5.3, RFC 7118 s5)."""
        self.remove_all(self._over(flow))

    def stop(self) -> None:
        """Forget everything without telling anybody: the house keeps what it stored."""
        for end in self._ends.values():
            end.cancel()
        self._held, self._ends, self._flows = {}, {}, {}

    def _over(self, flow: Flow) -> tuple[Binding, ...]:
        return tuple(self._held[name][device] for name, device in self._flows.get(flow.key, ()))

    def _drop(self, mark: tuple[str, str]) -> None:
        held = self._held.get(mark[0], {})
        if (old := held.pop(mark[1], None)) is None:
            return
        self._ends.pop(mark).cancel()
        on_flow = self._flows[old.flow.key]
        on_flow.discard(mark)
        if not on_flow:
            del self._flows[old.flow.key]
        if not held:
            del self._held[mark[0]]
