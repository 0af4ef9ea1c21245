"""Two machines do not answer one another for ever."""

import pytest

from fairline.gate import MailLoop
from fairline.gate.policies.mail_loop import judge
from fairline.gate.tests.given import facts, mail, reply


def ruled(loop, **changes):
    return judge(reply(channel="email", cause="rul_1", **changes), facts(loop))


def test_what_a_person_writes_is_never_counted():
    assert judge(reply(channel="email"), facts(MailLoop(True, 99, 99, 9999))).outcome == "permit"


def test_automation_may_write_within_its_limits():
    assert ruled(MailLoop(False, 3, 19, 499)).outcome == "permit"


@pytest.mark.parametrize(
    ("loop", "reason"),
    [
        (MailLoop(True, 0, 0, 0), "machine"),
        (MailLoop(False, 4, 4, 4), "hour"),
        (MailLoop(False, 0, 20, 20), "day"),
        (MailLoop(False, 0, 0, 500), "domain"),
    ],
)
def test_it_stops_at_a_machines_word_and_at_each_limit(loop, reason):
    assert (ruled(loop).outcome, ruled(loop).reason) == ("refuse", reason)
    assert judge(mail(cause="srv_1"), facts(loop)).outcome == "refuse"
