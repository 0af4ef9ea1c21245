"""An agreement ends by two persons and after the time to appeal; only then does the clock of deletion start."""

from datetime import timedelta

import pytest

from fairline import accounts, cases
from fairline.cases import deciding, ladder
from fairline.cases.plugin import PLUGIN as CASES
from fairline.compliance.plugin import PLUGIN as COMPLIANCE
from fairline.journal import HOUSE, Actor
from fairline.privacy.leaving import store as leaving
from fairline.security.tests.conftest import account_of
from tests.support.house import OTHER

FIRST, SECOND, THIRD = (Actor("operator", f"mem_{name}") for name in ("one", "two", "three"))
OURS = Actor("member", "mem_ada")


@pytest.fixture
def plugins(plugins):
    return (*(one for one in plugins if one is not COMPLIANCE), CASES, COMPLIANCE)


@pytest.fixture
def case(house):
    house.write(lambda c: account_of(c))
    house.write(lambda c: account_of(c, "opal@operator.example"), OTHER)
    house.write(accounts.appoint_operator, OTHER)
    return house.write(lambda c: cases.open_case(c, HOUSE, kind="violation", side="operator", title="Fraud"))


def is_leaving(house):
    house.due()
    house.follow()
    return house.read(leaving.leaving) is not None


def terminates(house, case):
    proposal = house.write(lambda c: ladder.propose(c, FIRST, case, "terminate", "Forty people lost money."))
    assert not is_leaving(house)
    house.write(lambda c: ladder.answer_proposal(c, SECOND, case, proposal, approved=True))


def test_one_approver_waits_and_after_two_and_the_window_the_clock_of_deletion_starts(house, clock, case):
    """Clause DTA-V-TERMINATE: its check."""
    terminates(house, case)
    clock.advance(timedelta(days=9))
    assert not is_leaving(house)
    clock.advance(timedelta(days=1))
    assert is_leaving(house)
    ended = next(one.at for one in house.journal() if one.kind == "AgreementEnded")
    left = house.read(leaving.leaving)
    assert left is not None
    assert left.asked_at >= ended


def test_an_appeal_stops_the_clock_before_it_starts(house, clock, case):
    house.write(
        lambda c: deciding.decide(c, FIRST, case, "confirmed", "Forty people lost money to the same number of theirs.")
    )
    terminates(house, case)
    house.write(lambda c: deciding.appeal(c, OURS, case, "It was not us."))
    clock.advance(timedelta(days=30))
    assert not is_leaving(house)
    house.write(
        lambda c: deciding.decide_appeal(c, THIRD, case, upheld=False, reason="It was another account's number.")
    )
    clock.advance(timedelta(days=30))
    assert not is_leaving(house)
