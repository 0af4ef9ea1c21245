"""How an account stands decides whether it may answer, and whether it may begin."""

import pytest

from fairline.gate import (
    Consents,
    Entitled,
    Export,
    Measure,
    SenderProven,
    Standing,
    TextSender,
    Unknown,
    verdict_told,
)
from fairline.gate.acts import LETTER
from fairline.gate.facts import ExportAllowed
from fairline.gate.policies import BY_ACT
from fairline.gate.policies.standing import NAME, judge
from fairline.gate.ruling import rule
from fairline.gate.tests.given import AT, MINUTE, call, facts, mail, reply, talk


def ruled(state, *, wrote):
    verdict = judge(reply(), facts(Standing(state), talk(contact_wrote=wrote, contact_wrote_last_at=None)))
    return verdict.outcome, verdict.reason


def test_an_active_account_may_answer_and_begin():
    assert ruled("active", wrote=True) == ruled("active", wrote=False) == ("permit", "")


def test_an_account_suspended_in_part_may_answer_and_not_begin():
    assert ruled("partly_suspended", wrote=True) == ("permit", "")
    assert ruled("partly_suspended", wrote=False) == ("refuse", "partly_suspended")


def test_a_suspended_account_says_nothing_even_to_who_wrote():
    assert ruled("suspended", wrote=True) == ruled("suspended", wrote=False) == ("refuse", "suspended")


def test_a_standing_we_do_not_know_cannot_be_told():
    with pytest.raises(Unknown):
        ruled("on holiday", wrote=True)


def test_a_suspended_account_may_still_take_out_what_it_has():
    """Clause DTA-V-FULL."""
    act = Export(id="act_1", what="account", blob="blb_1", recipients=("mem_owner",))
    held = facts(Standing("suspended"), Entitled(True, True, "account.move"), ExportAllowed(()))
    ruling = rule(act, held, BY_ACT[Export])
    assert ruling.outcome == "permitted"
    assert [verdict.outcome for verdict in ruling.verdicts if verdict.policy == NAME] == ["permit"]


def under(measure, act, *more):
    """What is ruled on an act while a measure holds."""
    given = facts(Standing("active", (measure,)), talk(contact_wrote=True), *more)
    verdict = judge(act, given)
    return verdict.outcome


SUSPENDED = [
    ("full", reply()),
    ("full", mail()),
    ("channel:webchat", reply()),
    ("channel:email", mail()),
    ("begin", mail()),
    ("campaigns", reply(purpose_class="marketing")),
    ("api", reply(member=None, app="tok_1")),
    ("token:tok_1", reply(member=None, app="tok_1")),
    ("member:mem_1", reply()),
    ("sender:mbx_1", mail(sender="mbx_1")),
]


@pytest.mark.parametrize(("scope", "act"), SUSPENDED)
def test_what_a_measure_is_about_does_not_leave(scope, act):
    assert under(Measure("msr_1", scope), act) == "refuse"


LEFT_ALONE = [
    ("channel:sms", reply()),
    ("channel:sms", call()),
    ("begin", reply()),
    ("campaigns", reply()),
    ("api", reply()),
    ("token:tok_2", reply(member=None, app="tok_1")),
    ("member:mem_2", reply()),
    ("sender:mbx_2", mail(sender="mbx_1")),
    ("exports_outward", reply()),
    ("full", mail(purpose=LETTER)),
    ("message:msg_1", reply()),
]


@pytest.mark.parametrize(("scope", "act"), LEFT_ALONE)
def test_everything_else_goes_on(scope, act):
    assert under(Measure("msr_1", scope), act) == "permit"


def test_one_number_one_domain_one_brand_alone_are_suspended():
    by_number = Measure("msr_1", "sender:snd_1")
    assert under(by_number, reply(channel="sms"), TextSender(why="", sender="snd_1")) == "refuse"
    assert under(by_number, reply(channel="sms"), TextSender(why="", sender="snd_2")) == "permit"
    by_domain = Measure("msr_1", "domain:tea.example")
    assert under(by_domain, mail(), SenderProven(True, "tea.example", "")) == "refuse"
    assert under(by_domain, mail(), SenderProven(True, "shop.example", "")) == "permit"
    by_brand = Measure("msr_1", "brand:bnd_1")
    assert under(by_brand, reply(), Consents({}, "bnd_1")) == "refuse"
    assert under(by_brand, reply(), Consents({}, "bnd_2")) == "permit"


def test_exports_outward_are_suspended_and_the_accounts_own_never():
    measure = Measure("msr_1", "exports_outward")
    outward = Export(id="act_1", what="rows", blob="blb_1", recipients=("rcp_elsewhere",))
    assert under(measure, outward) == "refuse"
    assert under(measure, Export(id="act_1", what="rows", blob="blb_1", recipients=("mem_1",))) == "permit"
    for what in ("account", "access_package"):
        assert under(measure, Export(id="act_1", what=what, blob="b", recipients=("rcp_elsewhere",))) == "permit"
        assert under(Measure("msr_1", "full"), Export(id="act_1", what=what, blob="b")) == "permit"


def test_what_is_held_waits_and_a_suspension_is_stronger():
    held, full = Measure("msr_1", "channel:webchat", "held"), Measure("msr_2", "full")
    verdict = judge(reply(), facts(Standing("active", (held,))))
    assert (verdict.outcome, verdict.reason, verdict.until) == ("defer", "held", AT + 60 * MINUTE)
    assert judge(reply(), facts(Standing("active", (held, full)))).outcome == "refuse"


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_refusal_names_the_case_the_clause_the_reason_and_what_to_do(language):
    measure = Measure("msr_1", "channel:webchat", case="cas_1", clauses=("TDA-CONTENT-IP",), why="a stolen picture")
    told = verdict_told(judge(reply(), facts(Standing("active", (measure,)))), AT, language)
    assert "cas_1" in told.reason
    assert "a stolen picture" in told.reason
    assert [clause.id for clause in told.clauses] == ["TDA-CONTENT-IP", "DTA-V-PARTIAL"]
    assert told.remedy is not None
    assert told.remedy.action == "open_case"
