"""Forgets a talk as soon as it has ended, where its contact did not agree that it is kept."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline import channels, conversations, journal
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound
from fairline.kit.plugin import Follower
from fairline.kit.work import enqueue
from fairline.privacy.keeping import rules as ruled
from fairline.privacy.keeping.events import TranscriptNotKept
from fairline.privacy.keeping.holds import held

JOB = "privacy.unkept"
ENDED = ("solved", "closed")
CHANNEL = "webchat"


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """A conversation ended: once everybody has followed that, see whether it may be kept."""
    for entry in entries:
        if entry.event.status in ENDED:
            enqueue(c, JOB, {"conversation": entry.event.conversation}, key=f"{JOB}:{entry.event.conversation}")


def forget(c: Unit, payload: Mapping[str, Any]) -> None:
    """Forget it where its contact refused, unless a legal hold keeps it or it was opened again."""
    try:
        found = conversations.conversation(c, payload["conversation"])
    except NotFound:
        return
    if found.status not in ENDED or found.channel != CHANNEL:
        return
    said = [line for line in conversations.lines(c, found.id) if line.kind == "message"]
    refused = channels.transcript_refused(c, sorted({line.person for line in said if line.person}))
    if not refused or held(c).keeps(ruled.family(c, found.contact), found.id):
        return
    conversations.forget_for_good(c, found.id, HOUSE, JOB)
    told = TranscriptNotKept(conversation=found.id, messages=len(said), text_sha256=refused)
    journal.append(c, HOUSE, told)


FOLLOWERS = (Follower("privacy.unkept", frozenset({"StatusChanged"}), follow),)
