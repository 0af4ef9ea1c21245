"""What becomes of calls when more come than are let in, or than can be carried: who is refused hears it at once, whose
call is taken waits no longer, and nothing needs to be said twice.

RATE sets how many a second are to go through without a resend (40 usually), LIMIT how many FAIRLINE_SIP_RATE lets in
(20), SECONDS for how long calls come (10).
"""

import os
from collections.abc import Iterator

from bench.carrier import Load, Seen, Way
from bench.figure import Figure
from bench.places import quantile
from bench.staff import Staff, staffed

RATE, LIMIT = int(os.environ.get("RATE", "40")), int(os.environ.get("LIMIT", "20"))
SECONDS = int(os.environ.get("SECONDS", "10"))
TIMES = 2.5  # as many as are let in, or carried
BURST = 2  # seconds' worth of calls that are let in at once
HOLD, AGENTS = 2000, 140  # ms that a call is held


def measure() -> Iterator[Figure]:
    """At RATE, and at two and a half times what is let in, or is to go through without a limit."""
    with staffed(AGENTS) as staff:
        yield from limited(staff, LIMIT, SECONDS)
        yield from unlimited(staff, RATE, SECONDS)


def limited(staff: Staff, limit: int, seconds: int) -> Iterator[Figure]:
    """So many are let in a second, and more come."""
    more = Load(int(limit * TIMES * seconds), int(limit * TIMES), HOLD, prefix=2)
    floor = Way.straight(staff.folder).carries(more)
    staff.works(FAIRLINE_SIP_RATE=str(limit))
    calm, _ = staff.carries(Load(limit * seconds, limit, HOLD, prefix=1))
    seen, _ = staff.carries(more)
    named = f"{more.rate} calls/s where {limit} are let in"
    yield from _turned_away(named, seen, floor, calm)
    most = limit * (max(seen.asked.values()) - min(seen.asked.values()) + BURST) + 1
    yield Figure(f"let in beyond the limit, {named}", max(0, len(seen.up) - most), "calls", aim=0)


def unlimited(staff: Staff, rate: int, seconds: int) -> Iterator[Figure]:
    """As many as should go through without a resend, and more."""
    straight, steady = Way.straight(staff.folder), Load(rate * seconds, rate, HOLD, prefix=3)
    more = Load(int(rate * TIMES * seconds), int(rate * TIMES), HOLD, prefix=4)
    alone, floor = straight.carries(steady), straight.carries(more)
    staff.works(FAIRLINE_SIP_RATE="0")
    calm, _ = staff.carries(steady)
    yield from _said_once(f"{rate} calls/s", calm, alone)
    seen, _ = staff.carries(more)
    yield from _turned_away(f"{more.rate} calls/s without a limit", seen, floor, calm)


def _said_once(named: str, seen: Seen, floor: Seen) -> Iterator[Figure]:
    yield Figure(f"messages sent twice, {named}", seen.twice.total(), "messages", floor.twice.total(), aim=0)
    yield Figure(f"calls that were not put through, {named}", len(seen.asked) - len(seen.met), "calls", aim=0)
    yield Figure(f"INVITE to the agent's INVITE, {named}, 99 of 100", quantile(seen.waits, 0.99), "ms",
                 quantile(floor.waits, 0.99))  # fmt: skip


def _turned_away(named: str, seen: Seen, floor: Seen, calm: Seen) -> Iterator[Figure]:
    """Of a load that is too much; `calm` is one that is not, `floor` the same load without us."""
    yield Figure(f"put through, {named}", seen.a_second, "1/s", floor.a_second, better="more")
    yield Figure(f"refused, {named}", len(seen.refused), "calls", floor=len(seen.asked))
    if seen.refused:
        for words, share in (("median", 0.5), ("99 of 100", 0.99)):
            beside = quantile(floor.answers, share)
            yield Figure(f"INVITE to 503, {named}, {words}", quantile(seen.refusals, share), "ms", beside)
        yield Figure(f"refused without Retry-After, {named}", len(seen.refused) - seen.told_when, "calls", aim=0)
    for words, share in (("median", 0.5), ("99 of 100", 0.99)):
        usual = quantile(calm.waits, share)
        yield Figure(f"INVITE to the agent's INVITE of those let in, {named}, {words}", quantile(seen.waits, share),
                     "ms", usual, 2, of="ratio")  # fmt: skip
    left = len(seen.asked) - len(seen.refused) - len(seen.met)
    yield Figure(f"neither put through nor refused, {named}", left, "calls", aim=0)
    yield Figure(f"messages sent twice, {named}", seen.twice.total(), "messages", floor.twice.total())
