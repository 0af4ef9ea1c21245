"""Who rings for help gets through or is told at once what to do; who watches over the account hears of it."""

from datetime import timedelta

import pytest

from fairline.accounts.events import MembersNotified
from fairline.emergency import service
from fairline.emergency.ringing import made_ready, read_back, unheard
from fairline.emergency.service import confirm, network_of, put_site, why_due
from fairline.emergency.tests.conftest import BY, HOME, site
from fairline.gate import Help, call, call_terms, consider, submit, told
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


@pytest.mark.parametrize("knows_where", [True, False])
def test_that_they_were_shown_what_to_say_is_written_down_once_for_each_call(house, ben, knows_where):
    """Clause ZS-EMER-NO-CALLBACK-INFO: with an address on file and without."""
    house.write(lambda c: put_site(c, BY, site()))
    by = Actor("member", ben)
    house.write(lambda c: service.card_shown(c, by, ben))
    if knows_where:
        house.write(lambda c: confirm(c, BY, ben, HOME, ""))
    for _ in range(2):
        assert rings(house, ben, "144").outcome == "permitted"
        house.write(lambda c: service.card_shown(c, by, ben))
        house.write(lambda c: service.card_shown(c, by, ben))
        house.write(lambda c: service.card_shown(c, BY, "mem_other"))
        house.clock.advance(timedelta(seconds=5))
    acts = [each.event.act for each in house.journal() if each.kind == "EmergencyRung"]
    shown = [each.event for each in house.journal() if each.kind == "EmergencyCardShown"]
    assert [(each.act, each.member, each.located) for each in shown] == [(act, ben, knows_where) for act in acts]


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


def test_when_nobody_took_it_that_is_told_again_and_whoever_rang_hears_what_to_do(house, located):
    """Clause DTA-EMERGENCY-VOICE."""
    ruling = rings(house, located, "144")
    said = house.write(lambda c: unheard(c, ruling.act.id))
    assert "1 4 4" in said.words
    assert written(house) == [("144", "carried"), ("144", "failed")]
    assert [key for key in notices(house) if key.startswith("emergency")] == [
        "emergency.notice.carried",
        "emergency.notice.lost",
    ]


def test_a_call_for_tests_reads_back_the_number_and_the_address_on_file(house, located, ben):
    """Clause ZS-EMER-TEST-CALLS."""
    words = house.read(lambda c: read_back(c, ben, "+41215550100")).words
    assert "4 1 2 1 5 5 5 0 1 0 0" in words
    assert "Rue du Lac 5" in words
    assert "address" in house.read(lambda c: read_back(c, "mem_nobody", "")).words


def test_calls_are_offered_to_whoever_confirmed_where_they_are_and_only_where_a_site_has_a_way(house, ben):
    """Clause ZS-EMER-ADDRESS-NOT-GPS."""
    assert house.read(service.located) is None
    house.write(lambda c: put_site(c, BY, site()))
    assert house.read(service.located) == frozenset()
    house.write(lambda c: confirm(c, BY, ben, HOME, network_of(c, "192.0.2.7")))
    assert house.read(service.located) == {ben}
    house.write(lambda c: service.doubt(c, BY, ben, network_of(c, "198.51.100.9")))
    assert house.read(service.located) == frozenset()
    house.write(lambda c: confirm(c, BY, ben, HOME, network_of(c, "198.51.100.9")))
    house.clock.advance(timedelta(days=31))
    assert house.read(service.located) == frozenset()


def test_what_is_said_where_no_call_can_leave_is_ready_before_it_is_needed(house, ben):
    """Clause DTA-EMERGENCY-VOICE: within a second, and a voice takes its time."""
    ready = [each.words for each in house.read(lambda c: made_ready(c, ben))]
    assert told(rings(house, ben, "112"), "en").verdicts[0].reason in ready
