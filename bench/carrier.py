"""SIPp as the network that calls and as the telephones that answer: what each saw of calls, and what was sent twice."""

import os
import signal
import subprocess
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from bench.soak import IN_IT, INVITE, SDP
from tests.support.postgres import free_port

PATIENCE = 30  # seconds that an answer is waited for
MOST = 5_000  # calls at once
NOW = '<gettimeofday assign_to="s,u"/>'
NUMBER = "+12025550177"  # of whom the soak's letters are
ANSWER = """<send{0}><![CDATA[
SIP/2.0 {1}
[last_Via:]
[last_From:]
[last_To:]{2}
[last_Call-ID:]
[last_CSeq:]
{3}
]]></send>"""
HERE = "Contact: <sip:agent@[local_ip]:[local_port]>\n"
EMPTY = "Content-Length: 0\n"
MINE = ";tag=[pid]a[call_number]"
RINGS = ANSWER.format("", "180 Ringing", MINE, HERE + EMPTY)
SOUND = f"{HERE}Content-Type: application/sdp\nContent-Length: [len]\n\n{SDP}"
FAREWELL = ANSWER.format("", "200 OK", "", EMPTY)
TAKES = ANSWER.format(' retrans="500"', "200 OK", MINE, SOUND)
CALLS = f"""<?xml version="1.0"?><scenario name="calls">
<nop><action>{NOW}<log message="asked [field0] [$s] [$u]"/></action></nop>
<send retrans="500"><![CDATA[
{INVITE.replace(NUMBER, "[field0]")}X-Fairline-Call: [field0]
Content-Type: application/sdp
Content-Length: [len]

{SDP}]]></send>
<recv response="100" optional="true"/><recv response="180" optional="true"/><recv response="183" optional="true"/>
<recv response="503" optional="true" next="1"><action>{NOW}
<ereg regexp="[0-9]+" search_in="hdr" header="Retry-After:" assign_to="after"/>
<log message="refused [field0] [$s] [$u] [$after]"/></action></recv>
<recv response="200"><action>{NOW}<log message="up [field0] [$s] [$u]"/></action></recv>
<send><![CDATA[
{IN_IT.format("ACK", 1).replace(NUMBER, "[field0]")}Content-Length: 0

]]></send>
<recv request="BYE"/>
{FAREWELL.replace("<send>", '<send next="2">')}
<label id="1"/>
<send><![CDATA[
ACK sip:[service]@[remote_ip]:[remote_port] SIP/2.0
[last_Via:]
[last_From:]
[last_To:]
[last_Call-ID:]
CSeq: 1 ACK
Max-Forwards: 70
Content-Length: 0

]]></send>
<label id="2"/>
<nop/></scenario>"""
ANSWERS = f"""<?xml version="1.0"?><scenario name="answers">
<recv request="INVITE" rrs="true"><action>{NOW}
<ereg regexp=".*" search_in="hdr" header="From:" assign_to="them"/>
<ereg regexp=".*" search_in="hdr" header="To:" assign_to="us"/>
<ereg regexp="[A-Za-z0-9_+]+" search_in="hdr" header="X-Fairline-Call:" assign_to="who"/>
<log message="rang [$who] [$s] [$u]"/></action></recv>
{RINGS}
{TAKES}
<recv request="ACK"><action>{NOW}<log message="met [$who] [$s] [$u]"/></action></recv>
<pause milliseconds="HOLD"/>
<send retrans="500"><![CDATA[
BYE [next_url] SIP/2.0
Via: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]
From:[$us]{MINE}
To:[$them]
[last_Call-ID:]
CSeq: 1 BYE
Max-Forwards: 70
Content-Length: 0

]]></send>
<recv response="200"/></scenario>"""


@dataclass(slots=True)
class Seen:
    """What was seen of calls: instants in seconds, by the number that called; `rang` and `met`, of those who answer, by
    the call's id until they are `named`. `twice` counts the messages that either side of a line sent again, by what
    they are and whether SIPp sent or received them; `seconds` are SIPp's own processor.
    """

    asked: dict[str, float] = field(default_factory=dict)
    rang: dict[str, float] = field(default_factory=dict)
    met: dict[str, float] = field(default_factory=dict)
    up: dict[str, float] = field(default_factory=dict)
    refused: dict[str, float] = field(default_factory=dict)
    told_when: int = 0  # refusals that said when to ask again
    failed: int = 0
    twice: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0

    def named(self, number: Callable[[str], str]) -> Self:
        """The same, where all stands by the number that called."""
        names = {call: number(call) for call in self.rang}
        self.rang = {names[call]: at for call, at in self.rang.items()}
        self.met = {names[call]: at for call, at in self.met.items()}
        return self

    @property
    def waits(self) -> list[float]:
        """Milliseconds from INVITE to INVITE."""
        return [(at - self.asked[who]) * 1000 for who, at in self.rang.items() if who in self.asked]

    @property
    def refusals(self) -> list[float]:
        """Milliseconds from INVITE to 503."""
        return [(at - self.asked[who]) * 1000 for who, at in self.refused.items()]

    @property
    def answers(self) -> list[float]:
        """Milliseconds from INVITE to 200."""
        return [(at - self.asked[who]) * 1000 for who, at in self.up.items()]

    @property
    def a_second(self) -> float:
        """Calls that were put through in a second, from the first INVITE to the last acknowledgement of one."""
        return len(self.met) / (max(self.met.values()) - min(self.asked.values()))


class Sipp:
    """One SIPp, and what it wrote when it has ended."""

    def __init__(self, folder: Path, name: str, scene: str, words: Sequence[str]) -> None:
        self.folder, self.name = folder, name
        for old in folder.glob(f"{name}*"):
            old.unlink()
        (folder / f"{name}.xml").write_text(scene)
        told = ["-nostdin", "-trace_logs", "-log_file", f"{name}.log", "-trace_stat", "-stf", f"{name}.csv", "-fd", "1"]
        more = ["-trace_counts", "-trace_err", "-error_file", f"{name}.err", "-max_socket", "2000"]
        command = ["sipp", "-sf", f"{name}.xml", *words, *told, *more]
        quiet = subprocess.DEVNULL
        self._running = subprocess.Popen(command, cwd=folder, stdout=quiet, stderr=quiet)

    def end(self) -> None:
        """No more calls; those that go on may end."""
        with suppress(ProcessLookupError):
            os.kill(self._running.pid, signal.SIGUSR1)

    def ended(self, seen: Seen) -> None:
        """Wait until it has, and add what it saw."""
        _, _, used = os.wait4(self._running.pid, 0)
        self._running.returncode = 0
        seen.seconds += used.ru_utime + used.ru_stime
        log = self.folder / f"{self.name}.log"
        for line in log.read_text().splitlines() if log.exists() else ():
            what, who, seconds, more, *after = line.split()
            getattr(seen, what).setdefault(who, float(seconds) + float(more) / 1e6)
            seen.told_when += bool(after)
        names, last = _last(self.folder / f"{self.name}.csv")
        seen.failed += int(last[names.index("FailedCall(C)")])
        (counts,) = self.folder.glob(f"{self.name}_*counts.csv")
        names, last = _last(counts)
        for at, (name, count) in enumerate(zip(names, last, strict=True)):
            if name.endswith("_Retrans") and count != "0":
                way = names[at - 1].rpartition("_")[2].lower()
                seen.twice[f"{self.name} {way} {name.split('_')[1]}"] += int(count)


@dataclass(frozen=True, slots=True)
class Load:
    """So many calls at a rate a second, each ended by who answered after so long; `most` at once, 0 for any number."""

    calls: int
    rate: int
    hold_ms: int = 0
    most: int = 0
    prefix: int = 0  # of the numbers that call


@dataclass(frozen=True, slots=True)
class Way:
    """Where calls go, whom they ask for, and where what becomes of them is answered."""

    folder: Path
    target: tuple[str, int]
    service: str
    place: tuple[str, int]

    @classmethod
    def straight(cls, folder: Path) -> Self:
        """From SIPp to SIPp, with nobody between."""
        place = ("127.0.0.2", free_port())
        return cls(folder, place, "agent", place)

    def carries(self, load: Load) -> Seen:
        """Calls of a load; what both ends saw of them."""
        answers = Sipp(
            self.folder,
            "answers",
            ANSWERS.replace("HOLD", str(load.hold_ms)),
            ["-i", self.place[0], "-p", str(self.place[1])],
        )
        numbers = "\n".join(f"+1202{load.prefix:03}{number:04}" for number in range(load.calls))
        (self.folder / "numbers.csv").write_text(f"SEQUENTIAL\n{numbers}\n")
        where, host, port = f"{self.target[0]}:{self.target[1]}", "127.0.0.1", str(free_port())
        words = [where, "-s", self.service, "-i", host, "-p", port, "-inf", "numbers.csv", "-m", str(load.calls)]
        words += ["-r", str(load.rate), "-l", str(load.most or MOST), "-recv_timeout", str(PATIENCE * 1000)]
        seen = Seen()
        calls = Sipp(self.folder, "calls", CALLS, words)
        try:
            calls.ended(seen)
        finally:
            answers.end()
            answers.ended(seen)
        return seen


def _last(file: Path) -> tuple[list[str], list[str]]:
    """The names of a table of SIPp's, and its last line."""
    lines = file.read_text().splitlines()
    return lines[0].strip(";").split(";"), lines[-1].strip(";").split(";")
