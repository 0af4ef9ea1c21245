"""Audits as clients of this API see them: each entry about a ticket that said or changed something."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from fairline import conversations, journal
from fairline.conversations import Conversation
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.platform.zendesk import comments, numbers
from fairline.platform.zendesk.tickets_shown import priority_word
from fairline.platform.zendesk.who import Who, instant
from fairline.platform.zendesk.words_of import KIND_BACK, STATUS_BACK, via_of

Change = tuple[str, Any, Any]  # field, value, previous value
MOST = 1_000


def _tagged(event: Any) -> Change:
    return "tags", list(event.added), list(event.removed)


_CHANGES: Mapping[str, Callable[[Any], Change]] = {
    "StatusChanged": lambda e: ("status", STATUS_BACK.get(e.status, e.status), STATUS_BACK.get(e.previous, e.previous)),
    "PrioritySet": lambda e: ("priority", priority_word(e.priority), priority_word(e.previous)),
    "KindSet": lambda e: ("type", KIND_BACK.get(e.kind, e.kind), KIND_BACK.get(e.previous, e.previous)),
    "SubjectChanged": lambda e: ("subject", e.subject, None),
    "Tagged": _tagged,
    "ConversationAssigned": lambda e: ("assignee_id", e.agent, e.previous or None),
    "ConversationUnassigned": lambda e: ("assignee_id", None, e.previous or None),
    "ConversationQueued": lambda e: ("group_id", e.queue, None),
}
_SAYS = ("MessageThreaded", "NoteWritten", "MessageImported")
_NUMBERED = {"assignee_id": "user", "group_id": "group"}


def of(c: Unit, who: Who, found: Conversation) -> list[dict[str, Any]]:
    """Everything that happened to a ticket, oldest first; a thousand entries at most."""
    entries = journal.about(c, found.id, most=MOST)[::-1]
    said = {each["id"]: each for each in comments.of(c, who, found)}
    told = [_audit(c, who, found, entry, [_change(c, entry)]) for entry in entries if entry.kind in _CHANGES]
    spoken = [_spoken(who, found, each) for each in said.values()]
    return sorted((*told, *spoken), key=lambda each: int(each["id"]))


def since(c: Unit, who: Who, found: Conversation, number: int) -> dict[str, Any]:
    """All that the entries above a number did to a ticket, as one audit."""
    entries = [each for each in journal.about(c, found.id, most=100)[::-1] if each.number > number]
    events = [_change(c, entry) for entry in entries if entry.kind in _CHANGES]
    lines = [line for line in conversations.lines(c, found.id) if line.number > number and line.kind in comments.SAID]
    spoken = [_comment_event(each) for each in comments.shown(c, who, found, lines)]
    newest = max([each.number for each in entries] + [line.number for line in lines], default=journal.head(c))
    author = numbers.one(c, "user", who.member) if who.member else numbers.HOUSE
    return _told(who, found, newest, c.at, author, [*spoken, *events])


def _spoken(who: Who, found: Conversation, comment: Mapping[str, Any]) -> dict[str, Any]:
    held = _told(who, found, comment["id"], 0, comment["author_id"], [_comment_event(comment)])
    return held | {"created_at": comment["created_at"]}


def _comment_event(comment: Mapping[str, Any]) -> dict[str, Any]:
    names = ("id", "type", "author_id", "body", "html_body", "plain_body", "public", "attachments", "audit_id")
    return {name: comment[name] for name in names}


def _audit(
    c: Unit, who: Who, found: Conversation, entry: Entry[Any], events: Sequence[dict[str, Any]]
) -> dict[str, Any]:
    author = entry.actor.id if entry.actor.kind in ("member", "contact") else ""
    number = numbers.one(c, "user", author) if author.startswith(("mem_", "ctc_")) else numbers.HOUSE
    return _told(who, found, entry.number, entry.at, number, events)


def _change(c: Unit, entry: Entry[Any]) -> dict[str, Any]:
    name, value, previous = _CHANGES[entry.kind](entry.event)
    kind = _NUMBERED.get(name)
    if kind:
        known = numbers.of(c, kind, [each for each in (value, previous) if each])
        value, previous = known.get(value), known.get(previous)
    return {
        "id": entry.number,
        "type": "Change",
        "field_name": name,
        "value": _in_letters(value),
        "previous_value": _in_letters(previous),
    }


def _in_letters(value: Any) -> Any:
    return str(value) if isinstance(value, int) else value


def _told(
    who: Who, found: Conversation, number: int, at: int, author: int, events: Iterable[dict[str, Any]]
) -> dict[str, Any]:
    return {
        "id": number,
        "ticket_id": found.reference,
        "created_at": instant(at),
        "author_id": author,
        "metadata": {"system": {}, "custom": {}},
        "events": list(events),
        "via": via_of(found),
    }


def tells(entry: Entry[Any]) -> bool:
    """Whether an entry said or changed something in a ticket."""
    return entry.kind in _CHANGES or entry.kind in _SAYS


def event(c: Unit, who: Who, found: Conversation, entry: Entry[Any]) -> dict[str, Any]:
    """An entry as the export of events tells it."""
    author = entry.actor.id if entry.actor.kind in ("member", "contact") else ""
    number = numbers.one(c, "user", author) if author.startswith(("mem_", "ctc_")) else numbers.HOUSE
    if entry.kind in _CHANGES:
        change = _change(c, entry)
        child = {"id": entry.number, "event_type": "Change", change["field_name"]: change["value"]}
        child["previous_value"] = change["previous_value"]
    else:
        public = entry.kind != "NoteWritten"
        child = {"id": entry.number, "event_type": "Comment", "comment_present": True, "comment_public": public}
    return {
        "id": entry.number,
        "ticket_id": found.reference,
        "timestamp": entry.at // 1000,
        "created_at": instant(entry.at),
        "updater_id": number,
        "via": via_of(found)["channel"],
        "system": {},
        "event_type": "Audit",
        "child_events": [child],
    }
