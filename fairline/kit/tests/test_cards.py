"""Card numbers: found in every spelling, left alone where they are something else, hidden also when split."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.kit.cards import MASK, is_card, mask, mask_split, passes_luhn

CARD = "4111111111111111"


@pytest.mark.parametrize(
    "text",
    [
        "4111111111111111",
        "4111 1111 1111 1111",
        "4111-1111-1111-1111",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "5500 0000 0000 0004",
        "2223003122003222",
        "3782 822463 10005",
        "6011.1111.1111.1117",
    ],
)
def test_a_card_number_is_hidden_but_for_its_last_four(text: str) -> None:
    hidden = mask(f"my card is {text}, thanks")
    digits = "".join(each for each in text if each.isdigit())
    assert hidden.found == 1
    assert digits not in "".join(each for each in hidden.text if each.isdigit())
    assert hidden.text.count(MASK) == len(digits) - 4
    assert digits[-4:] in hidden.text.replace(" ", "").replace("-", "").replace(".", "")


@pytest.mark.parametrize(
    "text",
    [
        "order 4111111111111112",
        "AB4111111111111111",
        "call +41 44 668 18 00",
        "0000000000000000",
        "2026-11-22",
        "x-4111111111111111-9",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert mask(text).text == text


@given(st.integers(1, 15), st.lists(st.integers(1, 15), max_size=3))
def test_a_card_split_over_messages_never_stands_whole(first: int, more: list[int]) -> None:
    cuts = sorted({first, *more})
    parts = [CARD[a:b] for a, b in zip([0, *cuts], [*cuts, len(CARD)], strict=True)]
    said: list[str] = []
    for part in parts:
        said.append(mask_split(said[-4:], part).text)
    assert CARD not in "".join(said)


def test_digits_after_a_sentence_are_not_half_of_a_card() -> None:
    assert mask_split(["my order is 41111111"], "11111111").text == "11111111"


@given(st.text(alphabet="0123456789", min_size=11, max_size=18))
def test_luhn_finds_any_single_wrong_digit(digits: str) -> None:
    check = next(str(each) for each in range(10) if passes_luhn(digits + str(each)))
    whole = digits + check
    wrong = str((int(whole[0]) + 1) % 10) + whole[1:]
    assert passes_luhn(whole)
    assert not passes_luhn(wrong)


@given(st.text())
def test_masking_never_fails_and_hides_what_it_finds(text: str) -> None:
    hidden = mask(text)
    assert len(hidden.text) == len(text)
    assert mask(hidden.text).found == 0


def test_a_number_of_no_network_is_no_card() -> None:
    assert not is_card("9999999999999995")
