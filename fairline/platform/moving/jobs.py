"""What moves do when a time comes: look on, step on, clear away; never for longer than a few seconds at once."""

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

from fairline.journal import HOUSE, append
from fairline.kit.clock import Millis
from fairline.kit.db import Database, Unit
from fairline.kit.job import Does, Job, OrElse
from fairline.kit.work import enqueue, plainly
from fairline.platform.moving import looking, parts, service, stepping, store
from fairline.platform.moving.events import MoveTurned
from fairline.platform.moving.out import dropping, making

SLICE: Millis = 5_000
BREATH: Millis = 5  # ms between two slices: others come in between


async def _step(job: Job) -> Callable[[Unit], Any] | None:
    move = str(job.payload["move"])
    more = await asyncio.to_thread(stepping.run, job.database, job.account, move, SLICE)
    return _again(service.STEP, move) if more else None


async def _look(job: Job) -> Callable[[Unit], Any] | None:
    move = str(job.payload["move"])
    more = await asyncio.to_thread(looking.run, job.database, job.account, move, SLICE)
    return _again(service.LOOK, move) if more else None


async def _export(job: Job) -> Callable[[Unit], Any] | None:
    move = str(job.payload["move"])
    more = await asyncio.to_thread(_some_pages, job.database, job.account, move)
    return _again(making.JOB, move) if more else None


def _some_pages(database: Database, account: str, move: str) -> bool:
    until = database.tools.now() + SLICE
    while making.step(database, account, move):
        if database.tools.now() >= until:
            return True
    return False


def _again(kind: str, move: str) -> Callable[[Unit], Any]:
    return lambda c: enqueue(c, kind, {"move": move}, due=c.at + BREATH, key=f"{kind}:{move}")


def _clear(c: Unit, payload: Mapping[str, Any]) -> None:
    found = store.one(c, payload["move"])
    if found is not None:
        parts.throw_away(c, found)


def _failed(c: Unit, payload: Mapping[str, Any]) -> None:
    found = store.one(c, payload["move"])
    if found is not None and found.state in ("looking", "running"):
        append(c, HOUSE, MoveTurned(move=found.id, state="stopped", because="failing"))


JOBS: Mapping[str, Does] = {
    service.STEP: OrElse(_step, _failed),
    service.LOOK: OrElse(_look, _failed),
    making.JOB: OrElse(_export, _failed),
    parts.CLEAR: plainly(_clear),
    dropping.DROP: plainly(dropping.drop_when_over),
}
