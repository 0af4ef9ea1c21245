"""A conversation as figures see it, and how entries change it and what is counted by the hour. Pure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fairline.journal import Entry
from fairline.kit.clock import Millis

HOUR = 3_600_000
ENDED = frozenset({"solved", "closed"})
DIMENSIONS = ("channel", "queue", "agent", "brand")
Key = tuple[str, Millis, str, str, str, str]  # measure, hour, then the dimensions


@dataclass(slots=True)
class Seen:
    """One conversation. Lengths are milliseconds; instants milliseconds UTC; `aside` says why it is not counted."""

    conversation: str
    created: Millis
    reference: int = 0
    channel: str = ""
    via: str = ""
    brand: str = ""
    queue: str = ""
    agent: str = ""
    contact: str = ""
    priority: int = 0
    kind: str = ""
    language: str = ""
    status: str = "new"
    aside: str = ""
    ours: int = 0
    first_reply_ms: int | None = None
    first_reply_open_ms: int | None = None
    resolution_ms: int | None = None
    resolution_open_ms: int | None = None
    replies: int = 0
    touches: int = 0
    reopened: int = 0
    solved_at: Millis | None = None
    assigned_at: Millis | None = None
    breached: int = 0
    satisfaction: str = ""
    satisfied_at: Millis | None = None
    changed: int = 0

    @property
    def is_open(self) -> bool:
        """Whether it is counted among what is still to be done."""
        return self.status not in ENDED and not self.aside


@dataclass(slots=True)
class Change:
    """What some entries in a row change: conversations by id (None once deleted), and counts to be added."""

    known: dict[str, Seen | None]
    touched: set[str] = field(default_factory=set)
    counts: dict[Key, list[int]] = field(default_factory=dict)
    presences: list[tuple[str, Millis, str]] = field(default_factory=list)

    def seen(self, entry: Entry[Any], name: str = "conversation") -> Seen | None:
        """The conversation an entry is about, to be changed; None where it is not counted at all."""
        found = self.known.get(getattr(entry.event, name, "") or "")
        if found is not None:
            found.changed = entry.number
            self.touched.add(found.conversation)
        return found

    def count(self, measure: str, at: Millis, seen: Seen | None, many: int = 1, total: int = 0, **instead: str) -> None:
        """Add to what is counted by the hour, under the conversation's dimensions."""
        channel, queue, agent, brand = (
            instead[name] if name in instead else (getattr(seen, name) if seen else "") for name in DIMENSIONS
        )
        sums = self.counts.setdefault((measure, at - at % HOUR, channel, queue, agent, brand), [0, 0])
        sums[0] += many
        sums[1] += total

    def backlog(self, at: Millis, seen: Seen, was_open: bool) -> None:
        """Tell a change of what is still to be done."""
        if was_open != seen.is_open:
            self.count("backlog", at, seen, 1 if seen.is_open else -1, agent="")


def fold(change: Change, entry: Entry[Any]) -> None:
    """Take one entry in."""
    _FOLDS[entry.kind](change, entry)


def _opened(change: Change, entry: Entry[Any]) -> None:
    event = entry.event
    if event.side_of:
        return
    seen = Seen(
        event.conversation,
        entry.at,
        event.reference,
        event.channel,
        event.via,
        event.brand,
        contact=event.contact,
        language=event.language,
        aside="suspected" if event.suspected else "",
        ours=int(entry.actor.kind in ("member", "app", "rule")),
        changed=entry.number,
    )
    change.known[seen.conversation] = seen
    change.touched.add(seen.conversation)
    change.backlog(entry.at, seen, was_open=False)


def _imported(change: Change, entry: Entry[Any]) -> None:
    event = entry.event
    if event.side_of:
        return
    ended = event.status in ENDED
    solved_at = (event.solved_at or event.updated_at) if ended else None
    seen = Seen(
        event.conversation,
        event.opened_at,
        event.reference,
        event.channel,
        "import",
        event.brand,
        event.queue,
        event.agent,
        event.contact,
        event.priority,
        event.kind,
        event.language,
        aside=event.set_aside or ("merged" if event.merged_into else ""),
        reopened=event.reopened,
        changed=entry.number,
    )
    change.known[seen.conversation] = seen
    change.touched.add(seen.conversation)
    change.backlog(event.opened_at, seen, was_open=False)
    _stand(change, seen, event.status, solved_at or event.opened_at)


def _caught_up(change: Change, entry: Entry[Any]) -> None:
    """As its source tells it now: figures tell how it stands, and count no work of ours."""
    event, seen = entry.event, change.seen(entry)
    if seen is None:
        return
    takes = {name: event.stands[name] for name in event.taken if name in event.stands}
    if seen.is_open and takes.get("queue", seen.queue) != seen.queue:
        change.count("backlog", event.updated_at, seen, -1, agent="")
        change.count("backlog", event.updated_at, seen, 1, agent="", queue=takes["queue"])
    for name in ("queue", "agent", "priority", "kind", "satisfaction"):
        if name in takes:
            setattr(seen, name, takes[name])
    if "status" in takes:
        _stand(change, seen, takes["status"], event.solved_at or event.updated_at)


def _wrote(change: Change, entry: Entry[Any]) -> None:
    seen = change.known.get(entry.event.conversation)
    if seen is not None:  # only the hour's count changes: the line of the conversation is not written again
        change.count("automatic_in" if entry.event.automatic else "messages_in", entry.at, seen)


def _permitted(change: Change, entry: Entry[Any]) -> None:
    event = entry.event
    if event.kind != "Reply":
        return
    seen = change.known.get(event.fields.get("conversation") or event.subject)
    if seen is None:
        return
    seen.changed = entry.number
    change.touched.add(seen.conversation)
    member = event.fields.get("member")
    if not member or event.fields.get("cause"):
        change.count("automatic_out", entry.at, seen, agent="")
        return
    change.count("messages_out", entry.at, seen, agent=member)
    seen.replies += 1
    seen.touches += 1
    if seen.first_reply_ms is None and not seen.ours:
        seen.first_reply_ms = entry.at - seen.created


def _noted(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is not None:
        seen.touches += 1
        change.count("notes", entry.at, seen, agent=entry.event.member)


def _queued(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is None:
        return
    if seen.is_open and seen.queue != entry.event.queue:
        change.count("backlog", entry.at, seen, -1, agent="")
        seen.queue = entry.event.queue
        change.count("backlog", entry.at, seen, 1, agent="")
    seen.queue = entry.event.queue
    _leave(change, seen, entry.at)
    seen.priority = getattr(entry.event, "priority", 0) or seen.priority


def _assigned(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is None:
        return
    _leave(change, seen, entry.at)
    seen.agent, seen.assigned_at = entry.event.agent, entry.at
    if seen.status == "new":
        seen.status = "open"


def _unassigned(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is not None:
        _leave(change, seen, entry.at)
        seen.agent = ""


def _leave(change: Change, seen: Seen, at: Millis) -> None:
    """Whoever had it has it no more, or has done with it: how long that was."""
    if seen.agent and seen.assigned_at is not None:
        change.count("handled", at, seen, 1, max(0, at - seen.assigned_at))
    seen.assigned_at = None


def _status(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is not None:
        _stand(change, seen, entry.event.status, entry.at)


def _closed(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is not None:
        _stand(change, seen, seen.status if seen.status in ENDED else "solved", entry.at)


def _reopened(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is not None:
        _stand(change, seen, seen.status if seen.status not in ENDED else "open", entry.at)
        agent = getattr(entry.event, "agent", "")
        if agent and seen.assigned_at is None:
            seen.agent, seen.assigned_at = agent, entry.at


def _stand(change: Change, seen: Seen, status: str, at: Millis) -> None:
    was_open, had_ended = seen.is_open, seen.status in ENDED
    seen.status = status
    if status in ENDED and not had_ended:
        seen.solved_at, seen.resolution_ms = at, max(0, at - seen.created)
        _leave(change, seen, at)
        if not seen.aside:
            change.count("solved", at, seen)
    elif had_ended and status not in ENDED:
        seen.solved_at = seen.resolution_ms = seen.resolution_open_ms = None
        seen.reopened += 1
        change.count("reopened", at, seen)
    change.backlog(at, seen, was_open)


def _aside(why: Callable[[Any], str], name: str = "conversation") -> Callable[[Change, Entry[Any]], None]:
    def take(change: Change, entry: Entry[Any]) -> None:
        seen = change.seen(entry, name)
        if seen is not None:
            was_open = seen.is_open
            seen.aside = why(entry.event)
            change.backlog(entry.at, seen, was_open)

    return take


def _deleted(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is not None:
        was_open = seen.is_open
        seen.aside = "deleted"
        change.backlog(entry.at, seen, was_open)
        change.known[seen.conversation] = None


def _set(column: str, name: str) -> Callable[[Change, Entry[Any]], None]:
    def take(change: Change, entry: Entry[Any]) -> None:
        seen = change.seen(entry)
        if seen is not None:
            setattr(seen, column, getattr(entry.event, name))

    return take


def _met(change: Change, entry: Entry[Any]) -> None:
    event, seen = entry.event, change.seen(entry)
    if seen is None:
        return
    if event.metric == "first_reply":
        seen.first_reply_open_ms = event.spent
    elif event.metric == "total_resolution":
        seen.resolution_open_ms = event.spent
    if not event.late:
        change.count(f"met:{event.metric}", event.at, seen)


def _missed(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is not None:
        seen.breached = 1
        change.count(f"missed:{entry.event.metric}", entry.event.at, seen)


def _asked(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is not None:
        change.count("asked", entry.at, seen)


def _given(change: Change, entry: Entry[Any]) -> None:
    seen = change.seen(entry)
    if seen is not None:  # whoever changes their mind is counted once, as they think now, when they first said it
        seen.satisfaction = str(entry.event.score)
        seen.satisfied_at = entry.at if seen.satisfied_at is None else seen.satisfied_at


def _presence(change: Change, entry: Entry[Any]) -> None:
    change.presences.append((entry.event.member, entry.at, entry.event.presence))


def _file(change: Change, entry: Entry[Any]) -> None:
    change.count("files", entry.at, None, 1, entry.event.size)


_FOLDS: Mapping[str, Callable[[Change, Entry[Any]], None]] = {
    "ConversationOpened": _opened,
    "ConversationImported": _imported,
    "ConversationCaughtUp": _caught_up,
    "MessageThreaded": _wrote,
    "ActPermitted": _permitted,
    "NoteWritten": _noted,
    "ConversationQueued": _queued,
    "ConversationAssigned": _assigned,
    "ConversationUnassigned": _unassigned,
    "StatusChanged": _status,
    "ConversationClosed": _closed,
    "ConversationReopened": _reopened,
    "ConversationSetAside": _aside(lambda event: str(event.where)),
    "ConversationRestored": _aside(lambda event: ""),
    "ConversationsMerged": _aside(lambda event: "merged", "other"),
    "MergeUndone": _aside(lambda event: "", "other"),
    "ConversationDeleted": _deleted,
    "PrioritySet": _set("priority", "priority"),
    "KindSet": _set("kind", "kind"),
    "LanguageSet": _set("language", "language"),
    "ObligationMet": _met,
    "ObligationMissed": _missed,
    "SatisfactionWanted": _asked,
    "SatisfactionGiven": _given,
    "PresenceChanged": _presence,
    "FileKept": _file,
}

KINDS = frozenset(_FOLDS)


def conversations_of(entries: list[Entry[Any]]) -> set[str]:
    """The conversations some entries may change."""
    found: set[str] = set()
    for entry in entries:
        event = entry.event
        if entry.kind == "ActPermitted" and event.kind != "Reply":
            continue  # mails to members, exports and the like are about no conversation
        names = ("subject",) if entry.kind == "ActPermitted" else ("conversation", "other")
        found.update(held for name in names if isinstance(held := getattr(event, name, None), str))
    return found
