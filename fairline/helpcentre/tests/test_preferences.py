"""Whoever holds the link of a mail says what they want to hear, with one click and without signing in."""

import re

import pytest

from fairline import channels, crm, journal, privacy
from fairline.gate import Consents, DoNotContact, Facts, Mail
from fairline.journal import Actor
from fairline.privacy import NewConsent

MAIL = "nour@shop.example"


@pytest.fixture
def link(pages):
    """The link in a mail to somebody who agreed to advertising by mail a day ago."""

    def unit(c):
        person = journal.person_of(c, "email", MAIL)
        contact = crm.find_or_create(c, "email", MAIL, person=person)
        new = NewConsent("email", "marketing", "express", "form_tick", c.at - 1, "form", text="Yes, news")
        privacy.give_consent(c, Actor("member", "mem_1"), contact.id, new)
        return f"/preferences/{channels.preference_token(c, person)}", contact.id

    return pages.house.write(unit)


def hears(pages, contact):
    """Whether the gate would be told that advertising by mail may go."""

    def unit(c):
        act = Mail(id="act_1", contact=contact, purpose="notice", address=MAIL, purpose_class="marketing")
        facts = Facts(c, act, c.tools.facts)
        return facts[Consents].of("marketing").counts and not facts[DoNotContact].reach

    return pages.house.read(unit)


def test_the_page_says_how_it_stands_in_both_languages_and_looking_changes_nothing(pages, link):
    path, contact = link
    english, french = pages.client.get(path), pages.client.get(f"{path}?lang=fr")
    assert "You get advertising by e-mail." in english.text
    assert "Vous recevez de la publicité par e-mail." in french.text
    assert english.headers["content-type"].startswith("text/html")
    assert hears(pages, contact)


def test_one_click_stops_a_channel_and_one_allows_it_again(pages, link):
    path, contact = link
    said = pages.client.post(path, data={"wish": "stop:email"})
    assert (said.status_code, "You get no advertising by e-mail." in said.text) == (200, True)
    assert not hears(pages, contact)
    assert "You get advertising by e-mail." in pages.client.post(path, data={"wish": "allow:email"}).text
    assert hears(pages, contact)


def test_a_mail_program_unsubscribes_by_itself_everywhere_and_service_goes_on(pages, link):
    path, contact = link
    for _ in range(2):
        assert pages.client.post(path, data={"List-Unsubscribe": "One-Click"}).status_code == 200
    assert not hears(pages, contact)
    pages.house.follow()
    assert "You get no advertising by text message." in pages.client.get(path).text
    assert pages.house.read(lambda c: crm.contact(c, contact)).opted_out == ()


def test_a_link_stays_valid_for_years_and_a_forged_one_leads_nowhere(pages, link):
    path, _ = link
    pages.house.clock.jump_to(pages.house.clock.now().replace(year=2030))
    assert pages.client.get(path).status_code == 200
    forged = re.sub(r".$", "A" if path[-1] != "A" else "B", path)
    for wrong in (forged, "/preferences/x", "/preferences/a.b.c", "/preferences/%00", path + "é"):
        assert pages.client.get(wrong).status_code == 404
        assert pages.client.post(wrong, data={"wish": "stop:all"}).status_code == 404


def test_a_wish_that_is_none_changes_nothing(pages, link):
    path, contact = link
    for wish in ("", "stop:", "allow:voice", "burn:all"):
        assert pages.client.post(path, data={"wish": wish}).status_code == 200
    assert hears(pages, contact)


def test_nothing_can_be_allowed_for_a_child(pages, link):
    path, contact = link
    pages.house.write(lambda c: privacy.mark_contact(c, Actor("member", "mem_1"), contact, "minor"))
    pages.client.post(path, data={"wish": "stop:email"})
    assert pages.client.post(path, data={"wish": "allow:email"}).status_code == 200
    assert not hears(pages, contact)


def test_somebody_who_was_erased_has_no_page(pages, link):
    path, contact = link
    pages.house.write(lambda c: crm.erase(c, contact))
    assert pages.client.get(path).status_code == 404
    assert pages.client.post(path, data={"wish": "allow:email"}).status_code == 404
