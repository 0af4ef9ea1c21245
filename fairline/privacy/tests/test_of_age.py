"""Who agreed to texts as an adult and writes that they are none hears no more of them, and is handled as a child."""

import pytest

from fairline import crm, journal
from fairline.journal import Actor
from fairline.journal.interaction import MessageReceived
from fairline.privacy.consent import store as consents
from fairline.privacy.rights import store as rights
from fairline.privacy.rights.attested import age_in
from fairline.privacy.tests.test_consents import NUMBER, act, given, ruled, somebody


def texts(house, text, **more):
    """Nour texts us, from the number we know them by."""

    def unit(c):
        person = journal.person_of(c, "sms", NUMBER)
        message = c.new_id("msg")
        told = MessageReceived(
            message=message, channel="sms", person=person, sender="snd_1", reach=NUMBER, text=text, client_id=message,
            **more,
        )  # fmt: skip
        journal.append(c, Actor("contact", person), told)

    house.write(unit)
    house.follow()


def children(house, contact):
    return [
        each for each in house.read(lambda c: rights.of_contacts(c, crm.family(c, contact))) if each.right == "child"
    ]


def marked(house, contact):
    return {row["mark"] for row in house.read(lambda c: consents.marks(c, crm.family(c, contact)))}


def test_an_attested_adult_who_says_they_are_fifteen_hears_no_more_and_is_handled_as_a_child(house):
    """Clause TDP18-SMS-ADULT: its check."""
    contact = somebody(house)
    given(house, contact, adult=True)
    assert ruled(house, act(contact)) == [("permit", "given"), ("permit", "")]
    texts(house, "I am 15")
    (consent, refusal) = ruled(house, act(contact))
    assert (consent[0], refusal) == ("refuse", ("refuse", "refused"))
    assert marked(house, contact) == {"minor"}
    (request,) = children(house, contact)
    assert request.source == "text"
    (withdrawn,) = [one.event for one in house.journal() if one.kind == "ConsentWithdrawn"]
    assert (withdrawn.means, withdrawn.channel) == ("under_age", "sms")
    texts(house, "I'm 15, stop it.")
    assert len(children(house, contact)) == 1


def test_who_never_said_they_were_of_age_and_who_speaks_of_something_else_stays(house):
    contact = somebody(house)
    given(house, contact)
    texts(house, "I am 15")
    assert (marked(house, contact), children(house, contact)) == (set(), [])
    given(house, contact, adult=True)
    for text in ("I am 15 minutes late", "I am 35", "My son is 15"):
        texts(house, text)
    assert (marked(house, contact), children(house, contact)) == (set(), [])


def test_what_a_machine_writes_ends_nothing(house):
    contact = somebody(house)
    given(house, contact, adult=True)
    texts(house, "I am 15", automatic="auto-replied")
    assert marked(house, contact) == set()


@pytest.mark.parametrize(
    ("said", "age"),
    [
        ("I am 15", 15), ("i'm only 14 years old", 14), ("J’ai 16 ans", 16), ("I'm 17.", 17), ("I am 18", None),
        ("I am 150", None), ("I am 12 hours behind", None), ("J'ai 35 ans", None), ("", None),
    ],
)  # fmt: skip
def test_an_age_is_read_as_people_say_it(said, age):
    assert age_in(said) == age
