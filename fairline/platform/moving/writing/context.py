"""What whoever writes a thing has at hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from fairline import accounts, conversations, crm
from fairline.journal import Actor
from fairline.kit.db import Unit
from fairline.platform.moving.events import ThingsMoved
from fairline.platform.moving.model import Move
from fairline.platform.moving.notes import Note
from fairline.platform.moving.writing.things import Things


class Left(Exception):
    """A thing is left out, and why, in a code."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(code)
        self.code, self.detail = code, detail


@dataclass(slots=True)
class Context:
    """The unit, who moves, what came before, the files sealed for this batch; notes are gathered."""

    c: Unit
    by: Actor
    move: Move
    things: Things
    files: Mapping[tuple[str, int, int], Any] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    contacts: dict[str, crm.Contact] = field(default_factory=dict)
    _fields: dict[str, Mapping[str, crm.Field]] = field(default_factory=dict)
    _closes_after: int = 0

    @property
    def origin(self) -> crm.Origin:
        """Where contacts of this move come from: the system they were in, or what was declared of a sheet."""
        said = str(self.move.spec.get("origin", ""))
        return crm.Origin("move_in", said or ("" if self.move.kind == "csv" else self.move.source), batch=self.move.id)

    def note(self, code: str, noun: str, where: str, detail: str = "") -> None:
        """Tell what does not map."""
        self.notes.append(Note(code, noun, where, detail))

    def contact(self, id: str) -> crm.Contact:
        """A contact by our id, asked for once a unit. Raises NotFound."""
        if id not in self.contacts:
            self.contacts[id] = crm.contact(self.c, id)
        return self.contacts[id]

    def values(self, on: str, told: Mapping[str, Any], where: str, noun: str) -> dict[str, Any]:
        """Values by the ids of our fields, those that fit; the others are told."""
        found = {}
        for name, value in told.items():
            field = self.fields(on).get(self.things.get("fields", f"{on}:{name}"))
            tidy = _fitted(field, value)
            if field is None or tidy is None or crm.fault(field, tidy):
                self.note("value_left_out", noun, where, name)
            else:
                found[field.id] = tidy
        return found

    def fields(self, on: str) -> Mapping[str, crm.Field]:
        """The account's fields of one kind of thing, by id."""
        if on not in self._fields:
            self._fields[on] = {each.id: each for each in crm.fields(self.c) if each.on == on}
        return self._fields[on]

    def moved(self) -> list[ThingsMoved]:
        """What became of things in this unit, to be written down."""
        return [
            ThingsMoved(
                move=self.move.id,
                source=self.move.source,
                noun=noun,
                lookups=tuple(lookup for lookup, _ in pairs),
                things=tuple(thing for _, thing in pairs),
            )
            for noun, pairs in self.things.made.items()
        ]

    @property
    def country(self) -> str:
        """Where numbers without a country code are dialled."""
        return accounts.account(self.c).country

    @property
    def closes_after_days(self) -> int:
        """How long a solved one stays open to an answer."""
        if self._closes_after == 0:
            self._closes_after = conversations.desk_settings(self.c).close_after_days
        return self._closes_after

    def forget_fields(self) -> None:
        """There is one more."""
        self._fields.clear()


def _fitted(field: crm.Field | None, value: Any) -> Any:
    """A value as its kind wants it, where that is plain."""
    if field is None:
        return None
    if field.kind in ("text", "long_text") and isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if field.kind == "date" and isinstance(value, str):
        return value[:10]
    if field.kind == "choices" and isinstance(value, Sequence) and not isinstance(value, str):
        return [each for each in value if each in field.choices] or None
    return value
