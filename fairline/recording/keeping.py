"""Keeps a finished recording: sealed beside the requests, then written down, once however often it is handed over."""

import asyncio
import hashlib
from dataclasses import dataclass

from fairline.channels import voice
from fairline.channels.voice import Finished
from fairline.conversations import conversation
from fairline.journal import HOUSE, append
from fairline.kit.db import Database, Unit
from fairline.kit.errors import Conflict, NotFound
from fairline.recording import pieces, store
from fairline.recording.events import RecordingKept
from fairline.recording.model import Gap
from fairline.recording.sound import read


@dataclass(frozen=True, slots=True)
class Laid:
    """A recording whose sealed pieces lie there, and that is not written down yet."""

    id: str
    many: int
    kept: RecordingKept


def id_of(finished: Finished) -> str:
    """What a recording is called: by its call and its number in it, so that one file is one recording."""
    return f"rec_{finished.call.partition('_')[2]}{finished.number:02d}"


async def take_in(database: Database, finished: Finished) -> str:
    """Keep a finished file and take it away; the recording's id, empty where its person was erased meanwhile, or its
    call is not known any more.

    The sound is read and sealed beside the requests. Raises NotSound, OSError.
    """
    account, made = finished.account, id_of(finished)
    try:
        if await database.read(lambda c: store.one(c, made), account) is None:
            await _kept(database, finished)
    except (Conflict, NotFound):
        made = ""
    await asyncio.to_thread(finished.path.unlink, missing_ok=True)
    return made


async def _kept(database: Database, finished: Finished) -> None:
    laid = await database.read(lambda c: _lay(c, finished), finished.account, long=True)
    try:
        await database.write(lambda c: _write(c, laid), finished.account)
    except BaseException:
        await database.read(lambda c: pieces.take_away(c, laid.id, laid.many), finished.account)
        raise


def keep(c: Unit, finished: Finished) -> str:
    """Keep a finished file in this unit, for short ones; its id. The file stays. Raises as `take_in`, and NotFound."""
    laid = _lay(c, finished)
    _write(c, laid)
    return laid.id


def _write(c: Unit, laid: Laid) -> None:
    if store.one(c, laid.id) is None:  # another process may have been given the same file
        append(c, HOUSE, laid.kept)


def _lay(c: Unit, finished: Finished) -> Laid:
    held = voice.call(c, finished.call)
    if held is None:
        raise NotFound
    sound, made = read(finished.path), id_of(finished)
    many = pieces.put(c, made, held.person, sound.content, sound.peaks)
    kept = RecordingKept(
        recording=made,
        call=finished.call,
        conversation=held.conversation,
        person=held.person,
        began=finished.began or c.at - sound.ms,
        ms=sound.ms,
        size=len(sound.content),
        pieces=many,
        sha256=hashlib.sha256(sound.content).hexdigest(),
        gaps=tuple(Gap(from_ms=begin, until_ms=end, why=cause) for begin, end, cause in finished.marks),
        why=finished.why,
        command=finished.command,
        act=finished.act,
        language=conversation(c, held.conversation).language or "en",
        words=store.writes_words(c),
    )
    return Laid(made, many, kept)
