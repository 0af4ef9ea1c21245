"""Makes the items of a thread out of its lines: names, files, verdicts and words filled in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec

from fairline import accounts, gate, journal
from fairline.channels import KeptFile, find, is_held
from fairline.conversations import hooks
from fairline.conversations.model import Conversation, ThreadLine
from fairline.conversations.store import choices, conversations, thread
from fairline.conversations.store.links import merged_into
from fairline.conversations.views.rows import called, member_names
from fairline.conversations.views.shapes import (
    AttachmentView,
    InThread,
    Mark,
    Speaking,
    ThreadMessage,
    ThreadNote,
    ThreadRuling,
    ThreadTold,
)
from fairline.conversations.views.words import delivery_words, line_words, satisfaction_words
from fairline.crm import names as contact_names
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit
from fairline.kit.words import say
from fairline.web import Page


@dataclass(frozen=True, slots=True)
class Known:
    """What the lines' ids stand for."""

    contact: Speaking
    others: Mapping[str, str]  # contacts besides
    members: Mapping[str, str]
    rules: Mapping[str, str]
    queues: Mapping[str, str]
    dispositions: Mapping[str, str]
    files: Mapping[str, KeptFile]
    references: Mapping[str, str]
    suspected: Mapping[str, Sequence[Row]]
    removed: frozenset[str]  # messages a measure keeps out of sight
    language: str
    zone: str


def page(
    c: Unit, found: Conversation, before: int | None, limit: int, language: str, zone: str = "UTC"
) -> Page[InThread]:
    """The newest items below an entry's number, oldest first; `next` is the number to ask for those before them.

    Two items of one entry are never parted, so a page may hold one more than asked for.
    """
    family = [found.id, *merged_into(c, found.id)]
    lines = thread.before(c, family, 2**62 if before is None else before, limit)
    end = limit + 1 if len(lines) > limit and lines[limit].number == lines[limit - 1].number else limit
    kept = lines[:end]
    more = str(kept[-1].number) if len(lines) > end else None
    return Page(items(c, found, kept[::-1], language, zone), more)


def items(
    c: Unit, found: Conversation, lines: Sequence[ThreadLine], language: str, zone: str = "UTC"
) -> list[InThread]:
    """The items of these lines, in their order, in the reader's language; times in words by the clock of `zone`."""
    known = _known(c, found, lines, language, zone)
    return [_MAKERS[line.kind](c, line, known) for line in lines]


def _message(c: Unit, line: ThreadLine, known: Known) -> InThread:
    told = line.told()
    return ThreadMessage(
        **_placed(line, known),
        text=say("conversations.removed", known.language) if line.id in known.removed else line.text,
        attachments=[] if line.id in known.removed else _attachments(line, known),
        delivery=line.state,
        delivery_detail=delivery_words(_failure(c, told), known.language) if line.state == "failed" else None,
        masked=line.masked > 0,
        act=line.act,
        client_id=line.client_id,
        aside=bool(told.get("aside")),
        automatic=told.get("automatic"),
        has_page=bool(told.get("page")),
        suspected=[_mark(row, known.language) for row in known.suspected.get(line.id, ())],
    )


def _mark(row: Row, language: str) -> Mark:
    return Mark(row["kind"], say(f"gate.kind.{row['kind']}", language), bool(row["reported"]))


def _failure(c: Unit, told: dict[str, Any]) -> dict[str, Any]:
    """Why it failed, with what the network answered: that may name addresses, and is read from the journal."""
    entry = journal.one(c, told["entry"]) if "entry" in told else None
    return told | ({"answer": entry.event.answer} if entry else {})


def _note(c: Unit, line: ThreadLine, known: Known) -> InThread:
    return ThreadNote(
        **_placed(line, known),
        text=line.text,
        mentions=list(line.told().get("mentions", ())),
        attachments=_attachments(line, known),
    )


def _ruling(c: Unit, line: ThreadLine, known: Known) -> InThread:
    told = line.told()
    entry = journal.one(c, told["entry"])
    view = gate.told(gate.ruling_of(entry), known.language, zone=known.zone) if entry else None
    return ThreadRuling(
        **_placed(line, known),
        act=line.act or "",
        outcome=line.state or "",
        text=view.text if view else "",
        due=to_text(told.get("due")) if line.state == "deferred" else None,
        verdicts=view.verdicts if view else [],
        client_id=line.client_id,
    )


def _line(c: Unit, line: ThreadLine, known: Known) -> InThread:
    told, by = line.told(), _speaking(line, known)
    if line.state == "satisfaction":
        words = satisfaction_words(told, _comment(c, told), by.name or "", known.language)
        return ThreadTold(**_placed(line, known), what=line.state, words=words)
    names = {
        "by": by.name or "",
        "contact": known.contact.name or "",
        "agent": known.members.get(told.get("agent", ""), ""),
        "queue": known.queues.get(told.get("queue", ""), ""),
        "disposition": known.dispositions.get(told.get("disposition", ""), ""),
    }
    names |= {name: _named(name, told[name], known) for name in _WORDED if name in told}
    words = line_words(line.state or "", told, by.kind, line.speaker_id, names, known.language)
    return ThreadTold(**_placed(line, known), what=line.state or "", words=words)


def _comment(c: Unit, told: dict[str, Any]) -> str:
    entry = journal.one(c, told["entry"])
    return str(getattr(entry.event, "comment", "")) if entry else ""


_WORDED = ("status", "priority", "kind", "set_aside", "other")


def _named(name: str, value: str, known: Known) -> str:
    """What a line tells of, in words: an account's own status, the number of another conversation."""
    if name == "other":
        return known.references.get(value, "")
    return say(f"conversations.{name}.{value}", known.language)


_MAKERS = {"message": _message, "note": _note, "ruling": _ruling, "line": _line}


def _placed(line: ThreadLine, known: Known) -> dict[str, Any]:
    return {
        "number": line.number,
        "id": line.id,
        "at": to_text(line.at) or "",
        "from_": _speaking(line, known),
    }


def _speaking(line: ThreadLine, known: Known) -> Speaking:
    if line.speaker == "contact":
        if line.speaker_id and line.speaker_id != known.contact.id:
            return Speaking("contact", line.speaker_id, known.others.get(line.speaker_id, ""))
        return known.contact
    if line.speaker == "agent":
        return Speaking("agent", line.speaker_id, known.members.get(line.speaker_id, ""))
    rule = known.rules.get(line.speaker_id)
    name = say("conversations.by-rule", known.language, name=rule) if rule else None
    return Speaking(line.speaker, line.speaker_id or None, name)


def _attachments(line: ThreadLine, known: Known) -> list[AttachmentView]:
    return [_attachment(file, known.files.get(file["id"])) for file in msgspec.json.decode(line.files)]


def _attachment(told: dict[str, Any], kept: KeptFile | None) -> AttachmentView:
    """What is kept of a file, or else what the channel told of it; a file nobody can vouch for is not safe."""
    if kept is not None:
        held, card = is_held(kept), kept.cards > 0
        return AttachmentView(kept.id, kept.name, kept.size, kept.type, kept.safe, held, card, kept.veiled)
    return AttachmentView(told["id"], told.get("name", ""), told.get("size", 0), told.get("type", ""), False)


def _known(c: Unit, found: Conversation, lines: Sequence[ThreadLine], language: str, zone: str) -> Known:
    told = [line.told() for line in lines if line.kind == "line"]
    agents = [line.speaker_id for line in lines if line.speaker == "agent"]
    files = [file["id"] for line in lines if line.files != "[]" for file in msgspec.json.decode(line.files)]
    dispositions = {each["disposition"] for each in told if "disposition" in each}
    ended = {each: choices.disposition(c, each) for each in dispositions}
    others = {line.speaker_id for line in lines if line.speaker == "contact" and line.speaker_id}
    contacts = contact_names(c, others) | called(c, [found])
    return Known(
        contact=Speaking("contact", found.contact, contacts[found.contact]),
        others=contacts,
        members=member_names(c, [*agents, *(each.get("agent", "") for each in told)]),
        rules=hooks.rule_names(c, (line.speaker_id for line in lines if line.speaker == "house")),
        queues=hooks.queue_names(c, (each.get("queue", "") for each in told)),
        dispositions={one: found[0].name for one, found in ended.items() if found},
        files=find(c, dict.fromkeys(files)),
        references=_references(c, {each["other"] for each in told if "other" in each}),
        suspected=gate.suspicions_of(c, [line.id for line in lines if line.speaker == "contact"]),
        removed=accounts.removed(c, "message"),
        language=language,
        zone=zone,
    )


def _references(c: Unit, ids: set[str]) -> Mapping[str, str]:
    return {each.id: f"#{each.reference}" for each in conversations.some(c, ids).values()} if ids else {}
