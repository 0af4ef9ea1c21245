"""Before an account is suspended, who may need help from there is told what becomes of such calls."""

from datetime import timedelta

import pytest

from fairline import accounts
from fairline.emergency.service import confirm, put_site
from fairline.emergency.tests.conftest import BY, HOME, site
from fairline.gate import call, submit
from fairline.journal import Actor
from fairline.kit.clock import Millis
from fairline.kit.errors import BadInput

DAY = 24 * 3_600_000


@pytest.fixture
def located(house, ben):
    house.write(lambda c: put_site(c, BY, site()))
    house.write(lambda c: confirm(c, BY, ben, HOME, ""))
    return ben


def announces(house, days=3):
    done = house.write(lambda c: accounts.announce_suspension(c, Millis(c.at + days * DAY), "Unpaid since March"))
    house.follow()
    return done


def told(house, key):
    return [entry for entry in house.journal() if entry.kind == "MembersNotified" and entry.event.key == key]


def suspended(house):
    return [entry for entry in house.journal() if entry.kind == "StandingChanged"]


def rings(house, member):
    by = Actor("member", member)
    return house.write(lambda c: submit(c, call(c, "144", member=member), by)).outcome


def test_admins_and_who_has_an_address_are_warned_before_and_the_suspension_says_so(house, located):
    """Clause ZS-EMER-LIMITS: its check."""
    announces(house)
    (warned,) = told(house, "emergency.notice.announced")
    owner = next(one.id for one in house.read(lambda c: accounts.every_member(c, "", 10)) if one.role == "owner")
    assert set(warned.event.members) == {owner, located}
    assert (len(warned.event.acts), warned.event.clause) == (2, "ZS-EMER-LIMITS")
    house.clock.advance(timedelta(days=2))
    house.due()
    assert suspended(house) == []
    house.clock.advance(timedelta(days=1, minutes=1))
    house.due()
    house.follow()
    (entry,) = suspended(house)
    assert (entry.event.standing, entry.event.warned) == ("suspended", warned.event.notice)
    assert warned.at < entry.at
    assert told(house, "emergency.notice.suspended") == []
    assert rings(house, located) == "permitted"
    assert house.replays_the_same()


def test_what_is_called_off_or_announced_anew_does_not_happen_on_the_old_day(house, located):
    announces(house)
    house.write(accounts.call_off_suspension)
    assert house.read(accounts.announced_suspension) is None
    announces(house, days=5)
    house.clock.advance(timedelta(days=4))
    house.due()
    assert suspended(house) == []
    house.clock.advance(timedelta(days=2))
    house.due()
    assert len(suspended(house)) == 1


def test_it_is_announced_a_day_ahead_and_with_a_reason(house, located):
    for hours, reason, field in ((23, "Unpaid", "at"), (48, " ", "reason")):
        at = Millis(house.read(lambda c: c.at) + hours * 3_600_000)
        with pytest.raises(BadInput) as refused:
            house.write(lambda c, at=at, reason=reason: accounts.announce_suspension(c, at, reason))
        assert set(refused.value.fields) == {field}


def test_where_an_account_is_stopped_at_once_they_are_told_at_once(house, located):
    house.write(lambda c: accounts.set_standing(c, "suspended", "fraud"))
    house.follow()
    assert len(told(house, "emergency.notice.suspended")) == 1
    house.write(lambda c: accounts.set_standing(c, "active", ""))
    house.follow()
    assert len(told(house, "emergency.notice.suspended")) == 1
    assert rings(house, located) == "permitted"
