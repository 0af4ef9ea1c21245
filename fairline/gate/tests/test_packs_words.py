"""STOP, START and HELP are heard in the languages we serve, in people's own words too."""

import re
import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fairline.gate.packs import exact_words, keyword, promotion
from fairline.gate.packs.words import FILE, languages, plain

SURE = (
    "STOP", "Stop.", "stop!!", "STOP ALL", "quit", "END", "revoke", "opt out", "opt-out", "cancel", "Unsubscribe",
    "pls no more texts", "please take me off your list", "remove me from your mailing list", "stop calling me",
    "Do not contact me again", "don't text me anymore", "I no longer want to receive your emails", "ARRÊT",
    "arrêtez de m'écrire", "Arrêtez de m’écrire svp", "Ne m'écrivez plus", "désabonnez-moi",
    "Je ne veux plus recevoir vos messages", "Bitte keine Werbung mehr", "Schreiben Sie mir nicht mehr",
    "smettete di scrivermi", "dejen de llamarme", "stop met mailen", "parem de me enviar mensagens",
    "proszę nie pisać do mnie", "もう送らないでください", "配信停止", "मुझे संदेश मत भेजो",
)  # fmt: skip
UNSURE = (
    "don't stop sending", "when did you stop sending news?", "how do I unsubscribe?", "please don't call before 9",
    "don't send the parcel yet", "I did not opt out", "my bus stop is near", "comment se désabonner ?",
)  # fmt: skip
NOTHING = (
    "", "where is my parcel?", "I want to cancel my order", "end of month invoice please", "help me with my order",
    "Can you send me the invoice? I don't want to receive it by post", "bonjour, où en est ma commande ?", "🙂",
)  # fmt: skip


@pytest.mark.parametrize("text", SURE)
def test_a_refusal_is_heard_whatever_language_is_expected(text):
    for expected in ((), ("en",), ("fr", "de"), ("xx",)):
        assert keyword(text, expected) == ("stop", True)


@pytest.mark.parametrize("text", UNSURE)
def test_what_may_be_a_refusal_waits_for_a_person(text):
    assert keyword(text) == ("stop", False)


@pytest.mark.parametrize("text", NOTHING)
def test_other_words_refuse_nothing(text):
    assert keyword(text).word == ""


@pytest.mark.parametrize(
    ("text", "word"), [("START", "start"), ("unstop", "start"), ("HELP", "help"), ("Aide", "help"), ("info", "help")]
)
def test_start_and_help_are_heard(text, word):
    assert keyword(text) == (word, True)


def test_a_long_story_with_a_refusal_in_it_waits_for_a_person():
    assert keyword("My order came broken. " * 12 + "Take me off your list.") == ("stop", False)


def test_a_newsletter_that_is_passed_on_refuses_nothing():
    assert keyword("Can you still honour this price? " * 10 + "Unsubscribe from this newsletter").word == ""


def test_quoted_lines_are_not_the_writers():
    assert keyword("Thank you\n> reply STOP to hear no more").word == ""


def test_the_words_the_law_names_stop_in_every_language():
    assert {word for word, asked in exact_words("en").items() if asked == "stop"} >= {
        "stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe",
    }  # fmt: skip
    assert all("stop" in exact_words(language).values() for language in languages())
    assert exact_words("xx") == {}


@given(st.text(max_size=300))
def test_any_text_can_be_read(text):
    assert keyword(text).word in ("stop", "start", "help", "")
    assert promotion(text).weight >= 0


REFUSALS = [
    each
    for said in tomllib.loads(FILE.read_text("utf-8")).values()
    for each in said.get("refusal", [])
    if each.isascii()
]


@given(st.sampled_from(REFUSALS).flatmap(st.from_regex), st.sampled_from(["", "é ", "नमस्ते "]))
def test_no_refusal_is_passed_over_for_speed(said, before):
    text = before + said
    if any(re.search(rf"\b(?:{each})\b", plain(text)) for each in REFUSALS):
        assert keyword(text).word == "stop"
