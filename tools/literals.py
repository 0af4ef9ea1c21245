"""Reads the object literals of a TypeScript file: for each, its keys and the text of their values."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

QUOTED = re.compile(r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|`(?:\\.|[^`\\])*`', re.DOTALL)
SIGN = re.compile(
    rf"(?P<comment>//[^\n]*|/\*.*?\*/)|(?P<quoted>{QUOTED.pattern})|(?P<word>[A-Za-z_$][\w$]*)|(?P<other>\S)", re.DOTALL
)
COLON = re.compile(r"\s*:")


@dataclass(slots=True)
class Literal:
    """Something in brackets: its opening bracket, its line, and the values of its keys when it is an object."""

    bracket: str
    line: int
    key: str | None = None
    values: dict[str, str] = field(default_factory=dict)
    pending: tuple[str, int] | None = None

    def settle(self, source: str, end: int) -> None:
        """A comma or the closing bracket ends the value that began after the last key."""
        if self.pending:
            name, start = self.pending
            self.values[name] = source[start:end].strip()
            self.pending = None


def literals(source: str) -> Iterator[Literal]:
    """Every object literal with at least one key, inner ones first. `key` is the key it stands under, if any."""
    open_now: list[Literal] = []
    before = ""
    for found in SIGN.finditer(source):
        if found.lastgroup == "comment":
            continue
        sign = found.group()
        if before in ("{", ",") and is_key(found, source) and open_now and open_now[-1].bracket == "{":
            open_now[-1].pending = (sign.strip("\"'"), source.index(":", found.end()) + 1)
        elif ended := step(open_now, sign, found.start(), source):
            yield ended
        before = sign


def is_key(found: re.Match[str], source: str) -> bool:
    return found.lastgroup in ("word", "quoted") and COLON.match(source, found.end()) is not None


def step(open_now: list[Literal], sign: str, at: int, source: str) -> Literal | None:
    """Open, close or go on by one sign; answers the object that it closed."""
    if sign in ("{", "[", "("):
        over = open_now[-1].pending if open_now else None
        open_now.append(Literal(sign, source.count("\n", 0, at) + 1, over[0] if over else None))
    elif sign == "," and open_now:
        open_now[-1].settle(source, at)
    elif sign in ("}", "]", ")") and open_now:
        ended = open_now.pop()
        ended.settle(source, at)
        return ended if ended.bracket == "{" and ended.values else None
    return None
