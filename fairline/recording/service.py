"""What is done with a recording that is kept: heard, put into words, forgotten."""

import hashlib
from collections.abc import Sequence

from fairline import journal
from fairline.conversations import conversation
from fairline.journal import HOUSE, Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem
from fairline.recording import pieces, store
from fairline.recording.events import (
    RecordingForgotten,
    RecordingHeard,
    RecordingMuted,
    RecordingTranscribed,
    RecordingWordsSet,
)
from fairline.recording.hold import is_under_hold
from fairline.recording.model import Gap, Recording, Segment
from fairline.recording.sound import Peaks, silenced

ONE_HEARING: Millis = 600_000  # ms: a player asks for a recording piece by piece; within these it is one listening


class RecordingMustStay(Problem):
    """A legal hold keeps the recording, or nobody can tell that none does."""

    status = 409
    type = "recording-must-stay"
    clauses = ("TDP19-RETENTION-TENANT",)


def known(c: Unit, id: str) -> Recording:
    """A recording whose conversation stands, also one that is not kept any more. Raises NotFound."""
    held = store.one(c, id)
    if held is None:
        raise NotFound
    conversation(c, held.conversation)
    return held


def kept(c: Unit, id: str) -> Recording:
    """A recording that is kept. Raises NotFound."""
    held = known(c, id)
    if held.state != "kept":
        raise NotFound
    return held


def is_noted(c: Unit, id: str, member: str, what: str) -> bool:
    """Whether it is written down already that a member listens just now."""
    last = store.last_listened(c, id, member, what)
    return last is not None and c.at - last < ONE_HEARING


def heard(c: Unit, id: str, member: str, what: str) -> None:
    """Write down that a member listens, or reads the words. Raises NotFound."""
    held = kept(c, id)
    if not is_noted(c, id, member, what):
        told = RecordingHeard(recording=id, conversation=held.conversation, member=member, what=what)
        append(c, Actor("member", member), told)


def sound(c: Unit, id: str, first: int, last: int) -> bytes:
    """A part of the sound, as a WAV's bytes. Raises NotFound."""
    held = kept(c, id)
    return pieces.read(c, id, held.person, first, min(last, held.size - 1))


def files(c: Unit, id: str) -> list[str]:
    """Under which names its sealed pieces lie. Raises NotFound."""
    return list(pieces.names(id, kept(c, id).pieces))


def peaks(c: Unit, id: str) -> Peaks:
    """How loud each side is over time. Raises NotFound."""
    return pieces.peaks(c, id, kept(c, id).person)


def transcribed(c: Unit, id: str, engine: str, segments: Sequence[Segment]) -> None:
    """Keep what was said in a recording. Raises NotFound, Conflict for an erased person."""
    held = kept(c, id)
    told = RecordingTranscribed(
        recording=id, conversation=held.conversation, person=held.person, engine=engine, segments=tuple(segments)
    )
    append(c, HOUSE, told)


def mute(c: Unit, id: str, spans: Sequence[tuple[int, int]]) -> None:
    """Take these stretches (ms) out of a recording's sound for good, on both sides. Raises NotFound."""
    held = kept(c, id)
    found = silenced(pieces.read(c, id, held.person, 0, held.size - 1), spans)
    pieces.put(c, id, held.person, found.content, found.peaks)
    gaps = tuple(Gap(from_ms=begin, until_ms=min(end, held.ms), why="card") for begin, end in spans)
    proof = hashlib.sha256(found.content).hexdigest()
    append(c, HOUSE, RecordingMuted(recording=id, conversation=held.conversation, gaps=gaps, sha256=proof))


def write_words(c: Unit, on: bool, by: Actor) -> None:
    """Say whether what is said in recordings is written down from now on."""
    if on != store.writes_words(c):
        append(c, by, RecordingWordsSet(account=c.account, words=on))


def forget(c: Unit, id: str, actor: Actor, why: str) -> Recording:
    """Delete a recording with everything made of it; its words in the journal too. Raises NotFound,
    RecordingMustStay.
    """
    held = kept(c, id)
    if is_under_hold(c, held.conversation, held.person):
        raise RecordingMustStay
    numbers = [
        row["number"] for row in journal.about_all(c, [held.conversation]) if row["kind"] == "RecordingTranscribed"
    ]
    said = [number for number in numbers if _is_of(c, number, id)]
    append(c, actor, RecordingForgotten(recording=id, conversation=held.conversation, why=why))
    if said:
        journal.empty(c, actor, said, why)
    return known(c, id)


def _is_of(c: Unit, number: int, id: str) -> bool:
    entry = journal.one(c, number)
    return entry is not None and entry.event.recording == id
