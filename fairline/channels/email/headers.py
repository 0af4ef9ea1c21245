"""Reads header fields as people and broken programs write them; never raises."""

import re
from collections.abc import Iterable
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from inspect import signature
from typing import Any

from fairline.channels.email.charsets import decoded
from fairline.channels.email.guarded import tried
from fairline.channels.email.parsed import Mailbox

# Newer Pythons refuse what older ones read as well as they could, and so do we.
_LENIENT: dict[str, Any] = {"strict": False} if "strict" in signature(getaddresses).parameters else {}
LONGEST = 10_000  # characters of one header that are read
MOST = 500  # headers of one mail that are read
MOST_ADDRESSES = 200
_ID = re.compile(r"<\s*([^<>\s]{1,500})\s*>")
_ADDRESS = re.compile(r"[^\s@<>\"(),;:\\]{1,120}@[^\s@<>\"(),;:\\]{1,250}")
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_ENCODED = re.compile(r"=\?[^?]{1,60}\?[bqBQ]\?[^?]*\?=")


def fields(message: "Message[Any, Any]") -> tuple[dict[str, tuple[str, ...]], bool]:
    """Every header by its name in small letters, decoded, and whether one had to be guessed."""
    found: dict[str, list[str]] = {}
    guessed = False
    for name, raw in list(message.raw_items())[:MOST]:
        value, sure = unfolded(str(raw))
        guessed = guessed or not sure
        found.setdefault(name.casefold(), []).append(value)
    return {name: tuple(values) for name, values in found.items()}, guessed


def unfolded(raw: str) -> tuple[str, bool]:
    """A header on one line in Unicode, and whether it was plain what it says."""
    raw = raw[:LONGEST]
    sure = True
    if any("\ud800" <= sign <= "\udfff" for sign in raw):
        raw, sure = decoded(raw.encode("utf-8", "surrogateescape"), "")
    line = " ".join(raw.split())
    if _ENCODED.search(line):
        line, fine = _words(line)
        sure = sure and fine
    return tidy(line), sure


def tidy(line: str) -> str:
    """One line without signs that cannot be seen, or that turn the reading direction."""
    whole = line.encode("utf-8", "replace").decode("utf-8")
    return " ".join(_UNSEEN.sub("", whole.replace("\t", " ").replace("\n", " ")).split())


def _words(line: str) -> tuple[str, bool]:
    """Encoded words (RFC 2047), also where one character is split over two of them."""
    pieces = tried(lambda: decode_header(line), None)
    if pieces is None:
        return line, False
    said, sure = "", True
    for piece, charset in pieces:
        if isinstance(piece, str):
            said += piece
            continue
        text, fine = decoded(piece, charset or "ascii")
        said, sure = said + text, sure and fine
    return said, sure


def mailboxes(values: Iterable[str]) -> tuple[Mailbox, ...]:
    """The names and addresses of a header. What is no address is left out."""
    found: list[Mailbox] = []
    for value in values:
        found += [box for box in _pairs(value) if box not in found]
    return tuple(found[:MOST_ADDRESSES])


def _pairs(value: str) -> list[Mailbox]:
    pairs = tried(lambda: getaddresses([value], **_LENIENT), [])
    boxes = [Mailbox(tidy(name).strip("'\""), address(mail)) for name, mail in pairs]
    good = [box for box in boxes if box.address]
    return good or [Mailbox("", address(found)) for found in _ADDRESS.findall(value)[:1]]


def address(written: str) -> str:
    """An address as it is compared: small letters; empty where it is none."""
    clean = tidy(written).strip().strip("<>").strip().lower()
    if not _ADDRESS.fullmatch(clean):
        return ""
    local, _, domain = clean.rpartition("@")
    return f"{local}@{_unicode(domain)}" if "xn--" in domain else clean


def _unicode(domain: str) -> str:
    import idna

    try:
        return idna.decode(domain, uts46=True)
    except (idna.IDNAError, UnicodeError):
        return domain


def raw_mailboxes(message: "Message[Any, Any]", name: str) -> tuple[Mailbox, ...]:
    """The mailboxes of a header: split before it is decoded, so that a comma in a name makes no second one."""
    found: list[Mailbox] = []
    for each, raw in list(message.raw_items())[:MOST]:
        if each.casefold() == name:
            line = " ".join(str(raw)[: LONGEST * 4].split())
            found += [Mailbox(unfolded(box.name)[0], box.address) for box in _pairs(line)]
    return tuple(dict.fromkeys(found))[:MOST_ADDRESSES]


def ids(values: Iterable[str]) -> tuple[str, ...]:
    """The message ids of a header, in their order, without brackets, each once."""
    found: list[str] = []
    for value in values:
        found += _ID.findall(value) or ([value.strip()] if "@" in value and " " not in value.strip() else [])
    return tuple(dict.fromkeys(one[:500] for one in found))[:100]


def date(value: str) -> int | None:
    """An instant in milliseconds UTC; None where it cannot be read."""
    return tried(lambda: int(parsedate_to_datetime(value).timestamp() * 1000), None)
