"""Makes the lines of a thread out of entries."""

from collections.abc import Mapping
from typing import Any

import msgspec

from fairline.conversations.model import Kind, Speaker, ThreadLine
from fairline.conversations.store import thread
from fairline.journal import Actor, Entry
from fairline.kit.db import Unit

_SPEAKERS: Mapping[str, Speaker] = {"member": "agent", "contact": "contact", "assistant": "assistant"}


def speaker_of(actor: Actor) -> Speaker:
    """As whom an actor speaks in a thread; programs, flows and the house itself are the house."""
    return _SPEAKERS.get(actor.kind, "house")


def line(
    entry: Entry[Any],
    id: str,
    kind: Kind,
    *,
    speaker: Speaker,
    person: str = "",
    at: int | None = None,
    more: Mapping[str, Any] | None = None,
    **fields: Any,
) -> ThreadLine:
    """A line that stands where its entry stands."""
    speaker_id = fields.pop("speaker_id", "")
    conversation = getattr(entry.event, "conversation", None) or entry.event.subject
    return ThreadLine(
        conversation,
        entry.number,
        fields.pop("part", 0),
        id,
        kind,
        entry.at if at is None else at,
        speaker,
        speaker_id,
        person,
        more=encode(more),
        **fields,
    )


def told(
    c: Unit, entry: Entry[Any], what: str, *, speaker: Speaker | None = None, person: str = "", **more: str
) -> None:
    """Tell in the thread what happened: who did it, and the ids its words are filled with."""
    speaker = speaker or speaker_of(entry.actor)
    speaker_id = entry.actor.id if speaker in ("agent", "assistant") or entry.actor.kind == "rule" else ""
    known = {name: value for name, value in more.items() if value}
    thread.add(
        c,
        line(
            entry,
            f"lin_{entry.number}",
            "line",
            speaker=speaker,
            speaker_id=speaker_id,
            person=person,
            state=what,
            more=known,
        ),
    )


def encode(more: Mapping[str, Any] | None) -> str:
    """What only some kinds have, as the table holds it."""
    return msgspec.json.encode(more).decode() if more else "{}"
