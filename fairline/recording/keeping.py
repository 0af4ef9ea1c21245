"""Keeps a finished recording: sealed beside the requests, then written down."""

import asyncio
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fairline.channels import voice
from fairline.journal import HOUSE, append
from fairline.kit.db import Database, Unit
from fairline.kit.errors import Conflict, NotFound
from fairline.recording import pieces
from fairline.recording.events import RecordingKept
from fairline.recording.model import Gap
from fairline.recording.sound import read

Marks = Sequence[tuple[int, int, str]]  # what was left out: from, until (ms), why


@dataclass(frozen=True, slots=True)
class Laid:
    """A recording whose sealed pieces lie there, and that is not written down yet."""

    id: str
    many: int
    kept: RecordingKept


async def take_in(
    database: Database, account: str, call: str, path: Path, marks: Marks, why: str, command: str = ""
) -> str:
    """Keep a finished file and take it away; the recording's id, empty where its person was erased meanwhile.

    The sound is read and sealed beside the requests. Raises NotFound for an unknown call, NotSound, OSError.
    """
    try:
        laid = await database.read(lambda c: _lay(c, call, path, marks, why, command), account, long=True)
    except Conflict:
        await asyncio.to_thread(path.unlink, missing_ok=True)
        return ""
    try:
        await database.write(lambda c: append(c, HOUSE, laid.kept), account)
    except BaseException:
        await database.read(lambda c: pieces.take_away(c, laid.id, laid.many), account)
        raise
    await asyncio.to_thread(path.unlink, missing_ok=True)
    return laid.id


def keep(c: Unit, call: str, path: Path, ms: int, marks: Marks, why: str, command: str = "") -> str:
    """Keep a finished file of so many ms in this unit, for short ones; its id. The file stays. Raises as `take_in`."""
    laid = _lay(c, call, path, marks, why, command)
    append(c, HOUSE, laid.kept)
    return laid.id


def _lay(c: Unit, call: str, path: Path, marks: Marks, why: str, command: str) -> Laid:
    held = voice.call(c, call)
    if held is None:
        raise NotFound
    sound, made = read(path), c.new_id("rec")
    many = pieces.put(c, made, held.person, sound.content, sound.peaks)
    kept = RecordingKept(
        recording=made,
        call=call,
        conversation=held.conversation,
        person=held.person,
        began=c.at - sound.ms,
        ms=sound.ms,
        size=len(sound.content),
        pieces=many,
        sha256=hashlib.sha256(sound.content).hexdigest(),
        gaps=tuple(Gap(from_ms=begin, until_ms=end, why=cause) for begin, end, cause in marks),
        why=why,
        command=command,
    )
    return Laid(made, many, kept)
