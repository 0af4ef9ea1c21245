"""The agreement in force is accepted by an owner, as it was shown; until then the gate hears that it was not."""

import hashlib
from datetime import UTC, datetime

import pytest

from fairline import accounts, agreements
from fairline.accounts import facts, views
from fairline.accounts.agreements import AgreementMoved
from fairline.accounts.tests.conftest import joined
from fairline.gate import Agreement, Reply
from fairline.journal import HOUSE
from fairline.kit.clock import to_millis
from fairline.kit.errors import BadInput, NotFound

ACT = Reply(id="act_1", channel="webchat")


def accept(house, by, **changed):
    shown = house.read(lambda c: views.agreement_seen(c, "fr"))
    given = {"version": shown.version, "language": "fr", "sha256": shown.sha256, "address": "192.0.2.7"} | changed
    return house.write(lambda c: accounts.accept(c, by, **given))


def test_what_is_shown_is_what_the_hash_says(house, opened):
    for language in ("en", "fr"):
        shown = house.read(lambda c, language=language: views.agreement_seen(c, language))
        assert hashlib.sha256(shown.text.encode()).hexdigest() == shown.sha256
        assert shown.language == language
        assert shown.accepted is None


def test_before_an_owner_accepted_the_gate_is_told_so(house, opened):
    assert house.read(lambda c: facts.agreement(c, ACT)) == Agreement(version="2026-11", accepted=False)
    accept(house, opened.id)
    assert house.read(lambda c: facts.agreement(c, ACT)) == Agreement(version="2026-11", accepted=True)
    assert house.replays_the_same()


def test_an_acceptance_keeps_who_what_when_and_whence(house, opened):
    accepted = accept(house, opened.id)
    event = house.journal()[-1].event
    assert (event.member, event.version, event.language, event.address) == (opened.id, "2026-11", "fr", "192.0.2.7")
    assert event.sha256 == accepted.sha256 == agreements.version_named("2026-11").text("fr").sha256
    seen = house.read(lambda c: views.agreement_seen(c, "en"))
    assert (seen.accepted.by, seen.accepted.version) == ("Ada Lovelace", "2026-11")


def test_only_an_active_owner_accepts(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben", "admin"))
    invited = house.write(
        lambda c: accounts.invite_member(c, HOUSE, email="eve@example.com", role="owner", as_owner=True)
    )
    for nobody in (ben.id, invited.id):
        with pytest.raises(accounts.OwnersOnly):
            accept(house, nobody)
    with pytest.raises(NotFound):
        accept(house, "mem_nobody")


def test_another_text_than_the_one_in_force_is_not_accepted(house, opened):
    english = agreements.version_named("2026-11").text("en").sha256
    for changed in ({"version": "2025-01"}, {"sha256": "0" * 64}, {"sha256": english}):
        with pytest.raises(AgreementMoved):
            accept(house, opened.id, **changed)
    with pytest.raises(BadInput):
        accept(house, opened.id, language="de")
    assert house.read(lambda c: facts.agreement(c, ACT)).accepted is False


def test_accepting_twice_keeps_the_first(house, opened):
    first, before = accept(house, opened.id), len(house.journal())
    assert accept(house, opened.id) == first
    assert len(house.journal()) == before


def test_a_date_agreed_with_the_account_is_kept_with_its_evidence(house, opened):
    later = to_millis(datetime(2027, 3, 1, tzinfo=UTC))
    with pytest.raises(BadInput):
        house.write(lambda c: accounts.agree_date(c, HOUSE, "2026-11", later, evidence=""))
    with pytest.raises(NotFound):
        house.write(lambda c: accounts.agree_date(c, HOUSE, "1999-01", later, evidence="letter"))
    house.write(lambda c: accounts.agree_date(c, HOUSE, "2026-11", later, evidence="letter of 2 November"))
    house.write(lambda c: accounts.agree_date(c, HOUSE, "2026-11", later + 1, evidence="letter of 3 November"))
    assert house.read(lambda c: accounts.in_force(c)).since == later + 1
    assert house.replays_the_same()
