"""Keys for SRTP in descriptions (SDES, RFC 4568): crypto lines read and written, and one of theirs chosen."""

import base64
import binascii
import re
from collections.abc import Sequence
from dataclasses import dataclass

from fairline.channels.voice.media.srtp_suites import SUITES, Suite

# A key, perhaps how long it lasts; one with a master key identifier is not ours to read, libsrtp's binding has none.
_INLINE = re.compile(r"inline:([A-Za-z0-9+/=]+)(\|(2\^)?[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Crypto:
    """One line: its number, how it seals, master key and salt."""

    tag: str
    suite: Suite
    key: bytes

    def written(self) -> str:
        """What stands behind a=crypto:"""
        return f"{self.tag} {self.suite.sdes} inline:{base64.b64encode(self.key).decode()}"


def read(line: str, suites: Sequence[Suite] = SUITES) -> Crypto | None:
    """A line of theirs; None for what we do not speak, or may not: parts left in clear, keys that change on the way."""
    tag, name, told, *more = [*line.split(), "", "", ""][: max(3, len(line.split()))]
    suite = next((each for each in suites if each.sdes == name.upper()), None)
    inline = _INLINE.fullmatch(told)
    if suite is None or inline is None or not tag.isdecimal() or not all(_is_harmless(one) for one in more if one):
        return None
    key = _decoded(inline.group(1))
    return Crypto(tag, suite, key) if len(key) == suite.length else None


def first(lines: Sequence[str], suites: Sequence[Suite] = SUITES) -> Crypto | None:
    """The first of their lines that we speak: their order is their wish."""
    return next((found for found in (read(line, suites) for line in lines) if found), None)


def allowed(names: Sequence[str]) -> list[Suite]:
    """The suites of these names, in their order; all we know where none is named."""
    known = {suite.sdes: suite for suite in SUITES}
    return [known[name] for name in names if name in known] if names else list(SUITES)


def _is_harmless(parameter: str) -> bool:
    return parameter.startswith(("-", "WSH="))


def _decoded(text: str) -> bytes:
    # Some phones leave out the padding.
    try:
        return base64.b64decode(text.rstrip("=") + "=" * (-len(text.rstrip("=")) % 4))
    except binascii.Error:
        return b""
