"""An account's own words stay inside, and what it was forbidden to claim waits for a person, in other words too."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.gate import OwnWords, Review
from fairline.gate.facts import OwnEntry
from fairline.gate.likeness import holds, likeness
from fairline.gate.policies.own_words import LOOKED_AT, judge
from fairline.gate.tests.given import AT, facts, mail, reply

CLAIM = "Our cream removes wrinkles in seven days"
WORD = OwnEntry("own_1", "word", "Project Heron", 100, "")
FORBIDDEN = OwnEntry("own_2", "claim", CLAIM, 85, "Decision 12/2026")


def ruled(text, *entries, review=None):
    return judge(reply(text=text), facts(OwnWords(entries), review or Review()))


def test_a_word_of_the_dictionary_is_refused_whatever_its_case_and_accents():
    said = ruled("We start PROJECT  héron on Monday".replace("  ", " "), WORD)
    assert (said.outcome, said.reason, said.suspects, said.review) == ("refuse", "word", "confidential", True)
    assert said.clauses == ("DTA-OC-CONFIDENTIAL",)
    assert ruled("The heron project is a bird count", WORD).outcome == "permit"
    assert ruled("We start Project Heron").outcome == "permit"  # another account, without that entry


@pytest.mark.parametrize(
    "text",
    [
        CLAIM,
        "In only seven days wrinkles are removed, and it is our wonderful cream that does it.",
        "Wrinkles? Our cream removes them. Seven days.",
    ],
)
def test_a_forbidden_claim_is_held_in_other_words_too(text):
    said = ruled(text, FORBIDDEN)
    assert (said.outcome, said.reason, said.until) == ("defer", "claim", AT + LOOKED_AT)
    assert said.clauses == ("TDA-CONTENT-MISINFO",)
    assert ruled(text).outcome == "permit"  # another account is not bound by it


@pytest.mark.parametrize(
    "text",
    ["Our cream is kind to the skin.", "It takes seven days until the cream arrives.", "Wrinkles are part of life."],
)
def test_what_only_shares_words_with_it_passes(text):
    assert ruled(text, FORBIDDEN).outcome == "permit"


def test_what_a_person_let_pass_leaves_and_what_nobody_looked_at_does_not():
    assert ruled(CLAIM, FORBIDDEN, review=Review(AT - 5, frozenset({"own_words"}))).outcome == "permit"
    assert ruled(CLAIM, FORBIDDEN, review=Review(AT - LOOKED_AT)).reason == "too_late"
    assert ruled(CLAIM, FORBIDDEN, review=Review(AT - 5, denied=True)).reason == "denied"
    assert ruled("Project Heron", WORD, review=Review(AT - 5, denied=True)).review is False


def test_mails_of_our_own_words_are_not_judged():
    assert judge(mail(purpose="sign_in", text=CLAIM), facts(OwnWords((FORBIDDEN,)), Review())).outcome == "permit"


@given(st.lists(st.sampled_from(CLAIM.split()), min_size=1, max_size=9), st.text(max_size=40))
def test_the_likeness_is_a_share(words, other):
    assert 0 <= likeness(CLAIM, " ".join(words)) <= 100
    assert likeness(CLAIM, CLAIM + ". " + other) == 100
    assert likeness("", other) == 0


def test_a_word_inside_another_is_not_held():
    assert not holds("her", "the heron")
    assert holds("heron", "A Heron.")
