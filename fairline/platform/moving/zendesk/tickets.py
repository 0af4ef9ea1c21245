"""Tickets with their comments as conversations with what was said."""

import html
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from fairline.platform.moving.forms import ConversationForm, FileForm, LineForm, LinkForm
from fairline.platform.moving.notes import Note
from fairline.platform.moving.sources.pages import plain
from fairline.platform.moving.sources.source import Read
from fairline.platform.moving.zendesk.fields import STANDING, value_of
from fairline.platform.moving.zendesk.known import Known, instant, number, several, text

LONGEST = 200_000  # characters of one comment
_STATUSES = {
    "new": "new",
    "open": "open",
    "pending": "pending",
    "hold": "on_hold",
    "solved": "solved",
    "closed": "closed",
    "archived": "closed",
}
_KINDS = {"question": "question", "incident": "incident", "problem": "problem", "task": "todo"}
_PRIORITIES = {"low": 1, "normal": 3, "high": 6, "urgent": 9}
_UNMAPPED = ("due_at", "external_id", "sharing_agreement_ids", "side_conversations")


def conversation(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """A ticket with everything said in it."""
    notes: list[Note] = [Note("part_unmapped", "conversations", id, name) for name in _UNMAPPED if record.get(name)]
    opened = instant(record.get("created_at"))
    updated = instant(record.get("updated_at")) or opened
    if opened is None or updated is None:
        return Read(notes=(Note("bad_instant", "conversations", id),))
    said = text(record.get("status")) or "open"
    if said not in (*_STATUSES, "deleted"):
        notes.append(Note("unknown_status", "conversations", id, said))
    lines = tuple(_lines(record, id, known, notes))
    form = ConversationForm(
        id=id,
        contact=number(record.get("requester_id")),
        reference=int(id) if id.isdecimal() and len(id) < 16 else 0,
        subject=text(record.get("subject")) or text(record.get("raw_subject")) or _first_words(lines),
        status=_STATUSES.get(said, "closed" if said == "deleted" else "open"),
        custom=number(record.get("custom_status_id")),
        kind=_KINDS.get(text(record.get("type")), ""),
        priority=_PRIORITIES.get(text(record.get("priority")), 0),
        queue=number(record.get("group_id")),
        agent=number(record.get("assignee_id")),
        form=number(record.get("ticket_form_id")),
        tags=tuple(each for each in several(record.get("tags")) if isinstance(each, str)),
        values=dict(_values(record, known)),
        participants=_ids(record, "email_cc_ids", "collaborator_ids"),
        watchers=_ids(record, "follower_ids"),
        opened=opened,
        updated=max(updated, opened),
        solved=_solved(record),
        set_aside="trash" if said == "deleted" else "",
        satisfaction=_score(record),
        lines=lines,
    )
    return Read((form,), tuple(notes))


def links(record: Mapping[str, Any], id: str, known: Known) -> Read:
    """What a ticket has to do with others: its problem, what it follows up, what was merged into it."""
    found = []
    if number(record.get("problem_id")):
        found.append(
            LinkForm(id=f"{id}:problem", conversation=id, other=number(record["problem_id"]), kind="incident_of")
        )
    found += [
        LinkForm(id=f"{id}:follows", conversation=id, other=other, kind="follows")
        for other in _from(record.get("via"), "follow_up")
    ]
    merged = [other for comment in _comments(record, id, known) for other in _from(comment.get("via"), "merge")]
    found += [
        LinkForm(id=f"{id}:merged:{other}", conversation=id, other=other, kind="related")
        for other in dict.fromkeys(merged)
    ]
    notes = [Note("merged_elsewhere", "links", id) for _ in dict.fromkeys(merged)]
    return Read(tuple(each for each in found if each.other != id), tuple(notes))


def _comments(record: Mapping[str, Any], id: str, known: Known) -> Sequence[Mapping[str, Any]]:
    held = [each for each in several(record.get("comments")) if isinstance(each, dict)]
    return held or known.comments(id)


def _lines(record: Mapping[str, Any], id: str, known: Known, notes: list[Note]) -> Iterator[LineForm]:
    held = _comments(record, id, known)
    if not held and text(record.get("description")):
        held = [{"author_id": record.get("requester_id"), "body": record["description"]}]
    for comment in held:
        line = _line(comment, record, id, known, notes)
        if line is not None:
            yield line


def _line(
    comment: Mapping[str, Any], record: Mapping[str, Any], id: str, known: Known, notes: list[Note]
) -> LineForm | None:
    where = f"{id}/{number(comment.get('id')) or '-'}"
    body = _body(comment)
    if len(body) > LONGEST:
        body = body[:LONGEST]
        notes.append(Note("text_cut", "conversations", where))
    files = tuple(_files(comment, id, where, known, notes))
    at = instant(comment.get("created_at")) or instant(record.get("created_at"))
    if at is None or (not body.strip() and not files):
        notes.append(Note("empty_line", "conversations", where))
        return None
    author = number(comment.get("author_id"))
    speaker = "house" if author in ("", "-1") else ""
    return LineForm(
        at=at, speaker=speaker, by="" if speaker else author, public=comment.get("public") is not False, text=body,
        files=files,
    )  # fmt: skip


def _body(comment: Mapping[str, Any]) -> str:
    if text(comment.get("plain_body")):
        return html.unescape(text(comment["plain_body"])).replace("\xa0", " ").strip()
    body = text(comment.get("body"))
    if body:
        return body.strip()
    page = text(comment.get("html_body"))
    return plain(page) if page else ""


def _files(comment: Mapping[str, Any], id: str, where: str, known: Known, notes: list[Note]) -> Iterator[FileForm]:
    for each in several(comment.get("attachments")):
        name, called = text(each.get("file_name")) or "file", number(each.get("id"))
        path = _path(called, id, name, known)
        if path is None:
            notes.append(Note("file_missing", "conversations", where))
            continue
        size = each.get("size")
        yield FileForm(path=path, name=name, size=size if isinstance(size, int) else 0)


def _path(called: str, ticket: str, name: str, known: Known) -> str | None:
    """Where a file lies: in a folder called as it is, or as its ticket."""
    tries = (f"attachments/{called}/{name}", f"attachments/{ticket}/{name}", f"attachments/{called}")
    found = next((each for each in tries if each in known.attached), None)
    if found is None and called:
        found = next((each for each in known.inside.get(called, ())), None)
    return found


def _values(record: Mapping[str, Any], known: Known) -> Iterator[tuple[str, Any]]:
    for each in several(record.get("custom_fields")) or several(record.get("fields")):
        called, value = number(each.get("id")), each.get("value")
        field = known.fields.get(called)
        if value in (None, "", []) or (field is not None and text(field.get("type")) in STANDING):
            continue
        if field is not None and text(field.get("type")) == "checkbox" and not value_of(field, value):
            continue
        yield called, value if field is None else value_of(field, value)


def _ids(record: Mapping[str, Any], *names: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(number(each) for name in names for each in several(record.get(name)) if number(each)))


def _solved(record: Mapping[str, Any]) -> Any:
    metrics = record.get("metric_set")
    return instant(metrics.get("solved_at")) if isinstance(metrics, dict) else instant(record.get("solved_at"))


def _score(record: Mapping[str, Any]) -> str:
    rating = record.get("satisfaction_rating")
    score = text(rating.get("score")) if isinstance(rating, dict) else ""
    return {"good": "good", "bad": "bad"}.get(score.partition("_")[0], "")


def _from(via: Any, rel: str) -> list[str]:
    source = via.get("source") if isinstance(via, dict) else None
    if not isinstance(source, dict) or source.get("rel") != rel or not isinstance(source.get("from"), dict):
        return []
    told = source["from"]
    return [number(each) for each in (told.get("ticket_id"), *several(told.get("ticket_ids"))) if number(each)]


def _first_words(lines: Sequence[LineForm]) -> str:
    return " ".join(lines[0].text.split())[:80] if lines else ""
