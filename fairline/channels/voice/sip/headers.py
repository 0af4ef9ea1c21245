"""The headers of a SIP message: kept as they were written, read by name whatever its case or short form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from fairline.channels.voice.sip.splitting import split

_SHORT = {
    "a": "accept-contact", "b": "referred-by", "c": "content-type", "d": "request-disposition",
    "e": "content-encoding", "f": "from", "i": "call-id", "j": "reject-contact", "k": "supported",
    "l": "content-length", "m": "contact", "n": "identity-info", "o": "event", "r": "refer-to", "s": "subject",
    "t": "to", "u": "allow-events", "v": "via", "x": "session-expires", "y": "identity",
}  # fmt: skip
_LISTS = frozenset((
    "accept", "accept-contact", "accept-encoding", "accept-language", "alert-info", "allow", "allow-events",
    "call-info", "contact", "content-encoding", "content-language", "diversion", "error-info", "geolocation",
    "history-info", "in-reply-to", "p-asserted-identity", "p-associated-uri", "p-preferred-identity", "path",
    "proxy-require", "reason", "record-route", "reject-contact", "remote-party-id", "require", "route",
    "security-client", "security-server", "security-verify", "service-route", "supported", "unsupported", "via",
    "warning",
))  # fmt: skip
_KEYS = {
    spelled: name
    for name in _LISTS | set(_SHORT.values()) | {"cseq", "max-forwards", "user-agent", "expires", "authorization"}
    for spelled in (name, name.title(), name.upper())
} | {"CSeq": "cseq", "Call-ID": "call-id"}
_KEYS |= {short: name for letter, name in _SHORT.items() for short in (letter, letter.upper())}
_BREAKS = re.compile(r"[\r\n\0]+[ \t]*")


def key(name: str) -> str:
    """A header's name in full and in small letters."""
    return _KEYS.get(name) or _SHORT.get(name.lower()) or name.lower()


class Headers:
    """Header lines in their order. Values hold no line breaks: what would begin a new header becomes a space."""

    __slots__ = ("_lines",)

    def __init__(self, lines: Iterable[tuple[str, str]] = ()) -> None:
        self._lines: list[tuple[str, str, str]] = [_line(name, value) for name, value in lines]

    @classmethod
    def read(cls, lines: Iterable[str]) -> Headers:
        """Headers out of unfolded lines; a line without a colon is passed over."""
        headers, known = cls(), _KEYS
        add = headers._lines.append
        for line in lines:
            name, colon, value = line.partition(":")
            if colon:
                name = name.strip()
                add((known.get(name) or key(name), name, value.strip()))
        return headers

    def get(self, name: str) -> str | None:
        """The first line's value, whole; None where there is no such header."""
        wanted = _KEYS.get(name) or key(name)
        for held, _, value in self._lines:
            if held == wanted:
                return value
        return None

    def first(self, name: str) -> str | None:
        """The first single value: of `Via: a, b` it is a."""
        line = self.get(name)
        if line is None or "," not in line:
            return line
        return next(iter(self.all(name)), None)

    def all(self, name: str) -> list[str]:
        """Every value, over all lines, cut at commas where this header is a list."""
        wanted = key(name)
        found = [value for held, _, value in self._lines if held == wanted]
        if wanted in _LISTS:
            return [part for value in found for part in split(value, ",")]
        return found

    def add(self, name: str, value: str) -> None:
        """One line more, at the end."""
        self._lines.append(_line(name, value))

    def push(self, name: str, value: str) -> None:
        """One line more, before every other of its name (a new Via, a new Record-Route)."""
        wanted = key(name)
        at = next((at for at, line in enumerate(self._lines) if line[0] == wanted), 0)
        self._lines.insert(at, _line(name, value))

    def set(self, name: str, *values: str) -> None:
        """These values and no other, where the first stood."""
        wanted = key(name)
        at = next((at for at, line in enumerate(self._lines) if line[0] == wanted), len(self._lines))
        kept = [line for line in self._lines[at:] if line[0] != wanted]
        self._lines[at:] = [*(_line(name, value) for value in values), *kept]

    def set_first(self, name: str, value: str) -> None:
        """Another first value; the ones behind it stay."""
        self.set(name, value, *self.all(name)[1:])

    def remove(self, name: str) -> None:
        """Every line of this name gone."""
        wanted = key(name)
        self._lines = [line for line in self._lines if line[0] != wanted]

    def items(self) -> list[tuple[str, str]]:
        """Names and values as written, in order."""
        return [(name, value) for _, name, value in self._lines]

    def keys(self) -> list[str]:
        """The names in full and in small letters, in order, one for each line."""
        return [held for held, _, _ in self._lines]

    def copy(self) -> Headers:
        """The same lines, to be changed without changing these."""
        made = Headers()
        made._lines = list(self._lines)
        return made

    def __contains__(self, name: str) -> bool:
        return self.get(name) is not None

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self.items())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Headers) and self.items() == other.items()

    __hash__ = None  # type: ignore[assignment]  # they change

    def __repr__(self) -> str:
        return f"Headers({self.items()!r})"

    def __str__(self) -> str:
        return "".join([f"{name}: {value}\r\n" for _, name, value in self._lines])


def _line(name: str, value: str) -> tuple[str, str, str]:
    if "\n" in value or "\r" in value or "\0" in value:
        value = _BREAKS.sub(" ", value)
    return key(name), name, value
