"""Our calls are counted by number and month; a number that is hardly answered, too short or complained about stops."""

from datetime import timedelta

import pytest

from fairline import accounts, numbers
from fairline.cases import asking, store
from fairline.cases.tests.conftest import OURS
from fairline.cases.traffic.calls import USUAL, CallQuality, call_qualities, month_end, month_of
from fairline.cases.traffic.complaints import Complaint, complain
from fairline.gate import Consents, submit
from fairline.gate.tests.given import CALLING, RARELY, call, good, providers
from fairline.journal import HOUSE, append, person_of
from fairline.journal.interaction import CallEnded, CallStarted
from fairline.kit.clock import Millis, to_millis
from fairline.kit.db import EVERY_ACCOUNT
from fairline.kit.testing import START
from fairline.security.tests.conftest import application, browser, quick
from tests.support.house import ACCOUNT

__all__ = ["application", "browser", "quick"]

AT = to_millis(START)
N = "num_1"


def calls(house, answers, sender=N, direction="out", talked=60_000):
    """Calls that ended, one each: answered or not."""

    def unit(c):
        for answered in answers:
            append(
                c,
                HOUSE,
                CallEnded(
                    call=c.new_id("cal"), conversation="cnv_1", channel="voice", person="psn_1", sender=sender,
                    direction=direction, cause="", answered=answered, lasted=talked if answered else 0,
                ),
            )  # fmt: skip

    house.write(unit)
    house.follow()


def scopes(house):
    return sorted(one.scope for one in house.read(accounts.measures_now))


def cases_of(house, scope):
    return sorted(each.category for each in house.read(lambda c: store.cases.about(c, scope)))


def test_above_eighty_in_a_hundred_unanswered_a_number_stops_until_the_month_ends(house, opened):
    """Clause TDA-VOICE-UNANSWERED: of 1001 attempts in a month 801 unanswered."""
    calls(house, [True, False, False, False, False] * 200)
    assert f"sender:{N}" not in scopes(house)
    assert cases_of(house, f"sender:{N}") == ["unanswered_warn"]
    calls(house, [False])
    assert scopes(house) == [f"sender:{N}"]
    (measure,) = house.read(accounts.measures_now)
    assert measure.until == month_end(AT)
    assert measure.clauses == ("TDA-VOICE-UNANSWERED",)
    assert "801 not answered" in measure.why


def test_few_attempts_say_nothing_and_inbound_calls_are_not_counted(house, opened):
    calls(house, [False] * 199)
    calls(house, [False] * 500, direction="in")
    assert scopes(house) == []
    calls(house, [False])
    assert scopes(house) == [f"sender:{N}"]


def test_changing_numbers_hides_nothing(house, opened):
    for number in range(4):
        calls(house, [False] * 60, sender=f"num_{number}")
    assert scopes(house) == []
    assert cases_of(house, "channel:voice") == ["unanswered_hold"]


def test_two_hundred_calls_of_fourteen_seconds_stop_their_number(house, opened):
    """Clause TDA-VOICE-SHORT."""
    calls(house, [True] * 199, talked=14_000)
    assert scopes(house) == []
    calls(house, [True], talked=14_000)
    assert scopes(house) == [f"sender:{N}"]
    (quality,) = [
        each for each in house.read(lambda c: call_qualities(c, month_of(c.at))) if each.scope != "channel:voice"
    ]
    assert (quality.average, quality.short, quality.answered) == (14, 0, 200)


def test_a_new_month_begins_anew(house, opened):
    calls(house, [False] * 300)
    house.clock.jump_to(START.replace(month=12, day=1, hour=0, minute=0))
    assert scopes(house) == []
    calls(house, [True])
    assert [each.attempts for each in house.read(lambda c: call_qualities(c, 202612))] == [1, 1]


def ours(house):
    """A number of ours, by its id."""
    wanted, use = numbers.WantedPhone("+41445550100", "geographic"), numbers.PhoneUse("Zürich")
    return house.write(lambda c: numbers.add_phone(c, OURS, wanted, use)).id


def begins(house, sender, number, act=""):
    """A call from a number of ours to somebody; its id."""

    def unit(c):
        call = c.new_id("cal")
        started = CallStarted(
            call=call, conversation="cnv_9", channel="voice", person=person_of(c, "voice", number), sender=sender,
            direction="out", node="n", reach=number, act=act,
        )  # fmt: skip
        append(c, HOUSE, started)
        return call

    return house.write(unit)


@pytest.mark.parametrize(("source", "traced"), [("consumer", False), ("provider", True), ("police", True)])
def test_a_complaint_finds_its_call_and_whoever_traces_is_answered_within_a_day(house, opened, source, traced):
    """Clause TDA-VOICE-COMPLAINT-INTAKE."""
    sender = ours(house)
    begins(house, sender, "+41797654321")
    rang = begins(house, sender, "+41791234567")
    told = Complaint(source, "+41445550100", "+41791234567", Millis(AT + 600_000), "They called at night.")
    taken = house.write(lambda c: complain(c, OURS, told))
    assert (taken.call, taken.conversation) == (rang, "cnv_9")
    due = {each.name: each.due for each in house.read(lambda c: store.parts.clocks(c, taken.case))}
    assert ("traceback" in due) == traced
    assert {due[clock] for clock in ("acknowledge", "traceback") if clock in due} == {AT + 24 * 3_600_000}


def test_whoever_answers_a_trace_is_reminded_and_finds_the_permit(house, opened):
    """Clauses TDA-VOICE-COMPLAINT-INTAKE, ZS-CC-INQUIRY-COOPERATE: an alarm at hour twenty, the evidence of consent."""
    sender = ours(house)
    house.database.tools.facts.update(providers(*good(), *RARELY, *CALLING, Consents({}, "")))
    act = call(sender=sender, person=house.write(lambda c: person_of(c, "voice", "+41791234567")))
    ruling = house.write(lambda c: submit(c, act, OURS))
    assert ruling.outcome == "permitted"
    begins(house, sender, "+41791234567", act.id)
    told = Complaint("provider", "+41445550100", "+41791234567", AT)
    taken = house.write(lambda c: complain(c, OURS, told))
    shown = [exhibit for each in house.journal() if each.kind == "CaseEvidenceAdded" for exhibit in each.event.entries]
    assert ruling.number in {exhibit.number for exhibit in shown}
    let_out = next(each.event for each in house.journal() if each.number == ruling.number)
    assert (let_out.originator.account, let_out.originator.by) == (ACCOUNT, str(OURS))
    for hour, alarms in ((3, 0), (5, 1), (13, 2), (21, 3)):
        house.clock.jump_to(START + timedelta(hours=hour))
        house.due()
        assert len([each for each in house.journal() if each.kind == "CaseAlarmed"]) == alarms
    house.clock.jump_to(START + timedelta(hours=24))
    house.due()
    passed = [
        each.event for each in house.journal() if each.kind == "CaseClockPassed" and each.event.case == taken.case
    ]
    assert "traceback" in {each.clock for each in passed}
    assert house.read(lambda c: store.cases.account_of(c, taken.case), EVERY_ACCOUNT) == ACCOUNT
    heard = {entry.event.key for entry in house.journal() if entry.kind == "MembersNotified"}
    assert heard == {"cases.notice.alarm", "cases.notice.handed_up"}


def test_a_trace_received_on_friday_afternoon_and_answered_in_time_stays_with_the_account(house, opened):
    """Clause ZS-CC-INQUIRY-COOPERATE: the day runs over the weekend; who answers is reminded no more."""
    sender = ours(house)
    friday = START.replace(hour=16, minute=0) + timedelta(days=(4 - START.weekday()) % 7)
    house.clock.jump_to(friday)
    begins(house, sender, "+41791234567")
    told = Complaint("provider", "+41445550100", "+41791234567", to_millis(friday))
    taken = house.write(lambda c: complain(c, OURS, told))
    clock = house.read(lambda c: store.parts.clock(c, taken.case, "traceback"))
    assert clock.due == to_millis(friday + timedelta(hours=24))
    house.clock.jump_to(friday + timedelta(hours=5))
    house.due()
    house.write(lambda c: asking.answer(c, OURS, taken.case, "It was Ada, for an order.", "nothing to stop"))
    house.clock.jump_to(friday + timedelta(hours=25))
    house.due()
    assert len([each for each in house.journal() if each.kind == "CaseAlarmed"]) == 1
    assert house.read(lambda c: store.cases.account_of(c, taken.case), EVERY_ACCOUNT) is None
    assert house.replays_the_same()


def test_a_complaint_about_a_call_nobody_finds_is_taken_all_the_same(house, opened):
    ours(house)
    told = Complaint("consumer", "+41445550100", "+41791234567", AT, "Who was that?")
    taken = house.write(lambda c: complain(c, OURS, told))
    assert taken.case
    assert taken.call == ""


def complains(house, source, many=1):
    """So many complaints about calls from our number."""
    for _ in range(many):
        house.write(lambda c: complain(c, OURS, Complaint(source, "+41445550100")))
    house.follow()


def test_three_complaints_of_a_thousand_answered_calls_hold_the_number(house, opened):
    """Clause TDA-VOICE-COMPLAINT-RATE."""
    sender = ours(house)
    calls(house, [True] * 1000, sender=sender)
    complains(house, "consumer", 2)
    assert scopes(house) == []
    complains(house, "consumer")
    assert scopes(house) == [f"sender:{sender}"]


def test_one_of_a_regulator_opens_a_case_at_once_on_ten_calls(house, opened):
    """Clause TDA-VOICE-COMPLAINT-RATE."""
    sender = ours(house)
    calls(house, [True] * 10, sender=sender)
    complains(house, "regulator")
    assert "call_regulator" in cases_of(house, f"sender:{sender}")
    assert scopes(house) == []


@pytest.mark.parametrize(
    ("quality", "said"),
    [
        (CallQuality("x", 199, 0), ""), (CallQuality("x", 200, 80), ""), (CallQuality("x", 200, 79), "warn"),
        (CallQuality("x", 1000, 200), "warn"), (CallQuality("x", 1000, 199), "hold"),
    ],
)  # fmt: skip
def test_a_share_holds_once_it_is_above_its_figure(quality, said):
    assert quality.verdicts(USUAL)["unanswered"] == said


@pytest.mark.parametrize(
    ("answered", "talked", "short", "said"),
    [(199, 1, 0, ""), (200, 2999, 0, "hold"), (200, 3000, 0, "warn"), (200, 6000, 0, ""), (200, 60_000, 31, "hold")],
)
def test_calls_are_short_on_average_or_one_by_one(answered, talked, short, said):
    assert CallQuality("x", answered, answered, talked, short).verdicts(USUAL)["short"] == said


async def test_officers_see_this_months_calls_and_take_in_complaints(sides):
    _, ada = sides
    taken = await ada.ask(
        "POST", "/v1/call-complaints", {"source": "consumer", "calling": "+41445550100", "words": "No"}
    )
    assert taken.status_code == 201
    assert taken.json()["case"]
    told = (await ada.ask("GET", "/v1/call-quality")).json()
    assert told["figures"]["unanswered.hold_per_cent"] == 80
    assert (await ada.ask("POST", "/v1/call-complaints", {"source": "nobody", "calling": "+41"})).status_code in (
        400,
        422,
    )
