"""Somebody calls for help from the screen: it is never left without an answer of what to do."""

import pytest

from fairline.calls.service import NoPhone, NoPhoneForHelp, Wanted, dial
from fairline.journal import Actor


@pytest.mark.parametrize("keyed", ["112", "911", "1-1-2"])
def test_without_a_telephone_of_their_own_they_are_told_to_take_another(house, desk, keyed):
    """Clause DTA-EMERGENCY-VOICE."""
    member = desk.shop.agent("Ben")
    by = Actor("member", member)
    with pytest.raises(NoPhoneForHelp) as told:
        house.write(lambda c: dial(c, member, Wanted(keyed), by))
    assert "112" in told.value.told("en")["title"]
    with pytest.raises(NoPhone):
        house.write(lambda c: dial(c, member, Wanted("+41445550177"), by))
