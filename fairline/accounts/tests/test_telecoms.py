"""Whom the European telecoms code protects, and that a right is waived expressly or not at all."""

import pytest

from fairline import accounts
from fairline.accounts import telecoms
from fairline.accounts.telecoms import NoSuchRight, applies, size_of
from fairline.accounts.tests.conftest import joined
from fairline.journal import HOUSE
from fairline.kit.errors import BadInput

SMALL = {"staff": 12, "turnover": 900_000, "for_profit": True}


@pytest.mark.parametrize("service", ["number-independent", "number-based"])
@pytest.mark.parametrize("size", ["micro", "small", "not_for_profit", "larger"])
@pytest.mark.parametrize("country", ["DE", "GB", "US"])
def test_the_code_protects_the_small_in_the_eea_and_the_united_kingdom(service, size, country):
    """Clause ZS-EECC-SCOPE."""
    assert applies(service, size, country) is (size != "larger" and country in ("DE", "GB"))


def test_another_kind_of_service_is_not_covered():
    assert not applies("ticketing", "micro", "DE")


@pytest.mark.parametrize(
    ("staff", "turnover", "for_profit", "size"),
    [
        (9, 2_000_000, True, "micro"),
        (10, 2_000_000, True, "small"),
        (9, 2_000_001, True, "small"),
        (49, 10_000_000, True, "small"),
        (50, 10_000_000, True, "larger"),
        (49, 10_000_001, True, "larger"),
        (400, 90_000_000, False, "not_for_profit"),
    ],
)
def test_sizes_end_where_the_recommendation_says(staff, turnover, for_profit, size):
    assert size_of(staff, turnover, for_profit=for_profit) == size


def declare(house, by, **told):
    return house.write(lambda c: telecoms.declare(c, by, **SMALL | told))


def test_each_right_is_answered_by_itself_and_silence_waives_nothing(house, opened):
    declare(house, opened.id, countries=("de", "US"))
    rights = house.read(telecoms.rights)
    assert len(rights) == 12
    assert not any(one.is_waived for one in rights)
    house.write(lambda c: telecoms.answer(c, opened.id, "number-based", "105-1", "waive"))
    waived = [(one.service, one.right) for one in house.read(telecoms.rights) if one.is_waived]
    assert waived == [("number-based", "105-1")]
    house.write(lambda c: telecoms.answer(c, opened.id, "number-based", "105-1", "keep"))
    assert not any(one.is_waived for one in house.read(telecoms.rights))
    assert house.replays_the_same()


def test_outside_its_scope_nothing_is_offered_or_kept_and_an_old_answer_counts_for_nothing(house, opened):
    with pytest.raises(NoSuchRight):
        house.write(lambda c: telecoms.answer(c, opened.id, "number-based", "105-1", "waive"))
    declare(house, opened.id, countries=("FR",))
    house.write(lambda c: telecoms.answer(c, opened.id, "number-based", "105-1", "waive"))
    declare(house, opened.id, countries=("US",))
    assert house.read(telecoms.rights) == []
    with pytest.raises(NoSuchRight):
        house.write(lambda c: telecoms.answer(c, opened.id, "number-based", "105-1", "waive"))


def test_only_an_owner_answers_and_only_what_there_is_to_answer(house, opened):
    ben = house.write(lambda c: joined(c, "ben@example.com", "Ben", "admin"))
    with pytest.raises(accounts.OwnersOnly):
        declare(house, ben.id, countries=("FR",))
    declare(house, opened.id, countries=("FR",))
    with pytest.raises(accounts.OwnersOnly):
        house.write(lambda c: telecoms.answer(c, ben.id, "number-based", "105-1", "waive"))
    for right, choice in (("105-1", "perhaps"), ("999-1", "waive")):
        with pytest.raises(BadInput):
            house.write(lambda c, r=right, w=choice: telecoms.answer(c, opened.id, "number-based", r, w))


def test_before_a_family_is_first_used_its_rights_wait_for_an_answer(house, opened):
    """Clause ZS-EECC-NOTICE: shown to a German charity that adds voice, never to a large American company."""
    declare(house, opened.id, countries=("DE",), for_profit=False)
    assert len(house.read(lambda c: telecoms.unanswered(c, "voice"))) == 6
    assert house.read(lambda c: telecoms.unanswered(c, "ticketing")) == []
    for right in telecoms.RIGHTS:
        house.write(lambda c, right=right: telecoms.answer(c, opened.id, "number-based", right, "keep"))
    assert house.read(lambda c: telecoms.unanswered(c, "voice")) == []
    declare(house, opened.id, countries=("US",), staff=400, turnover=90_000_000)
    assert house.read(lambda c: telecoms.unanswered(c, "voice")) == []


def moved(house, country):
    house.write(lambda c: accounts.change_account(c, HOUSE, country=country))
    house.follow()


def notices(house):
    found = [entry.event for entry in house.journal() if entry.kind == "MembersNotified"]
    return [(one.key, one.href) for one in found if one.key == "accounts.notice.telecoms"]


@pytest.mark.parametrize("feature", ["channel:voice", "widget"])
def test_a_feature_stays_off_until_every_right_of_it_was_answered(house, opened, feature):
    """Clause ZS-EECC-NOTICE: a German charity that adds voice is asked before, and may then keep or waive."""
    declare(house, opened.id, countries=("DE",), for_profit=False)
    with pytest.raises(accounts.RightsUnanswered) as refused:
        house.read(lambda c: accounts.require_feature(c, feature))
    assert refused.value.clauses == ("ZS-EECC-NOTICE",)
    service = refused.value.values["service"]
    for right in telecoms.RIGHTS:
        house.write(lambda c, right=right: telecoms.answer(c, opened.id, service, right, "waive"))
    house.read(lambda c: accounts.require_feature(c, feature))


def test_what_is_no_service_of_the_code_waits_for_nothing(house, opened):
    declare(house, opened.id, countries=("DE",), for_profit=False)
    house.read(lambda c: accounts.require_feature(c, "tokens"))


def test_a_large_american_company_is_never_asked(house, opened):
    """Clause ZS-EECC-NOTICE."""
    moved(house, "US")
    declare(house, opened.id, countries=("US",), staff=400, turnover=90_000_000)
    house.read(lambda c: accounts.require_feature(c, "channel:voice"))
    house.follow()
    assert notices(house) == []


def test_where_the_code_holds_and_nobody_said_how_large_they_are_owners_are_asked_and_it_waits(house, opened):
    moved(house, "DE")
    assert notices(house) == [("accounts.notice.telecoms", "/compliance/agreements")]
    with pytest.raises(accounts.RightsUnanswered):
        house.read(lambda c: accounts.require_feature(c, "channel:voice"))
    declare(house, opened.id, countries=("DE",), staff=400, turnover=90_000_000)
    house.read(lambda c: accounts.require_feature(c, "channel:voice"))
    moved(house, "DE")
    assert len(notices(house)) == 1
