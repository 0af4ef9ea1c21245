"""Measures hold until their end, their condition or an appeal, and are lifted as if they had not been."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.accounts import facts
from fairline.gate import Reply
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput, NotFound
from tests.support.house import ACCOUNT

ACT = Reply(id="act_1", channel="webchat")
DAY = 86_400_000


def taken(c, scope="channel:sms", **more):
    """A measure taken in a case."""
    usual = {"case": "cas_1", "clauses": ("DTA-V-PARTIAL",), "why": "spam", "until": c.at + DAY}
    return accounts.take_measure(c, HOUSE, scope=scope, **(usual | more))


def scopes(house):
    return [one.scope for one in house.read(lambda c: facts.standing(c, ACT)).measures]


def test_the_gate_is_told_of_a_measure_until_its_time_is_over(house, clock, opened):
    house.write(taken)
    assert scopes(house) == ["channel:sms"]
    clock.advance(timedelta(hours=23))
    house.due()
    assert scopes(house) == ["channel:sms"]
    clock.advance(timedelta(hours=1))
    assert scopes(house) == []
    house.due()
    (held,) = house.read(lambda c: accounts.measures_of(c, "cas_1"))
    assert (held.because, held.holds(clock.millis())) == ("over", False)
    assert house.replays_the_same(ACCOUNT)


def test_the_same_measure_is_taken_once_and_lifted_once(house, opened):
    assert house.write(taken) == house.write(taken)
    (held,) = house.read(accounts.measures_now)
    for _ in range(2):
        house.write(lambda c: accounts.lift_measure(c, HOUSE, held.id, "appeal"))
    kinds = [entry.kind for entry in house.journal()]
    assert (kinds.count("MeasureTaken"), kinds.count("MeasureLifted")) == (1, 1)
    assert scopes(house) == []


@pytest.mark.parametrize(("scope", "standing"), [("full", "suspended"), ("begin", "partly_suspended")])
def test_the_accounts_standing_follows_its_strictest_measure_and_comes_back(house, opened, scope, standing):
    def stands():
        return house.read(accounts.account).standing

    other = house.write(lambda c: taken(c, "begin", case="cas_2"))
    strict = house.write(lambda c: taken(c, scope))
    assert stands() == standing
    house.write(lambda c: accounts.lift_measure(c, HOUSE, strict, "met"))
    assert stands() == "partly_suspended"
    house.write(lambda c: accounts.lift_measure(c, HOUSE, other, "met"))
    assert stands() == "active"


def test_what_the_operator_set_by_hand_is_not_touched(house, opened):
    house.write(lambda c: accounts.set_standing(c, "suspended", "unpaid"))
    held = house.write(lambda c: taken(c, "full"))
    house.write(lambda c: accounts.lift_measure(c, HOUSE, held, "met"))
    assert house.read(accounts.account).standing == "suspended"


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"scope": "everything"}, "scope"),
        ({"scope": "full:x"}, "scope"),
        ({"scope": "sender:"}, "scope"),
        ({"why": " "}, "why"),
        ({"kind": "banished"}, "kind"),
        ({"until": 1}, "until"),
        ({"until": None}, "until"),
        ({"until": None, "kind": "other", "condition": "training"}, "until"),
        ({"ground": "mood"}, "ground"),
    ],
)
def test_a_measure_without_scope_reason_or_end_is_refused(house, opened, wrong, field):
    """Clause DTA-V-OTHER."""
    with pytest.raises(BadInput) as told:
        house.write(lambda c: taken(c, **wrong))
    assert set(told.value.fields) == {field}


def test_a_condition_is_an_end_too(house, opened):
    assert house.write(lambda c: taken(c, until=None, condition="the number is registered"))


def test_what_is_suspended_is_told_with_its_case_and_clauses(house, opened):
    house.write(lambda c: taken(c, "token:tok_1"))
    with pytest.raises(accounts.Suspended) as told:
        house.read(lambda c: accounts.refuse_if_stopped(c, "api", "token:tok_1"))
    assert told.value.clauses == ("DTA-V-PARTIAL",)
    assert told.value.values == {"case": "cas_1", "why": "spam"}
    house.read(lambda c: accounts.refuse_if_stopped(c, "api", "token:tok_2"))


def test_removed_things_are_known_by_their_kind(house, opened):
    house.write(lambda c: taken(c, "message:msg_1", kind="removed"))
    assert house.read(lambda c: accounts.removed(c, "message")) == {"msg_1"}
    assert house.read(lambda c: accounts.removed(c, "form")) == frozenset()


def test_there_is_no_measure_where_there_is_no_account(house):
    with pytest.raises(NotFound):
        house.write(taken)
