"""Writes down what was said in recordings, one after the other, in a process of its own; card data is taken out."""

import asyncio
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Any

from fairline.channels.voice import Deaf, Spoken, Transcriber
from fairline.journal import HOUSE, append
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.job import Job
from fairline.kit.work import Again, leased, plainly
from fairline.recording import pieces, service, store
from fairline.recording.events import RecordingUnwritten
from fairline.recording.model import Recording, Segment
from fairline.recording.scribe import JOB, scribe, wanted, why_not
from fairline.recording.secrets import hidden

BUSY = 5_000  # ms until it is looked again whether the transcriber is free
_turn = asyncio.Semaphore(1)  # a model takes a core for itself: this process hears one recording at a time

Then = Callable[[Unit], Any]


async def write_down(job: Job) -> Then | None:
    """Write down the oldest recording that waits for it; the next one is the next job's."""
    held = await job.database.read(store.unwritten, job.account)
    if held is None:
        return None
    who = scribe(job.database.tools)
    why = why_not(who, held.language)
    if why:
        return lambda c: _unwritten(c, held, why)
    if _turn.locked():
        raise Again(job.database.tools.now() + BUSY)
    async with _turn, leased(job):
        return await _heard(job, held, who)


async def _heard(job: Job, held: Recording, who: Transcriber) -> Then:
    try:
        sound = await job.database.read(lambda c: service.sound(c, held.id, 0, held.size - 1), job.account, long=True)
    except NotFound:  # forgotten meanwhile
        return _next
    try:
        with _lent(sound) as path:
            said = await who.transcribe(path, held.language)
    except Deaf:
        return lambda c: _unwritten(c, held, "failed")
    clean, spans = hidden(said)
    return lambda c: _written(c, held.id, who.name, clean, spans)


def _written(c: Unit, id: str, engine: str, said: Sequence[Spoken], spans: Sequence[tuple[int, int]]) -> None:
    held = store.one(c, id)
    if held is not None and held.state == "kept":
        if spans:
            service.mute(c, id, spans)
        segments = [
            Segment(from_ms=each.from_ms, until_ms=each.to_ms, channel=each.channel, text=each.text) for each in said
        ]
        service.transcribed(c, id, engine, segments)
    _next(c)


def _unwritten(c: Unit, held: Recording, why: str) -> None:
    append(c, HOUSE, RecordingUnwritten(recording=held.id, conversation=held.conversation, why=why))
    _next(c)


def _next(c: Unit) -> None:
    if store.unwritten(c) is not None:
        wanted(c)


@contextmanager
def _lent(sound: bytes) -> Iterator[Path]:
    """The sound under a path, in memory alone where the system can; gone afterwards."""
    if hasattr(os, "memfd_create"):
        number = os.memfd_create("recording")
        with os.fdopen(number, "wb") as file:
            file.write(sound)
            file.flush()
            yield Path(f"/proc/{os.getpid()}/fd/{number}")
    else:
        with NamedTemporaryFile(suffix=".wav") as kept:
            kept.write(sound)
            kept.flush()
            yield Path(kept.name)


def _delete(c: Unit, payload: Mapping[str, Any]) -> None:
    pieces.take_away(c, payload["recording"], payload["pieces"])


JOBS = {pieces.JOB: plainly(_delete), JOB: write_down}
