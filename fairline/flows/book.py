"""The flows a run may come to, each in the version it is meant in."""

from collections.abc import Iterator, Mapping
from functools import lru_cache

import msgspec

from fairline import accounts, routing
from fairline.flows.model import Run, Version
from fairline.flows.store import flows
from fairline.flows.usual import house_flow
from fairline.flows.writing import Flow, read
from fairline.kit.db import Unit


def key(flow: str, version: int) -> str:
    """A flow in a version, as a run names it."""
    return f"{flow}@{version}"


class Book(Mapping[str, Flow]):
    """Flows by `flow@version`, read from their tables as they are asked for."""

    def __init__(self, c: Unit, queue: str) -> None:
        self._c, self._queue = c, queue
        self._held: dict[str, Flow] = {}

    def __getitem__(self, name: str) -> Flow:
        if name not in self._held:
            self._held[name] = self._read(name)
        return self._held[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._held)

    def __len__(self) -> int:
        return len(self._held)

    def __contains__(self, name: object) -> bool:
        try:
            self[str(name)]
        except LookupError:
            return False
        return True

    def _read(self, name: str) -> Flow:
        flow, _, number = name.partition("@")
        own = house_flow(flow, self._queue, accounts.account(self._c).locale)
        if own is not None:
            return own
        found = flows.version(self._c, flow, int(number)) if number.isdigit() else None
        if found is None:
            raise LookupError(name)
        return _parsed(msgspec.json.encode(found.body))


def pins_of(c: Unit, run: Run) -> Mapping[str, str]:
    """In which version each flow within a run's is meant."""
    found = flows.version(c, run.flow, run.version)
    return {flow: key(flow, number) for flow, number in found.pins.items()} if found else {}


def runs_now(c: Unit, kind: str, of: str) -> Version | None:
    """The version that what comes in here goes through; None where no flow is placed, or it rests."""
    placed = flows.placed(c, kind, of)
    held = flows.one(c, placed) if placed else None
    if held is None or not held.version or held.quieted:
        return None
    return flows.version(c, held.id, held.version)


def first_queue(c: Unit, wanted: str | None) -> str:
    """Where a contact waits whom nothing leads elsewhere; empty where there is no queue."""
    if wanted and wanted in {str(queue.id) for queue in routing.every_queue(c)}:
        return wanted
    found = routing.first_queue(c)
    return str(found.id) if found else ""


@lru_cache(maxsize=256)
def _parsed(body: bytes) -> Flow:
    return read(msgspec.json.decode(body))
