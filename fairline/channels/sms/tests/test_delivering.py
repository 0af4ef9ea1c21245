"""What is permitted is handed over once, tried until it is decided, and reported on in whatever order."""

from datetime import timedelta
from itertools import permutations

import pytest

from fairline.channels.sms import store
from fairline.channels.sms.model import Report
from fairline.channels.sms.reports import take
from fairline.channels.sms.tests.network import NOUR, OURS
from fairline.journal import HOUSE
from fairline.numbers import senders

US = "+12125550123"
CAMPAIGN = {"brand_registration": "B123", "campaign": "C123"}


def later(network, **by):
    network.house.clock.advance(timedelta(**by))
    network.house.due()


def test_a_permitted_text_leaves_once_with_its_segments_counted(network):
    text = network.sends("x" * 161)
    assert (text.state, text.segments, text.encoding) == ("sent", 2, "gsm7")
    (taken,) = network.api.took
    assert (taken["To"], taken["From"], taken["Body"]) == (NOUR, OURS, "x" * 161)
    (sent,) = network.events("MessageSent")
    assert (sent.segments, sent.provider_id, sent.address) == (2, taken["sid"], "")
    assert network.house.replays_the_same()


def test_a_provider_that_is_away_is_tried_again_and_the_text_leaves_once(network):
    network.api.silent = "connect"
    text = network.sends()
    assert (text.state, text.attempts) == ("again", 1)
    network.api.silent = None
    later(network, seconds=6)
    assert network.text(text.permit).state == "sent"
    assert len(network.api.took) == 1
    assert [(e.attempt, e.outcome) for e in network.events("TextTried")] == [(1, "again"), (2, "sent")]


def test_what_is_worth_nothing_any_more_expires_and_does_not_arrive_late(network):
    network.api.silent = "connect"
    text = network.sends("Your code is 123456", lives=5)
    for _ in range(20):
        later(network, seconds=30)
    network.api.silent = None
    later(network, minutes=10)
    assert network.api.took == []
    assert network.text(text.permit).state == "expired"
    (failed,) = network.entries("MessageFailed")
    assert failed.event.cause == "expired"
    assert failed.at - text.begun == 5 * 60_000


def test_without_a_life_of_its_own_a_text_lives_four_hours(network):
    network.api.silent = "connect"
    text = network.sends()
    for _ in range(24):
        later(network, minutes=10)
    assert network.text(text.permit).state == "expired"
    assert network.entries("MessageFailed")[0].at - text.begun == 240 * 60_000


def test_the_provider_is_told_how_long_it_is_worth_trying(network):
    network.sends(lives=5)
    later(network, seconds=1)
    network.sends()
    assert [one["ValidityPeriod"] for one in network.api.took] == ["300", "14400"]


@pytest.mark.parametrize(
    ("status", "code", "cause"), [(400, 21211, "unknown_address"), (400, 30007, "filtered"), (400, 99999, "refused")]
)
def test_what_a_provider_refuses_fails_at_once_with_a_fixed_word(network, status, code, cause):
    network.api.says[NOUR] = (status, {"code": code, "message": f"no to {NOUR}"})
    assert network.sends().state == "failed"
    (failed,) = network.events("MessageFailed")
    assert (failed.cause, failed.answer) == (cause, f"no to {NOUR}")


def test_a_provider_that_asks_for_patience_slows_its_sender_down(network):
    network.api.says[NOUR] = (429, {"code": 20429, "message": "too many requests"})
    first = network.sends()
    assert network.text(first.permit).state == "again"
    other = network.permits(address="+41791234568")
    network.house.due()
    assert network.text(other) is None  # the sender is held, whoever it writes to
    del network.api.says[NOUR]
    later(network, seconds=2)
    assert [network.text(each).state for each in (first.permit, other)] == ["sent", "sent"]


def test_an_answer_that_was_lost_is_asked_for_and_nothing_leaves_twice(network):
    network.api.lost = True
    text = network.sends()
    assert text.state == "unsure"
    network.api.lost = False
    later(network, seconds=31)
    found = network.text(text.permit)
    assert (found.state, found.ids, len(network.api.took)) == ("sent", (network.api.took[0]["sid"],), 1)


def test_what_never_reached_the_provider_is_handed_over_after_it_was_asked_for(network):
    network.api.silent = "after_data"
    text = network.sends()
    assert text.state == "unsure"
    network.api.silent = None
    later(network, seconds=31)
    assert (network.text(text.permit).state, len(network.api.took)) == ("sent", 1)


def test_a_try_that_was_killed_halfway_does_not_leave_twice(network):
    number = network.permits()
    network.house.follow()
    network.house.write(lambda c: store.begin_handing(c, number, 1))  # and then nobody wrote down how it ended
    network.api.took.append({"To": NOUR, "Body": "It is on its way", "sid": "SMbefore"})
    network.house.due()
    assert (network.text(number).state, network.text(number).ids) == ("sent", ("SMbefore",))
    assert len(network.api.took) == 1


def test_delivered_is_told_and_told_once(network):
    text = network.sends()
    for state in ("sent", "delivered", "delivered", "sent"):
        assert network.reports(text, state)
    assert len(network.events("MessageDelivered")) == 1
    assert len(network.events("TextReported")) == 1
    assert network.text(text.permit).state == "delivered"


def test_a_late_failure_is_told(network):
    text = network.sends()
    later(network, days=2)
    network.reports(text, "failed", "not_reached")
    assert [one.cause for one in network.events("MessageFailed")] == ["not_reached"]
    assert network.text(text.permit).state == "failed"


@pytest.mark.parametrize("order", list(permutations(["sent", "delivered", "failed"])))
def test_in_whatever_order_reports_come_what_was_final_first_stands(network, order):
    text = network.sends()
    for state in order:
        network.reports(text, state)
    first = next(state for state in order if state != "sent")
    assert network.text(text.permit).state == first
    ends = len(network.events("MessageDelivered")) + len(network.events("MessageFailed"))
    assert ends == 1
    assert network.house.replays_the_same()


def test_a_report_that_comes_before_we_know_the_text_is_kept_for_it(network):
    early = Report("big", "SM0000", "delivered")
    assert not network.house.write(lambda c: take(c, early))
    network.house.write(lambda c: store.keep_early(c, early.lookup, early.state, early.cause))
    text = network.sends()
    assert text.ids == ("SM0000",)
    assert text.state == "delivered"
    assert network.house.read(lambda c: store.early(c, early.lookup)) is None


def test_a_report_of_another_accounts_text_changes_nothing(network):
    text = network.sends()
    report = Report(text.provider, text.ids[0], "failed", "refused")
    assert not network.house.write(lambda c: take(c, report), account="acc_other")
    assert network.text(text.permit).state == "sent"


def test_a_burst_of_a_hundred_at_ten_a_second_takes_ten_seconds(network):
    permits = [network.permits(address=f"+4179123{number:04}") for number in range(100)]
    network.house.due()
    left = []
    for _ in range(100):
        left.append(sum(1 for each in permits if network.text(each)))
        later(network, milliseconds=100)
    assert left[0] in (1, 2)
    assert 9 <= left[8] - left[0] + 1 <= 11
    assert left[50] in (51, 52)
    assert left[97] < 100
    assert sum(1 for each in permits if network.text(each)) == 100


def test_a_text_of_two_segments_takes_the_time_of_two(network):
    network.permits("x" * 161)
    second = network.permits(address="+41791234568")
    network.house.due()
    later(network, milliseconds=100)
    assert network.text(second) is None
    later(network, milliseconds=100)
    assert network.text(second).state == "sent"


def test_nothing_leaves_by_a_sender_that_was_suspended_meanwhile(network):
    number = network.permits()
    network.house.write(lambda c: senders.suspend(c, HOUSE, network.sender.id, "spam", "reported"))
    network.house.due()
    assert network.text(number).state == "failed"
    assert network.events("MessageFailed")[0].cause == "not_registered"
    assert network.api.took == []


def test_who_said_stop_while_a_text_waited_does_not_get_it(network):
    number = network.permits()
    network.house.follow()
    network.comes("STOP")
    network.house.due()
    assert network.events("MessageFailed")[0].cause == "opted_out"
    assert network.text(number).state == "failed"
    assert network.api.took == []


def test_to_somebody_who_was_forgotten_nothing_leaves(network):
    from fairline.journal import destroy, person_of

    number = network.permits()
    network.house.write(lambda c: destroy(c, person_of(c, "sms", NOUR)))
    network.house.due()
    assert network.text(number) is None
    assert network.api.took == []


def test_files_are_offered_to_the_provider_at_a_signed_address(network):
    sender = network.registers("+41445550101", media=True)
    network.sends("Here it is", attachments=["att_1"], sender=sender.id)
    (url,) = network.api.took[0]["MediaUrl"]
    assert url.startswith("https://f.example/texts/media/acc_test.")
    assert network.api.took[0]["StatusCallback"].startswith("https://f.example/texts/big/acc_test/")


def test_the_same_contact_keeps_hearing_from_the_same_sender_of_a_pool(network):
    pool = [network.registers(f"+4144555020{each}", pool="shop") for each in range(5)]
    people = [f"+4179123{each:04}" for each in range(40)]

    def senders_of(named):
        permits = {each: network.permits(address=each, sender=named.id) for each in people}
        network.house.follow()
        later(network, minutes=1)
        return {each: network.text(number).sender for each, number in permits.items()}

    first = senders_of(pool[0])
    assert len(set(first.values())) == 5  # they share the load
    assert senders_of(pool[1]) == first


def test_who_wrote_to_a_number_is_answered_from_it(network):
    other = network.registers("+41445550300")
    network.comes("Hello", sender=other)
    assert network.sends().sender == other.id


def test_an_american_number_is_written_to_by_a_registered_campaign_only(network):
    assert network.sends(address=US).state == "failed"
    american = network.registers("+12125550199", country="US", papers=CAMPAIGN)
    assert network.sends(address=US, sender=american.id).state == "sent"
