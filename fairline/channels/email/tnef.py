"""Opens winmail.dat, the envelope Outlook puts a mail's files in."""

from dataclasses import dataclass

from fairline.channels.email.charsets import decoded
from fairline.channels.email.guarded import tried
from fairline.channels.email.headers import tidy
from fairline.channels.email.parsed import Part


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What was inside."""

    parts: tuple[Part, ...]
    text: str
    html: str


def unpack(body: bytes) -> Unpacked | None:
    """What is inside; None where it cannot be opened."""
    return tried(lambda: _unpacked(body), None)


def _unpacked(body: bytes) -> Unpacked:
    from tnefparse import TNEF  # not while starting

    held = TNEF(body, do_checksum=False)
    parts = tuple(
        Part(tidy(str(one.long_filename() or one.name or ""))[:250] or "file", "application/octet-stream", one.data)
        for one in held.attachments[:100]
        if isinstance(one.data, bytes)
    )
    return Unpacked(parts, _text(held.body), _text(held.htmlbody))


def _text(held: object) -> str:
    if isinstance(held, bytes):
        return decoded(held, "")[0]
    return str(held) if held else ""
