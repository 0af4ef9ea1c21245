"""Contacts come in by a mailed link, see what is theirs and nothing else, and go on with it."""

from datetime import timedelta

from fairline import crm
from fairline.accounts.modes.service import choose
from fairline.conversations import write_note
from fairline.helpcentre.tests.conftest import value
from fairline.journal import HOUSE, Actor


def begun(pages, **said):
    pages.fill(solved=True, **said)
    return pages.conversations()[0]


def test_a_contact_sees_and_continues_their_conversation(pages):
    matter = begun(pages)
    pages.house.write(lambda c: write_note(c, matter.id, pages.talking.ada, "secretnote for colleagues"))
    assert "Late tea" in pages.comes_in().text
    page = pages.get(f"/help/tea/conversations/{matter.reference}").text
    assert "Where is it?" in page
    assert "secretnote" not in page
    path = f"/help/tea/conversations/{matter.reference}/messages"
    answer = pages.client.post(path, data={"token": value(page, "token"), "text": "It came, thank you"})
    assert "We have your message" in answer.text
    pages.house.follow()
    assert "It came, thank you" in pages.get(f"/help/tea/conversations/{matter.reference}").text
    (only,) = pages.conversations()
    assert only.id == matter.id
    assert only.last_text == "It came, thank you"


def test_settled_is_said_by_the_contact(pages):
    matter = begun(pages)
    page = pages.comes_in().text
    pages.client.post(f"/help/tea/conversations/{matter.reference}/solved", data={"token": value(page, "token")})
    assert pages.talking.one(matter.id).status == "solved"


def test_a_link_works_once_for_a_quarter_of_an_hour_and_looking_uses_nothing(pages):
    begun(pages)
    pages.client.post("/help/tea/sign-in", data={"email": "nour@buyer.example"})
    link = pages.mailed()[-1]
    for _ in range(3):  # programs that scan mail
        assert pages.browser().get(link).status_code == 200
    assert pages.client.post(link).status_code == 200
    assert pages.browser().post(link).status_code == 404
    pages.client.post("/help/tea/sign-in", data={"email": "nour@buyer.example"})
    pages.house.clock.advance(timedelta(minutes=16))
    assert pages.browser().post(pages.mailed()[-1]).status_code == 404


def test_asking_for_a_link_tells_nobody_who_is_known(pages):
    begun(pages)
    known = pages.client.post("/help/tea/sign-in", data={"email": "nour@buyer.example"})
    unknown = pages.client.post("/help/tea/sign-in", data={"email": "leo@buyer.example"})
    assert known.text == unknown.text
    assert len(pages.mailed()) == 1


def test_nobody_sees_what_is_somebody_elses(pages):
    mine = begun(pages)
    other = begun(pages, email="leo@buyer.example", subject="Leo asks")
    assert other.id != mine.id
    assert "Leo asks" not in pages.comes_in().text
    assert pages.get(f"/help/tea/conversations/{other.reference}").status_code == 404
    token = value(pages.get("/help/tea/conversations").text, "token")
    for act in ("messages", "solved"):
        path = f"/help/tea/conversations/{other.reference}/{act}"
        assert pages.client.post(path, data={"token": token, "text": "hello"}).status_code == 404


def test_whoever_is_not_in_is_sent_to_the_way_in_and_another_sites_form_does_nothing(pages):
    matter = begun(pages)
    assert "Send me a link" in pages.get("/help/tea/conversations").text
    pages.comes_in()
    path = f"/help/tea/conversations/{matter.reference}/solved"
    pages.client.post(path, data={"token": "guessed"})
    assert pages.talking.one(matter.id).status != "solved"


def test_the_stay_ends_by_leaving_and_by_itself(pages):
    begun(pages)
    page = pages.comes_in().text
    pages.client.post("/help/tea/sign-out", data={"token": value(page, "token")})
    assert "Send me a link" in pages.get("/help/tea/conversations").text
    pages.comes_in()
    pages.house.clock.advance(timedelta(days=8))
    assert "Send me a link" in pages.get("/help/tea/conversations").text


def test_the_cookie_is_for_no_script_and_no_other_site(pages):
    begun(pages)
    pages.client.post("/help/tea/sign-in", data={"email": "nour@buyer.example"})
    cookie = pages.client.post(pages.mailed()[-1], follow_redirects=False).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie


def test_contacts_correct_what_is_known_of_them(pages):
    matter = begun(pages)
    page = pages.comes_in().text
    pages.client.post("/help/tea/profile", data={"token": value(page, "token"), "name": "Nour Haddad", "locale": "fr"})
    known = pages.house.read(lambda c: crm.contact(c, matter.contact))
    assert (known.name, known.locale) == ("Nour Haddad", "fr")


def test_contacts_read_what_was_known_of_them_before_and_who_changed_it(pages):
    """Clause TDP18-SELF-EDIT: the old stands in the history, with whoever changed it."""
    matter = begun(pages)
    first = pages.house.read(lambda c: crm.contact(c, matter.contact)).name
    page = pages.comes_in().text
    said = {"token": value(page, "token"), "name": "Nour Haddad", "locale": "fr"}
    pages.client.post("/help/tea/profile", data=said)
    ours, us = crm.Change(name="N. Haddad", note="tall"), Actor("member", "mem_1")
    pages.house.write(lambda c: crm.change_contact(c, matter.contact, ours, by=us))
    told = pages.house.read(lambda c: crm.changes_of(c, matter.contact))
    names = [(each.before, each.after, each.by) for each in told if each.what == "name"]
    assert names[:2] == [("Nour Haddad", "N. Haddad", "us"), (first, "Nour Haddad", "self")]
    for language, words in (("en", ("by yourself", "by us")), ("fr", ("par vous-même", "par nous"))):
        shown = pages.get(f"/help/tea/profile?lang={language}").text
        assert "<del>Nour Haddad</del>" in shown
        assert all(word in shown for word in words)
        assert "tall" not in shown


def test_a_forgotten_contact_is_in_no_more(pages):
    matter = begun(pages)
    pages.comes_in()
    pages.house.write(lambda c: crm.erase(c, matter.contact))
    pages.house.follow()
    assert "Send me a link" in pages.get("/help/tea/conversations").text


def test_where_only_registered_people_are_served_nobody_sees_a_page_before_they_came_in(pages):
    """Clause ZS-ES-REGISTERED-ONLY."""
    matter = begun(pages)
    pages.house.write(lambda c: choose(c, HOUSE, "employee", "Order 7"))
    stranger = pages.browser()
    for path in ("", "/write/ask", "/conversations", f"/conversations/{matter.reference}/files/att_1", "/profile"):
        answer = stranger.get(f"/help/tea{path}", follow_redirects=False)
        assert (answer.status_code, answer.headers["location"]) == (303, "/help/tea/sign-in?lang=en"), path
    assert stranger.get("/help/tea/sign-in").status_code == 200
    stranger.post("/help/tea/sign-in", data={"email": "leo@buyer.example"})
    assert pages.mailed() == []
    assert "Late tea" in pages.comes_in().text
    assert pages.get("/help/tea").status_code == 200
