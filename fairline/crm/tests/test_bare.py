"""Where a mode has no place for personal data, a contact is a name and what they are reached by, and nothing more."""

import pytest

from fairline import accounts, crm, journal
from fairline.accounts.tests.conftest import joined
from fairline.crm.events import ContactChanged
from fairline.crm.http.contacts import ROUTES
from fairline.crm.problems import ProfileBare
from fairline.journal import HOUSE
from tests.support import door as support

MAIL = "nour@buyer.example"


@pytest.fixture
def fedramp(house):
    """An account whose authorisation holds only without personal data."""
    house.write(lambda c: accounts.open_house(c, name="Bureau", country="us", locale="en", time_zone="America/Denver"))
    house.write(lambda c: joined(c, "ada@example.com", "Ada Lovelace", "owner"))
    house.write(lambda c: accounts.choose_mode(c, HOUSE, "fedramp", "Order 7"))
    return house


def arrives(house):
    def unit(c):
        person = journal.person_of(c, "email", MAIL)
        return crm.find_or_create(c, "email", MAIL, person=person, name="Nour", locale="fr")

    return house.write(unit)


@pytest.mark.parametrize("more", [{"note": "tall"}, {"locale": "fr"}, {"country": "FR"}, {"time_zone": "Europe/Paris"}])
def test_a_profile_takes_no_more_than_what_signs_somebody_in(fedramp, more):
    """Clause ZS-FR-NO-PERSONAL-DATA."""
    nour = arrives(fedramp)
    with pytest.raises(ProfileBare) as refused:
        fedramp.write(lambda c: crm.change_contact(c, nour.id, crm.Change(**more)))
    assert refused.value.clauses == ("ZS-FR-NO-PERSONAL-DATA",)
    changed = fedramp.write(lambda c: crm.change_contact(c, nour.id, crm.Change(name="Nour Haddad")))
    assert (changed.name, changed.addresses[0].address) == ("Nour Haddad", MAIL)


def test_what_arrives_by_itself_is_left_out_before_it_is_kept(fedramp):
    nour = arrives(fedramp)
    assert (nour.name, nour.locale) == ("Nour", "")
    told = ContactChanged(contact=nour.id, person=nour.person, changed=("note",), note="tall", values={"fld_1": "x"})
    fedramp.write(lambda c: journal.append(c, HOUSE, told))
    kept = fedramp.read(lambda c: crm.contact(c, nour.id))
    assert (kept.note, dict(kept.fields)) == ("", {})
    masked = [entry.event.kinds for entry in fedramp.journal() if entry.kind == "PersonalMasked"]
    assert masked == [("profile",)]


def test_elsewhere_profiles_are_kept(house):
    nour = arrives(house)
    assert nour.locale == "fr"
    assert house.write(lambda c: crm.change_contact(c, nour.id, crm.Change(note="tall"))).note == "tall"


def test_whoever_asks_by_the_api_is_told_why_and_what_instead(fedramp):
    who = support.member_of({"contact.read", "contact.change"})
    with support.door(fedramp, ROUTES, who) as client:
        refused = client.post("/v1/contacts", json={"name": "Nour", "note": "tall"})
        assert (refused.status_code, refused.json()["type"]) == (409, "profile-bare")
        assert refused.json()["clauses"][0]["id"] == "ZS-FR-NO-PERSONAL-DATA"
        assert client.post("/v1/contacts", json={"name": "Nour"}).status_code == 201
