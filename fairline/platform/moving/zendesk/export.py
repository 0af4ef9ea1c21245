"""An export of the other desk as a source: which files hold what, and every record as things of ours."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from fairline.platform.moving.forms import NOUNS
from fairline.platform.moving.notes import Note
from fairline.platform.moving.sources.lines import Raw, records
from fairline.platform.moving.sources.place import Place, content
from fairline.platform.moving.sources.source import Read
from fairline.platform.moving.zendesk import desk, fields, people, rules, tickets
from fairline.platform.moving.zendesk.known import Known

# A file belongs to a noun by its name or by the folder it lies in: users.json, users-2.ndjson, users/000001.json.
_FILE = r"(?:.*/)?{noun}(?:[-_.]?\d+)?\.(?:json|ndjson|jsonl)|(?:.*/)?{noun}/[^/]+\.(?:json|ndjson|jsonl)"
_READ: Mapping[str, tuple[tuple[str, Callable[[Mapping[str, Any], str, Known], Read]], ...]] = {
    "teams": (("groups", people.team),),
    "members": (("users", people.member),),
    "queues": (("groups", people.queue),),
    "fields": (
        ("user_fields", fields.of_users),
        ("organization_fields", fields.of_organizations),
        ("ticket_fields", fields.of_tickets),
    ),
    "companies": (("organizations", people.company),),
    "contacts": (("users", people.contact),),
    "statuses": (("custom_statuses", desk.status),),
    "forms": (("ticket_forms", desk.form),),
    "conversations": (("tickets", tickets.conversation),),
    "links": (("tickets", tickets.links),),
    "macros": (("macros", desk.macro),),
    "rules": (("triggers", rules.trigger), ("automations", rules.automation)),
    "views": (("views", desk.view),),
}
_READ_TWICE = frozenset({"members", "queues", "links"})  # from files of which another noun tells what is broken
KNOWN = frozenset({file for parts in _READ.values() for file, _ in parts} | {"group_memberships", "tags"})
_COMMENTS = re.compile(r"(?:.*/)?(?:comments/(\d+)|tickets/(\d+)/comments)\.json")


class ZendeskExport:
    """An export, wherever it lies. `called` tells it from others: the subdomain it comes from."""

    def __init__(self, place: Place, called: str = "") -> None:
        self.name = f"zendesk:{called or 'export'}"
        self._place = place
        held = place.names()
        self._comments = {match[1] or match[2]: name for name in held if (match := _COMMENTS.fullmatch(name))}
        others = [name for name in held if name not in set(self._comments.values()) and not _is_file(name)]
        self._files = {noun: _files(others, noun) for noun in KNOWN}
        self._others = [name for name in others if not any(name in names for names in self._files.values())]
        self._attached = frozenset(name for name in held if _is_file(name))
        self._known: Known | None = None

    def nouns(self) -> Sequence[str]:
        """The nouns there is anything of."""
        return [noun for noun in NOUNS if any(self._files[file] for file, _ in _READ.get(noun, ()))]

    def left_out(self) -> Sequence[Note]:
        """What lies there and has no place here."""
        return [Note("not_read", "files", name) for name in self._others]

    def read(self, noun: str) -> Iterator[Read]:
        """Every record of a noun."""
        known = self._ready()
        for file, make in _READ[noun]:
            for raw in self._records(file):
                yield _made(raw, noun, make, known)

    def file(self, path: str) -> bytes | None:
        """A file that came with a comment."""
        return content(self._place, path)

    def close(self) -> None:
        """Let go of it."""
        self._place.close()

    def _records(self, file: str) -> Iterator[Raw]:
        return records(self._place, self._files[file], file)

    def _held(self, file: str) -> Iterator[dict[str, Any]]:
        return (raw.record for raw in self._records(file) if raw.record is not None)

    def _ready(self) -> Known:
        """What records name of one another, read once: who is in which group, what choices are called."""
        if self._known is None:
            self._known = Known(
                teams=_teams(self._records("group_memberships")),
                fields={str(each["id"]): each for each in self._held("ticket_fields") if each.get("id")},
                attached=self._attached,
                inside=_inside(self._attached),
                comments=self._said,
            )
        return self._known

    def _said(self, ticket: str) -> list[dict[str, Any]]:
        name = self._comments.get(ticket)
        if name is None:
            return []
        return [raw.record for raw in records(self._place, [name], "comments") if raw.record is not None]


def _made(raw: Raw, noun: str, make: Callable[[Mapping[str, Any], str, Known], Read], known: Known) -> Read:
    if raw.record is None or not _has_id(raw):
        code = raw.code if raw.record is None else "no_id"
        return Read(notes=() if noun in _READ_TWICE else (Note(code, noun, raw.where),))
    try:
        return make(raw.record, str(raw.record["id"]), known)
    except (TypeError, ValueError, KeyError, AttributeError):  # a record of another shape than theirs
        return Read(notes=(Note("broken_line", noun, raw.where),))


def _has_id(raw: Raw) -> bool:
    return raw.record is not None and isinstance(raw.record.get("id"), int | str) and raw.record["id"] != ""


def _teams(memberships: Iterator[Raw]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for raw in memberships:
        if raw.record and raw.record.get("user_id") and raw.record.get("group_id"):
            found.setdefault(str(raw.record["user_id"]), []).append(str(raw.record["group_id"]))
    return {member: tuple(dict.fromkeys(teams)) for member, teams in found.items()}


def _inside(names: frozenset[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in sorted(names):
        folder = name.rpartition("attachments/")[2].split("/")
        if len(folder) == 2:
            found.setdefault(folder[0], []).append(name)
    return found


def _files(names: Sequence[str], noun: str) -> list[str]:
    pattern = re.compile(_FILE.format(noun=noun))
    return sorted(name for name in names if pattern.fullmatch(name))


def _is_file(name: str) -> bool:
    return "attachments/" in name
