"""Folds what parts and joins conversations: merges, splits, what is set aside, deleted, snoozed, brought in."""

from collections.abc import Callable
from typing import Any

import msgspec

from fairline.conversations.events import (
    ConversationDeleted,
    ConversationImported,
    ConversationLinked,
    ConversationRestored,
    ConversationSetAside,
    ConversationsMerged,
    ConversationSnoozed,
    ConversationSplit,
    ConversationUnlinked,
    MergeUndone,
    MessageImported,
    SnoozeEnded,
    SplitUndone,
)
from fairline.conversations.model import CLOSED, OPEN, OVER, Speaker, preview
from fairline.conversations.projection.kept import kept_of
from fairline.conversations.projection.lines import line, told
from fairline.conversations.projection.matter import touched
from fairline.conversations.store import conversations as store
from fairline.conversations.store import counter, links, parties, thread, values
from fairline.crm import folded
from fairline.journal import Entry
from fairline.kit.db import Unit


def _linked(c: Unit, entry: Entry[ConversationLinked]) -> None:
    event = entry.event
    links.link(c, event.conversation, event.other, event.kind)
    touched(c, entry)


def _unlinked(c: Unit, entry: Entry[ConversationUnlinked]) -> None:
    event = entry.event
    links.unlink(c, event.conversation, event.other, event.kind)
    touched(c, entry)


def _merged(c: Unit, entry: Entry[ConversationsMerged]) -> None:
    event = entry.event
    store.put_by(c, event.other, event.conversation, _now(entry))
    touched(c, entry)
    told(c, entry, "merged", other=event.other)


def _unmerged(c: Unit, entry: Entry[MergeUndone]) -> None:
    event = entry.event
    store.take_back(c, event.other, _now(entry))
    touched(c, entry)
    told(c, entry, "merge_undone", other=event.other)


def _now(entry: Entry[Any]) -> dict[str, int]:
    return {"changed": entry.number, "updated": entry.at}


def _split(c: Unit, entry: Entry[ConversationSplit]) -> None:
    event = entry.event
    source = store.one(c, event.source)
    if source is None:
        return
    counter.taken(c, event.reference)
    store.add(
        c,
        id=event.conversation,
        contact=event.contact,
        channel=source.channel,
        sender=source.sender,
        person=event.person,
        address=source.address if event.person == source.person else "",
        subject="",
        subject_folded="",
        reference=event.reference,
        via="split",
        brand=source.brand,
        language=source.language,
        side_of="",
        follows="",
        suspected=0,
        at=entry.at,
        number=entry.number,
    )
    held = {"agent": source.agent, "queue": source.queue, "priority": source.priority, "kind": source.kind}
    since = {"assigned_since": entry.at if source.agent else None, "status": "open" if source.agent else "new"}
    store.set_fields(c, event.conversation, **held, **since)
    links.move_lines(c, event.source, event.conversation, event.numbers)
    links.link(c, event.conversation, event.source, "split_from")
    store.retell(c, event.source)
    store.retell(c, event.conversation)
    store.rehear(c, event.conversation)
    store.set_fields(c, event.source, **_now(entry))
    told(c, entry, "split", other=event.source)


def _unsplit(c: Unit, entry: Entry[SplitUndone]) -> None:
    event = entry.event
    links.move_lines(c, event.conversation, event.source, event.numbers)
    links.delete(c, event.conversation)
    store.retell(c, event.source)
    store.set_fields(c, event.source, **_now(entry))


def _aside(c: Unit, entry: Entry[ConversationSetAside]) -> None:
    event = entry.event
    touched(c, entry, set_aside=event.where, purge_at=event.purge_at, snoozed_until=None, snoozed_by="")
    told(c, entry, "set_aside", set_aside=event.where)


def _restored(c: Unit, entry: Entry[ConversationRestored]) -> None:
    touched(c, entry, set_aside="", purge_at=None, suspected=0)
    told(c, entry, "restored")


def _deleted(c: Unit, entry: Entry[ConversationDeleted]) -> None:
    links.delete(c, entry.event.conversation)


def _snoozed(c: Unit, entry: Entry[ConversationSnoozed]) -> None:
    touched(c, entry, snoozed_until=entry.event.until, snoozed_by=entry.event.member)


def _woken(c: Unit, entry: Entry[SnoozeEnded]) -> None:
    touched(c, entry, snoozed_until=None, snoozed_by="")


def _imported(c: Unit, entry: Entry[ConversationImported]) -> None:
    event = entry.event
    counter.taken(c, event.reference)
    store.add(
        c,
        id=event.conversation,
        contact=event.contact,
        channel=event.channel,
        sender=event.sender,
        person=event.person,
        address=event.address,
        subject=event.subject,
        subject_folded=folded(event.subject),
        reference=event.reference,
        via="import",
        brand=event.brand,
        language=event.language,
        side_of=event.side_of,
        follows="",
        suspected=int(event.suspected),
        at=event.opened_at,
        number=entry.number,
    )
    over = event.status in OVER
    ended = over or event.set_aside or event.merged_into
    store.set_fields(
        c,
        event.conversation,
        status=event.status,
        custom=event.custom,
        state=CLOSED if ended else OPEN,
        closed_at=(event.solved_at or event.updated_at) if ended else None,
        solved_at=(event.solved_at or event.updated_at) if over else None,
        kind=event.kind,
        priority=event.priority,
        queue=event.queue,
        agent=event.agent,
        form=event.form,
        assigned_since=event.opened_at if event.agent else None,
        status_since=event.updated_at,
        last_at=event.updated_at,
        updated=event.updated_at,
        set_aside=event.set_aside,
        purge_at=event.purge_at,
        merged_into=event.merged_into,
        satisfaction=event.satisfaction,
        reopened=event.reopened,
    )
    for contact, person in event.participants:
        parties.add(c, event.conversation, parties.Participant(contact, person, "cc"), event.opened_at)
    for member in event.watchers:
        parties.watch(c, event.conversation, member, "asked")
    values.tag(c, event.conversation, event.tags)
    for field, value in event.values.items():
        values.fill(c, event.conversation, field, value, kept_of(value), event.person)


def _caught_up(c: Unit, entry: Entry[Any]) -> None:
    """Moves stand above us, so their event is known by its shape: as its source tells it now, and nothing follows."""
    event, found = entry.event, store.one(c, entry.event.conversation)
    if found is None:
        return
    takes = {name: event.stands[name] for name in event.taken if name in event.stands}
    if "status" in takes:
        over, ended = takes["status"] in OVER, event.solved_at or event.updated_at
        takes |= {"status_since": event.updated_at, "solved_at": ended if over else None}
        if not (found.set_aside or found.merged_into):
            takes |= {"state": CLOSED if over else OPEN, "closed_at": ended if over else None}
    if "agent" in takes:
        takes["assigned_since"] = event.updated_at if takes["agent"] else None
    if "subject" in event.taken:
        takes |= {"subject": event.subject, "subject_folded": folded(event.subject)}
    last = max(found.last_at, event.updated_at)
    store.set_fields(
        c, found.id, **takes, changed=entry.number, updated=max(found.updated, event.updated_at), last_at=last
    )
    values.untag(c, found.id, event.untagged)
    values.tag(c, found.id, event.tagged)
    for name, value in event.filled.items():
        values.fill(c, found.id, name, value, kept_of(value), event.person)


def _message_imported(c: Unit, entry: Entry[MessageImported]) -> None:
    event = entry.event
    speaker: Speaker = "contact" if event.speaker == "contact" else "agent" if event.speaker == "agent" else "house"
    made = line(
        entry,
        event.message,
        "message" if event.public else "note",
        at=event.wrote_at,
        speaker=speaker,
        speaker_id=event.speaker_id if speaker == "agent" else event.contact if speaker == "contact" else "",
        person=event.person,
        text=event.text,
        files=msgspec.json.encode(event.files or [{"id": file} for file in event.ours]).decode(),
        masked=event.masked,
        more={"imported": True},
    )
    thread.add(c, made)
    if event.public:
        store.heard_before(
            c, event.conversation, speaker=speaker, person=event.person, text=preview(event.text), at=event.wrote_at
        )


FOLDS: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "ConversationLinked": _linked,
    "ConversationUnlinked": _unlinked,
    "ConversationsMerged": _merged,
    "MergeUndone": _unmerged,
    "ConversationSplit": _split,
    "SplitUndone": _unsplit,
    "ConversationSetAside": _aside,
    "ConversationRestored": _restored,
    "ConversationDeleted": _deleted,
    "ConversationSnoozed": _snoozed,
    "SnoozeEnded": _woken,
    "ConversationImported": _imported,
    "MessageImported": _message_imported,
    "ConversationCaughtUp": _caught_up,
}
