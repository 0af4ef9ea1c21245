"""What the CRM keeps about a contact, and how to forget it."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.crm import store
from fairline.crm.service import erasure
from fairline.kit.clock import to_text
from fairline.kit.db import Unit
from fairline.kit.plugin import Holding

Rows = Sequence[Mapping[str, Any]]


def _contact(c: Unit, person: str) -> Rows:
    row = store.contacts.one(c, person)
    if row is None or row["erased"] is not None:
        return []
    kept = ("id", "name", "locale", "note", "country", "region", "time_zone", "known_from")
    company = store.companies.named(c, [row["company"]]).get(row["company"]) if row["company"] else None
    filed = {"company": company.name if company else None, "speaks_for_itself": row["root"] == person}
    return [{name: row[name] for name in kept} | filed | {"created": to_text(row["created"])}]


def _forget_contact(c: Unit, person: str) -> int:
    if not _contact(c, person):
        return 0
    return len(erasure.erase(c, person).contacts)


def _addresses(c: Unit, person: str) -> Rows:
    return [
        {"channel": row["channel"], "address": row["address"], "verified": bool(row["verified"]),
         "merely_told": bool(row["claimed"])}
        for row in store.addresses.rows(c, person)
    ]  # fmt: skip


def _forget_addresses(c: Unit, person: str) -> int:
    return store.addresses.drop(c, [person])


def _values(c: Unit, person: str) -> Rows:
    fields = {field.id: field for field in store.companies.fields(c, "contact")}
    held = store.values.some(c, [person]).get(person, {})
    return [{"field": fields[id].label, "value": value} for id, value in held.items() if id in fields]  # noqa: A001


def _forget_values(c: Unit, person: str) -> int:
    return store.values.drop(c, [person])


def _opt_outs(c: Unit, person: str) -> Rows:
    return [
        {"channel": row["channel"], "since": to_text(row["at"]), "said_by": row["actor"], "why": row["why"]}
        for row in store.opt_outs.some(c, [person]).get(person, ())
    ]


def _forget_opt_outs(c: Unit, person: str) -> int:
    return store.opt_outs.drop(c, [person])


def _timeline(c: Unit, person: str) -> Rows:
    return [
        {"at": to_text(row["at"]), "kind": row["kind"], "number": row["number"], "conversation": row["conversation"]}
        for row in store.timeline.newest(c, [person], 2**62, 100_000)
    ]


def _forget_timeline(c: Unit, person: str) -> int:
    return store.timeline.drop(c, [person])


def _search(c: Unit, person: str) -> Rows:
    words = store.search.words_of(c, person)
    return [] if words is None else [{"found_by": words}]


def _forget_search(c: Unit, person: str) -> int:
    return store.search.drop(c, [person])


HOLDINGS = (
    Holding("crm", "contacts", _contact, _forget_contact),
    Holding("crm", "addresses", _addresses, _forget_addresses),
    Holding("crm", "fields", _values, _forget_values),
    Holding("crm", "opt_outs", _opt_outs, _forget_opt_outs),
    Holding("crm", "timeline", _timeline, _forget_timeline),
    Holding("crm", "search", _search, _forget_search),
)
