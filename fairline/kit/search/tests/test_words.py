"""What somebody types, and what stands in texts, meet in the same words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.kit.search.marks import excerpt, marks
from fairline.kit.search.near import near
from fairline.kit.search.phrases import holding
from fairline.kit.search.query import Operator, read
from fairline.kit.search.words import bare, fold, forms, roots, terms, words


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
    assert set(roots(one)) & set(roots(other))


def test_words_of_one_letter_more_stay_apart() -> None:
    assert not {*forms("card")} & {*forms("cart")}


def test_an_elided_article_and_an_address_fall_into_words() -> None:
    plain, _ = terms("L'adresse est ada@acme.example, réf. AB-1234")
    assert {"adresse", "ada", "acme", "example", "ab", "1234"} <= set(plain)


@given(st.text(max_size=200))
def test_any_text_is_taken_apart_and_found_by_its_own_words(text: str) -> None:
    plain, kept = terms(text)
    assert all(word and word.replace("?", "x").isalnum() for word in (*plain, *kept))
    assert not {*plain} & {*kept}
    assert all({*roots(word)} <= {*plain, *kept} for word in plain) or not text.isascii()
    assert terms(fold(text)).words == plain or not text.isascii()
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


LETTERS = [*"aeoœæéÈçñßþst -,.'\n", "e\u0301"]  # the last as some systems write it: a letter and a mark
LATIN = st.lists(st.sampled_from(LETTERS), max_size=30).map("".join)


@given(text=LATIN, begins=st.integers(0, 8), many=st.integers(1, 4))
def test_a_phrase_of_a_text_stands_in_it_and_in_it_folded(text: str, begins: int, many: int) -> None:
    said = [found.word for found in words(text)][begins : begins + many]
    if said:
        stands_in = holding(said)
        assert stands_in(text)
        assert stands_in(fold(text))
        assert holding([fold(word) for word in said])(text.upper())


@given(text=LATIN, phrase=LATIN)
def test_a_phrase_stands_where_its_words_stand_one_after_the_other(text: str, phrase: str) -> None:
    said, held = ([bare(found.word) for found in words(each)] for each in (phrase, text))
    if said:
        together = any(held[at : at + len(said)] == said for at in range(len(held)))
        assert holding(said)(text) == together


@pytest.mark.parametrize("typed", ["ŒUVRE DÉJÀ", "oeuvre deja", "œuvre — déja"])
def test_a_phrase_is_found_whatever_its_accents(typed: str) -> None:
    said = [found.word for found in words(typed)]
    assert holding(said)("Une œuvre déjà vue")
    assert not holding(said)("Une œuvre, dit-on, déjà vue")
    assert not holding(said)("Une œuvre déjàvue")


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


@given(st.lists(st.sampled_from(["the", "thé", "tea", "parcel", "\n", "a-b", "42"]), max_size=120).map(" ".join))
def test_an_excerpt_marks_just_what_stands_in_its_part_of_the_text(text: str) -> None:
    sought = frozenset(forms("thé"))
    line = " ".join(text.split())
    shown = excerpt(text, sought, "par")
    part = shown.text.strip("…")
    begins = line.find(part)
    inside = [(a, b) for a, b in marks(line, sought, "par") if a >= begins and b <= begins + len(part)]
    assert [shown.text[a:b] for a, b in shown.marks] == [line[a:b] for a, b in inside]
    assert bool(shown.marks) == any(marks(line, sought, "par"))
