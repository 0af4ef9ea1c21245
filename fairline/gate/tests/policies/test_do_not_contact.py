"""Whoever refused hears no marketing, and no text at all."""

import pytest

from fairline.gate import DoNotContact, OptOut, Rhythm
from fairline.gate.policies import opt_out
from fairline.gate.policies.do_not_contact import MARKS, judge
from fairline.gate.tests.given import AT, MINUTE, facts, mail, reply, talk

WROTE = talk(contact_wrote_last_at=AT - MINUTE)
STOP = {"channel": "sms", "cause": "word:stop", "member": None}


def test_a_refusal_of_marketing_leaves_service_by_mail_and_chat():
    refused = DoNotContact("marketing", 7)
    assert judge(mail(purpose_class="marketing"), facts(refused)).reason == "refused"
    assert judge(mail(), facts(refused)).outcome == "permit"
    assert judge(reply(), facts(refused)).outcome == "permit"


def test_a_refusal_of_texts_ends_every_text():
    held = facts(DoNotContact("all", 7), WROTE, Rhythm(()))
    assert judge(reply(channel="sms"), held).reason == "refused"


def test_exactly_one_confirmation_leaves_within_five_minutes():
    for wrote, sent, outcome in (
        (AT - MINUTE, (), "permit"),
        (AT - MINUTE, (AT - 1000,), "refuse"),
        (AT - 6 * MINUTE, (), "refuse"),
        (AT + MINUTE, (), "refuse"),
    ):
        held = facts(
            DoNotContact("all", 7), talk(contact_wrote_last_at=wrote), Rhythm(sent), OptOut(frozenset({"sms"}))
        )
        assert judge(reply(**STOP), held).outcome == outcome
        assert opt_out.judge(reply(**STOP), held).outcome == outcome


@pytest.mark.parametrize("changes", [{"member": "mem_1"}, {"purpose_class": "marketing"}, {"cause": "rul_1"}])
def test_nobody_else_passes_as_a_confirmation(changes):
    held = facts(DoNotContact("all", 7), WROTE, Rhythm(()))
    assert judge(reply(**(STOP | changes)), held).outcome == "refuse"


@pytest.mark.parametrize("mark", MARKS)
def test_what_stands_against_marketing_is_said(mark):
    held = facts(DoNotContact(marks=frozenset({mark})))
    verdict = judge(reply(purpose_class="marketing"), held)
    assert (verdict.outcome, verdict.reason) == ("refuse", mark)
    assert judge(reply(), held).outcome == "permit"
