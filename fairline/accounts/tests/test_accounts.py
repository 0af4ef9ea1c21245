"""An account is opened once, changed, suspended, and in good standing again; the gate is told how it stands."""

from datetime import timedelta
from typing import Any

import pytest

from fairline import accounts
from fairline.accounts import facts
from fairline.accounts.accounts import every_account
from fairline.gate import Reply
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput, Conflict, NotFound
from tests.support.house import OTHER

ACT = Reply(id="act_1", channel="webchat")


def test_an_account_is_opened_once(house, opened):
    account = house.read(accounts.account)
    assert (account.name, account.country, account.standing) == ("Rhône Bikes", "CH", "active")
    with pytest.raises(Conflict):
        house.write(lambda c: accounts.open_house(c, name="Again", country="CH", locale="en", time_zone="UTC"))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "  "),
        ("name", "x" * 201),
        ("country", "Switzerland"),
        ("country", "EU"),
        ("country", "ZZ"),
        ("locale", "de"),
        ("time_zone", "Zurich"),
    ],
)
def test_what_cannot_be_is_told_by_its_field(house, field, value):
    given = {"name": "Rhône Bikes", "country": "CH", "locale": "en", "time_zone": "UTC"} | {field: value}
    with pytest.raises(BadInput) as told:
        house.write(lambda c: accounts.open_house(c, **given))
    assert set(told.value.fields) == {field}
    assert house.journal() == []


def test_there_is_no_account_before_it_is_opened(house):
    with pytest.raises(NotFound):
        house.read(accounts.account)
    assert house.read(lambda c: facts.standing(c, ACT)) is None
    assert house.read(lambda c: facts.agreement(c, ACT)) is None


def test_a_suspension_needs_a_reason_and_is_told_to_the_gate(house, opened):
    with pytest.raises(BadInput):
        house.write(lambda c: accounts.set_standing(c, "suspended", " "))
    elsewhere: Any = "on holiday"
    with pytest.raises(BadInput):
        house.write(lambda c: accounts.set_standing(c, elsewhere, "sun"))
    house.write(lambda c: accounts.set_standing(c, "suspended", "spam", by="the operator"))
    account = house.read(accounts.account)
    assert (account.standing, account.standing_reason, account.standing_by) == ("suspended", "spam", "the operator")
    assert house.read(lambda c: facts.standing(c, ACT)).state == "suspended"
    house.write(lambda c: accounts.set_standing(c, "active", ""))
    assert house.read(lambda c: facts.standing(c, ACT)).state == "active"
    assert house.replays_the_same()


def test_a_change_that_changes_nothing_is_not_written(house, opened):
    before = len(house.journal())
    house.write(lambda c: accounts.change_account(c, HOUSE, name="Rhône Bikes", country="ch"))
    assert len(house.journal()) == before
    assert house.write(lambda c: accounts.change_account(c, HOUSE, locale="en")).locale == "en"


def test_the_operator_sees_every_account_in_the_order_they_were_opened(house, clock, opened):
    clock.advance(timedelta(seconds=1))
    house.write(lambda c: accounts.open_house(c, name="Other", country="FR", locale="en", time_zone="UTC"), OTHER)
    assert [one["id"] for one in house.read(every_account, "*")] == ["acc_test", OTHER]


def test_one_account_cannot_be_read_in_anothers_unit(house, opened):
    with pytest.raises(NotFound):
        house.read(accounts.account, OTHER)
