"""Who somebody says they are: proven it joins, told it is only noted."""

import pytest

from fairline import crm, journal
from fairline.crm import Change
from fairline.crm.service import fields


def visitor(house, address):
    def unit(c):
        return crm.find_or_create(c, "webchat", address, journal.person_of(c, "webchat", address))

    return house.write(unit)


def identified(house, contact, **said):
    return house.write(lambda c: crm.identify(c, contact.id, **said))


def test_a_proven_identity_joins_the_visitor_to_the_contact_that_has_it(house):
    known = identified(house, visitor(house, "vis_1"), user_id="42", proven=True, name="Nour")
    again = identified(house, visitor(house, "vis_2"), user_id="42", proven=True)
    assert again.id == known.id
    assert {each.address for each in again.addresses} == {"vis_1", "vis_2", "42"}
    assert again.name == "Nour"


def test_an_identity_without_proof_is_not_an_identity(house):
    known = identified(house, visitor(house, "vis_1"), user_id="42", proven=True)
    stranger = identified(house, visitor(house, "vis_2"), user_id="42", proven=False)
    assert stranger.id != known.id
    assert [each.address for each in stranger.addresses] == ["vis_2"]


@pytest.mark.parametrize("proven", [True, False])
def test_an_email_that_is_merely_told_gives_no_way_to_whoever_holds_it(house, proven):
    # The signature covers the identity and not the address beside it.
    holder = house.write(lambda c: crm.create(c, Change(name="Nour"), [("email", "nour@acme.example")]))
    stranger = identified(
        house, visitor(house, "vis_1"), email="Nour@ACME.example", user_id="42" if proven else "", proven=proven
    )
    assert stranger.id != holder.id
    told = [each for each in stranger.addresses if each.channel == "email"]
    assert [(each.address, each.verified, each.claimed) for each in told] == [("nour@acme.example", False, True)]
    assert house.read(lambda c: crm.find(c, "email", "nour@acme.example")).id == holder.id


def test_an_email_merely_told_finds_nobody_and_leaves_its_holder_a_contact_of_their_own(house):
    claimant = identified(house, visitor(house, "vis_1"), email="nour@acme.example")

    def heard(c):
        person = journal.person_of(c, "email", "nour@acme.example")
        return crm.find_or_create(c, "email", "nour@acme.example", person, verified=False)

    assert house.write(heard).id != claimant.id


def test_a_contact_that_proves_what_it_claimed_holds_it(house):
    claimant = identified(house, visitor(house, "vis_1"), email="nour@acme.example")
    proven = house.write(lambda c: crm.verify(c, claimant.id, "email", "nour@acme.example"))
    assert [(each.verified, each.claimed) for each in proven.addresses if each.channel == "email"] == [(True, False)]
    assert house.read(lambda c: crm.find(c, "email", "nour@acme.example")).id == claimant.id


def test_another_proven_identity_on_one_machine_joins_nobody_to_nobody(house):
    shared = visitor(house, "vis_1")
    first = identified(house, shared, user_id="42", proven=True, name="Nour")
    second = identified(house, shared, user_id="43", proven=True, name="Ada")
    assert first.id != second.id
    assert house.read(lambda c: crm.contact(c, first.id)).name == "Nour"
    assert second.name == "Ada"
    third = identified(house, shared, user_id="43", proven=True)
    assert third.id == second.id


def test_answers_fill_in_the_fields_they_fit_and_replace_nothing(house):
    house.write(lambda c: fields.add(c, "contact", "size", "Size", "choice", ["S", "M"]))
    house.write(lambda c: fields.add(c, "contact", "order", "Order", "text"))
    contact = identified(house, visitor(house, "vis_1"), answers={"size": "XL", "order": "A-1", "topic": "refund"})
    assert contact.fields == {"order": "A-1"}
    assert identified(house, contact, answers={"order": "B-2", "size": "S"}).fields == {"order": "A-1", "size": "S"}


def test_a_name_told_does_not_replace_one_a_member_wrote(house):
    contact = visitor(house, "vis_1")
    house.write(lambda c: crm.change_contact(c, contact.id, Change(name="Nour Haddad")))
    assert identified(house, contact, name="Queen of France").name == "Nour Haddad"


def test_who_was_erased_stays_erased_whatever_comes_late(house):
    contact = visitor(house, "vis_1")
    house.write(lambda c: crm.erase(c, contact.id))
    late = identified(house, contact, name="Nour", email="nour@acme.example", user_id="42", proven=True)
    assert (late.erased, late.name, late.addresses) == (True, "", ())


def test_what_cannot_be_an_address_is_passed_over(house):
    assert [each.channel for each in identified(house, visitor(house, "vis_1"), email="nour at acme").addresses] == [
        "webchat"
    ]
