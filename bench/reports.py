"""How long any report over thirty days takes where a million messages lie in them, on both engines."""

import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from bench.figure import Figure
from bench.filled import Filled, fill
from bench.places import ACCOUNT, database, opened
from fairline.accounts import open_house
from fairline.analytics import figures
from fairline.analytics.forms import QuestionForm
from fairline.analytics.metrics import METRICS, Metric
from fairline.kit.clock import to_text
from fairline.kit.db import Database
from tests.support import postgres

MESSAGES = 1_000_000
TURNS = 3
Way = dict[str, Any]


def measure() -> Iterator[Figure]:
    """The slowest of all reports, and how long the figures took to fill in."""
    with database() as held:
        yield from on(held, "embedded")
    with _postgres() as held:
        yield from on(held, "PostgreSQL")


def on(held: Database, engine: str) -> Iterator[Figure]:
    """The figures of one engine."""
    held.write_now(lambda c: open_house(c, name="Bench", country="CH", locale="en", time_zone="Europe/Zurich"), ACCOUNT)
    began = time.perf_counter()
    filled = fill(held, ACCOUNT, MESSAGES, held.tools.now())
    yield Figure(
        f"entries folded into figures, {engine}", filled.messages / (time.perf_counter() - began), "1/s", better="more"
    )
    waits = {asked.name: waited(held, asked, filled) for asked in METRICS.values()}
    slowest = max(waits, key=lambda name: waits[name])
    yield Figure(f"slowest report over 30 days ({slowest}), {engine}", waits[slowest], "s", aim=1.0)
    yield Figure(f"middle report over 30 days, {engine}", sorted(waits.values())[len(waits) // 2], "s")


def waited(held: Database, metric: Metric, filled: Filled) -> float:
    """The slowest way to ask a metric: plain, by day, by each dimension by day; each the best of three."""
    ways: list[Way] = [{}, *({"by": [name]} for name in metric.dimensions)]
    if metric.over_time:
        ways += [{"grain": "day"}, *({"by": [name], "grain": "day"} for name in metric.dimensions)]
    return max(_best(held, metric, filled, way) for way in ways)


def _best(held: Database, metric: Metric, filled: Filled, way: Way) -> float:
    times = {"from": to_text(filled.begin), "until": to_text(filled.until)}
    form = msgspec.convert({"metric": metric.name, **times, **way}, QuestionForm)
    taken = []
    for _ in range(TURNS):
        began = time.perf_counter()
        held.read_now(lambda c: figures.answer(c, form, "en"), ACCOUNT)
        taken.append(time.perf_counter() - began)
    return min(taken)


@contextmanager
def _postgres() -> Iterator[Database]:
    with (
        postgres.running() as server,
        tempfile.TemporaryDirectory() as name,
        opened(Path(name), server.create("bench")) as held,
    ):
        yield held
