"""What is kept of a contact's calls, and how to forget it: the sound of calls and messages left, and what was said."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from fairline.crm import persons
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import HeldFile, Holding
from fairline.recording import handing, pieces, store
from fairline.recording.model import Recording

Rows = Sequence[Mapping[str, Any]]


def _kept(c: Unit, contact: str) -> list[Recording]:
    try:
        return [each for each in store.of_persons(c, persons(c, contact)) if each.state == "kept"]
    except NotFound:
        return []


def _recordings(c: Unit, contact: str) -> Rows:
    return [
        {
            "id": each.id,
            "kind": "voicemail" if each.is_voicemail else "call",
            "conversation": each.conversation,
            "call": each.call,
            "at": to_text(each.began),
            "ms": each.ms,
            "file": _file(each),
        }
        for each in _kept(c, contact)
    ]


def _files(c: Unit, contact: str) -> Sequence[HeldFile]:
    return [HeldFile(_file(each), "audio/wav", partial(_sound, id=each.id)) for each in _kept(c, contact)]


def _sound(c: Unit, id: str) -> bytes:
    held = store.one(c, id)
    if held is None or held.state != "kept":
        raise NotFound
    return handing.sound(c, held)


def _file(held: Recording) -> str:
    return f"{held.id}.wav"


def _forget(c: Unit, contact: str) -> int:
    held = _kept(c, contact)
    for each in held:
        pieces.take_away_later(c, each.id, each.pieces)
    return store.erase(c, [each.id for each in held])


def _words(c: Unit, contact: str) -> Rows:
    return [
        {
            "recording": each.id,
            "conversation": each.conversation,
            "at": to_text(each.began),
            "from_ms": said.from_ms,
            "channel": said.channel,
            "text": said.text,
        }
        for each in _kept(c, contact)
        for said in handing.words(c, each)
    ]


def _forget_words(c: Unit, contact: str) -> int:
    many = 0
    for each in _kept(c, contact):
        many += len(store.words(c, each.id))
        store.put_words(c, each.id, each.person, ())
    return many


HOLDINGS = (
    Holding("recording", "words", _words, _forget_words),
    Holding("recording", "recordings", _recordings, _forget, _files),
)
