"""Folds what happened into the CRM's tables."""

from collections.abc import Callable, Mapping
from typing import Any

from fairline.crm import events, merging, store
from fairline.crm.forms.addresses import NUMBERS, national
from fairline.crm.forms.folding import fold
from fairline.crm.model import Address, Field, Place
from fairline.crm.store.origins import Traced
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection

_CAME = {"member": "member", "app": "api"}  # how a contact came where its entry does not say: as its actor tells


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    _APPLY[type(entry.event)](c, entry)


def search_words(name: str, addresses: list[Address]) -> str:
    """What a contact is found by: name and addresses, folded; numbers also as one dials them at home."""
    said = [name, *(held.address for held in addresses)]
    said += [national(held.address) for held in addresses if held.channel in NUMBERS]
    return " ".join(dict.fromkeys(fold(words) for words in said if words))


def _index(c: Unit, contact: str) -> None:
    row = store.contacts.one(c, contact)
    if row is not None and row["root"] == contact and row["erased"] is None:
        store.search.put(c, contact, search_words(row["name"], store.addresses.some(c, [contact]).get(contact, [])))


def _created(c: Unit, entry: Entry[events.ContactCreated]) -> None:
    event = entry.event
    store.contacts.insert(c, event.contact, event.person, event.name, event.locale, _since(entry))
    _trace(c, entry, event.how or _CAME.get(entry.actor.kind, "wrote"))
    _index(c, event.contact)


def _told(c: Unit, entry: Entry[events.OriginTold]) -> None:
    _trace(c, entry, entry.event.how)


def _trace(c: Unit, entry: Entry[Any], how: str) -> None:
    event = entry.event
    told = {name: getattr(event, name) for name in ("source", "means", "ground", "collected", "shown", "batch", "line")}
    store.origins.put(c, Traced(event.contact, entry.number, how, by=str(entry.actor), at=entry.at, **told))


def _barred(c: Unit, entry: Entry[events.BatchBarred]) -> None:
    store.origins.bar(c, entry.event.batch, entry.event.why)


def _since(entry: Entry[Any]) -> int:
    since: int | None = entry.event.since
    return entry.at if since is None else since


def _changed(c: Unit, entry: Entry[events.ContactChanged]) -> None:
    event = entry.event
    told = {"name": event.name, "locale": event.locale, "note": event.note}
    columns: dict[str, Any] = {name: value for name, value in told.items() if value is not None}
    if event.company is not None:
        columns["company"] = event.company or None
    store.contacts.update(c, event.contact, columns)
    for field, value in event.values.items():
        store.values.put(c, event.contact, field, value)
    if event.name is not None:
        _index(c, event.contact)


def _placed(c: Unit, entry: Entry[events.ContactPlaced]) -> None:
    event = entry.event
    known_from: Any = event.known_from if event.country or event.region or event.time_zone else ""
    store.contacts.place(c, event.contact, Place(event.country, event.region, event.time_zone, known_from))


def _address_added(c: Unit, entry: Entry[events.AddressAdded]) -> None:
    event = entry.event
    held = {"person": event.person, "channel": event.channel, "address": event.address, "number": entry.number}
    store.addresses.put(c, event.contact, held | {"verified": int(event.verified), "claimed": int(event.claimed)})
    _index(c, event.contact)


def _address_verified(c: Unit, entry: Entry[events.AddressVerified]) -> None:
    store.addresses.prove(c, entry.event.contact, entry.event.person)


def _merged(c: Unit, entry: Entry[events.ContactMerged]) -> None:
    merging.fold(c, entry.event.contact, entry.event.other)
    store.search.drop(c, [entry.event.other])
    _index(c, entry.event.contact)


def _opted_out(c: Unit, entry: Entry[events.OptedOut]) -> None:
    event = entry.event
    store.opt_outs.put(c, event.contact, event.channel, entry.at, str(entry.actor), event.why)


def _opted_in(c: Unit, entry: Entry[events.OptedIn]) -> None:
    store.opt_outs.drop_one(c, entry.event.contact, entry.event.channel)


def _erased(c: Unit, entry: Entry[events.ContactErased]) -> None:
    gone, persons = entry.event.contacts, entry.event.persons
    # Who claimed one of these addresses without holding it loses it too: its key is destroyed.
    touched = [contact for contact in store.addresses.claimants(c, persons) if contact not in gone]
    store.addresses.drop(c, gone, persons)
    store.values.drop(c, gone)
    store.opt_outs.drop(c, gone)
    store.search.drop(c, gone)
    store.origins.drop(c, gone)
    store.contacts.blank(c, gone, entry.at)
    for contact in touched:
        _index(c, contact)


def _company_added(c: Unit, entry: Entry[events.CompanyAdded]) -> None:
    event = entry.event
    store.companies.insert(c, event.company, event.person, event.name, event.domain, _since(entry))


def _company_changed(c: Unit, entry: Entry[events.CompanyChanged]) -> None:
    event = entry.event
    told = {"name": event.name, "domain": event.domain}
    store.companies.update(c, event.company, {name: value for name, value in told.items() if value is not None})
    for field, value in event.values.items():
        store.values.put(c, event.company, field, value)


def _company_removed(c: Unit, entry: Entry[events.CompanyRemoved]) -> None:
    company = entry.event.company
    store.companies.delete(c, company)
    store.values.drop(c, [company])
    store.contacts.leave_company(c, company)


def _field_added(c: Unit, entry: Entry[events.FieldAdded]) -> None:
    event = entry.event
    on: Any = event.on
    kind: Any = event.kind
    category: Any = event.category
    store.companies.insert_field(c, Field(event.field, on, event.name, event.label, kind, event.choices, category))


def _field_removed(c: Unit, entry: Entry[events.FieldRemoved]) -> None:
    store.companies.delete_field(c, entry.event.field)
    store.values.drop_field(c, entry.event.field)


_APPLY: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    events.ContactCreated: _created,
    events.OriginTold: _told,
    events.BatchBarred: _barred,
    events.ContactChanged: _changed,
    events.ContactPlaced: _placed,
    events.AddressAdded: _address_added,
    events.AddressVerified: _address_verified,
    events.ContactMerged: _merged,
    events.OptedOut: _opted_out,
    events.OptedIn: _opted_in,
    events.ContactErased: _erased,
    events.CompanyAdded: _company_added,
    events.CompanyChanged: _company_changed,
    events.CompanyRemoved: _company_removed,
    events.FieldAdded: _field_added,
    events.FieldRemoved: _field_removed,
}

CRM = Projection(
    "crm",
    frozenset(kind.__name__ for kind in _APPLY),
    apply,
    (
        "crm_contacts",
        "crm_addresses",
        "crm_values",
        "crm_opt_outs",
        "crm_search",
        "crm_companies",
        "crm_fields",
        "crm_origins",
        "crm_barred",
    ),
)
