"""One account is the operator's, and it is told wherever that is asked."""

import pytest

from fairline import accounts
from fairline.kit.errors import NotFound
from tests.support.house import ACCOUNT, OTHER


@pytest.fixture
def both(house, opened):
    """There are two accounts."""
    house.write(lambda c: accounts.open_house(c, name="Other", country="FR", locale="en", time_zone="UTC"), OTHER)


def test_nobody_is_the_operator_until_an_account_was_appointed(house, both):
    assert house.read(accounts.operator_account) is None
    house.write(accounts.appoint_operator, OTHER)
    assert house.read(accounts.operator_account) == house.read(accounts.operator_account, OTHER) == OTHER
    assert house.read(accounts.is_operator, OTHER)
    assert not house.read(accounts.is_operator)


def test_appointing_twice_is_written_once_and_ends_with_the_dismissal(house, both):
    for _ in range(2):
        house.write(accounts.appoint_operator)
    assert [entry.kind for entry in house.journal()].count("OperatorAppointed") == 1
    for _ in range(2):
        house.write(accounts.dismiss_operator)
    assert [entry.kind for entry in house.journal()].count("OperatorDismissed") == 1
    assert house.read(accounts.operator_account) is None
    assert house.replays_the_same(ACCOUNT)


def test_who_acts_for_the_operator_is_written_by_their_id_alone():
    assert str(accounts.acting_for_operator("mem_1")) == "operator:mem_1"


def test_an_account_that_is_not_there_cannot_be_appointed(house):
    with pytest.raises(NotFound):
        house.write(accounts.appoint_operator)
