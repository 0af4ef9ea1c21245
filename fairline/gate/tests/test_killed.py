"""Whatever is killed and whenever: what was deferred leaves, and leaves once."""

import asyncio
import signal
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta

from fairline import journal
from fairline.gate.plugin import PLUGIN
from fairline.gate.tests.killed import opened
from fairline.kit.clock import StoppedClock
from fairline.kit.work import Worker
from tests.support.house import ACCOUNT


def acknowledged_before_kill(folder, lines):
    """Start the program, kill it after so many acknowledgements, and answer which acts it said would wait."""
    program = [sys.executable, "-m", "fairline.gate.tests.killed", str(folder)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = [child.stdout.readline().split() for _ in range(lines)]
        child.send_signal(signal.SIGKILL)
        said += [line.split() for line in child.stdout.read().splitlines()]
    return {line[1] for line in said if line[0] == "deferred"}


def test_nothing_deferred_is_lost_or_doubled_by_kill_9(tmp_path, sqlite_template):
    (tmp_path / "fairline.db").write_bytes(sqlite_template.read_bytes())
    waiting = set()
    for lines in (40, 25, 60):
        waiting |= acknowledged_before_kill(tmp_path, lines)
    assert len(waiting) > 100
    clock = StoppedClock(datetime.now(UTC) + timedelta(minutes=2))  # noqa: TID251  # the program lived by it too
    house = opened(tmp_path, clock)
    asyncio.run(Worker(house, PLUGIN.jobs).run_due())
    entries = house.read_now(lambda c: journal.after(c, 0, 100_000), ACCOUNT)
    deferred = {entry.event.act for entry in entries if entry.kind == "ActDeferred"}
    permitted = Counter(entry.event.act for entry in entries if entry.kind == "ActPermitted")
    assert waiting <= deferred
    assert permitted == dict.fromkeys(deferred, 1)
    assert house.read_now(lambda c: c.all("SELECT id FROM jobs"), ACCOUNT) == []
    assert house.read_now(lambda c: journal.verify(c, ACCOUNT), ACCOUNT).holds
    house.close()
