"""A recording under a legal hold must stay: its contact's, its conversation's, or one of a stretch of time."""

import pytest

from fairline.privacy.keeping.recordings import must_stay
from fairline.privacy.rights import holds
from fairline.privacy.tests.talk import hear
from fairline.privacy.tests.test_desk import DAY


def test_without_a_hold_it_need_not_stay_and_with_one_it_must(desk, house):
    found = hear(house, 11, "The order never came", name="Nour")
    rows = house.read(lambda c: c.all("SELECT id, person FROM conversations WHERE account = :a", a=c.account))
    talk, person = rows[0]["id"], rows[0]["person"]
    assert not house.read(lambda c: must_stay(c, talk, person))
    for what, about in (("conversation", talk), ("contact", found.id)):
        hold = house.write(lambda c, w=what, a=about: holds.place(c, desk.by, w, a, why="Claim", owner="mem_1",
                                                                  review=c.at + DAY))  # fmt: skip
        assert house.read(lambda c: must_stay(c, talk, person))
        house.write(lambda c, h=hold: holds.lift(c, desk.by, h.id, "settled"))
        assert not house.read(lambda c: must_stay(c, talk, person))


@pytest.mark.parametrize("person", ["", "psn_nobody"])
def test_of_somebody_nobody_knows_only_a_stretch_of_time_keeps_it(desk, house, person):
    assert not house.read(lambda c: must_stay(c, "cnv_x", person))
    house.write(lambda c: holds.place(c, desk.by, "period", "", why="Inspection", owner="mem_1", begin=c.at - DAY,
                                      until=c.at + DAY, review=c.at + DAY))  # fmt: skip
    assert house.read(lambda c: must_stay(c, "cnv_x", person))
