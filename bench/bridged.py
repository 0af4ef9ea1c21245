"""What a bridged call costs, and how many a second go through: our SIP and sound alone, and the whole house with its
journal, routing and gate, each beside SIPp that calls SIPp.

CALLS sets how many calls are measured (400 usually), RATE how many a second (20).
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.carrier import Load, Seen, Way
from bench.figure import Figure
from bench.staff import Staff, staffed, used
from tests.support.postgres import free_port

CALLS, RATE = int(os.environ.get("CALLS", "400")), int(os.environ.get("RATE", "20"))
HOLD = 2000  # ms that a call is held
AT_ONCE, FAST = 30, 1000  # calls under way without the house, each a new one when one ends; calls a second asked for
PRESSED = 100  # calls a second asked of the house: more than it carries
AGENTS = 120


@dataclass(slots=True)
class Bridge:
    """The program that puts calls through, and the way by it."""

    pid: int
    way: Way

    def carries(self, load: Load) -> tuple[Seen, float]:
        """Calls of a load; what was seen of them, and the seconds of processor they took."""
        before = used(self.pid)
        return self.way.carries(load), used(self.pid) - before


def measure() -> Iterator[Figure]:
    """Milliseconds of processor a call, without those of who calls and answers; calls put through in a second."""
    yield from alone(CALLS, RATE)
    with staffed(AGENTS) as staff:
        yield from housed(staff, CALLS, RATE, PRESSED)


def alone(calls: int, rate: int) -> Iterator[Figure]:
    """SIP and sound alone."""
    with tempfile.TemporaryDirectory() as name:
        straight, steady = Way.straight(Path(name)), Load(calls, rate, HOLD)
        fast = Load(5 * calls, FAST, 0, AT_ONCE)
        floor, most = straight.carries(steady), straight.carries(fast)
        with _bridge(Path(name)) as bridge:
            seen, cost = bridge.carries(steady)
            yield _cost("SIP and sound alone", seen, cost, floor, calls)
            seen, _ = bridge.carries(fast)
            yield _a_second(f"SIP and sound alone, {AT_ONCE} at once", seen, most)


def housed(staff: Staff, calls: int, rate: int, pressed: int) -> Iterator[Figure]:
    """Through the house, to agents."""
    straight, steady = Way.straight(staff.folder), Load(calls, rate, HOLD, prefix=1)
    much = Load(calls, pressed, HOLD, prefix=2)
    floor, most = straight.carries(steady), straight.carries(much)
    staff.works(FAIRLINE_SIP_RATE="0")
    seen, cost = staff.carries(steady)
    yield _cost("the whole house", seen, cost, floor, calls)
    seen, _ = staff.carries(much)
    yield _a_second(f"the whole house, {pressed} asked for", seen, most)


def _cost(by: str, seen: Seen, cost: float, floor: Seen, calls: int) -> Figure:
    if len(seen.met) != calls or len(floor.met) != calls:
        raise RuntimeError(f"{calls} called, {len(seen.met)} were put through, {seen.failed} failed")
    return Figure(f"processor a bridged call, {by}", cost / calls * 1000, "ms", floor.seconds / calls * 1000)


def _a_second(by: str, seen: Seen, floor: Seen) -> Figure:
    return Figure(f"calls put through, {by}", seen.a_second, "1/s", floor.a_second, better="more")


@contextmanager
def _bridge(folder: Path) -> Iterator[Bridge]:
    place, pipe = ("127.0.0.2", free_port()), subprocess.PIPE
    command = [sys.executable, "-m", "bench.bridge", str(free_port()), place[0], str(place[1])]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        (port,) = json.loads(running.stdout.readline())
        yield Bridge(running.pid, Way(folder, ("127.0.0.1", port), "agent", place))
        running.stdin.close()
