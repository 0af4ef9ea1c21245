"""How an account stands decides whether it may answer, and whether it may begin."""

import pytest

from fairline.gate import Entitled, Export, Standing, Unknown
from fairline.gate.facts import ExportAllowed
from fairline.gate.policies import BY_ACT
from fairline.gate.policies.standing import NAME, judge
from fairline.gate.ruling import rule
from fairline.gate.tests.given import facts, reply, talk


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
    assert NAME not in [verdict.policy for verdict in ruling.verdicts]
