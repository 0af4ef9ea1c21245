"""Turns bytes into text by what their sender says, and by what they look like where that cannot be."""

import codecs

from fairline.channels.email.guarded import tried

# What senders write, and mean: the names browsers read the same way (WHATWG Encoding), and some that were made up.
_MEANT = {
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "iso-8859-8-i": "iso-8859-8",
    "iso-8859-6-i": "iso-8859-6",
    "utf8": "utf-8",
    "utf-8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7",
    "x-mac-roman": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "cp-850": "cp850",
    "ansi_x3.4-1968": "cp1252",
    "windows-874": "cp874",
}
_NEVER = frozenset({"base64", "hex", "rot13", "bz2", "zip", "zlib", "uu", "quopri", "idna", "punycode", "undefined"})
_LOOKED_AT = 20_000  # bytes looked at to guess


def decoded(body: bytes, said: str) -> tuple[str, bool]:
    """The text, and whether it is what its sender said it is. Plain ASCII and UTF-8 need no word of the sender's."""
    names = ["utf-8"] if not said or _plain(said) else []
    name = _known(said)
    for each in (*names, name):
        text = _as(body, each) if each else None
        if text is not None:
            return text, True
    if not body:
        return "", True
    return _guessed(body, name), False


def _plain(said: str) -> bool:
    return said.strip().casefold() in ("us-ascii", "ascii", "utf-8", "utf8")


def _as(body: bytes, name: str) -> str | None:
    try:
        return body.decode(name)
    except (UnicodeError, LookupError, ValueError):
        return None


def _known(said: str) -> str:
    name = said.strip().strip("\"'").casefold()
    name = _MEANT.get(name, name)
    if not name or name in _NEVER:
        return ""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return ""
    return "" if found.name in _NEVER else name


def _guessed(body: bytes, name: str) -> str:
    plain = _as(body, "utf-8")
    if plain is not None:
        return plain
    if name and (text := body.decode(name, "replace")).count("\ufffd") <= len(text) // 50:
        return text
    from charset_normalizer import from_bytes  # an eighth of a second: not while starting

    best = tried(lambda: from_bytes(body[:_LOOKED_AT]).best(), None)
    guess = best.encoding if best is not None else "cp1252"
    return body.decode(guess, "replace")
