"""What the CRM keeps about a contact, and how to forget it."""

from collections.abc import Callable, Mapping, Sequence
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


def _addresses(c: Unit, person: str) -> Rows:
    return [
        {"channel": row["channel"], "address": row["address"], "verified": bool(row["verified"]),
         "merely_told": bool(row["claimed"])}
        for row in store.addresses.rows(c, person)
    ]  # fmt: skip


def _values(c: Unit, person: str) -> Rows:
    fields = {field.id: field for field in store.companies.fields(c, "contact")}
    held = store.values.some(c, [person]).get(person, {})
    return [{"field": fields[id].label, "value": value} for id, value in held.items() if id in fields]  # noqa: A001


def _opt_outs(c: Unit, person: str) -> Rows:
    return [
        {"channel": row["channel"], "since": to_text(row["at"]), "said_by": row["actor"], "why": row["why"]}
        for row in store.opt_outs.some(c, [person]).get(person, ())
    ]


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


def _origins(c: Unit, person: str) -> Rows:
    """Where what is kept of them comes from (GDPR Art. 15(1)(g))."""
    return [
        {"how": one.how, "source": one.source, "means": one.means, "ground": one.ground, "shown": one.shown,
         "collected": to_text(one.collected), "since": to_text(one.at)}
        for one in store.origins.of(c, [person])
    ]  # fmt: skip


def _with_the_contact(collect: Callable[[Unit, str], Rows]) -> Callable[[Unit, str], int]:
    """Forgets by erasing the contact whole: its tables follow the journal, and nothing of it can go by itself."""

    def forget(c: Unit, person: str) -> int:
        found = len(collect(c, person))
        if found:
            erasure.erase(c, person)
        return found

    return forget


HOLDINGS = (
    Holding("crm", "contacts", _contact, _with_the_contact(_contact)),
    Holding("crm", "addresses", _addresses, _with_the_contact(_addresses)),
    Holding("crm", "fields", _values, _with_the_contact(_values)),
    Holding("crm", "opt_outs", _opt_outs, _with_the_contact(_opt_outs)),
    Holding("crm", "origins", _origins, _with_the_contact(_origins)),
    Holding("crm", "search", _search, _with_the_contact(_search)),
    Holding("crm", "timeline", _timeline, _forget_timeline),
)
