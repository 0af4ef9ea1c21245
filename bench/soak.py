"""What thousands of calls leave behind: lines, ends of sound, ports, files, threads, things under way, and memory.

CALLS sets how many (10,000 usually), RATE how many a second (15). SIPp calls a number whose flow answers, says a word
and hangs up; every fifth caller hangs up first.
"""

import os
import re
import sqlite3
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil

from bench.figure import Figure
from tests.support.flowing import END, Desk
from tests.support.phoned import OURS, Phoned
from tests.support.postgres import free_port
from tests.support.talking import Shop

CALLS, RATE = int(os.environ.get("CALLS", "10000")), int(os.environ.get("RATE", "15"))
POOL = 6  # threads that are begun the first time so much waits at once, and then stay: cores and four
WARM = 300  # calls before anything is counted: what is made once is made then
PATIENCE = 90.0  # seconds for the last traces of calls to go: a refused or answered INVITE is remembered for 32
MIB = 1024 * 1024
WATCHED = ("calls", "call_legs", "call_ends")
READER = 3  # files one more reader of the embedded database opens, the first time it is needed
SDP = (
    "v=0\no=- 1 1 IN IP4 127.0.0.1\ns=-\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio [media_port] RTP/AVP 0\n"
    "a=rtpmap:0 PCMU/8000\n"
)
HEAD = (
    "Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]\n"
    "From: <sip:+12025550177@[local_ip]:[local_port]>;tag=[pid]c[call_number]\n"
    "To: <sip:[service]@[remote_ip]:[remote_port]>{tag}\nCall-ID: [call_id]\nCSeq: {cseq}\n"
    "Contact: <sip:caller@[local_ip]:[local_port]>\nMax-Forwards: 70\n"
)
INVITE = f"INVITE sip:[service]@[remote_ip]:[remote_port] SIP/2.0\n{HEAD.format(tag='', cseq='1 INVITE')}"
IN_IT = "{0} sip:[service]@[remote_ip]:[remote_port] SIP/2.0\n" + HEAD.format(tag="[peer_tag_param]", cseq="{1} {0}")
BEGIN = f"""<send retrans="500"><![CDATA[
{INVITE}Content-Type: application/sdp
Content-Length: [len]

{SDP}]]></send>
<recv response="100" optional="true"/><recv response="180" optional="true"/><recv response="183" optional="true"/>
<recv response="200"/>
<send><![CDATA[
{IN_IT.format("ACK", 1)}Content-Length: 0

]]></send>"""
HEARS = f"""<?xml version="1.0"?><scenario name="hears">{BEGIN}
<recv request="BYE"/>
<send><![CDATA[
SIP/2.0 200 OK
[last_Via:]
[last_From:]
[last_To:]
[last_Call-ID:]
[last_CSeq:]
Content-Length: 0

]]></send></scenario>"""
LEAVES = f"""<?xml version="1.0"?><scenario name="leaves">{BEGIN}
<pause milliseconds="50"/>
<send retrans="500"><![CDATA[
{IN_IT.format("BYE", 2)}Content-Length: 0

]]></send>
<recv response="200"/></scenario>"""


@dataclass(frozen=True, slots=True)
class Left:
    """What a house holds: of its calls, and of the system. `ports` and `files` count its workers too."""

    calls: Counter[str]
    requests: int  # of SIP, under way: one asks all the time whether the provider is there, who is not
    under_way: int
    ports: int
    files: int
    threads: int
    memory: float  # MiB
    sound: float  # MiB of the workers


class Soak:
    """A shop with a flow at its number, and a caller who calls again and again."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.placed, self.failed = folder, 0, 0
        self.process = Phoned(folder / "data")
        self.process.start()
        self.shop = Shop(self.process)
        desk = Desk(self.shop, folder)
        flow = desk.make(desk.say("welcome", "end") | {"prompt": desk.piece("welcome", 0.4)}, END)
        desk.publish(flow)
        desk.place(flow)
        (folder / "hears.xml").write_text(HEARS)
        (folder / "leaves.xml").write_text(LEAVES)

    def calls(self, count: int, rate: int) -> None:
        """So many calls; those that failed are counted."""
        leaves = count // 5
        running = [
            self._sipp("hears", count - leaves, max(1, rate - rate // 5)),
            self._sipp("leaves", leaves, max(1, rate // 5)),
        ]
        for one in running:
            one.wait()
        self.placed += count
        for name in ("hears", "leaves"):
            told = (self.folder / f"{name}.csv").read_text().splitlines()
            names, last = told[0].split(";"), told[-1].split(";")
            self.failed += int(last[names.index("FailedCall(C)")])

    def _sipp(self, name: str, count: int, rate: int) -> "subprocess.Popen[bytes]":
        (self.folder / f"{name}.csv").unlink(missing_ok=True)
        port = str(free_port())
        words = ["-sf", f"{name}.xml", "-s", OURS, "-m", str(count), "-r", str(rate), "-i", "127.0.0.1", "-p", port]
        more = ["-nostdin", "-recv_timeout", "30000", "-trace_stat", "-stf", f"{name}.csv", "-fd", "1"]
        most = ["-timeout", str(count // rate + 120), "-max_socket", "500"]
        command = ["sipp", f"127.0.0.1:{self.process.sip}", *words, *more, *most]
        quiet = subprocess.DEVNULL
        return subprocess.Popen(command, cwd=self.folder, stdout=quiet, stderr=quiet)

    def left(self) -> Left:
        """What there is now."""
        house = psutil.Process(self.process.pid)
        workers = house.children(recursive=True)
        told = self._figures()
        return Left(
            Counter({name: int(told[name]) for name in WATCHED if told[name]}),
            int(told["call_transactions"]),
            int(told["under_way"]),
            sum(len(each.net_connections("udp")) for each in (house, *workers)),
            sum(each.num_fds() for each in (house, *workers)),
            sum(each.num_threads() for each in (house, *workers)),
            house.memory_info().rss / MIB,
            sum(each.memory_info().rss for each in workers) / MIB,
        )

    def rests(self, before: Left | None = None, requests: int = 1_000_000) -> Left:
        """What there is once nothing goes on and no more requests are remembered, or after the longest wait."""
        until = time.monotonic() + PATIENCE
        while True:
            now = self.left()
            calm = before is None or (now.ports <= before.ports)
            if (not now.calls and now.requests <= requests and calm) or time.monotonic() > until:
                return now
            time.sleep(1.0)

    def records(self) -> Counter[str]:
        """The calls that stand written, by their state."""
        with sqlite3.connect(f"file:{self.folder}/data/fairline.db?mode=ro", uri=True) as held:
            return Counter(dict(held.execute("SELECT state, COUNT(*) FROM voice_calls GROUP BY state")))

    def _figures(self) -> dict[str, float]:
        text = httpx.get(f"{self.process.url}/metrics", timeout=60).text
        return {name: float(value) for name, value in re.findall(r"^fairline_(\w+) ([0-9.e+]+)$", text, re.M)}


def soaked(folder: Path, calls: int, rate: int, told: Callable[[str], None] = lambda words: None) -> Iterator[Figure]:
    """The figures of so many calls."""
    soak = Soak(folder)
    try:
        soak.calls(min(WARM, calls // 3), rate)
        first = soak.rests()
        soak.calls(calls // 2, rate)
        half = soak.rests(first)
        told(f"{first} {half}")
        began = time.monotonic()
        soak.calls(calls - calls // 2, rate)
        seconds = time.monotonic() - began
        last = soak.rests(first, requests=1)
        told(f"{last}")
        written = soak.records()
        lost = soak.placed - soak.failed - written["over"]
        yield Figure("calls placed in the soak", soak.placed, "calls", aim=calls, better="more")
        yield Figure("calls a second in it", (calls - calls // 2) / seconds, "calls/s")
        yield Figure("calls that failed", soak.failed, "calls", aim=0)
        yield Figure("calls without a record, or recorded twice", abs(lost), "calls", aim=0)
        yield Figure("calls that are still written as live", written.total() - written["over"], "calls", aim=0)
        yield Figure("calls, lines and ends of sound left", last.calls.total(), "things", aim=0)
        yield Figure("requests of SIP left", last.requests, "requests", aim=1)
        yield Figure("ports left open", last.ports - first.ports, "ports", aim=0)
        yield Figure("files opened in the second half", last.files - half.files, "files", aim=2 * READER)
        yield Figure("threads left", last.threads - first.threads, "threads", aim=POOL)
        yield Figure("things under way that were left", last.under_way - first.under_way, "things", aim=2)
        yield Figure("memory at the end, beside half-way", last.memory, "MiB", half.memory, 1.05, of="ratio")
        yield Figure("memory of sound at the end, beside half-way", last.sound, "MiB", half.sound, 1.05, of="ratio")
    finally:
        soak.process.stop()


def measure() -> Iterator[Figure]:
    """What is left after CALLS calls, beside what was there after the first few hundred."""
    with tempfile.TemporaryDirectory() as folder:
        yield from soaked(Path(folder), CALLS, RATE)
