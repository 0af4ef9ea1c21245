"""Cuts header values at signs that stand outside quotes, angle brackets and comments."""

import re

# A quote or bracket that never ends runs to the end: every letter is looked at once, whatever is sent.
_QUOTE = r'"(?:[^"\\]|\\.)*(?:"|\\?\Z)'
_SIGNS = {
    (sign, brackets): re.compile(rf"{_QUOTE}|<[^>]*(?:>|\Z)|({sign})" if brackets else rf"{_QUOTE}|({sign})", re.DOTALL)
    for sign in ",;"
    for brackets in (True, False)
}
_TOKEN = re.compile(r"[A-Za-z0-9\-.!%*_+`'~]+\Z")
_HOST = re.compile(r"[0-9A-Fa-f:.]+\Z")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def split(text: str, sign: str, *, brackets: bool = True) -> list[str]:
    """The parts between commas or semicolons, trimmed, empty ones left out."""
    if sign not in text:
        return [text.strip()] if text.strip() else []
    if '"' not in text and not (brackets and "<" in text):
        return [part for part in map(str.strip, text.split(sign)) if part]
    parts, start = [], 0
    for found in _SIGNS[sign, brackets].finditer(text):
        if found.group(1):
            parts.append(text[start : found.start()].strip())
            start = found.end()
    return [part for part in [*parts, text[start:].strip()] if part]


def parse_params(text: str) -> dict[str, str]:
    """`;a=b;C="d;e";f` as {a: b, c: d;e, f: ""}; names in small letters, the first of a name counts."""
    found: dict[str, str] = {}
    if not text:
        return found
    for part in split(text, ";", brackets=False):
        name, _, value = part.partition("=")
        found.setdefault(name.strip().lower(), unquoted(value.strip()))
    return found


def write_params(params: dict[str, str]) -> str:
    """Parameters as they stand behind a value; what is no token is quoted."""
    return "".join(f";{name}={token_or_quoted(value)}" if value else f";{name}" for name, value in params.items())


def unquoted(text: str) -> str:
    """A quoted string's content; anything else as it is."""
    if len(text) > 1 and text[0] == text[-1] == '"':
        return _ESCAPED.sub(r"\1", text[1:-1])
    return text


def quoted(text: str) -> str:
    """Text between quotes, with what would end them escaped."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def token_or_quoted(text: str) -> str:
    """Text as it may stand for a parameter's value. Hosts in brackets and addresses stay bare."""
    bare = _TOKEN.match(text) or (text.count(":") > 1 and _HOST.match(text.removeprefix("[").removesuffix("]")))
    return text if bare else quoted(text)
