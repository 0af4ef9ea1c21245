"""Gives every thing that programs may ask for a number, from the entry that made it; so a replay gives the same."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.crm.events import ContactErased
from fairline.journal import Entry, subject_of
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.platform.zendesk import store
from fairline.platform.zendesk.events import NumberKept, OutsideIdKept
from fairline.platform.zendesk.numbers import FIRST

MADE: Mapping[str, str] = {
    "ContactCreated": "user",
    "MemberInvited": "user",
    "CompanyAdded": "organization",
    "QueueMade": "group",
    "FieldAdded": "field",
    "RuleMade": "rule",
    "MacroMade": "macro",
    "ViewMade": "view",
    "FormMade": "form",
    "StatusMade": "status",
    "BrandMade": "brand",
    "ServiceLevelMade": "sla",
    "FileKept": "attachment",
}
CHANGED: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "ContactChanged",
            "AddressAdded",
            "AddressVerified",
            "ContactMerged",
            "ContactErased",
            "MemberJoined",
            "MemberRenamed",
            "MemberRoleChanged",
            "MemberTeamsChanged",
            "MemberPreferencesChanged",
            "MemberDeactivated",
            "MemberReactivated",
            "MemberErased",
        ),
        "user",
    ),
    **dict.fromkeys(("CompanyChanged", "CompanyRemoved"), "organization"),
    **dict.fromkeys(("QueueChanged", "QueueRemoved"), "group"),
    "RuleChanged": "rule",
    "MacroChanged": "macro",
    "ViewChanged": "view",
    "FormChanged": "form",
    "BrandChanged": "brand",
    "ServiceLevelChanged": "sla",
}


def _made(c: Unit, entry: Entry[Any]) -> None:
    store.put_number(c, MADE[entry.kind], subject_of(entry.event) or "", FIRST + entry.number, entry.number, entry.at)


def _changed(c: Unit, entry: Entry[Any]) -> None:
    store.touch(c, CHANGED[entry.kind], subject_of(entry.event) or "", entry.number, entry.at)
    if isinstance(entry.event, ContactErased):
        store.forget(c, entry.event.persons)


def _kept(c: Unit, entry: Entry[NumberKept]) -> None:
    store.put_number(c, entry.event.kind, entry.event.thing, entry.event.number, entry.number, entry.at)


def _called(c: Unit, entry: Entry[OutsideIdKept]) -> None:
    store.put_outside(c, entry.event.kind, entry.event.thing, entry.event.outside, entry.event.person)


_FOLDS: Mapping[str, Callable[[Unit, Entry[Any]], None]] = {
    **dict.fromkeys(CHANGED, _changed),
    **dict.fromkeys(MADE, _made),
    "NumberKept": _kept,
    "OutsideIdKept": _called,
}


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    _FOLDS[entry.kind](c, entry)


PROJECTION = Projection("platform.numbers", frozenset(_FOLDS), apply, ("platform_numbers", "platform_outside"))
