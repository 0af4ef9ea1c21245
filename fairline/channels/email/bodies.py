"""Takes the parts of a mail apart: its text, its page, its files, the invitation or report in it."""

import re
from dataclasses import dataclass, field
from email.message import Message
from typing import Any

from fairline.channels.email import invitation, reports, tnef
from fairline.channels.email.charsets import decoded
from fairline.channels.email.guarded import tried
from fairline.channels.email.headers import unfolded
from fairline.channels.email.parsed import Meeting, Part, Report

MOST_PARTS = 100
DEEPEST = 20
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_BLANK = re.compile(r"\n{4,}")


@dataclass(slots=True)
class Found:
    """What has been found so far, in its order."""

    texts: list[str] = field(default_factory=list)
    pages: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    meeting: Meeting | None = None
    report: Report | None = None
    defects: list[str] = field(default_factory=list)
    seen: int = 0

    def text(self) -> str:
        """The words: those of the plain parts, or else those of the page."""
        said = "\n\n".join(text.strip("\n") for text in self.texts if text.strip())
        return said or "\n\n".join(words_of(page) for page in self.pages)

    def html(self) -> str:
        """The page, empty where there is none."""
        return "\n".join(self.pages)


def collect(message: "Message[Any, Any]") -> Found:
    """Everything that is in a mail."""
    found = Found()
    if message.defects:
        found.defects.append("mime")
    _part(message, found, 0)
    return found


def plain(text: str) -> str:
    """Text as it is kept: whole characters, one kind of line end, nothing that cannot be seen."""
    whole = text.encode("utf-8", "replace").decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    return _BLANK.sub("\n\n\n", _UNSEEN.sub("", whole)).strip()


def words_of(page: str) -> str:
    """The words of a page of HTML."""
    from inscriptis import get_text  # brings lxml: not while starting

    shown = page[:2_000_000]
    said = tried(lambda: str(get_text(shown)).strip() if shown.strip() else "", None)
    return re.sub(r"<[^>]{0,2000}>", " ", shown) if said is None else said


def _part(message: "Message[Any, Any]", found: Found, depth: int) -> None:
    found.seen += 1
    if found.seen > MOST_PARTS or depth > DEEPEST:
        if "too_many_parts" not in found.defects:
            found.defects.append("too_many_parts")
        return
    kind = _kind(message)
    if message.defects and "mime" not in found.defects:
        found.defects.append("mime")
    if kind == "message/rfc822" or kind.startswith("message/"):
        _message(message, kind, found)
    elif message.is_multipart():
        _several(message, kind, found, depth)
    else:
        _leaf(message, kind, found)


def _kind(message: "Message[Any, Any]") -> str:
    return tried(message.get_content_type, "application/octet-stream")


def _several(message: "Message[Any, Any]", kind: str, found: Found, depth: int) -> None:
    inside = [part for part in message.get_payload() if isinstance(part, Message)]
    if kind == "multipart/report":
        found.report = reports.read(message, inside) or found.report
    if kind == "multipart/alternative":
        return _alternative(inside, found, depth)
    for part in inside:
        _part(part, found, depth + 1)
    return None


def _alternative(inside: list["Message[Any, Any]"], found: Found, depth: int) -> None:
    """Of several ways to say one thing: one as text, one as a page. An empty text does not hide the page."""
    before = len(found.texts), len(found.pages)
    for part in inside:
        _part(part, found, depth + 1)
    del found.texts[before[0] + 1 :]
    if before[1] and len(found.pages) == before[1] and len(found.texts) > before[0]:
        found.pages.append(_as_page(found.texts[-1]))


def _message(message: "Message[Any, Any]", kind: str, found: Found) -> None:
    if kind in ("message/delivery-status", "message/disposition-notification", "message/feedback-report"):
        return
    held = message.get_payload()
    inner = held[0] if isinstance(held, list) and held and isinstance(held[0], Message) else message
    body = tried(inner.as_bytes, None) or str(inner.get_payload()).encode("utf-8", "replace")
    name = _name(message) or f"{unfolded(str(inner.get('Subject', '')))[0][:80] or 'mail'}.eml"
    found.parts.append(Part(name, "message/rfc822", body))


def _leaf(message: "Message[Any, Any]", kind: str, found: Found) -> None:
    body = _body(message, found)
    name, wanted_as = _name(message), _disposition(message)
    if kind == "application/ms-tnef" or name.casefold() == "winmail.dat":
        return _winmail(body, name, found)
    if kind == "text/calendar":
        found.meeting = found.meeting or invitation.read(body)
        found.parts.append(Part(name or "invitation.ics", kind, body, _cid(message)))
        return None
    is_words = kind in ("text/plain", "text/html") and wanted_as != "attachment" and not name
    if not is_words:
        if body or name:
            found.parts.append(Part(name or _unnamed(kind, found), kind, body, _cid(message)))
        return None
    text, sure = decoded(body, _charset(message))
    if not sure:
        found.defects.append("charset")
    _words(kind, text, message, found)
    return None


def _words(kind: str, text: str, message: "Message[Any, Any]", found: Found) -> None:
    if kind == "text/html":
        found.pages.append(text)
    elif text.strip():
        found.texts.append(_flowed(text) if _is_flowed(message) else text)


def _winmail(body: bytes, name: str, found: Found) -> None:
    unpacked = tnef.unpack(body)
    if unpacked is None:
        found.defects.append("tnef")
        found.parts.append(Part(name or "winmail.dat", "application/ms-tnef", body))
        return
    found.parts += unpacked.parts
    if unpacked.text.strip() and not found.texts:
        found.texts.append(unpacked.text)
    if unpacked.html.strip() and not found.pages:
        found.pages.append(unpacked.html)


def _body(message: "Message[Any, Any]", found: Found) -> bytes:
    body = tried(lambda: message.get_payload(decode=True), "")
    if body == "":
        found.defects.append("encoding")
        body = str(message.get_payload()).encode("utf-8", "replace")
    return body if isinstance(body, bytes) else b""


def _name(message: "Message[Any, Any]") -> str:
    return tried(lambda: unfolded(message.get_filename() or "")[0][:250], "file")


def _disposition(message: "Message[Any, Any]") -> str:
    return tried(message.get_content_disposition, None) or ""


def _charset(message: "Message[Any, Any]") -> str:
    return tried(message.get_content_charset, None) or ""


def _cid(message: "Message[Any, Any]") -> str:
    return str(message.get("Content-ID", "") or "").strip().strip("<>").strip()[:250]


def _unnamed(kind: str, found: Found) -> str:
    from mimetypes import guess_extension

    return f"part-{found.seen}{guess_extension(kind) or ''}"


def _is_flowed(message: "Message[Any, Any]") -> bool:
    return tried(lambda: str(message.get_param("format") or "").casefold() == "flowed", otherwise=False)


def _flowed(text: str) -> str:
    """Lines that end with a space go on in the next one (RFC 3676)."""
    lines: list[str] = []
    goes_on = False
    for raw in text.replace("\r\n", "\n").split("\n"):
        line = raw[1:] if raw.startswith(" ") else raw
        if goes_on and not line.startswith(">") and line != "-- ":
            lines[-1] += line
        else:
            lines.append(line)
        goes_on = line.endswith(" ") and line != "-- " and not line.startswith(">")
    return "\n".join(lines)


def _as_page(text: str) -> str:
    from html import escape

    return f"<pre>{escape(text)}</pre>"
