"""Reads what machines say about a mail of ours: delivery status, complaint, receipt."""

from collections.abc import Sequence
from email import message_from_bytes
from email.message import Message
from typing import Any

from fairline.channels.email.guarded import tried
from fairline.channels.email.headers import unfolded
from fairline.channels.email.parsed import Report

_KINDS = {
    "message/delivery-status": "delivery",
    "message/global-delivery-status": "delivery",
    "message/feedback-report": "feedback",
    "message/disposition-notification": "receipt",
}
_ORIGINALS = ("message/rfc822", "text/rfc822-headers", "message/rfc822-headers", "message/global")


def read(message: "Message[Any, Any]", inside: Sequence["Message[Any, Any]"]) -> Report | None:
    """The report in a multipart/report; None where there is none that can be read."""
    return tried(lambda: _read(inside), None)


def _read(inside: Sequence["Message[Any, Any]"]) -> Report | None:
    kind, blocks, original = "", [], b""
    for part in inside[:10]:
        name = part.get_content_type()
        if name in _KINDS:
            kind, blocks = _KINDS[name], _blocks(part)
        elif name in _ORIGINALS:
            original = _original(part)
    return Report(kind, tuple(blocks), original) if kind else None


def _blocks(part: "Message[Any, Any]") -> list[dict[str, str]]:
    held = part.get_payload()
    if isinstance(held, list):
        found = [block for block in held if isinstance(block, Message)]
    else:
        raw = part.get_payload(decode=True)
        whole = raw if isinstance(raw, bytes) else b""
        found = [message_from_bytes(block + b"\n\n") for block in whole.replace(b"\r\n", b"\n").split(b"\n\n") if block]
    return [{name.casefold(): unfolded(str(value))[0] for name, value in block.raw_items()} for block in found[:50]]


def _original(part: "Message[Any, Any]") -> bytes:
    held = part.get_payload()
    if isinstance(held, list) and held and isinstance(held[0], Message):
        return held[0].as_bytes()[:1_000_000]
    raw = part.get_payload(decode=True)
    return raw[:1_000_000] if isinstance(raw, bytes) else b""
