"""Folds what becomes of the matter: status, priority, tags, fields, who takes part and who watches."""

from collections.abc import Callable
from typing import Any

from fairline.conversations.events import (
    FieldsFilled,
    FormChosen,
    KindSet,
    LanguageSet,
    ParticipantAdded,
    ParticipantRemoved,
    PrioritySet,
    StatusChanged,
    SubjectChanged,
    Tagged,
    WatchEnded,
    WatchStarted,
)
from fairline.conversations.model import ELSEWHERE, priority_word
from fairline.conversations.projection.kept import kept_of
from fairline.conversations.projection.lines import line, told
from fairline.conversations.store import conversations as store
from fairline.conversations.store import parties, status, thread, values
from fairline.conversations.store.parties import Participant
from fairline.crm import folded
from fairline.journal import Entry
from fairline.kit.db import Unit


def touched(c: Unit, entry: Entry[Any], **fields: Any) -> None:
    """Set some columns of the conversation an entry is about, and that it changed."""
    store.set_fields(c, entry.event.conversation, **fields, changed=entry.number, updated=entry.at)


def _status(c: Unit, entry: Entry[StatusChanged]) -> None:
    event = entry.event
    status.changed(c, event.conversation, event.status, event.custom, entry.at)
    touched(c, entry)
    if event.why not in ELSEWHERE:
        told(c, entry, "status", status=event.status, custom=event.custom, why=event.why)


def _priority(c: Unit, entry: Entry[PrioritySet]) -> None:
    touched(c, entry, priority=entry.event.priority)
    told(c, entry, "priority", priority=priority_word(entry.event.priority) or "none")


def _kind(c: Unit, entry: Entry[KindSet]) -> None:
    touched(c, entry, kind=entry.event.kind)
    told(c, entry, "kind", kind=entry.event.kind or "none")


def _language(c: Unit, entry: Entry[LanguageSet]) -> None:
    touched(c, entry, language=entry.event.language)


def _subject(c: Unit, entry: Entry[SubjectChanged]) -> None:
    event = entry.event
    touched(c, entry, subject=event.subject, subject_folded=folded(event.subject), opened_by=event.person)
    told(c, entry, "subject")


def _tagged(c: Unit, entry: Entry[Tagged]) -> None:
    event = entry.event
    values.untag(c, event.conversation, event.removed)
    values.tag(c, event.conversation, event.added)
    touched(c, entry)


def _filled(c: Unit, entry: Entry[FieldsFilled]) -> None:
    event = entry.event
    for field in event.fields:
        value = event.values.get(field)
        values.fill(c, event.conversation, field, value, kept_of(value), event.person)
    touched(c, entry)


def _field_removed(c: Unit, entry: Entry[Any]) -> None:
    values.drop_field(c, entry.event.field)


def _form(c: Unit, entry: Entry[FormChosen]) -> None:
    touched(c, entry, form=entry.event.form)


def _participant(c: Unit, entry: Entry[ParticipantAdded]) -> None:
    event = entry.event
    parties.add(c, event.conversation, Participant(event.contact, event.person, event.role), entry.at)
    touched(c, entry)


def _parted(c: Unit, entry: Entry[ParticipantRemoved]) -> None:
    parties.remove(c, entry.event.conversation, entry.event.contact)
    touched(c, entry)


def _watching(c: Unit, entry: Entry[WatchStarted]) -> None:
    parties.watch(c, entry.event.conversation, entry.event.member, entry.event.why)


def _looked_away(c: Unit, entry: Entry[WatchEnded]) -> None:
    parties.unwatch(c, entry.event.conversation, entry.event.member)


def _due(c: Unit, entry: Entry[Any]) -> None:
    """Obligations stand above us, so their events are known by their shape: what is owed soonest is shown."""
    event = entry.event
    missed = {"breached": 1} if entry.kind == "ObligationMissed" else {}
    store.set_fields(c, event.conversation, due=event.soonest, due_kind=event.soonest_metric, **missed)


def _satisfied(c: Unit, entry: Entry[Any]) -> None:
    """Surveys stand above us too: how it was, in the contact's own word for it. What they wrote besides is read from
    the journal when somebody looks.
    """
    event = entry.event
    touched(c, entry, satisfaction=event.score)
    thread.remove(c, f"sat_{event.ask}")
    told = {"score": event.score, "points": event.points or 0, "entry": entry.number}
    thread.add(
        c,
        line(
            entry, f"sat_{event.ask}", "line", speaker="contact", person=event.person, state="satisfaction", more=told
        ),
    )


FOLDS: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "StatusChanged": _status,
    "PrioritySet": _priority,
    "KindSet": _kind,
    "LanguageSet": _language,
    "SubjectChanged": _subject,
    "Tagged": _tagged,
    "FieldsFilled": _filled,
    "FieldRemoved": _field_removed,
    "FormChosen": _form,
    "ParticipantAdded": _participant,
    "ParticipantRemoved": _parted,
    "WatchStarted": _watching,
    "WatchEnded": _looked_away,
    "ObligationOpened": _due,
    "ObligationPaused": _due,
    "ObligationResumed": _due,
    "ObligationMoved": _due,
    "ObligationMet": _due,
    "ObligationMissed": _due,
    "ObligationCancelled": _due,
    "SatisfactionGiven": _satisfied,
}
