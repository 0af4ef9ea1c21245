"""Whom an entry should be told to: pure, given the conversation it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fairline.journal import Entry
from fairline.platform.push.model import Kind, Notice


@dataclass(frozen=True, slots=True)
class Around:
    """Who has a conversation, and who watches it; of a rule that rests, whoever answers for it is its agent."""

    agent: str = ""
    watchers: frozenset[str] = frozenset()


def notices(entry: Entry[Any], around: Around) -> list[Notice]:
    """What an entry tells, to whom; never to the member who made it."""
    kind, members = _told(entry, around)
    makers = {entry.actor.id} if entry.actor.kind == "member" else set()
    conversation = str(entry.event.conversation)
    if not conversation:
        return []
    return [
        Notice(member, conversation, kind, entry.number, entry.at)
        for member in dict.fromkeys(members)
        if member and member not in makers
    ]


def _told(entry: Entry[Any], around: Around) -> tuple[Kind, Sequence[str]]:
    event = entry.event
    if entry.kind == "WorkOffered":
        return "offered", (event.agent,)
    if entry.kind == "ConversationAssigned":
        # Who accepted an offer or took it knows.
        return "assigned", () if event.why in ("accepted", "taken") else (event.agent,)
    if entry.kind == "NoteWritten":
        return "mentioned", event.mentions
    if entry.kind == "SnoozeEnded":
        return "woke", (around.agent,) if event.why == "time" else ()
    if entry.kind == "MessageThreaded":
        return "wrote", () if event.automatic else (around.agent, *sorted(around.watchers))
    if entry.kind == "RuleQuieted":
        return "rested", (around.agent,)
    return ("due" if entry.kind == "ObligationWarned" else "missed"), (around.agent,)
