"""Reads conversations, what was said in them and what they have to do with one another, as forms."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from fairline import channels, conversations, crm
from fairline.conversations import Conversation, Filed, ThreadLine
from fairline.kit.clock import from_millis
from fairline.kit.db import Unit
from fairline.platform.moving.forms import ConversationForm, FileForm, Form, LineForm, LinkForm

MERGED = "merged:"  # a page of those merged into others: what they go on in comes before
_LINKS = ("incident_of", "follows", "related", "split_from")


def conversations_page(c: Unit, after: str, most: int) -> tuple[list[Form], str]:
    """A page of conversations: first those that go on by themselves, then those that were merged."""
    merged, last = after.startswith(MERGED), after.removeprefix(MERGED)
    found = conversations.everything(c, last, most, merged=merged)
    filed = conversations.filed(c, [each.id for each in found])
    named = {each.id: each.name for each in crm.fields(c, "conversation")}
    made: list[Form] = [_told(c, each, filed[each.id], named) for each in found]
    if len(found) == most:
        return made, f"{MERGED if merged else ''}{found[-1].id}"
    return made, "" if merged else MERGED


def links_page(c: Unit, after: str, most: int) -> tuple[list[Form], str]:
    """A page of what conversations have to do with others."""
    merged, last = after.startswith(MERGED), after.removeprefix(MERGED)
    found = conversations.everything(c, last, most, merged=merged)
    filed = conversations.filed(c, [each.id for each in found])
    made: list[Form] = [
        LinkForm(id=f"{each.id}:{kind}:{other}", conversation=each.id, other=other, kind=kind)
        for each in found
        for kind, other in filed[each.id].links
        if kind in _LINKS
    ]
    if len(found) == most:
        return made, f"{MERGED if merged else ''}{found[-1].id}"
    return made, "" if merged else MERGED


def _told(c: Unit, each: Conversation, filed: Filed, named: Mapping[str, str]) -> Form:
    lines = [line for line in conversations.lines(c, each.id) if line.conversation == each.id]
    said = [line for line in lines if line.kind in ("message", "note") and (line.text or line.files != "[]")]
    return ConversationForm(
        id=each.id,
        contact=_root(c, each.contact),
        reference=each.reference,
        subject=each.subject,
        channel=each.channel,
        address=each.address,
        status=each.status,
        custom=each.custom,
        kind=each.kind,
        priority=each.priority,
        queue=each.queue,
        agent=each.agent,
        brand=each.brand,
        form=each.form,
        language=each.language,
        tags=tuple(sorted(filed.tags)),
        values={named[field]: value for field, value in sorted(filed.values.items()) if field in named},
        participants=tuple(sorted(_root(c, one.contact) for one in filed.participants)),
        watchers=tuple(sorted(filed.watchers)),
        opened=from_millis(each.created),
        updated=from_millis(each.updated),
        solved=from_millis(each.solved_at) if each.solved_at is not None else None,
        set_aside=each.set_aside,
        suspected=bool(each.suspected),
        merged_into=each.merged_into,
        side_of=each.side_of,
        satisfaction=each.satisfaction,
        reopened=each.reopened,
        lines=tuple(_lines(c, said, each)),
    )


def _lines(c: Unit, said: Sequence[ThreadLine], each: Conversation) -> list[LineForm]:
    ids = {line.id + str(line.part): [str(one["id"]) for one in json.loads(line.files)] for line in said}
    known = channels.find(c, [file for held in ids.values() for file in held])
    return [
        LineForm(
            at=from_millis(line.at),
            speaker=line.speaker if line.speaker in ("contact", "agent") else "house",
            by=_by(c, line, each),
            public=line.kind == "message",
            text=line.text,
            files=tuple(_file(known[file]) for file in ids[line.id + str(line.part)] if file in known),
        )
        for line in said
    ]


def _by(c: Unit, line: ThreadLine, each: Conversation) -> str:
    if line.speaker == "contact":
        return _root(c, line.speaker_id or each.contact)
    return line.speaker_id if line.speaker == "agent" else ""


def _file(kept: Any) -> FileForm:
    return FileForm(path=f"files/{kept.id}", name=kept.name, size=kept.size)


def _root(c: Unit, contact: str) -> str:
    return crm.resolve(c, contact) if contact else ""
