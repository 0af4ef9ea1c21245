"""A contact is not talked at, and a talk is not slowed."""

from hypothesis import given
from hypothesis import strategies as st

from fairline.gate import Agreed, Limits, Marketed, Rhythm, Whereabouts
from fairline.gate.policies import frequency
from fairline.gate.policies.frequency import AT_ALL, IN_DAY, IN_HOUR, IN_ROW, IN_WEEK, judge
from fairline.gate.tests.given import AT, DAY, HOUR, MINUTE, facts, reply, silent, talk


def ruled(sent, of=None, at=AT):
    return judge(reply(), facts(Rhythm(tuple(sorted(sent))), of or silent(), Agreed({}, {}), at=at))


def every(span, count, *, at=AT):
    return [at - span * (number + 1) for number in range(count)]


def test_the_first_words_to_anybody_may_leave():
    assert ruled([]).outcome == "permit"
    assert ruled([], silent(contact_wrote_last_at=None)).outcome == "permit"


def test_a_lively_talk_is_not_slowed():
    sent = every(MINUTE // 2, 100)
    assert ruled(sent, talk(contact_wrote_last_at=AT - MINUTE)).outcome == "permit"


def test_a_follow_up_after_a_lively_talk_leaves_although_much_was_said_within_the_hour():
    wrote = AT - 40 * MINUTE
    sent = [wrote + number * MINUTE // 2 for number in range(1, 25)]
    assert ruled(sent, talk(contact_wrote_last_at=wrote)).outcome == "permit"


def test_the_eleventh_message_into_silence_waits_until_the_first_is_an_hour_old():
    sent = every(5 * MINUTE, IN_HOUR)
    verdict = ruled(sent)
    assert (verdict.outcome, verdict.reason, verdict.until) == ("defer", "hour", min(sent) + HOUR)
    assert ruled(sent, at=verdict.until).outcome == "permit"


def test_the_twenty_first_message_into_silence_waits_until_the_first_is_a_day_old():
    sent = [
        *every(MINUTE, 7, at=AT - 2 * HOUR),
        *every(MINUTE, 7, at=AT - 4 * HOUR),
        *every(MINUTE, 6, at=AT - 6 * HOUR),
    ]
    assert len(sent) == IN_DAY
    verdict = ruled(sent)
    assert (verdict.outcome, verdict.reason, verdict.until) == ("defer", "day", min(sent) + DAY)


def test_the_eighth_unanswered_approach_in_a_week_is_refused_and_an_answer_opens_the_way_again():
    sent = every(20 * HOUR, IN_WEEK)
    never = silent(contact_wrote_last_at=None)
    assert (ruled(sent, never).outcome, ruled(sent, never).reason) == ("refuse", "week")
    assert ruled(sent[:-1], never).outcome == "permit"
    assert ruled(sent, talk(contact_wrote_last_at=AT - MINUTE)).outcome == "permit"


def test_messages_written_in_one_go_are_one_approach():
    sent = [*every(MINUTE, 4), *every(20 * HOUR, IN_WEEK - 1)]
    assert ruled(sent, silent(contact_wrote_last_at=None)).outcome == "permit"


def test_a_long_row_without_any_answer_ends_even_in_a_lively_talk():
    wrote = AT - 10 * MINUTE
    sent = [wrote + number * 1000 for number in range(1, IN_ROW + 1)]
    assert (ruled(sent, talk(contact_wrote_last_at=wrote)).outcome) == "refuse"
    assert ruled(sent[1:], talk(contact_wrote_last_at=wrote)).outcome == "permit"


def test_two_machines_answering_each_other_are_slowed():
    sent = every(20_000, AT_ALL)
    verdict = ruled(sent, talk(contact_wrote_last_at=AT - 1000))
    assert (verdict.outcome, verdict.reason, verdict.until) == ("defer", "too_fast", min(sent) + HOUR)


SENT = st.lists(st.integers(AT - 7 * DAY, AT - 1), max_size=150)
WROTE = st.one_of(st.none(), st.integers(AT - 7 * DAY, AT))


@given(SENT, WROTE)
def test_a_deferred_act_waits_for_a_later_time_within_a_day_and_some_limit_frees_itself_then(sent, wrote):
    verdict = ruled(sent, talk(contact_wrote_last_at=wrote))
    if verdict.outcome == "defer":
        assert AT < verdict.until <= AT + DAY
        span = {"hour": HOUR, "too_fast": HOUR, "day": DAY}[verdict.reason]
        left = [one for one in sent if one > verdict.until - span]
        assert len([one for one in sent if one > AT - span]) >= verdict.values["limit"]
        later = ruled(sent, talk(contact_wrote_last_at=wrote), at=verdict.until)
        assert later.reason != verdict.reason or len(left) < len(sent)


@given(SENT, WROTE, st.integers(AT - 7 * DAY, AT - 1))
def test_one_more_message_never_makes_the_gate_laxer(sent, wrote, more):
    of = talk(contact_wrote_last_at=wrote)
    strictness = {"permit": 0, "defer": 1, "refuse": 2}
    joins = any(abs(more - one) <= frequency.TOGETHER for one in [*sent, AT])
    before, after = ruled(sent, of), ruled([*sent, more], of)
    assert joins or strictness[before.outcome] <= strictness[after.outcome]


@given(SENT)
def test_whoever_wrote_a_minute_ago_is_answered_unless_a_machine_writes(sent):
    wrote = AT - MINUTE
    verdict = ruled(sent, talk(contact_wrote_last_at=wrote))
    in_row, in_hour = sum(one > wrote for one in sent), sum(one > AT - HOUR for one in sent)
    assert verdict.outcome == "permit" or in_row >= IN_ROW or in_hour >= AT_ALL


def marketing(sent, act=None, where=("CH",), **limits):
    act = act or reply(channel="sms", purpose_class="marketing")
    return judge(act, facts(Marketed(tuple(sorted(sent))), Whereabouts(where), Limits(**limits), Rhythm(()), silent()))


def test_the_seventh_marketing_text_in_a_week_is_refused_and_the_law_is_named():
    verdict = marketing(every(25 * HOUR, 6))
    assert (verdict.outcome, verdict.reason, verdict.values["limit"]) == ("refuse", "marketing_week", 6)
    assert verdict.quotes["pack"] == "house"
    assert marketing(every(25 * HOUR, 5)).outcome == "permit"


def test_the_fourth_marketing_text_in_a_day_waits_in_florida():
    sent = every(HOUR, 3)
    verdict = marketing(sent, where=("US-FL",))
    assert (verdict.outcome, verdict.reason, verdict.until) == ("defer", "marketing_day", min(sent) + DAY)


def test_the_account_may_be_stricter_and_never_laxer_than_the_law():
    assert marketing(every(HOUR, 1), per_day=1).outcome == "defer"
    assert marketing([], per_day=0).outcome == "refuse"
    assert marketing(every(25 * HOUR, 6), per_week=50).outcome == "refuse"


def test_in_france_four_times_in_a_month():
    assert marketing(every(5 * DAY, 4), where=("FR",)).reason == "marketing_month"
    assert marketing(every(5 * DAY, 3), where=("FR",)).outcome == "permit"


def test_the_seventh_automatic_text_in_a_week_is_refused():
    act = reply(channel="sms", cause="rul_1", member=None)
    verdict = judge(act, facts(Rhythm(tuple(sorted(every(25 * HOUR, 6)))), silent(), Agreed({}, {})))
    assert (verdict.outcome, verdict.reason) == ("refuse", "series")


def test_a_contract_lowers_how_many_texts_of_a_series_a_person_gets_and_is_named():
    act = reply(channel="sms", cause="rul_1", member=None)
    held = Rhythm(tuple(sorted(every(25 * HOUR, 3))))
    lower = Agreed({"texts.series_per_week": 3}, {"texts.series_per_week": "sgn_1"})
    assert judge(act, facts(held, silent(), Agreed({}, {}))).outcome == "permit"
    verdict = judge(act, facts(held, silent(), lower))
    assert (verdict.outcome, verdict.reason, verdict.values["agreed"]) == ("refuse", "series", "sgn_1")


def test_a_contract_lowers_how_often_a_person_who_does_not_answer_is_approached():
    held = Rhythm(tuple(sorted(every(25 * HOUR, 4))))
    lower = Agreed({"unanswered.per_week": 4}, {"unanswered.per_week": "acceptable-use 2027-01"})
    mute = silent(contact_wrote_last_at=None)
    assert judge(reply(), facts(held, mute, Agreed({}, {}))).outcome == "permit"
    verdict = judge(reply(), facts(held, mute, lower))
    assert (verdict.outcome, verdict.reason, verdict.values["limit"]) == ("refuse", "week", 4)
