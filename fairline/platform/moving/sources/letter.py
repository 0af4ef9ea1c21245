"""Reads one mail of an archive: who, when, about what, its text and files. Whatever is wrong with it, it is read."""

import email.utils
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from typing import Any

from fairline.platform.moving.sources.pages import plain

_PREFIX = re.compile(r"^\s*((re|aw|tr|fwd?|wg|sv|antw)(\[\d+\])?\s*:\s*)+", re.I)
_IDS = re.compile(r"<([^<>\s]+)>")
LONGEST = 200_000


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail. `others` are those it went to; `answers` the ids it names, the surest first; `at` None where unknown."""

    id: str = ""
    subject: str = ""
    sender: tuple[str, str] = ("", "")
    others: tuple[tuple[str, str], ...] = ()
    answers: tuple[str, ...] = ()
    at: datetime | None = None
    text: str = ""
    files: list[tuple[str, bytes]] = field(default_factory=list)


def letter(raw: bytes) -> Letter:
    """What a mail says. Never raises: bytes that are no mail are a text."""
    try:
        return _read(message_from_bytes(raw, policy=policy.compat32))
    except Exception:  # hostile bytes find every hole of a parser; a mail is kept all the same
        return Letter(text=_decoded(raw[:LONGEST], ""))


def without_prefixes(subject: str) -> tuple[str, bool]:
    """A subject without Re: and its like, folded, and whether it had any."""
    bare = _PREFIX.sub("", subject)
    return " ".join(bare.casefold().split()), bare != subject.lstrip() and bool(bare.strip())


def _read(message: "Message[Any, Any]") -> Letter:
    texts, pages, files = list[str](), list[str](), list[tuple[str, bytes]]()
    for part in _parts(message):
        kind, name = part.get_content_type(), _header(part.get_filename() or "")
        body = part.get_payload(decode=True)
        content = body if isinstance(body, bytes) else b""
        if kind == "message/rfc822" or name or part.get_content_disposition() == "attachment":
            files.append((name or "file", content))
        elif kind == "text/html":
            pages.append(_decoded(content, part.get_content_charset() or ""))
        elif kind.startswith("text/"):
            texts.append(_decoded(content, part.get_content_charset() or ""))
        elif content:
            files.append((kind.replace("/", "."), content))
    text = "\n".join(texts).strip() or "\n".join(plain(page) for page in pages).strip()
    senders = _addresses(message, "from")
    ids = [*_ids(message, "in-reply-to"), *reversed(_ids(message, "references"))]
    return Letter(
        id=next(iter(_ids(message, "message-id")), ""),
        subject=_header(_first(message, "subject"))[:500],
        sender=senders[0] if senders else ("", ""),
        others=tuple(dict.fromkeys([*_addresses(message, "to"), *_addresses(message, "cc")])),
        answers=tuple(dict.fromkeys(ids)),
        at=_instant(_first(message, "date")),
        text=text[:LONGEST],
        files=files,
    )


def _parts(message: "Message[Any, Any]", depth: int = 0) -> Iterator["Message[Any, Any]"]:
    """The leaves; a mail within a mail stays one file."""
    held = message.get_payload() if message.is_multipart() and message.get_content_type() != "message/rfc822" else None
    if not isinstance(held, list) or depth > 20:
        yield message
        return
    for part in held[:200]:
        if isinstance(part, Message | EmailMessage):
            yield from _parts(part, depth + 1)


def _first(message: "Message[Any, Any]", name: str) -> str:
    return str(message.get(name, ""))


def _header(value: str) -> str:
    try:
        return " ".join(str(make_header(decode_header(value))).split())
    except (ValueError, LookupError, UnicodeError):
        return " ".join(value.split())


def _addresses(message: "Message[Any, Any]", name: str) -> list[tuple[str, str]]:
    values = [str(value) for value in message.get_all(name, [])]
    pairs = email.utils.getaddresses(values)
    return [(address.strip().lower(), _header(called)) for called, address in pairs if "@" in address][:100]


def _ids(message: "Message[Any, Any]", name: str) -> list[str]:
    return _IDS.findall(" ".join(str(value) for value in message.get_all(name, [])))[:100]


def _instant(value: str) -> datetime | None:
    try:
        found = email.utils.parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    found = found if found.tzinfo else found.replace(tzinfo=UTC)
    try:
        return found if 1970 <= found.astimezone(UTC).year < 2200 else None
    except (OverflowError, ValueError):
        return None


def _decoded(body: bytes, charset: str) -> str:
    for each in filter(None, (charset, "utf-8")):
        try:
            return body.decode(each)
        except (UnicodeDecodeError, LookupError):
            continue
    from charset_normalizer import from_bytes  # an eighth of a second: not while starting

    best = from_bytes(body[:50_000]).best()
    return body.decode(best.encoding if best else "latin-1", "replace")
