"""SIP addresses: the URI itself, and the name, brackets and parameters it stands in; read as the world writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from urllib.parse import quote, unquote_to_bytes

from fairline.channels.voice.sip.malformed import BadAddress
from fairline.channels.voice.sip.splitting import parse_params, quoted, unquoted, write_params

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_HOST = re.compile(r"([A-Za-z0-9._\-]+|\[[0-9A-Fa-f:.%]+\])(?::(\d{1,5}))?\Z")
_ESCAPE = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_QUOTE = re.compile(r'"((?:[^"\\]|\\.)*)"\s*', re.DOTALL)
_TAG = re.compile(r";\s*tag\s*=\s*([^;\s]+)", re.IGNORECASE)
_BARE = re.compile(r"[^;?\s]*")
_USER = "-_.!~*'()&=+$,;?/"
_PARAM = "-_.!~*'()[]/:&+$"
_VALUE = "-_.!~*'()[]/?:+$"


@dataclass(frozen=True, slots=True)
class Uri:
    """A URI. `user` has its escapes taken out; a tel or urn URI is all user, without host; port None is none given."""

    scheme: str
    user: str = ""
    host: str = ""
    port: int | None = None
    params: dict[str, str] = field(default_factory=dict, hash=False)
    headers: dict[str, str] = field(default_factory=dict, hash=False)
    password: str = field(default="", repr=False)

    def __str__(self) -> str:
        user = _written(self.user, _USER if self.host else _USER + ":")
        if self.password:
            user = f"{user}:{_written(self.password, _USER)}"
        at = "@" if self.user and self.host else ""
        port = "" if self.port is None else f":{self.port}"
        return f"{self.scheme}:{user}{at}{self.host}{port}{_params(self.params)}{_headers(self.headers)}"


@dataclass(frozen=True, slots=True)
class Address:
    """A URI with the name shown for it and the header's parameters (`tag`, `expires`, `q`, `+sip.instance`)."""

    display: str
    uri: Uri
    params: dict[str, str] = field(default_factory=dict, hash=False)

    @property
    def tag(self) -> str:
        """The dialog's mark; empty where there is none."""
        return self.params.get("tag", "")

    def tagged(self, tag: str) -> Address:
        """The same, marked."""
        return replace(self, params=self.params | {"tag": tag})

    def __str__(self) -> str:
        name = f"{quoted(self.display)} " if self.display else ""
        return f"{name}<{self.uri}>{write_params(self.params)}"


def parse_uri(text: str) -> Uri:
    """A URI as written. Raises BadAddress."""
    found = _SCHEME.match(text)
    if not found or any(sign in text for sign in '<>"\r\n\0') or text != text.strip():
        raise BadAddress("not a URI")
    scheme, rest = found.group(1).lower(), text[found.end() :]
    if scheme not in ("sip", "sips"):
        return _other(scheme, rest)
    user, password, rest = _user(rest)
    place, _, headers = rest.partition("?")
    host, _, params = place.partition(";")
    where = _HOST.match(host.strip())
    if not where or int(where.group(2) or 0) > 65535:
        raise BadAddress("no host in the URI")
    port = int(where.group(2)) if where.group(2) else None
    return Uri(scheme, user, where.group(1), port, _read_params(params), _read_headers(headers), password)


def parse_address(text: str) -> Address:
    """A name-addr or a bare URI with the header's parameters behind it. Raises BadAddress (`*` is no address)."""
    text = text.strip()
    display, rest = "", text
    if text.startswith('"'):
        if not (named := _QUOTE.match(text)):
            raise BadAddress("a quote in an address does not end")
        display, rest = unquoted(f'"{named.group(1)}"'), text[named.end() :]
        if not rest.startswith("<"):
            raise BadAddress("a name without an address")
    before, opened, inner = rest.partition("<")
    if not opened:
        return _bare(rest)
    uri, closed, after = inner.partition(">")
    if not closed:
        raise BadAddress("an address in brackets does not end")
    # Half the world leaves names of several words, or of other letters, unquoted.
    return Address(readable(display or before.strip()), parse_uri(uri.strip()), parse_params(after))


def tag_of(text: str) -> str:
    """The tag of a From or To as it stands in the header, without reading the rest of it."""
    found = _TAG.search(text, text.rfind(">") + 1)
    return found.group(1) if found else ""


def readable(text: str) -> str:
    """Text with bytes that were not UTF-8 taken as Latin-1, and control characters left out."""
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        text = text.encode("utf-8", "surrogateescape").decode("latin-1")
    return "".join(letter for letter in text if letter >= " " and letter != "\x7f")


def _bare(text: str) -> Address:
    # Without brackets, parameters and `?` belong to the header, not to the URI (RFC 3261 s20.10).
    found = _SCHEME.match(text)
    end = _BARE.match(text, found.end()) if found else None
    if found is None or end is None:
        raise BadAddress("not an address")
    rest = text[end.end() :].strip()
    if rest[:1] not in ("", ";"):
        raise BadAddress("an address with signs that need brackets")
    return Address("", parse_uri(text[: end.end()]), parse_params(rest))


def _other(scheme: str, rest: str) -> Uri:
    user, _, params = rest.partition(";")
    if not user:
        raise BadAddress("an empty URI")
    return Uri(scheme, _read(user), params=_read_params(params))


def _user(rest: str) -> tuple[str, str, str]:
    """User, password and what follows the @."""
    # `;` and `?` may stand in the user part, and careless phones leave an @ in the headers behind the host.
    first = rest.find("@")
    headers = rest.find("?", first) if first >= 0 else -1
    at = rest.rfind("@", 0, headers if headers >= 0 else len(rest))
    if at < 0:
        return "", "", rest
    user, _, password = rest[:at].partition(":")
    return _read(user), _read(password), rest[at + 1 :]


def _read_params(text: str) -> dict[str, str]:
    return {_read(name): _read(value) for name, value in parse_params(text).items()} if text else {}


def _read_headers(text: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in text.split("&") if pair)
    return {_read(name): _read(value) for name, _, value in pairs}


def _read(text: str) -> str:
    return _ESCAPE.sub(lambda found: _unescaped(found.group()), text) if "%" in text else text


def _unescaped(text: str) -> str:
    """Escapes as letters, where they are letters: a null, a line break or a % stays escaped."""
    try:
        letters = unquote_to_bytes(text).decode("utf-8")
    except UnicodeDecodeError:
        return text
    return "".join(f"%{ord(one):02X}" if one < " " or one in "%\x7f" else one for one in letters)


def _written(text: str, safe: str) -> str:
    if text.isascii() and text.isalnum():
        return text
    parts = re.split(r"(%[0-9A-Fa-f]{2})", text)
    return "".join(part if at % 2 else quote(part, safe, errors="surrogateescape") for at, part in enumerate(parts))


def _params(params: dict[str, str]) -> str:
    return "".join(
        f";{_written(name, _PARAM)}={_written(value, _PARAM)}" if value else f";{_written(name, _PARAM)}"
        for name, value in params.items()
    )


def _headers(headers: dict[str, str]) -> str:
    pairs = "&".join(f"{_written(name, _VALUE)}={_written(value, _VALUE)}" for name, value in headers.items())
    return f"?{pairs}" if pairs else ""
