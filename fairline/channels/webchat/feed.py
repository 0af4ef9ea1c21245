"""A visitor's feed: what they wrote, what came back, and the state of it; read from the journal, where it is sealed."""

from typing import Any

from fairline.accounts import names_of
from fairline.channels.files import find
from fairline.channels.questions import question
from fairline.channels.webchat import store
from fairline.channels.webchat.model import FeedLine
from fairline.gate import Reply, permitted
from fairline.journal import Entry, one
from fairline.journal.interaction import MessageReceived
from fairline.kit.clock import to_text
from fairline.kit.db import Row, Unit

MOST = 200
MARKS = ("delivered", "read")  # lines that say what became of the visitor's own messages


def read(c: Unit, visitor: str, after: int, most: int = MOST) -> list[FeedLine]:
    """Lines above a number, in order; what was erased is left out."""
    rows = store.feed(c, visitor, after, most)
    names = names_of(c, sorted({row["agent"] for row in rows if row["agent"]}))
    read = [row["message"] for row in rows if row["kind"] in MARKS]
    places = store.places(c, visitor, read) if read else {}
    found = [_line(c, row, names, places) for row in rows]
    return [item for item in found if item is not None]


def own_messages(c: Unit, visitor: str, most: int) -> list[FeedLine]:
    """What the visitor wrote most recently, oldest first."""
    rows = [row for row in store.newest_messages(c, visitor, most * 2) if row["client_id"] is not None][:most]
    entries = [(row, one(c, row["number"])) for row in reversed(rows)]
    return [_message(c, row | {"at": 0, "message": ""}, entry, {}) for row, entry in _dicts(entries) if entry]


def _dicts(pairs: list[tuple[Row, Entry[Any] | None]]) -> list[tuple[dict[str, Any], Entry[Any] | None]]:
    return [(dict(row), entry) for row, entry in pairs]


def _line(c: Unit, row: Row, names: dict[str, str], places: dict[str, int]) -> FeedLine | None:
    if row["kind"] in MARKS:
        return FeedLine(seq=row["seq"], kind=row["kind"], at=_at(row), up_to=places.get(row["message"], 0))
    if row["kind"] == "question":
        return _question(c, row)
    if row["kind"] == "state":
        agent = {"id": row["agent"], "name": names.get(row["agent"], "")} if row["agent"] else None
        return FeedLine(seq=row["seq"], kind="state", at=_at(row), conversation=row["state"], agent=agent)
    entry = one(c, row["number"])
    return _message(c, dict(row), entry, names) if entry is not None and not entry.erased else None


def _question(c: Unit, row: Row) -> FeedLine | None:
    """A question as it stands now; one that was withdrawn is left out."""
    found = question(c, row["message"])
    if found is None:
        return None
    return FeedLine(
        seq=row["seq"],
        kind="question",
        at=_at(row),
        question=row["message"],
        choices=found.choices,
        chosen=found.chosen or None,
        commented=found.commented,
        closed=not found.open,
    )


def _message(c: Unit, row: dict[str, Any], entry: Entry[Any], names: dict[str, str]) -> FeedLine:
    event = entry.event
    if isinstance(event, MessageReceived):
        files = [{"id": file.id, "name": file.name, "size": file.size, "type": file.type} for file in event.files]
        return FeedLine(
            seq=row["seq"],
            kind="message",
            at=_at(row),
            id=event.message,
            from_={"kind": "contact", "name": ""},
            text=event.text,
            attachments=files,
            client_id=row["client_id"],
            masked=event.masked > 0,
        )
    act = permitted(entry)
    if not isinstance(act, Reply):
        raise TypeError(act)
    name = names_of(c, [act.member]).get(act.member, "") if act.member else ""
    return FeedLine(
        seq=row["seq"],
        kind="message",
        at=_at(row),
        id=row["message"],
        text=act.text,
        from_={"kind": "agent" if act.member else "house", "name": name},
        attachments=_files(c, act.attachments),
    )


def _files(c: Unit, ids: tuple[str, ...]) -> list[dict[str, Any]]:
    kept = find(c, list(ids))
    return [
        {"id": file.id, "name": file.name, "size": file.size, "type": file.type}
        for file in (kept[each] for each in ids if each in kept)
    ]


def _at(row: Any) -> str:
    return to_text(row["at"]) or ""
