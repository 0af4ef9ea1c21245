"""What goes down agents' sockets: the row that changed, the item that was added, counts a second at most."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.accounts import names_of
from fairline.conversations.model import ELSEWHERE, OPEN, Conversation, ThreadLine
from fairline.conversations.store import bulks
from fairline.conversations.store import conversations as store
from fairline.conversations.store import lists as stored
from fairline.conversations.store import thread as stored_thread
from fairline.conversations.store.lists import LATEST, Wanted
from fairline.conversations.views import lists, thread
from fairline.conversations.views.rows import rows
from fairline.crm import topic_of
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Frame, Live, View, alike
from fairline.kit.words import LANGUAGES
from fairline.web import Identity

# Entries that change nothing in a row go down without one.
_THREAD_ONLY = frozenset(
    {
        "ActDeferred",
        "ActRefused",
        "ActWithdrawn",
        "ContentReported",
        "ContentSuspected",
        "DetailsTold",
        "MessageDelivered",
        "MessageFailed",
        "MessageRead",
        "MessageSent",
        "NoteWritten",
    }
)
_MATTER = frozenset(
    {
        "ConversationCaughtUp",
        "ConversationLinked",
        "ConversationRestored",
        "ConversationSetAside",
        "ConversationSnoozed",
        "ConversationSplit",
        "ConversationUnlinked",
        "ConversationsMerged",
        "FieldsFilled",
        "FormChosen",
        "KindSet",
        "LanguageSet",
        "MergeUndone",
        "ParticipantAdded",
        "ParticipantRemoved",
        "PrioritySet",
        "SatisfactionGiven",
        "SnoozeEnded",
        "StatusChanged",
        "SubjectChanged",
        "Tagged",
        "WatchEnded",
        "WatchStarted",
    }
)
_ROW = frozenset(
    {
        "ActPermitted",
        "ConversationAssigned",
        "ConversationClosed",
        "ConversationOpened",
        "ConversationQueued",
        "ConversationReopened",
        "ConversationUnassigned",
        "MessageThreaded",
        "ReadMarked",
        "WrapUpStarted",
        *_MATTER,
    }
)
_COUNTED = _ROW | {"ContactMerged"}
_WORDLESS = ("message", "note")  # lines that read the same in every language
_WAITING = 50  # rows of the picture of what waits


def topics(c: Unit, entry: Entry[Any]) -> tuple[str, ...]:
    """Whom an entry about a conversation concerns: whoever has it, had it, is mentioned, or watches it."""
    found = None if _is_told_next(entry) else _conversation(c, entry)
    return _topics(found, entry.event) if found else ()


def frame(c: Unit, entry: Entry[Any], **more: Any) -> Frame | None:
    """What an entry about a conversation tells: its row where that changed, its item, and `more` of the caller's.

    It goes to whomever `topics` names.
    """
    found = None if _is_told_next(entry) else _conversation(c, entry)
    if found is None:
        return None
    told: dict[str, Any] = dict(more)
    if entry.kind not in _THREAD_ONLY:
        told["row"] = rows(c, [found])[0]
    if act := getattr(entry.event, "act", None):
        told["act"] = act
    lines = _lines(c, found, entry)
    if all(line.kind in _WORDLESS for line in lines):
        return Frame(_topics(found, entry.event), told | _told(c, found, lines, "en"), found.id)
    words = {language: _told(c, found, lines, language) for language in LANGUAGES}
    return Frame(_topics(found, entry.event), told, found.id, words)


def _is_told_next(entry: Entry[Any]) -> bool:
    """A change of status that the next entry brings about: its row says both."""
    return entry.kind == "StatusChanged" and entry.event.why in ELSEWHERE


def _conversation(c: Unit, entry: Entry[Any]) -> Conversation | None:
    conversation = getattr(entry.event, "conversation", None) or entry.event.subject
    return store.one(c, conversation) if conversation else None


def _lines(c: Unit, found: Conversation, entry: Entry[Any]) -> list[ThreadLine]:
    """The lines an entry made, or the one whose state it changed."""
    lines = stored_thread.of_entry(c, found.id, entry.number)
    if not lines:
        changed = getattr(entry.event, "message", None) or getattr(entry.event, "act", None)
        line = stored_thread.by_id(c, changed) if changed else None
        lines = [line] if line else []
    return lines


def _told(c: Unit, found: Conversation, lines: list[ThreadLine], language: str) -> dict[str, Any]:
    """The item; an amended reply has its ruling beside it."""
    shown = thread.items(c, found, lines, language) if lines else []
    return {} if not shown else {"item": shown[0]} if len(shown) == 1 else {"item": shown[0], "items": shown}


def _topics(found: Conversation, event: Any) -> tuple[str, ...]:
    members = (found.agent, getattr(event, "previous", ""), *getattr(event, "mentions", ()))
    return (f"conversation:{found.id}", *dict.fromkeys(f"member:{member}" for member in members if member))


def _draw_counts(c: Unit, members: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
    return lists.counts(c, members)


def _draw_inbox(c: Unit) -> Mapping[str, Any]:
    """What waits for an agent, newest activity first: conversations nobody has go down no agent's own topic."""
    return {"items": rows(c, stored.page(c, Wanted([OPEN], agent=""), LATEST, _WAITING))}


def also(c: Unit, topic: str) -> Sequence[str]:
    """What comes with watching a conversation: who types at its address, what changes about its contact."""
    kind, _, conversation = topic.partition(":")
    found = store.one(c, conversation) if kind == "conversation" else None
    return (f"address:{found.channel}:{found.address}", topic_of(found.contact)) if found else ()


def typing(c: Unit, identity: Identity, said: Mapping[str, Any]) -> Sequence[tuple[str, Mapping[str, Any]]]:
    """An agent types: whoever is at the other end, and whoever watches, may know."""
    found = store.one(c, str(said.get("conversation", "")))
    if found is None or identity.member is None or "conversation.reply" not in identity.permissions:
        return ()
    name = names_of(c, [identity.member]).get(identity.member, "")
    told = {"signal": "typing", "from": {"kind": "agent", "id": identity.member, "name": name}}
    return ((f"address:{found.channel}:{found.address}", told),)


def looking(c: Unit, identity: Identity, said: Mapping[str, Any]) -> Sequence[tuple[str, Mapping[str, Any]]]:
    """A member has a conversation open, and may be writing in it: whoever watches it may know. It is not kept."""
    found = store.one(c, str(said.get("conversation", "")))
    if found is None or identity.member is None or "conversation.read" not in identity.permissions:
        return ()
    name = names_of(c, [identity.member]).get(identity.member, "")
    told = {
        "signal": "looking",
        "conversation": found.id,
        "from": {"id": identity.member, "name": name},
        "data": {"writing": said.get("writing") is True},
    }
    return ((f"conversation:{found.id}", told),)


def progress(c: Unit, entry: Entry[Any]) -> Frame | None:
    """How far what is done to many is: to the member who wanted it."""
    held = bulks.one(c, entry.event.bulk)
    if held is None or not held.member:
        return None
    told = {"bulk": held.id, "state": held.state, "wanted": held.wanted, "done": held.done, "failed": held.failed}
    return Frame((f"member:{held.member}",), told)


_BULK = frozenset({"BulkStepped", "BulkEnded", "BulkUndone"})
LIVE = (Live(_ROW | _THREAD_ONLY, frame, topics), Live(_BULK, progress))
VIEWS = (
    View("counts", "conversation.read", _COUNTED, _draw_counts),
    View("inbox", "conversation.read", _COUNTED, alike(_draw_inbox)),
)
