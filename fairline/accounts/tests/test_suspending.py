"""An announced suspension waits until whoever it puts at risk was warned, and says by what."""

from fairline import accounts
from fairline.accounts import suspending
from fairline.journal import HOUSE
from fairline.kit.clock import Millis

DAY = 24 * 3_600_000


def suspended(house):
    return [entry.event.warned for entry in house.journal() if entry.kind == "StandingChanged"]


def test_nobody_is_suspended_before_anybody_was_warned(house, opened):
    """Clause ZS-EMER-LIMITS: the warning exists before, and the job keeps which it was."""
    made = house.write(lambda c: accounts.announce_suspension(c, Millis(c.at + DAY), "Unpaid since March"))
    house.write(lambda c: suspending.suspend(c, {"suspension": made}))
    assert suspended(house) == []
    key = accounts.warned_as(made)
    notice = house.write(lambda c: accounts.notify(c, HOUSE, "emergency.notice.announced", ("owner",), once=key))
    house.write(lambda c: suspending.suspend(c, {"suspension": "sus_another"}))
    assert suspended(house) == []
    house.write(lambda c: suspending.suspend(c, {"suspension": made}))
    house.write(lambda c: suspending.suspend(c, {"suspension": made}))
    assert suspended(house) == [notice]
