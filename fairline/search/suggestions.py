"""Says how a question may go on: operators, their values, members, contacts."""

from collections.abc import Mapping, Sequence

import msgspec

from fairline import accounts
from fairline.kit.db import Unit
from fairline.kit.search import find, read
from fairline.kit.words import say
from fairline.search import operators
from fairline.search.docs import CONTACTS
from fairline.search.narrow import used

MOST = 8
_DAYS = ("<1d", "<7d", "<30d", ">30d")
_VALUES: Mapping[str, Sequence[str]] = {
    "status": ("new", "open", "pending", "on_hold", "solved", "closed"),
    "priority": ("low", "normal", "high", "urgent"),
    "kind": ("question", "incident", "problem", "todo"),
    "is": ("open", "solved", "unassigned", "snoozed", "late", "spam", "trash"),
    "has": ("attachment",),
    "in": ("messages", "notes", "subjects", "contacts", "companies"),
    "created": _DAYS,
    "updated": _DAYS,
    "channel": ("email", "webchat"),
}


class Suggestion(msgspec.Struct, frozen=True):
    """How a question may go on. `text` takes the place of its last word; `kind`: operator, value, member, contact."""

    text: str
    kind: str
    words: str


def suggestions(c: Unit, asked: str, language: str) -> list[Suggestion]:
    """How the last word of a question may go on; none where it is empty or finished."""
    typed = asked.split(" ")[-1]
    without, word = ("-", typed[1:]) if typed.startswith("-") else ("", typed)
    name, colon, begun = word.lower().partition(":")
    if not colon:
        return [*_operators(without, name, language), *([] if without else _contacts(c, asked, "{}"))][:MOST]
    if name == "agent":
        return _agents(c, without, begun, language)
    if name == "from":
        return _contacts(c, begun, f"{without}from:{{}}")
    values = [value for value in _VALUES.get(name, ()) if value.startswith(begun)]
    return [_value(without, name, value, language) for value in values][:MOST]


def _operators(without: str, begun: str, language: str) -> list[Suggestion]:
    found = sorted(name for name in operators.ALL if begun and name.startswith(begun))
    return [Suggestion(f"{without}{name}:", "operator", say(f"search.operator.{name}", language)) for name in found]


def _value(without: str, name: str, value: str, language: str) -> Suggestion:
    return Suggestion(f"{without}{name}:{value}", "value", say(f"search.value.{value}", language))


def _agents(c: Unit, without: str, begun: str, language: str) -> list[Suggestion]:
    known = accounts.names_of(c, accounts.members_called(c, begun)[:MOST])
    named = [Suggestion(f"{without}agent:{_quoted(name)}", "member", name) for name in known.values() if name]
    fixed = [_value(without, "agent", each, language) for each in ("me", "nobody") if each.startswith(begun)]
    return [*fixed, *named][:MOST]


def _contacts(c: Unit, begun: str, put: str) -> list[Suggestion]:
    if len(begun) < 2:
        return []
    hits = used(c, find(c, read(begun), [CONTACTS])).hits[:MOST]
    names = [hit.row["title"] or hit.row["text"].split("\n")[0] for hit in hits]
    return [Suggestion(put.format(_quoted(name)), "contact", name) for name in names if name]


def _quoted(name: str) -> str:
    """A name in the quotes it needs to be one value."""
    plain = name.replace('"', "")
    return f'"{plain}"' if " " in plain else plain
