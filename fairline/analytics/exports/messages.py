"""Reads what contacts and we wrote to each other in conversations, a page at a time. Notes never leave."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from fairline.analytics.exports import conversations
from fairline.analytics.exports.conversations import After
from fairline.analytics.exports.part import Part
from fairline.conversations import ThreadLine, lines
from fairline.journal.interaction import FileRef
from fairline.kit.clock import to_text
from fairline.kit.db import Unit

PAGE = 200  # conversations in one read
COLUMNS: Mapping[str, Callable[[int, ThreadLine], Any]] = {
    "reference": lambda reference, line: reference,
    "conversation": lambda reference, line: line.conversation,
    "message": lambda reference, line: line.id,
    "at": lambda reference, line: to_text(line.at),
    "from": lambda reference, line: line.speaker,
    "agent": lambda reference, line: line.speaker_id if line.speaker == "agent" else "",
    "contact": lambda reference, line: line.speaker_id if line.speaker == "contact" else "",
    "text": lambda reference, line: line.text,
    "files": lambda reference, line: "; ".join(file.name for file in _files(line)),
    "state": lambda reference, line: line.state or "",
}


def page(c: Unit, spec: Mapping[str, Any], after: After | None, most: int = PAGE) -> Part:
    """What was written in a page of conversations, in the order they began, and where the next goes on."""
    asked = {**spec, "columns": ["reference", "conversation"]}
    part = conversations.page(c, asked, after, most)
    columns = [COLUMNS[name] for name in spec["columns"]]
    rows = [
        tuple(column(reference, line) for column in columns)
        for reference, one in part.rows
        for line in _written(c, one)
    ]
    return Part(rows, part.after, part.left_out)


def _written(c: Unit, conversation: str) -> Sequence[ThreadLine]:
    return [line for line in lines(c, conversation) if line.kind == "message" and not line.told().get("aside")]


def _files(line: ThreadLine) -> list[FileRef]:
    return msgspec.json.decode(line.files, type=list[FileRef])
