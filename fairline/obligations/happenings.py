"""Reads entries of the journal as what happened to conversations, as far as clocks care."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.journal import Entry
from fairline.obligations.model import Happened

Read = Callable[[Entry[Any]], tuple[str, Happened] | None]

# Entries after which another service level, or another target, may stand.
_WEIGHED = (
    "PrioritySet",
    "Tagged",
    "FieldsFilled",
    "FormChosen",
    "KindSet",
    "ConversationQueued",
)


def read(entry: Entry[Any]) -> tuple[str, Happened] | None:
    """The conversation, and what happened to it; None for what starts or stops no clock."""
    return _READ[entry.kind](entry)


def _opened(entry: Entry[Any]) -> tuple[str, Happened] | None:
    event = entry.event
    if getattr(event, "side_of", "") or getattr(event, "suspected", False):
        return None
    ours = entry.actor.kind in ("member", "app", "rule")
    return event.conversation, Happened("began" if ours else "opened", entry.at)


def _restored(entry: Entry[Any]) -> tuple[str, Happened]:
    """What was suspected owed nothing before: it begins now."""
    return entry.event.conversation, Happened("opened" if entry.event.suspected else "back", entry.at)


def _wrote(entry: Entry[Any]) -> tuple[str, Happened] | None:
    event = entry.event
    if getattr(event, "automatic", "") or getattr(event, "aside", False):
        return None
    return event.conversation, Happened("wrote", min(event.wrote_at, entry.at), "")


def _replied(entry: Entry[Any]) -> tuple[str, Happened] | None:
    fields = entry.event.fields
    if entry.event.kind != "Reply" or not fields.get("member") or fields.get("cause"):
        return None
    conversation = fields.get("conversation")
    return (conversation, Happened("replied", entry.at, "")) if conversation else None


def _status(entry: Entry[Any]) -> tuple[str, Happened] | None:
    return entry.event.conversation, Happened("status", entry.at, entry.event.status)


def _fixed(status: str) -> Read:
    return lambda entry: (entry.event.conversation, Happened("status", entry.at, status, "implied"))


def _weighed(entry: Entry[Any]) -> tuple[str, Happened] | None:
    return entry.event.conversation, Happened("weighed", entry.at, "")


def _gone(why: str, name: str = "conversation") -> Read:
    return lambda entry: (getattr(entry.event, name), Happened("gone", entry.at, "", why))


def _back(name: str = "conversation") -> Read:
    return lambda entry: (getattr(entry.event, name), Happened("back", entry.at, ""))


_READ: Mapping[str, Read] = {
    "ConversationOpened": _opened,
    "MessageThreaded": _wrote,
    "ActPermitted": _replied,
    "StatusChanged": _status,
    # Conversations of before statuses: what is implied by the state of the talk.
    "ConversationClosed": _fixed("solved"),
    "ConversationReopened": _fixed("open"),
    "ConversationAssigned": _fixed("open"),
    "ConversationsMerged": _gone("merged", "other"),
    "MergeUndone": _back("other"),
    "ConversationSetAside": _gone("gone"),
    "ConversationDeleted": _gone("gone"),
    "ConversationRestored": _restored,
    **dict.fromkeys(_WEIGHED, _weighed),
}

KINDS = frozenset(_READ)


def implied(status: str, happened: Happened) -> Happened | None:
    """What remains of a change of status for a conversation that has this one already; None where it is none."""
    if happened.kind != "status":
        return happened
    if happened.status == status:
        return None
    if happened.why != "implied":
        return happened
    ended = status in ("solved", "closed")
    wanted = {"solved": not ended, "open": ended or status == "new"}[happened.status]
    return happened if wanted else None
