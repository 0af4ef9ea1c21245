"""Brings in conversations held elsewhere, silently: nothing follows from them but being found and counted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fairline.conversations import own_fields, settings
from fairline.conversations.changes import clean_tag
from fairline.conversations.events import ConversationImported, MessageImported
from fairline.conversations.model import DAY, STATUSES, clean
from fairline.conversations.reading import conversation
from fairline.conversations.store import counter
from fairline.conversations.tidying import tidy_later
from fairline.journal import Actor, append
from fairline.journal.interaction import FileRef
from fairline.kit.cards import mask
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


@dataclass(frozen=True, slots=True)
class Imported:
    """A conversation as it stood elsewhere. `reference` 0 takes the next number; instants in ms UTC; `person` is how
    its contact is reached; `values` are the account's own fields by id: those that do not fit are left out;
    `participants` are contacts in copy, each with the person by whom they are reached.
    """

    contact: str
    person: str
    opened_at: Millis
    updated_at: Millis
    channel: str = "email"
    sender: str = ""
    status: str = "solved"
    reference: int = 0
    kind: str = ""
    priority: int = 0
    queue: str = ""
    agent: str = ""
    tags: Sequence[str] = ()
    solved_at: Millis | None = None
    source: str = ""
    form: str = ""
    brand: str = ""
    custom: str = ""
    subject: str = ""
    address: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)
    participants: Sequence[tuple[str, str]] = ()
    watchers: Sequence[str] = ()
    set_aside: str = ""
    suspected: bool = False
    merged_into: str = ""
    side_of: str = ""
    language: str = ""
    satisfaction: str = ""
    reopened: int = 0


@dataclass(frozen=True, slots=True)
class ImportedMessage:
    """Something said there. `speaker`: contact, agent (`speaker_id` is the member) or house."""

    speaker: str
    wrote_at: Millis
    text: str
    person: str
    speaker_id: str = ""
    contact: str = ""
    public: bool = True
    files: Sequence[FileRef] = ()


def import_conversation(c: Unit, told: Imported, actor: Actor) -> str:
    """Bring in a conversation; its id. A number that is taken already is not taken twice. Raises BadInput."""
    if told.status not in STATUSES:
        raise BadInput(what=told.status, fields={"status": "kit.field.invalid"})
    made, reference = c.new_id("cnv"), told.reference
    if reference <= 0 or counter.is_taken(c, reference):
        reference = counter.take(c)
    event = ConversationImported(
        conversation=made,
        reference=reference,
        contact=told.contact,
        person=told.person,
        channel=told.channel,
        sender=told.sender,
        status=told.status,
        opened_at=told.opened_at,
        updated_at=max(told.updated_at, told.opened_at),
        kind=told.kind,
        priority=told.priority,
        queue=told.queue,
        agent=told.agent,
        tags=tuple(dict.fromkeys(clean_tag(tag) for tag in told.tags if tag.strip())),
        solved_at=told.solved_at,
        source=told.source,
        form=told.form,
        brand=told.brand,
        custom=told.custom,
        subject=mask(clean(told.subject)).text[:500],
        address=told.address,
        values=own_fields.fitting(c, told.values),
        participants=tuple(told.participants),
        watchers=tuple(dict.fromkeys(told.watchers)),
        set_aside=told.set_aside,
        suspected=told.suspected,
        purge_at=_purge_at(c, told.set_aside),
        merged_into=told.merged_into,
        side_of=told.side_of,
        language=told.language,
        satisfaction=told.satisfaction,
        reopened=told.reopened,
    )
    append(c, actor, event)
    if told.status == "solved" or told.set_aside:
        tidy_later(c)
    return made


def _purge_at(c: Unit, set_aside: str) -> Millis | None:
    held = settings.of(c) if set_aside else None
    return None if held is None else c.at + DAY * (held.spam_days if set_aside == "spam" else held.trash_days)


def import_messages(c: Unit, id: str, told: Sequence[ImportedMessage], actor: Actor) -> list[str]:
    """Bring in what was said in it, in its order; the messages' ids. Raises NotFound."""
    found = conversation(c, id)
    masked = [mask(clean(each.text)) for each in told]
    events = [
        MessageImported(
            conversation=id,
            message=c.new_id("msg"),
            person=each.person,
            contact=each.contact,
            speaker=each.speaker,
            speaker_id=each.speaker_id,
            wrote_at=each.wrote_at,
            public=each.public,
            files=tuple(each.files) if each.speaker == "contact" else (),
            ours=tuple(file.id for file in each.files) if each.speaker != "contact" else (),
            text=text.text,
            masked=text.found,
            aside=bool(found.set_aside),
        )
        for each, text in zip(told, masked, strict=True)
    ]
    append(c, actor, *events)
    return [event.message for event in events]
