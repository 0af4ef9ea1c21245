"""Who rings for help gets through or is told at once what to do; who watches over the account hears of it."""

from datetime import timedelta

import pytest

from fairline.accounts.events import MembersNotified
from fairline.emergency.service import confirm, network_of, put_site, why_due
from fairline.emergency.tests.conftest import BY, HOME, site
from fairline.gate import Help, call, call_terms, consider, submit
from fairline.journal import Actor, append, new_person
from fairline.security.events import SignedIn


def rings(house, member, number, **more):
    by = Actor("member", member) if member else Actor("flow", "flo_1")
    ruling = house.write(lambda c: submit(c, call(c, number, member=member, **more), by))
    house.follow()
    return ruling


def notices(house):
    return [each.event.key for each in house.journal() if isinstance(each.event, MembersNotified)]


def written(house):
    return [(each.event.number, each.event.outcome) for each in house.journal() if each.kind == "EmergencyRung"]


@pytest.fixture
def located(house, ben):
    house.write(lambda c: put_site(c, BY, site()))
    house.write(lambda c: confirm(c, BY, ben, HOME, ""))
    return ben


def test_a_call_for_help_leaves_by_the_sites_way_and_supervisors_are_told(house, located):
    """Clauses DTA-EMERGENCY-VOICE, ZS-EMER-COUNTRIES."""
    ruling = rings(house, located, "144")
    assert ruling.outcome == "permitted"
    assert call_terms(ruling).emergency == Help("144", "trunk", "trk_1", located=True)
    assert written(house) == [("144", "carried")]
    assert "emergency.notice.carried" in notices(house)


def test_where_no_way_is_one_is_told_which_number_to_dial_and_supervisors_hear_of_it(house, ben):
    """Clauses DTA-EMERGENCY-VOICE, ZS-EMER-COUNTRIES: nothing goes to a trunk."""
    for number in ("911", "112"):
        ruling = rings(house, ben, number)
        (verdict,) = ruling.verdicts
        assert (ruling.outcome, verdict.reason, verdict.values["tell"]) == ("refused", "off", "112")
    assert written(house) == [("112", "off"), ("112", "off")]
    assert notices(house).count("emergency.notice.lost") == 2


def test_a_machine_is_stopped_and_that_is_told(house, located):
    """Clause DTA-EMERGENCY-AUTO."""
    assert rings(house, None, "112", how="flow", cause="flo_1").outcome == "refused"
    assert written(house) == [("112", "automated")]
    assert "emergency.notice.automated" in notices(house)


def test_the_number_for_help_is_told_before_it_is_dialled(house, located):
    """The workspace asks first: what would be ruled, without a line in the journal."""
    before = len(house.journal())
    ruling = house.write(lambda c: consider(c, call(c, "112", member=located)))
    assert ruling.outcome == "permitted"
    assert [each.kind for each in house.journal()[before:]] in ([], ["PersonSeen"])


def test_one_that_rings_again_within_ten_minutes_is_asked_once_more_and_let_through(house, located):
    """Clause ZS-EMER-TEST-CALLS."""

    def again():
        found = call_terms(rings(house, located, "112")).emergency
        return found is not None and found.again

    assert not again()
    house.clock.advance(timedelta(minutes=9))
    assert again()
    house.clock.advance(timedelta(minutes=11))
    assert not again()


def test_a_line_that_can_wait_is_written_down_and_alarms_nobody(house, located):
    """Clause ZS-EMER-NON-URGENT."""
    assert rings(house, located, "116117").outcome == "refused"
    assert written(house) == [("116117", "non_urgent")]
    assert notices(house) == []


def test_who_comes_in_from_another_network_is_asked_where_they_are(house, ben):
    """Clause ZS-EMER-ADDRESS-NOT-GPS."""
    house.write(lambda c: confirm(c, BY, ben, HOME, network_of(c, "192.0.2.7")))

    def signs_in(address):
        event = lambda c: SignedIn(member=ben, person=new_person(c), session="ses_1", address=address)  # noqa: E731
        house.write(lambda c: append(c, BY, event(c)))
        house.follow()
        return house.read(lambda c: why_due(c, ben))

    assert signs_in("192.0.2.99") == ""
    assert signs_in("198.51.100.9") == "network"
