"""Creates, finds and changes contacts."""

from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from fairline import journal
from fairline.crm import store
from fairline.crm.events import AddressAdded, ContactChanged, ContactCreated
from fairline.crm.forms import addresses as forms
from fairline.crm.model import Change, Contact, Origin
from fairline.crm.service import addresses, reading
from fairline.crm.service.checks import check, values_by_id
from fairline.crm.service.place import declare, place_by_number
from fairline.journal import HOUSE, Actor
from fairline.kit.clock import Millis
from fairline.kit.db import Unit


def create(
    c: Unit,
    change: Change,
    reached: Sequence[tuple[str, str]] = (),
    *,
    country: str = "",
    since: Millis | None = None,
    origin: Origin | None = None,
    by: Actor = HOUSE,
) -> Contact:
    """A new contact with what is known of it and its addresses, as (channel, address).

    `country` is where numbers without a country code are dialled, `since` (ms UTC) when they became known elsewhere,
    `origin` where they come from.
    Raises BadInput where something does not fit,
    AddressTaken where another contact holds one of the addresses.
    """
    check(c, change)
    fresh, name, locale = c.new_id("ctc"), change.name or "", change.locale or ""
    whence = asdict(origin) if origin is not None else {}
    told = ContactCreated(contact=fresh, person=journal.new_person(c), name=name, locale=locale, since=since, **whence)
    journal.append(c, by, told)
    change_contact(c, fresh, replace(change, name=None, locale=None), by=by)
    for channel, address in reached:
        addresses.add(c, fresh, channel, address, country=country, by=by)
    return reading.contact(c, fresh)


def find_or_create(
    c: Unit,
    channel: str,
    address: str,
    person: str,
    *,
    name: str = "",
    locale: str = "",
    verified: bool = True,
    by: Actor = HOUSE,
) -> Contact:
    """The contact that writes from an address, made at first sight; `person` is the one the channel sealed with.

    A name told is kept where we knew none. `verified` says that the channel proves the address (a visitor's secret
    does; the From line of an e-mail does not). Raises Conflict where the person was erased meanwhile: an entry that
    says `erased` is not to be joined to anybody.
    """
    kept = forms.normal_or_same(channel, address)
    found = reading.find(c, channel, kept)
    if found is None:
        return _at_first_sight(c, AddressAdded(
            contact=c.new_id("ctc"), person=person, channel=channel, verified=verified, address=kept
        ), name, locale, by)  # fmt: skip
    if all(held.person != person for held in found.addresses):
        added = AddressAdded(contact=found.id, person=person, channel=channel, verified=verified, address=kept)
        journal.append(c, by, added)
    if name and not found.name:
        journal.append(c, by, ContactChanged(contact=found.id, person=found.person, changed=("name",), name=name))
    return reading.contact(c, found.id)


def change_contact(c: Unit, id: str, change: Change, *, by: Actor = HOUSE) -> Contact:
    """Change what is known of a contact; where it was merged, of the one that speaks for it. What is the same
    already writes nothing. Raises NotFound, ContactGone, BadInput.
    """
    held = reading.standing(c, id)
    check(c, change)
    told = _told(held, change)
    now = store.values.some(c, [held.id]).get(held.id, {})
    asked = values_by_id(c, "contact", change.fields)
    values = {field: value for field, value in asked.items() if now.get(field) != value}
    if told or values:
        changed = (*told, *(("fields",) if values else ()))
        event = ContactChanged(contact=held.id, person=held.person, changed=changed, values=values, **told)
        journal.append(c, by, event)
    declare(c, held, change, by)
    return reading.contact(c, held.id)


def _at_first_sight(c: Unit, first: AddressAdded, name: str, locale: str, by: Actor) -> Contact:
    created = ContactCreated(contact=first.contact, person=first.person, name=name, locale=locale)
    journal.append(c, by, created, first)
    place_by_number(c, first.contact, first.channel, first.address, by)
    return reading.contact(c, first.contact)


def _told(held: Contact, change: Change) -> dict[str, Any]:
    company = held.company.id if held.company else ""
    now = {"name": held.name, "locale": held.locale, "note": held.note, "company": company}
    asked = {name: getattr(change, name) for name in now}
    return {name: value for name, value in asked.items() if value is not None and value != now[name]}
