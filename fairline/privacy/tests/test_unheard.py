"""An unclear wish to hear no more that nobody judges holds by itself after ten days."""

from datetime import timedelta

from fairline.privacy.consent import marks, store
from fairline.privacy.tests.test_consents import MEMBER, act, given, hears, may, somebody


def notices(house):
    return [entry.event.key for entry in house.journal() if entry.kind == "MembersNotified"]


def test_nobody_judging_it_is_warned_of_on_the_seventh_day_and_holds_on_the_tenth(house, officer):
    contact = somebody(house)
    given(house, contact)
    hears(house, "how do I unsubscribe from your lists?")
    wanted = act(contact)
    assert not may(house, wanted)  # it waits for a person, and meanwhile nothing leaves
    house.clock.advance(timedelta(days=7, minutes=1))
    house.due()
    assert notices(house) == ["privacy.notice.unheard-soon"]
    house.clock.advance(timedelta(days=3))
    house.due()
    assert notices(house)[-1] == "privacy.notice.unheard"
    assert house.read(lambda c: store.doubts(c, 2**62, 10)) == []
    assert [entry.event.was_meant for entry in house.journal() if entry.kind == "RefusalJudged"] == [True]
    assert not may(house, wanted)


def test_what_somebody_judged_is_left_alone(house, officer):
    contact = somebody(house)
    given(house, contact)
    hears(house, "how do I unsubscribe from your lists?")
    (doubt,) = house.read(lambda c: store.doubts(c, 2**62, 10))
    house.write(lambda c: marks.settle(c, MEMBER, doubt["number"], was_meant=False))
    house.clock.advance(timedelta(days=11))
    house.due()
    assert notices(house) == []
    assert may(house, act(contact))
