"""CSV files as a source: contacts, companies and conversations, a row each, by what their columns are called."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from fairline import crm
from fairline.platform.moving.forms import (
    AddressForm,
    CompanyForm,
    ContactForm,
    ConversationForm,
    FieldForm,
    Form,
    LineForm,
)
from fairline.platform.moving.notes import Note
from fairline.platform.moving.sources.pages import name_of
from fairline.platform.moving.sources.place import Place
from fairline.platform.moving.sources.source import Read

NOUNS = ("companies", "contacts", "conversations")
COLUMNS: Mapping[str, frozenset[str]] = {
    "companies": frozenset({"id", "name", "domain", "created"}),
    "contacts": frozenset({"id", "name", "email", "phone", "company", "locale", "note", "created", "opted_out"}),
    "conversations": frozenset(
        {"id", "reference", "subject", "status", "priority", "kind", "tags", "email", "name", "agent", "created"}
        | {"updated", "solved", "text", "speaker", "public", "at"}
    ),
}
_PRIORITIES = {"low": 1, "normal": 3, "high": 6, "urgent": 9}
OWN = "field:"
Row = dict[str, str]


class Sheets:
    """CSV files, wherever they lie. `columns` says what columns of other names are: {"E-Mail": "email"}."""

    def __init__(self, place: Place, called: str = "", columns: Mapping[str, str] | None = None) -> None:
        self.name = f"csv:{called or 'sheet'}"
        self._place = place
        self._columns = {name.strip().casefold(): field for name, field in (columns or {}).items()}
        held = {noun: [name for name in place.names() if _is_of(name, noun)] for noun in NOUNS}
        if not any(held.values()) and len(place.names()) == 1:
            held["contacts"] = [*place.names()]
        self._files = held

    def nouns(self) -> Sequence[str]:
        """What there is a file of; fields where there are columns of the account's own."""
        found = [noun for noun in NOUNS if self._files[noun]]
        if "contacts" in found and "companies" not in found:
            found = ["companies", *found]
        return ["fields", *found]

    def left_out(self) -> Sequence[Note]:
        """Files of other names, and columns that say nothing here."""
        known = {name for names in self._files.values() for name in names}
        odd = [Note("not_read", "files", name) for name in self._place.names() if name not in known]
        return [*odd, *self._odd_columns()]

    def read(self, noun: str) -> Iterator[Read]:
        """Every row of a noun; the rows of one conversation follow one another."""
        if noun == "fields":
            yield from self._fields()
        elif noun == "companies":
            yield from self._companies()
        elif noun == "contacts":
            for where, row in self._rows("contacts"):
                yield _contact(row, where)
        else:
            yield from self._conversations()

    def file(self, path: str) -> bytes | None:
        """There are none."""
        return None

    def close(self) -> None:
        """Let go of it."""
        self._place.close()

    def _rows(self, noun: str) -> Iterator[tuple[str, Row]]:
        for name in self._files[noun]:
            with self._place.open(name) as file:
                for number, row in enumerate(crm.rows_of(file.read()), 2):
                    told = {self._called(column): (value or "").strip() for column, value in row.items() if column}
                    if any(told.values()):
                        yield f"{name}:{number}", told

    def _called(self, column: str) -> str:
        plain = column.strip()
        found = self._columns.get(plain.casefold())
        return found if found is not None else plain if plain.startswith(OWN) else plain.casefold().replace(" ", "_")

    def _own(self, noun: str) -> list[str]:
        first = next(self._rows(noun), None)
        return [column.removeprefix(OWN).strip() for column in (first[1] if first else {}) if column.startswith(OWN)]

    def _odd_columns(self) -> Iterator[Note]:
        for noun in NOUNS:
            first = next(self._rows(noun), None)
            for column in first[1] if first else ():
                if column not in COLUMNS[noun] and not column.startswith(OWN):
                    yield Note("unknown_column", noun, "", column)

    def _fields(self) -> Iterator[Read]:
        for noun, on in (("contacts", "contact"), ("conversations", "conversation")):
            for label in self._own(noun):
                form = FieldForm(id=f"{on}:{label}", on=on, name=name_of(label), label=label, kind="text")
                yield Read((form,))

    def _companies(self) -> Iterator[Read]:
        named = dict[str, str]()
        for where, row in self._rows("companies"):
            name = row.get("name", "")
            if not name:
                yield Read(notes=(Note("no_id", "companies", where),))
                continue
            named[name.casefold()] = name
            form = CompanyForm(
                id=name.casefold(), name=name, domain=row.get("domain", ""), created=instant(row.get("created", ""))
            )
            yield Read((form,))
        for _, row in self._rows("contacts"):
            name = row.get("company", "")
            if name and name.casefold() not in named:
                named[name.casefold()] = name
                yield Read((CompanyForm(id=name.casefold(), name=name),))

    def _conversations(self) -> Iterator[Read]:
        """Rows of one id that follow one another are one conversation, a line each."""
        held: list[tuple[str, Row]] = []
        for where, row in self._rows("conversations"):
            if held and row.get("id") and row.get("id") == held[0][1].get("id"):
                held.append((where, row))
                continue
            if held:
                yield _conversation(held)
            held = [(where, row)]
        if held:
            yield _conversation(held)


def _conversation(rows: list[tuple[str, Row]]) -> Read:
    where, row = rows[0]
    contact = row.get("email", "").lower()
    opened = instant(row.get("created", "")) or instant(row.get("at", ""))
    if not contact:
        return Read(notes=(Note("no_contact", "conversations", where),))
    if opened is None:
        return Read(notes=(Note("bad_instant", "conversations", where),))
    lines = tuple(_line(each, contact, opened) for _, each in rows if each.get("text"))
    reference = row.get("reference", "")
    forms: list[Form] = [
        ConversationForm(
            id=row.get("id") or where,
            contact=contact,
            reference=int(reference) if reference.isdecimal() and len(reference) < 16 else 0,
            subject=row.get("subject", ""),
            status=row.get("status", "").lower().replace(" ", "_") or "closed",
            kind=row.get("kind", "").lower(),
            priority=_PRIORITIES.get(row.get("priority", "").lower(), 0),
            agent=row.get("agent", "").lower(),
            tags=tuple(re.split(r"[\s,;]+", row["tags"])) if row.get("tags") else (),
            values=_values(row),
            opened=opened,
            updated=max((instant(row.get("updated", "")) or opened), *(line.at for line in lines), opened),
            solved=instant(row.get("solved", "")),
            lines=lines,
        )
    ]
    return Read(tuple(forms))


def _line(row: Row, contact: str, opened: datetime) -> LineForm:
    said = row.get("speaker", "").lower()
    speaker = said if said in ("contact", "agent", "house") else "contact"
    by = {"contact": contact, "agent": row.get("agent", "").lower()}.get(speaker, "")
    at = instant(row.get("at", "")) or opened
    public = row.get("public", "").lower() not in ("no", "false", "0", "non")
    return LineForm(at=at, speaker=speaker, by=by, public=public, text=row["text"])


def _contact(row: Row, where: str) -> Read:
    address, name = row.get("email", "").lower(), row.get("name", "")
    called = row.get("id") or address or row.get("phone", "")
    if not called:
        return Read(notes=(Note("no_id", "contacts", where),))
    reached = [AddressForm("email", address)] if address else []
    if row.get("phone"):
        reached.append(AddressForm("phone", row["phone"]))
    form = ContactForm(
        id=address or called,
        name=name,
        locale=row.get("locale", ""),
        note=row.get("note", ""),
        company=row.get("company", "").casefold(),
        addresses=tuple(reached),
        values=_values(row),
        opted_out=("all",) if row.get("opted_out", "").lower() in ("yes", "true", "1", "oui") else (),
        created=instant(row.get("created", "")),
    )
    return Read((form,))


def _values(row: Row) -> dict[str, Any]:
    return {name.removeprefix(OWN).strip(): value for name, value in row.items() if name.startswith(OWN) and value}


def instant(value: str) -> datetime | None:
    """An instant as people and programs write it; without a zone, UTC. None for what is none."""
    for read in (datetime.fromisoformat, lambda said: datetime.strptime(said, "%d.%m.%Y").replace(tzinfo=UTC)):
        try:
            found = read(value)
        except ValueError:
            continue
        return found if found.tzinfo else found.replace(tzinfo=UTC)
    return None


def _is_of(name: str, noun: str) -> bool:
    return re.fullmatch(rf"(?:.*/)?{noun}(?:[-_.]?\d+)?\.(?:csv|tsv|txt)", name, re.I) is not None
