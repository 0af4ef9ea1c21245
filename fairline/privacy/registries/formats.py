"""Reads the files registries hand out: a number a line, area and number, columns with a heading, or what changed."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from fairline.gate import Register

Format = Literal["numbers", "columns", "changes"]
FORMATS: tuple[Format, ...] = get_args(Format)
_NAMES = ("number", "phone", "telephone", "phone number", "phone_number", "numero", "numéro", "telefone", "tn")
_DAYS = ("date", "disconnected", "permanent disconnect date", "disconnect date", "since")
_NO = frozenset({"n", "no", "0", "false", "not listed", "clear"})
_EPOCH = date(1970, 1, 1).toordinal()
_KEEP = {ord(sign): None for sign in " \t-.()/\xa0\"'"}


@dataclass(frozen=True, slots=True)
class Line:
    """A number by its digits with the country's code, the day it changed hands (days since 1970, 0 where none is told),
    and whether it left the registry.
    """

    digits: str
    day: int = 0
    gone: bool = False


def read(body: bytes, how: Format, register: Register) -> Iterator[Line | None]:
    """The lines of a file; None for each that holds no number of that country."""
    text = body.decode("utf-8-sig", "replace")
    if how == "numbers":
        for said in text.splitlines():
            if said.strip():
                yield _line(_plain(said, register), "", gone=False, register=register)
    elif how == "changes":
        for row in csv.reader(io.StringIO(text)):
            if row and any(row):
                yield _changed(row, register)
    else:
        yield from _columns(text, register)


def digits_of(said: str, register: Register) -> str:
    """A number of the registry's country as its digits with the country's code; empty where it is none."""
    kept = said.translate(_KEEP)
    for prefix in (f"+{register.code}", f"00{register.code}"):
        if kept.startswith(prefix):
            return _fitting(
                kept[len(prefix) :].removeprefix("0") if register.code != "39" else kept[len(prefix) :], register
            )
    least, most = register.digits
    if len(kept) > most and kept.startswith(register.code):
        return _fitting(kept[len(register.code) :], register)
    own = kept.removeprefix("0") if len(kept) > least and register.code != "39" else kept
    return _fitting(own, register)


def _fitting(own: str, register: Register) -> str:
    least, most = register.digits
    return register.code + own if own.isascii() and own.isdigit() and least <= len(own) <= most else ""


def _plain(said: str, register: Register) -> str:
    """A line that is a number, or its area and the rest with a comma between."""
    head, comma, rest = said.strip().partition(",")
    return head + rest if comma and register.areas and len(head) == register.areas else head


def _changed(row: list[str], register: Register) -> Line | None:
    """Number, day, A for added or D for deleted; area and number may stand in two columns."""
    cells = [cell.strip() for cell in row]
    if register.areas and len(cells) > 1 and len(cells[0]) == register.areas:
        cells = [cells[0] + cells[1], *cells[2:]]
    gone = any(cell.upper() in ("D", "DELETE", "DELETED", "R") for cell in cells[1:])
    day = next((cell for cell in cells[1:] if len(cell) >= 8), "")
    return _line(cells[0], day, gone=gone, register=register)


def _columns(text: str, register: Register) -> Iterator[Line | None]:
    head = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t|", key=head.count))
    named = {str(name).strip().casefold(): name for name in rows.fieldnames or ()}
    number = next((named[name] for name in _NAMES if name in named), None)
    day = next((named[name] for name in _DAYS if name in named), None)
    listed = named.get("listed", named.get("status"))
    for row in rows:
        if listed is not None and (row.get(listed) or "").strip().casefold() in _NO:
            continue  # a washed list says of each number whether it stands in the registry
        said = (row.get(day) or "") if day is not None else ""
        yield _line((row.get(number) or "") if number is not None else "", said, gone=False, register=register)


def _line(said: str, day: str, *, gone: bool, register: Register) -> Line | None:
    digits = digits_of(said, register)
    return Line(digits, _day(day), gone) if digits else None


def _day(said: str) -> int:
    plain = said.strip()
    plain = f"{plain[:4]}-{plain[4:6]}-{plain[6:8]}" if plain.isdigit() and len(plain) == 8 else plain[:10]
    try:
        return date.fromisoformat(plain).toordinal() - _EPOCH
    except ValueError:
        return 0
