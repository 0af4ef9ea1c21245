"""Exports of the other desk that tell of the same tickets once more."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

Told = dict[str, Any]
AT = {"created_at": "2024-03-01T08:00:00Z", "updated_at": "2024-03-05T08:00:00Z"}
PEOPLE = [
    {"id": 1001, "role": "end-user", "name": "Nour Haddad", "email": "nour@buyer.example"},
    {"id": 1005, "role": "end-user", "name": "Zoë Müller", "email": "zoe@buyer.example"},
    {"id": 1, "role": "admin", "name": "Ada Keller", "email": "ada@alpinetea.example"},
]
FIELDS = [{"id": 905, "type": "integer", "title": "Order number"}, {"id": 906, "type": "text", "title": "Colour"}]


def said(id: int, author: int, text: str, minute: int = 0, **more: Any) -> Told:
    """A comment, so many minutes after nine."""
    at = f"2024-03-02T09:{minute:02}:00Z"
    return {"id": id, "author_id": author, "plain_body": text, "public": True, "created_at": at, **more}


def matter(id: int, comments: Sequence[Told], **more: Any) -> Told:
    """A ticket of Nour's."""
    return {"id": id, **AT, "subject": "The lid", "status": "open", "requester_id": 1001, "comments": comments, **more}


def written(folder: Path, matters: Sequence[Told], files: Mapping[str, bytes] | None = None) -> Path:
    """An export of these tickets."""
    folder.mkdir(parents=True)
    (folder / "users.json").write_text(json.dumps({"users": PEOPLE}))
    (folder / "ticket_fields.json").write_text(json.dumps({"ticket_fields": FIELDS}))
    (folder / "tickets.ndjson").write_text("".join(json.dumps(each) + "\n" for each in matters))
    for name, body in (files or {}).items():
        path = folder / "attachments" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
    return folder
