"""Words that are barred do not leave; doubtful ones wait for a person; the rest is never touched."""

from dataclasses import replace
from pathlib import Path

import pytest

from fairline.gate import ContentLevels, File, Files, Review, TextSender
from fairline.gate.content import BLOCK, PICTURE, REVIEW, judge, known_lists, lists_mark
from fairline.gate.content.together import ideas
from fairline.gate.held_http import KINDS
from fairline.gate.policies.content import LOOKED_AT
from fairline.gate.policies.content import judge as ruled
from fairline.gate.tests.given import AT, facts, mail, reply

FIXTURES = Path(__file__).parent.parent / "fixtures"
NOTHING = (Review(), ContentLevels({}, {}))


def verdict(text, review=NOTHING[0], levels=NOTHING[1], **more):
    return ruled(reply(text=text, **more), facts(review, levels))


def sentences(name):
    lines = FIXTURES.joinpath(name).read_text("utf-8").splitlines()
    return [tuple(line.split("|", 1)) for line in lines if line and not line.startswith("#")]


def found(text):
    return [each for each in judge(text) if each.score >= REVIEW]


def shares(name):
    """Precision and recall over the sentences of a file."""
    held = [(kind, bool(found(text))) for kind, text in sentences(name)]
    right = sum(kind != "none" and hit for kind, hit in held)
    return right / sum(hit for _, hit in held), right / sum(kind != "none" for kind, _ in held)


@pytest.mark.parametrize(
    ("text", "clause", "kind"),
    [
        ("I will come to your office and kill you", "DTA-THREATS", "threat"),
        ("Je sais où tu habites et je vais venir avec un couteau", "DTA-THREATS", "threat"),
        ("what is your password", "DTA-PASSWORD-ASK", "phishing"),
        ("Quel est votre code PIN ?", "DTA-PASSWORD-ASK", "phishing"),
        ("drink bleach to cure the flu", "DTA-OC-SAFETY", "hazard"),
        ("forward to 10 friends to win", "DTA-OC-DECEPTIVE", "spam"),
        ("forward to 5 friends and get a 20 % coupon", "ZS-SELL-EMAIL-K-FORWARD", "spam"),
        ("Pay the fine with gift cards and read us the codes", "TDA-CONTENT-CRIMINAL", "fraud"),
        ("Here it is: ghp_16C7e42F292c6912E7710c838347Ae178B4a", "DTA-OC-CONFIDENTIAL", "confidential"),
        ("Hot girls in your area want to fuck tonight", "TDA-CONTENT-OBSCENE", "obscene"),
        ("kill all the jews", "TDA-CONTENT-HATE-ABUSE", "hate"),
        ("Fresh cocaine delivered to your door, 80 per gram", "DTA-OC-CRIME", "unlawful_goods"),
    ],
)
def test_what_is_sure_is_refused_with_its_clause(text, clause, kind):
    said = verdict(text)
    assert (said.outcome, said.suspects, said.review) == ("refuse", kind, True)
    assert clause in said.clauses
    assert said.values["score"] >= BLOCK


def test_what_may_be_waits_three_days_for_a_person():
    said = verdict("It would be a shame if something happened to your shop")
    assert (said.outcome, said.reason, said.until) == ("defer", "held", AT + LOOKED_AT)


@pytest.mark.parametrize(
    "text", ["20 % coupon for you", "We will never ask for your password", "", "ok", "\U0001f44d" * 400]
)
def test_what_is_harmless_passes(text):
    assert verdict(text).outcome == "permit"


def test_a_mail_is_judged_by_its_subject_too_and_our_own_words_are_not():
    bad = "I will kill you"
    assert ruled(mail(subject=bad), facts(*NOTHING)).outcome == "refuse"
    assert ruled(mail(purpose="sign_in", text="Your password: choose it here"), facts(*NOTHING)).outcome == "permit"


def test_a_medical_leaflet_passes():
    leaflet = "Leaflet: breast cancer and how to examine your breasts. Ask your doctor about anal bleeding or a rash."
    assert verdict(leaflet).outcome == "permit"


def test_news_of_violence_passes():
    assert (
        verdict("The paper writes that two people were shot and one killed in the attack yesterday.").outcome
        == "permit"
    )


@pytest.mark.parametrize(
    "disguised",
    ["I will k1ll you", "I will k i l l you", "I will kiiill you", "I w\u0456ll kill you", "I will ki\u200bll you"],
)
def test_a_disguise_does_not_help(disguised):
    assert verdict(disguised).suspects == "threat"


def test_a_toll_free_number_carries_no_loans_and_a_short_code_does():
    loans = "Payday loans up to $500, approved today"
    free = TextSender("", "txs_1", "US", toll_free=True)
    said = ruled(reply(channel="sms", text=loans), facts(*NOTHING, free))
    assert (said.outcome, said.values["rule"]) == ("refuse", "toll_free.loans")
    assert said.clauses == ("ZS-CC-TOLLFREE-CATEGORIES",)
    assert ruled(reply(channel="sms", text=loans), facts(*NOTHING, TextSender("", "txs_2", "US"))).outcome == "permit"
    reminder = "Your appointment is tomorrow at 9. Reply C to confirm."
    assert ruled(reply(channel="sms", text=reminder), facts(*NOTHING, free)).outcome == "permit"


def test_what_was_let_pass_passes_and_what_was_left_stays():
    text = "I will kill you"
    assert verdict(text, Review(AT, frozenset({"content"}))).outcome == "permit"
    assert verdict(text, Review(AT, denied=True)).reason == "denied"
    assert verdict("It would be a shame if something happened to you", Review(AT - LOOKED_AT)).reason == "too_late"


def test_an_account_that_is_stricter_refuses_what_the_house_would_hold():
    doubtful = "It would be a shame if something happened to your shop"
    assert verdict(doubtful, levels=ContentLevels({}, {"threat": 60})).outcome == "refuse"
    assert verdict(doubtful, levels=ContentLevels({}, {"threat": 99})).outcome == "defer"


def test_the_lists_name_kinds_and_clauses_there_are():
    from fairline.agreements import clause

    for rule in known_lists().rules:
        assert rule.kind in KINDS, rule.id
        assert all(clause(cited).id == cited for cited in rule.clauses), rule.id
        assert 1 <= rule.score <= 100, rule.id


@pytest.mark.parametrize(
    ("name", "precision", "recall"), [("held_out_en.txt", 0.95, 0.5), ("held_out_fr.txt", 0.95, 0.5)]
)
def test_sentences_the_lists_were_not_made_from_are_judged_well(name, precision, recall):
    precise, recalled = shares(name)
    assert precise >= precision
    assert recalled >= recall


@pytest.mark.parametrize("name", ["tuned_en.txt", "tuned_fr.txt"])
def test_sentences_the_lists_were_made_from_stay_judged(name):
    precise, recalled = shares(name)
    assert precise >= 0.99
    assert recalled >= 0.95


def test_barred_words_in_a_file_are_judged_as_in_a_text_and_a_file_it_does_not_carry_is_not():
    letter = File("att_1", "letter.docx", 10, "text/plain", True, "", False, "threat", 92, "threat.person")
    maybe = replace(letter, score=60)
    for file, outcome, reason in ((letter, "refuse", "file_refused"), (maybe, "defer", "file_held")):
        said = ruled(reply(attachments=("att_1",)), facts(Files((file,)), *NOTHING))
        assert (said.outcome, said.reason, said.suspects) == (outcome, reason, "threat")
        assert said.quotes == {"words": "letter.docx"}
        assert "DTA-THREATS" in said.clauses
    assert ruled(reply(attachments=("att_2",)), facts(Files((letter,)), *NOTHING)).outcome == "permit"


def test_words_that_meet_in_a_sentence_wait_for_a_person_and_are_never_refused_for_that_alone():
    said = verdict("Two men with iron bars will be waiting for you if you do not sign.")
    assert (said.outcome, said.suspects) == ("defer", "threat")
    assert all(each.score < BLOCK for held in ideas() for each in held.meetings if each.kind != "csam")
    assert len(lists_mark()) == 16


def test_a_picture_that_may_show_somebody_naked_waits_for_a_person():
    """Clause TDA-CONTENT-OBSCENE: by chat and by mail, with words that are fine; a person may let it pass."""
    seen = File("att_1", "picture.jpg", 9, "image/jpeg", True, "", kind="obscene", score=79, rule=PICTURE)
    for act in (
        reply(attachments=("att_1",)),
        reply(channel="email", attachments=("att_1",)),
        mail(attachments=("att_1",)),
    ):
        told = ruled(act, facts(*NOTHING, Files((seen,))))
        assert (told.outcome, told.reason, told.suspects, told.review) == ("defer", "file_held", "obscene", True)
        assert {"TDA-CONTENT-OBSCENE", "DTA-OC-SEXUAL"} <= set(told.clauses)
        released = Review(since=AT, released=frozenset({"content"}))
        assert ruled(act, facts(released, NOTHING[1], Files((seen,)))).outcome == "permit"
