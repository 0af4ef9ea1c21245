"""Looks into a file: what it is by its content, whatever its name or sender says, and whether it may be passed on."""

import io
import re
import unicodedata
import zipfile
from dataclasses import dataclass
from typing import Literal

from fairline.gate import ContentKind
from fairline.kit.clock import Millis

# Kinds that are passed on. Whatever else comes is kept for whoever must see it, as a download, and never sent.
PASSED_ON = frozenset(
    {
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp",
        "image/heif",
        "application/pdf",
        "text/plain",
        "text/csv",
        "audio/mpeg",
        "audio/ogg",
        "audio/wave",
        "video/mp4",
        "video/webm",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        "application/vnd.oasis.opendocument.text",
        "application/vnd.oasis.opendocument.spreadsheet",
        "application/vnd.oasis.opendocument.presentation",
    }
)
SHOWN = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})  # what a browser may show in its place
UNKNOWN = "application/octet-stream"

_RUNS = (  # beginnings of what a machine can run: Windows, Linux, macOS (four ways), Java, Windows links
    b"MZ",
    b"\x7fELF",
    b"\xfe\xed\xfa\xce",
    b"\xfe\xed\xfa\xcf",
    b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe",
    b"\xca\xfe\xba\xbe",
    b"L\x00\x00\x00\x01\x14\x02\x00",
)
_RUNS_BY_NAME = re.compile(
    r"\.(bat|cmd|com|cpl|dll|exe|hta|jar|js|jse|lnk|mjs|msi|php|pif|ps1|py|rb|reg|scr|sh|url|vb|vbe|vbs|wsf|wsh)$", re.I
)
_MARKUP = re.compile(
    rb"\s*<(!doctype\s+html|html|head|body|script|iframe|svg|math|style|meta|a|img|div|table|\?xml)\b", re.I
)
_OFFICE = (
    ("word/", "wordprocessingml.document"),
    ("xl/", "spreadsheetml.sheet"),
    ("ppt/", "presentationml.presentation"),
)
_CSV = re.compile(r"\.(csv|tsv)$", re.I)
_MOST_PARTS = 5_000


@dataclass(frozen=True, slots=True)
class Content:
    """A file's bytes, its tidy name and what was found in it; `why_not` is empty where it may be passed on."""

    body: bytes
    name: str
    type: str
    why_not: str
    scan: str = ""  # the scanner’s word: clean, malware, unscanned, none
    signed: Millis = 0  # from when the scanner's signatures were, where it says
    read: str = ""  # text, none, off, later, unread: see `reading`
    cards: int = 0  # card numbers in its words
    kind: ContentKind | Literal[""] = ""  # what its words look like
    score: int = 0
    rule: str = ""
    seen: str = ""  # whether what its pictures show was looked at: clear, veiled, off, none, later
    words: str = ""  # those that were read in it; they are kept nowhere


def look(body: bytes, name: str) -> Content:
    """What a file is. Slow for large ones (it may be unpacked in part): call it off the event loop."""
    name = tidy(name)
    if _RUNS_BY_NAME.search(name):
        return Content(body, name, UNKNOWN, "content")
    if (text := _text(body)) is not None:
        kind = _kind_of_text(text, name)
        return Content(body, name, kind, "" if kind in PASSED_ON else "content")
    if body.startswith(_RUNS):
        return Content(body, name, UNKNOWN, "content")
    if body.startswith(b"PK\x03\x04"):
        return Content(body, name, *_unpack(body))
    kind = next((kind for kind in _kinds(body) if kind in PASSED_ON), UNKNOWN)
    return Content(body, name, kind, "" if kind in PASSED_ON else "type")


def tidy(name: str) -> str:
    """A file's name without folders, control characters or signs that turn the reading direction, 150 at most."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    clean = "".join(sign for sign in last if unicodedata.category(sign) not in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp"))
    clean = clean.strip(" .")
    if len(clean) > 150:
        stem, dot, ending = clean.rpartition(".")
        clean = f"{stem[: 149 - len(ending)]}.{ending}" if dot and len(ending) < 12 else clean[:150]
    return clean or "file"


def _text(body: bytes) -> bytes | None:
    """The beginning of a text in UTF-8, or None where this is no text."""
    if b"\x00" in body:
        return None
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return body.removeprefix(b"\xef\xbb\xbf")[:65_536]


def _kind_of_text(text: bytes, name: str) -> str:
    if text.startswith(b"%PDF-"):
        return "application/pdf"
    if text.startswith(b"#!"):
        return "text/x-script"
    if _MARKUP.match(text):
        return "image/svg+xml" if b"<svg" in text.lower() else "text/html"
    return "text/csv" if _CSV.search(name) else "text/plain"


def _unpack(body: bytes) -> tuple[str, str]:
    """The kind of an office document inside a zip, and why not; one with macros in it can run."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            parts = packed.namelist()[:_MOST_PARTS]
            kind = _kind_of_parts(packed, parts)
    except (zipfile.BadZipFile, NotImplementedError, OSError, RuntimeError, ValueError):
        return UNKNOWN, "type"
    if any(part.lower().endswith(("vbaproject.bin", ".class")) for part in parts):
        return kind, "content"
    return kind, "" if kind in PASSED_ON else "type"


def _kind_of_parts(packed: zipfile.ZipFile, parts: list[str]) -> str:
    if "mimetype" in parts and packed.getinfo("mimetype").file_size < 100:
        return packed.read("mimetype").decode("ascii", "replace")
    if "[Content_Types].xml" in parts:
        for folder, kind in _OFFICE:
            if any(part.startswith(folder) for part in parts):
                return f"application/vnd.openxmlformats-officedocument.{kind}"
    return "application/zip"


def _kinds(body: bytes) -> list[str]:
    """What the library of signatures takes it for, the surest first."""
    import puremagic  # a tenth of a second: not while starting

    try:
        return [match.mime_type for match in puremagic.magic_string(body)]
    except (puremagic.PureError, ValueError):
        return []
