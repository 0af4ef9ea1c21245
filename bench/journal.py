"""What the journal costs as it grows: writing, looking something up, proving the chain, rebuilding a projection.

ENTRIES sets how many entries there are (100,000 usually; the decision page's figures are of 5,000,000).
"""

import hashlib
import os
from collections.abc import Iterator
from functools import partial
from time import perf_counter

from bench.figure import Figure
from bench.places import ACCOUNT, database, quantile
from fairline.conversations.plugin import PLUGIN as CONVERSATIONS
from fairline.journal import HOUSE, about, append, person_of, replay, verify
from fairline.journal.interaction import MessageReceived
from fairline.kit.db import Database, Unit

ENTRIES = int(os.environ.get("ENTRIES", "100000"))
BATCH, PEOPLE = 500, 5_000
TEXT = "Good morning, my parcel has not arrived and I leave on Friday. What can be done? " * 2
MILLION = 1_000_000


def measure() -> Iterator[Figure]:
    """Seconds per million entries beside hashing as many bytes; milliseconds to read one thing's entries."""
    with database() as held:
        began = perf_counter()
        for start in range(0, ENTRIES, BATCH):
            held.write_now(partial(_fill, start=start), ACCOUNT)
        yield Figure("written, sealed and chained", ENTRIES / (perf_counter() - began), "1/s")
        yield Figure("entries of one thing, 99 of 100", _look_up(held), "ms")
        began = perf_counter()
        proof = held.read_now(lambda c: verify(c, ACCOUNT), ACCOUNT)
        assert proof.holds
        per_million = MILLION / proof.entries
        yield Figure("verify, a million entries", (perf_counter() - began) * per_million, "s", _hashing())
        projection = next(each for each in CONVERSATIONS.projections if each.name == "conversations")
        began = perf_counter()
        held.write_now(lambda c: replay(c, projection), ACCOUNT)
        yield Figure("replay, a million entries", (perf_counter() - began) * per_million, "s", _hashing())


def _fill(c: Unit, start: int) -> None:
    events = []
    for number in range(start, start + BATCH):
        address = f"vis_{number % PEOPLE:05}"
        events.append(
            MessageReceived(
                message=f"msg_{number:08}",
                channel="email",
                address=address,
                person=person_of(c, "email", address),
                sender="ste",
                text=TEXT,
                client_id=f"c{number}",
            )
        )
    append(c, HOUSE, *events)


def _look_up(held: Database) -> float:
    waits = []
    for number in range(0, PEOPLE, 5):
        began = perf_counter()
        held.read_now(partial(about, subject=f"vis_{number:05}", most=50), ACCOUNT)
        waits.append((perf_counter() - began) * 1000)
    return quantile(waits, 0.99)


def _hashing() -> float:
    """Seconds to hash a million entries' bytes and do nothing else."""
    line = (TEXT * 3).encode()
    began = perf_counter()
    for _ in range(MILLION // 10):
        hashlib.sha256(line).digest()
    return (perf_counter() - began) * 10
