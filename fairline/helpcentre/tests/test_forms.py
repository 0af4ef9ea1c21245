"""Contacts write by a form, without script and cookies; programs do not get through."""

from datetime import timedelta

import msgspec
import pytest

from fairline import accounts, privacy
from fairline.conversations import facts_of, said_in
from fairline.crm.service.fields import add as add_field
from fairline.gate import SenderProven
from fairline.helpcentre import forms, store
from fairline.helpcentre.forms import LeadsBarred, PurposeMissing
from fairline.helpcentre.model import ExtraField
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput


def test_what_is_written_with_a_script_comes_in_at_once(pages):
    assert "Thank you" in pages.fill(solved=True).text
    (matter,) = pages.conversations()
    assert (matter.channel, matter.subject, matter.via, matter.sender) == ("email", "Late tea", "form", "mbx_1")
    assert matter.address == "nour@buyer.example"
    said = pages.house.read(lambda c: said_in(c, matter.id))
    assert said[0].text == "Where is it?\n\nOrder: 77"


def test_without_a_script_it_comes_in_once_it_is_confirmed_by_mail(pages):
    assert "confirm" in pages.fill().text.lower()
    assert pages.conversations() == []
    (link,) = pages.mailed()
    assert "Where is it?" in pages.get(link).text
    assert pages.conversations() == []
    assert "Thank you" in pages.client.post(link).text
    pages.house.follow()
    assert len(pages.conversations()) == 1
    assert pages.client.post(link).status_code == 404
    pages.house.follow()
    assert len(pages.conversations()) == 1


def test_where_no_mail_may_leave_nothing_written_is_lost(pages):
    facts = pages.house.database.tools.facts
    facts[SenderProven] = lambda c, act: SenderProven(False, "tea.example", "not_proven")
    assert "Thank you" in pages.fill().text
    (matter,) = pages.conversations()
    assert matter.suspected


def test_a_riddle_is_solved_once(pages):
    page = pages.get("/help/tea/write/question").text
    pages.fill(page, solved=True)
    pages.fill(page, solved=True, subject="Again")
    assert [each.subject for each in pages.conversations()] == ["Late tea"]


def test_the_trap_and_haste_keep_programs_out(pages):
    assert pages.fill(solved=True, website="https://spam.example").status_code == 200
    assert pages.fill(solved=True, wait=1).status_code == 422
    assert pages.fill(solved=True, began="1.forged").status_code == 422
    assert pages.conversations() == []
    assert pages.mailed() == []


def test_two_hundred_posts_of_a_program_leave_ten_at_most(pages):
    page = pages.get("/help/tea/write/question").text
    for number in range(200):
        pages.fill(page, wait=0 if number else 5, email=f"a{number}@spam.example")
    assert pages.conversations() == []
    assert len(pages.mailed()) <= 10


def test_what_does_not_fit_is_said_at_its_field_and_nothing_typed_is_lost(pages):
    answer = pages.fill(email="nobody", text="", field0="", subject="<b>Late</b>")
    assert answer.status_code == 422
    for name in ("email", "text", "field0"):
        assert f'id="{name}-error"' in answer.text
    assert "&lt;b&gt;Late&lt;/b&gt;" in answer.text
    assert "<b>Late" not in answer.text


def test_files_come_with_it_and_too_large_ones_do_not(pages):
    assert "Thank you" in pages.fill(solved=True, files=[("files", ("note.txt", b"hello", "text/plain"))]).text
    (matter,) = pages.conversations()
    (said,) = pages.house.read(lambda c: said_in(c, matter.id))
    assert [file.name for file in said.files] == ["note.txt"]
    assert pages.fill(solved=True, files=[("files", ("big.txt", b"x" * 2_000, "text/plain"))]).status_code == 422


@pytest.mark.parametrize(("lang", "told"), [("en", "Up to five, 1000 bytes each"), ("fr", "1000 octets chacun")])
def test_how_large_a_file_may_be_is_what_the_setting_says(pages, lang, told):
    assert told in plain(pages.get(f"/help/tea/write/question?lang={lang}").text)
    wrong = pages.fill(solved=True, files=[("files", ("big.txt", b"x" * 2_000, "text/plain"))])
    assert "At most five files of 1000 bytes each" in plain(wrong.text)


def plain(text):
    return text.replace("\u00a0", " ")


def test_a_closed_or_foreign_address_is_a_page_and_no_program_text(pages):
    for path in ("/help/nobody", "/help/tea/write/nothing", "/help/tea/confirm/nothing"):
        answer = pages.get(path)
        assert answer.status_code == 404
        assert answer.headers["content-type"].startswith("text/html")


def test_pages_speak_the_readers_language_and_set_no_cookie(pages):
    answer = pages.get("/help/tea/write/question", headers={"accept-language": "fr-CH,fr;q=0.9"})
    assert "Votre message" in answer.text
    assert "set-cookie" not in answer.headers
    assert "Your message" in pages.get("/help/tea/write/question?lang=en", headers={"accept-language": "fr"}).text


def test_what_waits_is_forgotten_after_two_days(pages):
    pages.fill()
    pages.house.clock.advance(timedelta(days=3))
    pages.house.due()
    assert pages.get(pages.mailed()[0]).status_code == 404
    held = pages.house.read(lambda c: c.all("SELECT lookup FROM help_pending WHERE account = :a", a=c.account))
    assert held == []


def test_what_is_asked_fills_in_the_matters_own_fields_and_must_be_written_as_they_want_it(pages):
    field = pages.house.write(lambda c: add_field(c, "conversation", "order", "Order", "pattern", pattern=r"AT-\d{5}"))
    pages.asks(ExtraField(label="Order", needed=True, why="To find it", fills=field.id))
    assert 'id="field0-error"' in pages.fill(solved=True, field0="204").text
    assert pages.conversations() == []
    assert "Thank you" in pages.fill(solved=True, field0="AT-20455").text
    (matter,) = pages.conversations()
    assert pages.house.read(lambda c: facts_of(c, [matter.id]))[matter.id][f"field:{field.id}"] == "at-20455"
    assert pages.house.replays_the_same()


def test_a_form_fills_in_only_a_field_there_is(pages):
    with pytest.raises(BadInput):
        pages.asks(ExtraField(label="Order", fills="fld_none"))


def test_a_field_that_must_be_filled_in_needs_a_reason_and_one_left_open_blocks_nothing(pages):
    """TDP18-OPTIONAL-FIELDS."""
    with pytest.raises(BadInput) as refused:
        pages.asks(ExtraField(label="Date of birth", needed=True))
    assert refused.value.fields == {"fields": "helpcentre.field.why"}
    pages.asks(ExtraField(label="Phone"))
    assert "Thank you" in pages.fill(solved=True, field0="").text
    assert len(pages.conversations()) == 1


def test_a_form_of_the_operators_own_names_a_purpose_on_record(pages, monkeypatch):
    """TDP19-CTRL-PURPOSES: where `events` was taken off the record, a form for events is refused."""
    pages.house.write(accounts.appoint_operator)
    with pytest.raises(PurposeMissing):
        pages.asks(ExtraField(label="Phone"))

    def unit(c):
        form = store.forms(c)[0]
        config = msgspec.structs.replace(form.config, purpose="events")
        return forms.change(c, HOUSE, form.id, form.name, form.slug, config)

    assert pages.house.write(unit).config.purpose == "events"
    without = {name: each for name, each in privacy.purposes().items() if name != "events"}
    monkeypatch.setattr(privacy, "purposes", lambda: without)
    with pytest.raises(PurposeMissing) as refused:
        pages.house.write(unit)
    assert refused.value.clauses == ("TDP19-CTRL-PURPOSES",)


@pytest.mark.parametrize(
    ("declared", "barred"),
    [
        ({"vertical": "device_security", "reached": "popup"}, True),
        ({"vertical": "other", "reached": "popup", "greeting": "Is your computer infected? We clean it."}, True),
        (
            {"vertical": "other", "reached": "popup", "greeting": "Le dépannage de votre ordinateur, virus compris"},
            True,
        ),
        ({"vertical": "device_security", "reached": "search"}, False),
        ({"vertical": "other", "reached": "popup", "greeting": "Ask us about tea"}, False),
    ],
)
def test_nobody_is_led_by_a_popup_to_have_a_device_protected(pages, declared, barred):
    """Clause DTA-LEADFLOW-AV."""
    config = msgspec.structs.replace(pages.form.config, **declared)

    def change(c):
        return forms.change(c, HOUSE, pages.form.id, pages.form.name, pages.form.slug, config)

    if barred:
        with pytest.raises(LeadsBarred) as told:
            pages.house.write(change)
        assert told.value.clauses == ("DTA-LEADFLOW-AV",)
    else:
        assert pages.house.write(change).config.reached == declared["reached"]


def test_what_is_written_by_a_form_names_it(pages):
    pages.fill(solved=True)
    (heard,) = [entry.event for entry in pages.house.journal() if entry.kind == "MessageReceived"]
    assert heard.form == pages.form.id
