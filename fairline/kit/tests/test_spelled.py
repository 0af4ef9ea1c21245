"""Card numbers spelled out in words are hidden as well as those in digits."""

import pytest

from fairline.kit.cards import mask

SPELLED = "four one one one one one one one one one one one one one one one"


@pytest.mark.parametrize(
    "text",
    [
        SPELLED,
        SPELLED.replace(" ", ", "),
        "Four One One One - " + "one one one one " * 3,
        "4111 one one one one 1111 1111",
        "four triple one, one one one one, one one one one, one one one one",
        "quatre un un un un un un un un un un un un un un un",
        "vier eins eins eins eins eins eins eins eins eins eins eins eins eins eins eins",
        "five five zero zero zero zero zero zero zero zero zero zero zero zero zero four",
    ],
)
def test_a_number_in_words_is_hidden_but_for_its_last_four_digits(text):
    masked = mask(f"My card is {text} thanks")
    assert masked.found == 1
    assert masked.text.startswith("My card is ••••••••••••")
    assert masked.text.endswith((" thanks",))
    assert "one one" not in masked.text


@pytest.mark.parametrize(
    "text",
    [
        "One or two, three at most, and four five or six people",
        "Call oh four four six six eight one eight oh oh",
        "We count: one two three four five six seven eight nine",
        "four one one one one one one one one one one one one one one two",
        "J'ai un chien, deux chats et trois poules",
    ],
)
def test_other_numbers_in_words_stay(text):
    assert mask(text).text == text
