"""Merges: nothing is lost, nothing goes round in a ring, and the order of joining does not matter."""

import itertools

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fairline import crm, journal
from fairline.crm import Change
from fairline.crm.service import fields

_accounts = itertools.count()

# Every example has an account of its own, so that one house serves them all.
many = settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], print_blob=True
)

SOME = 6
contacts = st.integers(0, SOME - 1)
words = st.sampled_from(["", "a", "b", "c"])
known = st.fixed_dictionaries(
    {
        "name": words,
        "note": words,
        "locale": st.sampled_from(["", "en", "fr"]),
        "country": st.sampled_from(["", "CH", "FR"]),
        "size": words,
        "out": st.sets(st.sampled_from(["email", "all"])),
        "claims": st.sets(st.sampled_from(["x@acme.example", "y@acme.example"])),
    }
)


def filled(c, each, number):
    """A contact with one address it holds and whatever the example says."""
    address = f"vis_{number}"
    contact = crm.find_or_create(c, "webchat", address, journal.person_of(c, "webchat", address))
    said = {"size": each["size"]} if each["size"] else {}
    told = {name: each[name] for name in ("name", "note", "locale", "country")}
    crm.change_contact(c, contact.id, Change(**told, fields=said))
    for channel in sorted(each["out"]):
        crm.opt_out(c, contact.id, channel, why=f"why {number}")
    for email in sorted(each["claims"]):
        crm.identify(c, contact.id, email=email)
    return contact.id


def house_of(c, held):
    fields.add(c, "contact", "size", "Size", "text")
    return [filled(c, each, number) for number, each in enumerate(held)]


def said_of(contact):
    """Everything a contact says of itself, without the ids that differ from example to example."""
    reached = sorted((each.channel, each.address, each.verified, each.claimed) for each in contact.addresses)
    place = (contact.place.country, contact.place.known_from)
    return (contact.name, contact.note, contact.locale, place, dict(contact.fields), contact.opted_out, reached)


@many
@given(held=st.lists(known, min_size=3, max_size=3))
def test_it_does_not_matter_which_two_are_joined_first(house, held):
    first, second = f"acc_{next(_accounts)}", f"acc_{next(_accounts)}"

    def left(c):
        one, two, three = house_of(c, held)
        crm.merge(c, one, two)
        return said_of(crm.merge(c, one, three))

    def right(c):
        one, two, three = house_of(c, held)
        crm.merge(c, two, three)
        return said_of(crm.merge(c, one, two))

    assert house.write(left, first) == house.write(right, second)


@many
@given(held=st.lists(known, min_size=SOME, max_size=SOME), pairs=st.lists(st.tuples(contacts, contacts), max_size=10))
def test_no_address_person_or_contact_is_lost_and_there_is_no_ring(house, held, pairs):
    account = f"acc_{next(_accounts)}"

    def unit(c):
        ids = house_of(c, held)
        reached = {each.address for contact in crm.contacts(c, ids).values() for each in contact.addresses}
        persons = {person for contact in ids for person in crm.persons(c, contact)}
        joined = [_merged(c, ids[one], ids[other]) for one, other in pairs]
        groups = len({crm.resolve(c, contact) for contact in ids})
        for contact in ids:
            root = crm.resolve(c, contact)
            assert crm.resolve(c, root) == root
            assert crm.contact(c, root).merged_into is None
            assert contact in crm.family(c, contact)
        roots = crm.contacts(c, {crm.resolve(c, contact) for contact in ids}).values()
        assert {each.address for contact in roots for each in contact.addresses} == reached
        assert {person for contact in roots for person in crm.persons(c, contact.id)} == persons
        for number, contact in enumerate(ids):
            found = crm.find(c, "webchat", f"vis_{number}")
            assert found is not None
            assert found.id == crm.resolve(c, contact)
        return groups, sum(joined)

    groups, joined = house.write(unit, account)
    assert groups == SOME - joined
    assert house.replays_the_same(account)


def _merged(c, one, other):
    try:
        crm.merge(c, one, other)
    except crm.SameContact:
        return False
    return True


def test_a_chain_of_merges_is_followed_to_its_end(house):
    def unit(c):
        one, two, three = (crm.create(c, Change(name=name)).id for name in ("a", "b", "c"))
        crm.merge(c, two, three)
        crm.merge(c, one, two)
        return one, three

    one, three = house.write(unit)
    assert house.read(lambda c: crm.contact(c, three)).merged_into == one


def test_merging_into_a_merged_contact_means_the_one_that_speaks_for_it(house):
    def unit(c):
        one, two, three = (crm.create(c, Change(name=name)).id for name in ("a", "b", "c"))
        crm.merge(c, one, two)
        return one, crm.merge(c, two, three).id

    one, survivor = house.write(unit)
    assert survivor == one


def test_a_claim_and_the_holding_of_one_address_become_a_holding(house):
    def unit(c):
        claimant = crm.create(c, Change(name="a"))
        crm.identify(c, claimant.id, email="x@acme.example")
        holder = crm.create(c, Change(name="b"), [("email", "x@acme.example")])
        return crm.merge(c, claimant.id, holder.id)

    survivor = house.write(unit)
    assert [(each.address, each.claimed) for each in survivor.addresses] == [("x@acme.example", False)]
    assert house.read(lambda c: crm.find(c, "email", "x@acme.example")).id == survivor.id


def test_an_erased_contact_is_merged_with_nobody(house):
    one, two = (house.write(lambda c: crm.create(c, Change(name="a"))).id for _ in range(2))
    house.write(lambda c: crm.erase(c, two))
    with pytest.raises(crm.ContactGone):
        house.write(lambda c: crm.merge(c, one, two))
