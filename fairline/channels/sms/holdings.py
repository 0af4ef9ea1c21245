"""What texting keeps about a contact: when they wrote and to which number, pieces that wait, what became of ours."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.channels.persons import persons_of
from fairline.channels.sms import forget, store
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.plugin import Holding

Rows = Sequence[Mapping[str, Any]]


def _received(c: Unit, contact: str) -> Rows:
    """`sms_received`, `sms_waiting`: when they wrote; what they said is held by the conversations."""
    persons = persons_of(c, contact)
    rows: list[Mapping[str, Any]] = [
        {"message": row["message"], "sender": row["sender"], "at": to_text(row["at"])}
        for row in store.received_of_persons(c, persons)
    ]
    waiting = store.waiting_of_persons(c, persons)
    return [*rows, {"pieces_waiting": waiting}] if waiting else rows


def _forget(c: Unit, contact: str) -> int:
    return forget.forget(c, persons_of(c, contact))


def _texts(c: Unit, contact: str) -> Rows:
    """`sms_texts`: when what was texted to them left, and how that ended."""
    return [
        {
            "message": text.message,
            "sender": text.sender,
            "state": text.state,
            "segments": text.segments,
            "tries": text.attempts,
            "since": to_text(text.begun),
        }
        for text in store.texts_of_persons(c, persons_of(c, contact))
    ]


def _nothing(c: Unit, contact: str) -> int:
    """What is left of a delivery tells nothing: states, counts, and ids of what was forgotten."""
    return 0


HOLDINGS = (
    Holding("sms", "received", _received, _forget),
    Holding("sms", "texts", _texts, _nothing),
)
