"""Comments as clients of this API see them: what was said and noted in a conversation; attachments; audits of both."""

import html
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

import msgspec

from fairline import conversations
from fairline.channels import KeptFile, find
from fairline.conversations import Conversation, ThreadLine
from fairline.kit.db import Unit
from fairline.platform.zendesk import numbers
from fairline.platform.zendesk.who import Who, instant
from fairline.platform.zendesk.words_of import via_of

SAID = ("message", "note")


def of(c: Unit, who: Who, found: Conversation) -> list[dict[str, Any]]:
    """Everything said and noted in a conversation, oldest first."""
    return shown(c, who, found, [line for line in conversations.lines(c, found.id) if line.kind in SAID])


def shown(c: Unit, who: Who, found: Conversation, lines: Sequence[ThreadLine]) -> list[dict[str, Any]]:
    """These lines as comments."""
    files = [each["id"] for line in lines if line.files != "[]" for each in msgspec.json.decode(line.files)]
    kept, known = find(c, dict.fromkeys(files)), numbers.of(c, "attachment", files)
    users = numbers.of(c, "user", (_speaker(found, line) for line in lines))
    return [
        {
            "id": line.number,
            "type": "Comment",
            "author_id": users.get(_speaker(found, line), numbers.HOUSE),
            "body": line.text,
            "html_body": f'<div class="zd-comment">{as_html(line.text)}</div>',
            "plain_body": line.text,
            "public": line.kind == "message",
            "attachments": [
                attachment(who, kept[each["id"]], known[each["id"]])
                for each in msgspec.json.decode(line.files)
                if each["id"] in kept
            ],
            "audit_id": line.number,
            "via": via_of(found),
            "created_at": instant(line.at),
            "metadata": {"system": {}, "custom": {}},
        }
        for line in lines
    ]


def attachment(who: Who, file: KeptFile, number: int) -> dict[str, Any]:
    """A file as clients see it."""
    return told(who, number, file.name, file.type if file.safe else "application/octet-stream", file.size, file.why_not)


def told(who: Who, number: int, name: str, type: str, size: int, why_not: str, *, token: str = "") -> dict[str, Any]:
    """A file as clients see it, also one that stands nowhere yet."""
    place = f"{who.home}/api/v2/attachments/{number}/content/{quote(name, safe='')}"
    found = {"malware": "malware_found", "unscanned": "not_scanned"}.get(why_not, "malware_not_found")
    return {
        "id": number,
        "url": who.link(f"attachments/{number}"),
        "file_name": name,
        "content_url": f"{place}?token={token}" if token else place,
        "mapped_content_url": place,
        "content_type": type,
        "size": size,
        "inline": False,
        "deleted": False,
        "malware_access_override": False,
        "malware_scan_result": found,
        "thumbnails": [],
        "width": None,
        "height": None,
    }


def as_html(text: str) -> str:
    """A text as a page shows it: its lines kept, nothing in it run."""
    return html.escape(text).replace("\r\n", "\n").replace("\n", "<br>")


def _speaker(found: Conversation, line: ThreadLine) -> str:
    if line.speaker == "contact":
        return line.speaker_id or found.contact
    return line.speaker_id if line.speaker == "agent" else ""


def users_of(c: Unit, found: Conversation) -> list[str]:
    """Ids of everybody who said something."""
    spoken: Mapping[str, None] = dict.fromkeys(
        _speaker(found, line) for line in conversations.lines(c, found.id) if line.kind in SAID
    )
    return [each for each in spoken if each]
