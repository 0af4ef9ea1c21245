"""What could not be taken as it stood: counted by code and noun, with a few places where to look."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

EXAMPLES = 5

CODES = (
    "broken_line", "broken_file", "line_too_long", "no_id", "unknown_member", "unknown_contact", "deleted_contact",
    "member_deactivated", "same_address", "bad_address", "domain_taken", "unknown_status", "unknown_field_kind",
    "field_name_changed", "value_left_out", "file_missing", "file_too_large", "file_not_safe", "empty_line",
    "card_masked", "text_cut", "number_taken", "other_missing", "merged_elsewhere", "erased_here", "name_taken",
    "part_unmapped", "left_out", "rule_switched_off", "closed_by_time", "bad_instant", "no_contact", "not_read",
    "same_mail", "unknown_column", "line_added", "changed_there", "kept_here", "deleted_here",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that does not map: its code, of which noun, where (an id or a place of the source, never a name)."""

    code: str
    noun: str
    where: str = ""
    detail: str = ""  # words of the other system: a field, an action


@dataclass(slots=True)
class Notes:
    """Notes counted, with examples."""

    held: dict[tuple[str, str, str], tuple[int, list[str]]] = field(default_factory=dict)

    def add(self, notes: Iterable[Note]) -> None:
        """Count some more."""
        for note in notes:
            key = (note.code, note.noun, note.detail[:80])
            many, examples = self.held.setdefault(key, (0, []))
            if note.where and len(examples) < EXAMPLES and note.where not in examples:
                examples.append(note.where[:80])
            self.held[key] = (many + 1, examples)

    def told(self) -> list[dict[str, Any]]:
        """As the report says it, in the order of the codes."""
        order = {code: place for place, code in enumerate(CODES)}
        keys = sorted(self.held, key=lambda key: (order.get(key[0], 99), key))
        return [
            {"code": code, "noun": noun, "detail": detail, "count": self.held[key][0], "examples": self.held[key][1]}
            for key in keys
            for code, noun, detail in [key]
        ]


def notes_of(told: Sequence[Mapping[str, Any]]) -> Notes:
    """The notes a report says, to be counted on."""
    return Notes({(each["code"], each["noun"], each["detail"]): (each["count"], [*each["examples"]]) for each in told})
