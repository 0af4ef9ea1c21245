"""What may be done to a conversation by rules, macros and to many at once: one list, whoever does it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import msgspec

from fairline.conversations import apart, together
from fairline.conversations.changes import Change, change
from fairline.conversations.reading import conversation
from fairline.conversations.store import conversations as store
from fairline.journal import Actor
from fairline.kit.db import Unit

EVERYWHERE = frozenset({"trigger", "automation", "macro", "bulk"})
ONE_BY_ONE = EVERYWHERE - {"bulk"}  # what stood before is personal, so a bulk act could not keep it to be undone
Span = Mapping[str, float]
_UNITS = {"minutes": 60_000, "hours": 3_600_000, "days": 86_400_000}


@dataclass(frozen=True, slots=True)
class By:
    """Who has an action done: a rule, or a member with a macro; `oversees` says they may touch what others have."""

    actor: Actor
    member: str | None = None
    oversees: bool = True


@dataclass(frozen=True, slots=True)
class Action:
    """Something that may be done to a conversation: its arguments' form, where it may stand, how it is carried out."""

    name: str
    arguments: type[msgspec.Struct]
    where: frozenset[str]
    apply: Callable[[Unit, str, Any, Any], Any]


class SetStatus(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Have it stand so."""

    to: Literal["open", "pending", "on_hold", "solved", "closed"]
    custom: str = ""


class SetPriority(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How urgent it is."""

    to: Literal["none", "low", "normal", "high", "urgent"]


class SetKind(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What kind of matter it is."""

    to: Literal["", "question", "incident", "problem", "todo"]


class SetSubject(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What it is called."""

    text: str


class SetField(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one of the account's own fields says."""

    field: str
    value: Any = None


class SetForm(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """By which form it is filled in."""

    form: str


class Tags(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Tags that come or go."""

    tags: list[str]


class Assign(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who has it: a member, `me`, `nobody`, or `last`, who had it last."""

    to: str


class ToQueue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """In which queue it waits."""

    to: str


class AddCopy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Who is in copy: a contact, or an e-mail address."""

    contact: str = ""
    address: str = ""


class AddWatcher(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which member watches it; `me` in macros."""

    member: str


class Link(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What it has to do with: another conversation's id or number."""

    to: str
    kind: Literal["incident_of", "follows", "related"]


class Snooze(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"length": "for"}):
    """How long it sleeps: minutes, hours or days."""

    length: dict[Literal["minutes", "hours", "days"], float]


class SetAside(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where it is put aside."""

    where: Literal["spam", "trash"]


class Nothing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No arguments."""


def _changes(make: Callable[[Any], Change]) -> Callable[[Unit, str, Any, By], Any]:
    def apply(c: Unit, conversation: str, told: Any, by: By) -> Any:
        return change(c, conversation, make(told), by.actor, by.member, oversees=by.oversees)

    return apply


def _assign(c: Unit, id: str, told: Assign, by: By) -> Any:
    found = conversation(c, id)
    agent = {"me": by.member or "", "nobody": "", "last": store.last_agent(c, id)}.get(told.to, told.to)
    if told.to == "last" and (found.agent or not agent):
        return found
    return change(c, id, Change(agent=agent), by.actor, by.member, oversees=by.oversees)


def _watch(c: Unit, id: str, told: AddWatcher, by: By) -> None:
    member = by.member or "" if told.member == "me" else told.member
    together.watch(c, id, by.actor, member, "rule" if by.actor.kind == "rule" else "asked")


def _snooze(c: Unit, id: str, told: Snooze, by: By) -> Any:
    length = sum(round(number * _UNITS[unit]) for unit, number in told.length.items())
    return apart.snooze(c, id, by.actor, by.member or conversation(c, id).agent, c.at + length)


ACTIONS: Mapping[str, Action] = {
    each.name: each
    for each in (
        Action("set_status", SetStatus, EVERYWHERE, _changes(lambda a: Change(status=a.to, custom=a.custom or None))),
        Action("set_priority", SetPriority, EVERYWHERE, _changes(lambda a: Change(priority=a.to))),
        Action("set_kind", SetKind, EVERYWHERE, _changes(lambda a: Change(kind=a.to))),
        Action("set_subject", SetSubject, ONE_BY_ONE, _changes(lambda a: Change(subject=a.text))),
        Action("set_field", SetField, ONE_BY_ONE, _changes(lambda a: Change(fields={a.field: a.value}))),
        Action("set_form", SetForm, EVERYWHERE, _changes(lambda a: Change(form=a.form))),
        Action("add_tags", Tags, EVERYWHERE, _changes(lambda a: Change(add_tags=tuple(a.tags)))),
        Action("remove_tags", Tags, EVERYWHERE, _changes(lambda a: Change(remove_tags=tuple(a.tags)))),
        Action("assign", Assign, EVERYWHERE, _assign),
        Action("queue", ToQueue, EVERYWHERE, _changes(lambda a: Change(queue=a.to))),
        Action(
            "add_cc",
            AddCopy,
            EVERYWHERE,
            lambda c, id, a, by: together.add_participant(c, id, by.actor, contact=a.contact, email=a.address),  # noqa: A006
        ),
        Action("add_watcher", AddWatcher, EVERYWHERE, _watch),
        Action("link", Link, EVERYWHERE, lambda c, id, a, by: together.link(c, id, by.actor, a.to, a.kind)),  # noqa: A006
        Action("snooze", Snooze, EVERYWHERE, _snooze),
        Action("set_aside", SetAside, EVERYWHERE, lambda c, id, a, by: apart.set_aside(c, id, by.actor, a.where)),  # noqa: A006
        Action("restore", Nothing, frozenset({"macro", "bulk"}), lambda c, id, a, by: apart.restore(c, id, by.actor)),  # noqa: A006
    )
}
