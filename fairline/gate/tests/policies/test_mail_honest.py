"""A first mail says what it is about, and does not pretend to be an answer."""

import pytest

from fairline.gate.policies.mail_honest import judge
from fairline.gate.tests.given import facts, mail, reply, talk


def first(subject):
    return judge(reply(channel="email", subject=subject), facts(talk(contact_wrote=False)))


def test_an_answer_may_be_called_anything():
    assert judge(reply(channel="email", subject=""), facts(talk())).outcome == "permit"
    assert judge(reply(channel="webchat"), facts()).outcome == "permit"


def test_a_first_mail_with_a_subject_may_leave():
    assert first("Your order of Monday").outcome == "permit"


@pytest.mark.parametrize("subject", ["Re: your order", "FWD: hello", "aw: Bestellung", "Re[2]: x"])
def test_a_first_mail_that_pretends_to_be_an_answer_stays(subject):
    assert first(subject).reason == "false_answer"
    assert judge(mail(subject=subject), facts()).reason == "false_answer"


def test_a_first_mail_without_a_subject_stays():
    assert first("  ").reason == "no_subject"
