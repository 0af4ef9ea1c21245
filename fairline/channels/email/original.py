"""A mail as it came, for the eye of a member: card numbers are hidden, however its parts are written."""

import base64
from collections.abc import Collection
from contextlib import suppress
from email import policy
from email.message import Message
from email.parser import BytesParser

from fairline.kit.cards import mask


def without_cards(raw: bytes) -> bytes:
    """The mail, letter by letter as it came but for card numbers: in plain sight, in coded parts, in coded heads."""
    plain = mask(raw.decode("latin-1")).text.encode("latin-1", "replace")
    mail = BytesParser(policy=policy.compat32).parsebytes(plain)
    hidden = [_hide(part) for part in mail.walk()]
    return mail.as_bytes() if any(hidden) else plain


def without_files(raw: bytes, bodies: Collection[bytes]) -> bytes:
    """The mail as it came, but for the attached files of which these are the contents: they are empty."""
    mail = BytesParser(policy=policy.compat32).parsebytes(raw)
    for part in mail.walk():
        if not part.is_multipart() and part.get_payload(decode=True) in bodies:
            del part["Content-Transfer-Encoding"]
            part.set_payload("")
    return mail.as_bytes()


def _hide(part: Message) -> bool:
    """Hide what coded heads and coded text of a part hold; whether there was anything."""
    found = _hide_heads(part)
    if part.get_content_maintype() != "text" or not part.get("Content-Transfer-Encoding"):
        return found
    body = part.get_payload(decode=True)
    if not isinstance(body, bytes):
        return found
    text, charset = _read(body, str(part.get_content_charset("utf-8")))
    masked = mask(text)
    if not masked.found:
        return found
    del part["Content-Transfer-Encoding"]
    part["Content-Transfer-Encoding"] = "base64"
    part.set_payload(base64.encodebytes(masked.text.encode(charset, "replace")).decode())
    return True


def _read(body: bytes, charset: str) -> tuple[str, str]:
    """Its text, and the charset it is really in: a head may name one that does not fit, or that nobody knows."""
    for each in (charset, "utf-8"):
        with suppress(LookupError, UnicodeDecodeError):
            return body.decode(each), each
    return body.decode("latin-1"), "latin-1"


def _hide_heads(part: Message) -> bool:
    found = False
    for name, value in list(part.items()):
        told = str(value)
        if "=?" not in told:
            continue
        shown = policy.default.header_fetch_parse(name, told)
        masked = mask(str(shown))
        if masked.found:
            found = True
            part.replace_header(name, masked.text.encode("ascii", "replace").decode())
    return found
