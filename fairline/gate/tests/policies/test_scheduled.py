"""What has a time of its own waits for it."""

from fairline.gate.policies.scheduled import judge
from fairline.gate.tests.given import AT, HOUR, facts, reply


def test_what_has_no_time_of_its_own_leaves_now():
    assert judge(reply(), facts()).outcome == "permit"


def test_what_has_one_waits_until_then_and_leaves_when_it_has_come():
    later = reply(not_before=AT + HOUR)
    verdict = judge(later, facts())
    assert (verdict.outcome, verdict.reason, verdict.until) == ("defer", "scheduled", AT + HOUR)
    assert judge(later, facts(at=AT + HOUR)).outcome == "permit"


def test_a_few_seconds_are_there_to_undo_it():
    assert judge(reply(not_before=AT + 10_000), facts()).reason == "undo"
