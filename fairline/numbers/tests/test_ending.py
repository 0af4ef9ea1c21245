"""When a subscription ends, its numbers are given back: for three days they may be taken back, then they are gone."""

from datetime import timedelta

import pytest

from fairline.accounts.plans.events import AccountLapsed
from fairline.journal import HOUSE, append
from fairline.numbers.phones import porting, service
from fairline.numbers.phones.problems import PhoneNotReady
from fairline.numbers.tests.test_phones import US, adds, opened, plugins

__all__ = ["opened", "plugins"]  # fixtures
OTHER_US = "+1 212 555 0124"


def ends(house):
    house.write(lambda c: append(c, HOUSE, AccountLapsed(plan="free", last=c.at, by="nobody", number=1)))
    house.follow()


def test_after_seventy_one_hours_it_may_be_taken_back_and_after_seventy_three_no_more(house, clock):
    """Clause ZS-NUM-SUBSCRIPTION-END."""
    one, two = adds(house), adds(house, OTHER_US)
    ends(house)
    assert house.read(lambda c: [service.find(c, each.id).state for each in (one, two)]) == ["released"] * 2
    clock.advance(timedelta(hours=71))
    assert house.write(lambda c: service.recover(c, HOUSE, one.id)).state == "active"
    clock.advance(timedelta(hours=2))
    with pytest.raises(PhoneNotReady):
        house.write(lambda c: service.recover(c, HOUSE, two.id))
    ends(house)
    assert house.replays_the_same()


def test_what_is_moving_to_another_provider_stays_until_it_has(house):
    """Clause ZS-NUM-SUBSCRIPTION-END."""
    held = adds(house, US)
    house.write(lambda c: porting.leave(c, HOUSE, held.id, "Elsewhere"))
    ends(house)
    assert house.read(lambda c: service.find(c, held.id).state) != "released"
