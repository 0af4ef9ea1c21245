"""What rules say is filled once, and what a contact wrote is never read as more than words."""

from hypothesis import given
from hypothesis import strategies as st

from fairline.rules.phrases import KNOWN, fill, first_name, unknown


def test_phrases_are_filled():
    told = {"contact.first_name": "Nour", "conversation.reference": "1042"}
    assert fill("Hello {contact.first_name}, about #{conversation.reference}", told.get) == "Hello Nour, about #1042"


def test_what_nobody_knows_stays_as_it_is():
    assert fill("{nothing.such} {}", lambda _: None) == "{nothing.such} {}"
    assert unknown("{nothing.such} {date} {field.fld_1} {field.fld_2}", {"fld_1": "Colour"}) == [
        "nothing.such",
        "field.fld_2",
    ]


@given(st.sampled_from(KNOWN), st.text())
def test_a_value_is_never_filled_again(phrase, value):
    assert fill(f"<{{{phrase}}}>", lambda name: value if name == phrase else "filled twice") == f"<{value}>"


def test_a_name_is_no_link():
    filled = fill("Hello {contact.name}", lambda _: "[Nour](https://bad.example)", markdown=True)
    assert filled == "Hello \\[Nour\\](https://bad.example)"


def test_the_first_name_is_the_first_word():
    assert [first_name(name) for name in ("Nour El Amrani", "", " Ada ")] == ["Nour", "", "Ada"]
