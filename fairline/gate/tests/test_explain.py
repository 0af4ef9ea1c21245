"""Every reason has words in both languages, and times are told as people read them."""

import inspect
import re
from dataclasses import replace
from pathlib import Path

import pytest

from fairline.gate import Agreement, Reply, Rhythm, told
from fairline.gate.explain import verdict_told
from fairline.gate.policies import BY_ACT, POLICIES
from fairline.gate.ruling import rule
from fairline.gate.tests.given import AT, CARD, HOUR, MINUTE, changed, facts, local, reply, silent
from fairline.gate.verdict import Verdict
from fairline.kit.testing import START
from fairline.kit.words import catalogue

REASONS = sorted(
    key.removeprefix("gate.").removesuffix(".remedy")
    for key in catalogue()
    if key.startswith("gate.") and key.endswith(".remedy") and ".problem." not in key
)
NIGHT = AT + 13 * HOUR


def night(*places, **changes):
    return changed(local(*places, at=NIGHT, **changes), silent(contact_wrote_last_at=None), at=NIGHT)


def only(held, text="Hello", **options):
    view = told(rule(reply(text=text), held, BY_ACT[Reply]), options.pop("language", "en"), **options)
    (verdict,) = view.verdicts
    return view, verdict


def test_a_permitted_reply_is_told_without_verdicts_unless_all_are_asked_for():
    ruling = replace(rule(reply(), changed(), BY_ACT[Reply]), number=7)
    view = told(ruling, "en")
    assert (view.outcome, view.amended, view.verdicts, view.number) == ("permitted", False, [], 7)
    every = told(ruling, "fr", every=True).verdicts
    assert [verdict.policy for verdict in every] == [policy.name for policy in BY_ACT[Reply]]
    assert all(verdict.reason.endswith(".") and verdict.remedy is None for verdict in every)


def test_a_refusal_says_what_happened_why_and_what_can_be_done():
    view, verdict = only(changed(Agreement("2026-11", False)))
    assert view.outcome == "refused"
    assert "2026-11" in verdict.reason
    assert verdict.remedy.action == "accept_agreement"
    assert verdict.clauses[0].id == "TDA-SCOPE-ALL-USERS"
    assert all(clause.title for clause in verdict.clauses)
    assert verdict.clauses[0].href == "/trust/clauses/TDA-SCOPE-ALL-USERS"


def test_a_deferral_tells_the_time_where_the_contact_is_in_the_readers_language():
    view, verdict = only(night("Europe/Zurich"))
    assert view.due == verdict.until == "2026-11-24T07:00:00.000Z"
    assert "23:00 in Zurich" in verdict.reason
    assert verdict.remedy.words.startswith("It will be sent on Tuesday 24 November at 08:00 (Zurich).")
    _, verdict = only(night("Europe/Zurich"), language="fr")
    assert "23:00 à Zurich" in verdict.reason
    assert verdict.remedy.words.startswith("Envoi prévu mardi 24 novembre à 08:00 (Zurich).")


def test_several_places_are_all_told():
    _, verdict = only(night("Europe/London", "America/New_York", declared=False))
    assert "22:00 in London and 17:00 in New York" in verdict.reason
    assert verdict.remedy.action == "open_contact"


def test_of_many_places_the_first_and_the_last_clock_are_told():
    _, verdict = only(night("Europe/London", "Europe/Zurich", "Europe/Athens", "Europe/Istanbul"))
    assert "for the contact it is between 22:00 and 01:00, and" in verdict.reason


def test_a_time_that_is_not_the_contacts_is_told_by_the_readers_clock():
    sent = Rhythm(tuple(AT - 30 * MINUTE + number for number in range(10)))
    _, verdict = only(changed(sent, silent()), zone="Europe/Zurich")
    assert "10:30 (Zurich)" in verdict.remedy.words
    _, verdict = only(changed(sent, silent()))
    assert "09:30 (UTC)" in verdict.remedy.words


def test_what_was_amended_is_told_with_the_text_as_it_leaves():
    view, verdict = only(changed(), text=CARD)
    assert (view.outcome, view.amended, view.text) == ("permitted", True, "•••• •••• •••• 1111")
    assert verdict.outcome == "amend"


def test_a_fact_that_nobody_could_tell_is_named_in_words():
    view = told(rule(reply(), facts(), BY_ACT[Reply]), "en")
    said = {verdict.policy: verdict.reason for verdict in view.verdicts}
    assert "whether the contact wants to hear from us" in said["opt_out"]
    assert view.text == ""


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("key", REASONS)
def test_every_reason_fills_its_blanks(key, language):
    policy, _, reason = key.partition(".")
    values = {
        "fact": "Talk",
        "limit": 7,
        "version": "1",
        "permission": "x",
        "channel": "webchat",
        "domain": "acme.example",
        "number": 2,
    }
    values |= {"words": "some words", "score": 90, "registry": "US", "days": 40, "law": "16 CFR 310.4"}
    values |= {"case": "cas_1", "why": "spam", "what": "full", "cap": 50}
    values |= {"brand": "Acme", "country": "US", "rule": "spam", "goods": "vape"}
    values |= {"seat": "texting", "supplier": "Acme Mail", "declared": "service", "purpose": "planning", "sent": 25}
    values |= {"needed": "express", "held": "implied", "kind": "express"}
    values |= {"tell": "112", "said": "I am calling for Acme."}
    quotes = {"places": ["Europe/Zurich"], "link": "a.b", "shown": "c.d", "file": "e.pdf", "pack": "US", "law": "Act 1"}
    verdict = Verdict(policy=policy, outcome="defer", reason=reason, values=values, quotes=quotes, until=AT)
    view = verdict_told(verdict, AT, language)
    assert view.remedy is not None
    said = f"{view.reason} {view.remedy.words}"
    assert "…" not in said
    assert not re.search(r"[{}!]|\b(oops|sorry|désolé)\b", said)


def test_every_policy_has_words_for_what_it_says():
    for policy in POLICIES:
        source = Path(inspect.getfile(policy.judge)).read_text(encoding="utf-8")
        said = set(re.findall(r'(?:refuse|defer|amend)\(\s*NAME,\s*"(\w+)"', source))
        assert {f"{policy.name}.{reason}" for reason in said} <= set(REASONS)
        assert f"gate.{policy.name}.permit" in catalogue()


def test_the_first_of_a_month_is_told_as_the_french_do():
    from fairline.gate.when import day_and_time

    at = AT + (START.replace(month=12, day=1) - START).days * 24 * HOUR
    assert day_and_time(at, "Europe/Paris", "fr") == "mardi 1er décembre à 10:00 (Paris)"
    assert day_and_time(at, "not/a zone", "en") == "Tuesday 1 December at 09:00 (UTC)"
