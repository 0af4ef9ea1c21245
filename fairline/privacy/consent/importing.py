"""Takes in consents that were given elsewhere, row by row, each with where it comes from."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from fairline import accounts, crm
from fairline.gate import PurposeClass
from fairline.journal import Actor
from fairline.kit.clock import Millis, to_millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Problem
from fairline.privacy.consent import service
from fairline.privacy.consent.model import Kind, NewConsent

COLUMNS = ("address", "channel", "purpose_class", "kind", "method", "at", "source")  # each row must fill these
MOST = 5_000  # rows of one file


@dataclass(frozen=True, slots=True)
class Left:
    """A row that was not kept: its line (the first after the heading is 1), and why, as a key of words."""

    line: int
    why: str


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What became of a file: how many were kept, and which were not."""

    batch: str
    kept: int
    left: tuple[Left, ...]


def take_in(c: Unit, by: Actor, text: str) -> TakenIn:
    """Keep the consents of a CSV file with a heading. A refusal of before is never undone by a row.

    Raises BadInput for a file without the columns that are needed, or with too many rows; StorageFull, Suspended.
    """
    accounts.refuse_import(c)
    rows = list(csv.DictReader(io.StringIO(text)))
    missing = [name for name in COLUMNS if not rows or name not in rows[0]]
    if missing or len(rows) > MOST:
        raise BadInput(what=", ".join(missing) or "rows", fields={"csv": "kit.field.invalid"})
    batch, left = c.new_id("bat"), []
    for line, row in enumerate(rows, 1):
        why = _take(c, by, {name: (said or "").strip() for name, said in row.items() if name}, batch, line)
        if why:
            left.append(Left(line, why))
    return TakenIn(batch, len(rows) - len(left), tuple(left))


def _take(c: Unit, by: Actor, row: Mapping[str, str], batch: str, line: int) -> str:
    """Keep one row; why it was left out, or nothing."""
    at = instant_of(row.get("at", ""))
    if not row.get("method"):
        return "privacy.field.no-method"
    try:
        purpose_class, kind = msgspec.convert(row["purpose_class"], PurposeClass), msgspec.convert(row["kind"], Kind)
    except msgspec.ValidationError:
        return "kit.field.invalid"
    if at is None or not row["channel"]:
        return "kit.field.invalid"
    contact = crm.find(c, row["channel"], row["address"])
    if contact is None:
        return "privacy.field.no-contact"
    new = NewConsent(
        channel=row["channel"], purpose_class=purpose_class, kind=kind, method=row["method"], at=at,
        source=row["source"], seller=row.get("seller", ""), text=row.get("text", ""), version=row.get("version", ""),
        language=row.get("language", ""), proof=row.get("proof", ""), batch=batch, line=line,
    )  # fmt: skip
    try:
        service.give(c, by, contact.id, new)
    except BadInput as bad:
        return next(iter(bad.fields.values()))
    except Problem as problem:
        return f"privacy.problem.{problem.type}.title"
    return ""


def instant_of(said: str) -> Millis | None:
    """An instant written as RFC 3339 does, UTC where it names no zone; None for what is none."""
    try:
        found = datetime.fromisoformat(said)
        return to_millis(found if found.tzinfo else found.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return None
