"""A telephone system beside this one asks before it dials, by the same rules; what it never asked about is a case."""

from datetime import timedelta

import pytest

from fairline.cases import store
from fairline.cases.traffic.calls import call_qualities, month_of
from fairline.gate import Consents, DoNotContact, Rung
from fairline.gate.calls import facts as calls
from fairline.gate.partners import Question, Reported, may_call, report
from fairline.gate.tests.given import CALLING, RARELY, good, providers
from fairline.journal import Actor
from fairline.kit.errors import BadInput

PARTNER = Actor("app", "tok_partner")
NOUR = "+41791234567"


@pytest.fixture
def facts(house, opened):
    """Everything speaks for a call, but for what the gate itself keeps of them."""
    told = providers(*good(), *RARELY, *(fact for fact in CALLING if not isinstance(fact, Rung)), Consents({}, ""))
    house.database.tools.facts.update(told | {Rung: calls.rung})
    return house.database.tools.facts


def asks(house, **changes):
    return house.write(lambda c: may_call(c, PARTNER, Question(NOUR, sender="num_1", **changes)))


def reports(house, **changes):
    told = {"number": NOUR, "began": house.read(lambda c: c.at), "sender": "num_1", "answered": True, "lasted": 90_000}
    asked = house.write(lambda c: report(c, PARTNER, Reported(**told | changes)))
    house.follow()
    return asked


def cases_now(house):
    return [each.category for each in house.read(lambda c: store.cases.about(c, f"token:{PARTNER.id}"))]


def test_a_number_on_the_do_not_call_list_may_not_be_dialled_and_the_reason_is_told(house, facts):
    """Clause ZS-TPE-SAME-DUTIES: its check."""
    assert asks(house).outcome == "permitted"
    house.clock.advance(timedelta(hours=5))
    facts.update(providers(DoNotContact("all")))
    ruling = asks(house)
    refusing = {f"{each.policy}.{each.reason}" for each in ruling.verdicts if each.outcome == "refuse"}
    assert ruling.outcome == "refused"
    assert "do_not_contact.refused" in refusing


def test_a_call_it_never_asked_about_opens_a_case_and_one_it_asked_about_does_not(house, facts):
    """Clause ZS-TPE-SAME-DUTIES: its check."""
    permit = asks(house).act.id
    assert reports(house, permit=permit)
    assert cases_now(house) == []
    assert not reports(house)
    assert cases_now(house) == ["partner_unasked"]
    (every,) = [
        each for each in house.read(lambda c: call_qualities(c, month_of(c.at))) if each.scope == "channel:voice"
    ]
    assert (every.attempts, every.answered, every.talked) == (2, 2, 180)
    assert house.replays_the_same()


@pytest.mark.parametrize(
    "changes",
    [{"number": "+41791234568"}, {"permit": "act_unknown"}, {"began_after": 2}, {"began_after": -1}],
    ids=["another number", "no such permit", "too late", "before it asked"],
)
def test_a_permit_covers_its_own_number_within_the_hour(house, facts, changes):
    permit, told = asks(house).act.id, dict(changes)
    at = house.read(lambda c: c.at) + told.pop("began_after", 0) * 3_600_000
    assert not reports(house, **{"permit": permit, "began": at} | told)


def test_a_permit_is_good_for_one_call_and_for_who_asked(house, facts):
    permit = asks(house).act.id
    other = Actor("app", "tok_other")
    at = house.read(lambda c: c.at)
    assert not house.write(lambda c: report(c, other, Reported(NOUR, at, permit)))
    assert reports(house, permit=permit)
    assert not reports(house, permit=permit)


def test_what_is_not_reported_rings_and_what_is_may_be_asked_again(house, facts):
    permit = asks(house).act.id
    again = {f"{each.policy}.{each.reason}" for each in asks(house).verdicts if each.outcome == "refuse"}
    assert again == {"frequency.rings"}
    reports(house, permit=permit)
    assert asks(house).outcome == "permitted"


def test_what_is_no_number_is_said_so(house, facts):
    with pytest.raises(BadInput):
        house.write(lambda c: may_call(c, PARTNER, Question("hello")))
