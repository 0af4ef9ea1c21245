"""What somebody types, and what stands in texts, meet in the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.kit.search.marks import excerpt, marks
from fairline.kit.search.near import near
from fairline.kit.search.query import Operator, read
from fairline.kit.search.words import fold, forms, terms


def test_capitals_and_accents_do_not_matter() -> None:
    assert fold("Œuvre DÉJÀ vue, Zoë Müller, Straße") == "oeuvre deja vue, zoe muller, strasse"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("invoices", "invoice"),
        ("ordering", "ordered"),
        ("délais", "délai"),
        ("remboursées", "remboursement"),
        ("ecoles", "école"),
        ("annulation", "annulations"),
        ("chevaux", "cheval"),
    ],
)
def test_endings_of_both_languages_are_cut(one: str, other: str) -> None:
    assert set(forms(one)) & set(forms(other))


def test_words_of_one_letter_more_stay_apart() -> None:
    assert not set(forms("card")) & set(forms("cart"))


def test_an_elided_article_and_an_address_fall_into_words() -> None:
    plain, _ = terms("L'adresse est ada@acme.example, réf. AB-1234")
    assert {"adresse", "ada", "acme", "example", "ab", "1234"} <= set(plain)


@given(st.text(max_size=200))
def test_any_text_is_taken_apart_and_found_by_its_own_words(text: str) -> None:
    plain, stems = terms(text)
    assert not {*plain} & {*stems}
    assert all(word and word.replace("?", "x").isalnum() for word in (*plain, *stems))
    assert terms(fold(text))[0] == plain or not text.isascii()
    for begins, ends in marks(text, frozenset(plain)):
        assert text[begins:ends]


def test_a_question_is_taken_apart() -> None:
    known = frozenset({"status", "tag", "from"})
    found = read('Lost parcel "blue box" -paid -"no reply" status:open -tag:vip from:"Ada L" 10:30', known.__contains__)
    assert found.words == ("lost", "parcel", "10", "30")
    assert found.phrases == (("blue", "box"),)
    assert found.without == (("paid",), ("no", "reply"))
    assert found.operators == (Operator("status", "open"), Operator("tag", "vip", True), Operator("from", "Ada L"))
    assert found.unfinished


def test_a_number_sign_is_a_reference() -> None:
    assert read("#1042", "reference".__eq__).operators == (Operator("reference", "1042"),)
    assert read("#1042").words == ("1042",)


@given(st.text(max_size=300))
def test_whatever_is_typed_is_understood_somehow(text: str) -> None:
    found = read(text, lambda name: name.startswith("s"))
    assert all(word for word in found.words)


def test_a_slip_finds_the_word_that_was_meant() -> None:
    known = ["invoice", "involve", "voice", "refund", "order"]
    assert near("invioce", known) == ["invoice"]
    assert near("ordre", known) == ["order"]
    assert near("invoice", ["invoice"]) == []
    assert near("abc", ["abd"]) == []


def test_an_excerpt_shows_what_was_found() -> None:
    text = "Bonjour,\n\n" + "il fait beau. " * 30 + "Les délais de livraison sont longs. " + "Merci. " * 40
    shown = excerpt(text, frozenset(forms("délai")))
    assert [shown.text[a:b] for a, b in shown.marks] == ["délais"]
    assert shown.text.startswith("…")
    assert shown.text.endswith("…")
    assert len(shown.text) <= 202


@given(st.text(max_size=600), st.sampled_from(["the", "a", "é", "0"]))
def test_marks_of_an_excerpt_lie_inside_it(text: str, word: str) -> None:
    shown = excerpt(text, frozenset({word, fold(word)}))
    assert all(0 <= a < b <= len(shown.text) for a, b in shown.marks)
