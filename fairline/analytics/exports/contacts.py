"""Reads contacts as they are known now, a page at a time, the newest first."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline import crm, privacy
from fairline.analytics.exports.part import Part
from fairline.analytics.exports.purposes import left_out
from fairline.kit.clock import to_text
from fairline.kit.conditions import Condition, Field, check, holds
from fairline.kit.db import Unit

PAGE = 1_000
WHERE = "export"
_PLACES = frozenset({WHERE})
FIELDS: Mapping[str, Field] = {
    "company": Field("company", "reference", _PLACES),
    "country": Field("country", "choice", _PLACES),
    "locale": Field("locale", "choice", _PLACES),
    "channels": Field("channels", "set", _PLACES),
    "opted_out": Field("opted_out", "set", _PLACES),
}
COLUMNS: Mapping[str, Callable[[crm.Contact], Any]] = {
    "contact": lambda each: each.id,
    "created": lambda each: to_text(each.created),
    "name": lambda each: each.name,
    "addresses": lambda each: "; ".join(held.address for held in each.addresses if held.channel != "webchat"),
    "company": lambda each: each.company.name if each.company else "",
    "country": lambda each: each.place.country,
    "locale": lambda each: each.locale,
    "opted_out": lambda each: "; ".join(each.opted_out),
    "note": lambda each: each.note,
    "fields": lambda each: "; ".join(f"{name}: {value}" for name, value in sorted(each.fields.items())),
}


def page(c: Unit, spec: Mapping[str, Any], after: str | None, most: int = PAGE) -> Part:
    """A page of contacts, and where the next goes on; None after the last."""
    wanted = read(spec["filter"])
    held = crm.listed(c, "", after, most)[:most]
    columns = [COLUMNS[name] for name in spec["columns"]]
    shown = [each for each in held if _is_asked(each, spec) and holds(wanted, _facts(each), c.at)]
    left = left_out(c, (each.id for each in shown), spec["purpose"])
    if spec.get("outside"):
        left |= privacy.want_no_mail(c, shown)  # clause DTA-CANSPAM-OPTOUT
    kept = [each for each in shown if each.id not in left]
    rows = [tuple(column(each) for column in columns) for each in kept]
    return Part(rows, held[-1].id if len(held) == most else None, left, tuple(each.id for each in kept))


def read(tree: Any) -> Condition:
    """A filter from plain values. Raises BadInput with every place that does not fit."""
    return check(tree, dict(FIELDS), WHERE, stand_ins=False, at="filter")


def _is_asked(contact: crm.Contact, spec: Mapping[str, Any]) -> bool:
    stands = not contact.erased and contact.merged_into is None
    stands = stands and contact.id not in spec.get("without", ())
    return stands and spec["begin"] <= contact.created < spec["until"]


def _facts(contact: crm.Contact) -> Mapping[str, Any]:
    return {
        "company": contact.company.id if contact.company else "",
        "country": contact.place.country,
        "locale": contact.locale,
        "channels": frozenset(address.channel for address in contact.addresses),
        "opted_out": frozenset(contact.opted_out),
    }
