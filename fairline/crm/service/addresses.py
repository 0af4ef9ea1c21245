"""Adds addresses to a contact, notes claims, and says when one is proven."""

from fairline import journal
from fairline.crm.events import AddressAdded, AddressVerified
from fairline.crm.forms import addresses as forms
from fairline.crm.model import Address, Contact
from fairline.crm.problems import AddressTaken
from fairline.crm.service import reading
from fairline.crm.service.place import place_by_number
from fairline.journal import HOUSE, Actor
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput


def add(c: Unit, id: str, channel: str, address: str, *, country: str = "", by: Actor = HOUSE) -> Contact:
    """Give a contact an address, as a member says; `country` is where a number without a country code is dialled.

    Raises NotFound, ContactGone, BadInput for what is no address, AddressTaken where another contact holds it.
    """
    held = reading.standing(c, id)
    try:
        kept = forms.normal(channel, address, country or held.place.country)
    except forms.NotAnAddress as error:
        raise BadInput(what=address, fields={"address": error.words}) from error
    holder = reading.find(c, channel, kept)
    if holder is not None and holder.id != held.id:
        raise AddressTaken(contact=holder.id)
    if holder is None:
        person = journal.person_of(c, channel, kept)
        journal.append(c, by, AddressAdded(contact=held.id, person=person, channel=channel, address=kept))
        place_by_number(c, held.id, channel, kept, by)
    return reading.contact(c, held.id)


def claim(c: Unit, held: Contact, channel: str, address: str, by: Actor = HOUSE) -> None:
    """Note that a contact says an address is theirs. It stays unverified, and finds nobody.

    What is no address is passed over, as is one the contact has already.
    """
    try:
        kept = forms.normal(channel, address)
    except forms.NotAnAddress:
        return
    if _own(held, channel, kept) is None:
        person = journal.person_of(c, channel, kept)
        told = AddressAdded(contact=held.id, person=person, channel=channel, claimed=True, address=kept)
        journal.append(c, by, told)


def verify(c: Unit, id: str, channel: str, address: str, by: Actor = HOUSE) -> Contact:
    """A contact proved that an address is theirs: it is added where it is missing, and they hold it from now on.

    Raises NotFound, ContactGone, AddressTaken where another contact holds it.
    """
    held = reading.standing(c, id)
    kept = forms.normal_or_same(channel, address)
    holder = reading.find(c, channel, kept)
    if holder is not None and holder.id != held.id:
        raise AddressTaken(contact=holder.id)
    own = _own(held, channel, kept)
    if own is None:
        person = journal.person_of(c, channel, kept)
        added = AddressAdded(contact=held.id, person=person, channel=channel, verified=True, address=kept)
        journal.append(c, by, added)
    elif not own.verified:
        journal.append(c, by, AddressVerified(contact=held.id, person=own.person, channel=channel))
    return reading.contact(c, held.id)


def _own(held: Contact, channel: str, address: str) -> Address | None:
    return next((each for each in held.addresses if (each.channel, each.address) == (channel, address)), None)
