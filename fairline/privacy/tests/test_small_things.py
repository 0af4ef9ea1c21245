"""When an answer is due, when the night begins, and what is worth looking for."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.kit.clock import from_millis, to_millis
from fairline.privacy.due import due
from fairline.privacy.sought import forms, gather
from fairline.privacy.tidy import next_night

CONTACT = "ctc_" + "0" * 26
instants = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("2026-11-23", "2026-12-23"),
        ("2026-12-31", "2027-01-31"),
        ("2027-01-31", "2027-02-28"),
        ("2028-01-30", "2028-02-29"),
    ],
)
def test_an_answer_is_due_on_the_same_day_of_the_next_month_or_its_last(asked, answer):
    at = to_millis(datetime.fromisoformat(f"{asked}T10:30:00+00:00"))
    assert from_millis(due(at)).isoformat() == f"{answer}T10:30:00+00:00"


@given(instants)
def test_an_answer_is_never_due_later_than_a_month_nor_at_once(asked):
    at = to_millis(asked)
    assert timedelta(days=28) <= from_millis(due(at)) - from_millis(at) <= timedelta(days=31)


@given(instants)
def test_the_night_is_always_ahead_and_never_more_than_a_day(at):
    ahead = from_millis(next_night(to_millis(at))) - from_millis(to_millis(at))
    assert timedelta(0) < ahead <= timedelta(days=1)


@pytest.mark.parametrize(
    ("row", "weight"),
    [
        ({"address": "nour@shop.example"}, "always"),
        ({"user_id": "customer-4711"}, "always"),
        ({"name": "Nour Haddad"}, "unless_anothers"),
        ({"name": "Nour"}, "beside_own"),
        ({"text": "where is my parcel, please?"}, "unless_anothers"),
        ({"text": "thank you"}, "beside_own"),
        ({"answers": {"topic": "a parcel that never came"}}, "unless_anothers"),
    ],
)
def test_what_says_more_about_somebody_is_looked_for_more_strictly(row, weight):
    (thing,) = gather([row], [CONTACT]).things
    assert thing.weight == weight


@pytest.mark.parametrize(
    "row",
    [
        {"address": "ctc_" + "1" * 26},
        {"name": "Jo"},
        {"text": "ok"},
        {"channel": "a channel of our own words"},
        {"at": "2026-11-23T09:00:00.000Z"},
        {"text": ""},
        {"size": 12},
    ],
)
def test_what_stands_everywhere_or_is_ours_is_not_looked_for(row):
    assert gather([row], [CONTACT]).things == ()


def test_an_address_somebody_else_holds_is_spared():
    rows = [{"address": "nour@shop.example"}, {"address": "ada@shop.example"}]
    assert [thing.text for thing in gather(rows, [], ["Ada@shop.example"]).things] == ["nour@shop.example"]


def test_the_address_a_mail_was_written_to_is_ours_and_not_looked_for():
    row = {"from": "nour@shop.example", "to": ["hello-and-welcome@acme.example"], "address": "nour@shop.example"}
    assert [thing.text for thing in gather([row], [CONTACT]).things] == ["nour@shop.example"]


def test_files_and_ids_are_gathered_from_whatever_was_handed_out():
    message, member = "msg_" + "2" * 26, "mem_" + "3" * 26
    found = gather([{"id": message, "said_by": f"member:{member}", "blob": "package_1"}], [CONTACT])
    assert set(found.own) == {CONTACT, message}
    assert found.blobs == ("package_1",)


def test_a_long_conversation_does_not_make_the_looking_endless():
    rows = [{"text": f"a sentence of some length, number {number}"} for number in range(1000)]
    assert len(gather([*rows, {"address": "nour@shop.example"}], []).things) <= 151


@pytest.mark.parametrize("written", ['zoé "zoé" müller', "zoe", "zo\\u00e9"])
def test_a_name_is_known_again_however_it_was_written_down(written):
    assert any(form in written for form in forms("Zoé"))


def test_a_number_is_known_again_without_its_sign():
    assert "41791234567" in forms("+41791234567")
