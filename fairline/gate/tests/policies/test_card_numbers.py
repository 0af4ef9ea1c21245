"""Card numbers are hidden before anything is kept or sent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.gate.policies.card_numbers import judge
from fairline.gate.tests.given import CARD, facts, reply, talk
from fairline.kit.cards import is_card


def ruled(text, *earlier):
    return judge(reply(text=text), facts(talk(earlier_texts=earlier)))


def test_a_text_without_a_card_number_stays_as_it_is():
    for text in ("", "Your order 2026-1187 left at 9.30.", "Call 044 668 18 00.", "4111 1111 1111 1112"):
        assert ruled(text).outcome == "permit", text


def test_a_card_number_is_hidden_but_for_its_last_four_digits():
    verdict = ruled(f"You told me {CARD}, thank you.")
    assert (verdict.outcome, verdict.reason) == ("amend", "masked")
    assert verdict.changes == {"text": "You told me •••• •••• •••• 1111, thank you."}


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1111 12/27 123",
        "4111111111111111 12/27",
        "1) 4111-1111-1111-1111- thanks",
        "12 4111111111111111",
        "4111\n1111\n1111\n1111",
        "4111  1111 – 1111/1111",
        "4111\u200b1111\u200b1111\u200b1111",
        "４１１１ １１１１ １１１１ １１１１",
        "3782 822463 10005 09/28",
    ],
)
def test_what_people_write_around_and_between_does_not_save_a_card_number(text):
    verdict = ruled(text)
    assert verdict.outcome == "amend"
    assert verdict.changes["text"].count("•") >= 11


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-22 2026-11-23 10:00-12:00",
        "tel 044 668 18 00 / 044 668 18 01",
        "AB4111111111111111",
        "x-4111111111111111-9",
    ],
)
def test_dates_telephones_and_codes_are_left_alone(text):
    assert ruled(text).outcome == "permit"


def test_a_number_split_over_several_messages_is_hidden_where_it_would_be_completed():
    verdict = ruled("1111 1111", "4111 1111")
    assert verdict.changes == {"text": "•••• ••••"}


def test_an_order_number_told_in_a_sentence_is_not_half_a_card():
    assert ruled("1111 1111", "Your order is 4111 1111").outcome == "permit"


@st.composite
def cards(draw):
    network = draw(st.sampled_from(["4", "51", "55", "34", "37", "6011", "2221", "35"]))
    digits = network + draw(st.text("0123456789", min_size=10, max_size=14))
    check = next(str(last) for last in range(10) if is_card(digits + str(last)) or last == 9)
    return digits + check


@given(cards(), st.sampled_from(["", " ", "-", "."]), st.text("abc é,", max_size=20), st.integers(2, 6))
def test_no_card_number_survives_however_it_is_grouped(card, separator, around, group):
    if not is_card(card):
        return
    written = separator.join(card[start : start + group] for start in range(0, len(card), group))
    verdict = ruled(f"{around} {written} {around}")
    assert verdict.outcome == "amend"
    left = "".join(letter for letter in verdict.changes["text"] if letter.isdigit())
    assert left == card[-4:]
