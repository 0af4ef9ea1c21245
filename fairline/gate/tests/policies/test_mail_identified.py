"""Advertising by mail says who it is from."""

import pytest

from fairline.gate import Letterhead, Unknown
from fairline.gate.policies.mail_identified import judge
from fairline.gate.tests.given import facts, mail, reply

WHOLE = Letterhead("Alpine Tea", "Dorfstrasse 1, 3000 Bern", True)


def test_advertising_with_name_address_and_way_out_may_leave():
    assert judge(mail(purpose_class="marketing"), facts(WHOLE)).outcome == "permit"


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        (Letterhead("", "Dorfstrasse 1", True), "no_name"),
        (Letterhead("Alpine Tea", "", True), "no_postal"),
        (Letterhead("Alpine Tea", "Dorfstrasse 1", False), "no_way_out"),
    ],
)
def test_what_is_missing_is_named(head, reason):
    verdict = judge(mail(purpose_class="marketing"), facts(head))
    assert (verdict.outcome, verdict.reason) == ("refuse", reason)


def test_service_and_other_channels_need_no_letterhead():
    assert judge(mail(), facts()).outcome == "permit"
    assert judge(reply(channel="sms", purpose_class="marketing"), facts()).outcome == "permit"


def test_where_nobody_can_tell_it_does_not_leave():
    with pytest.raises(Unknown):
        judge(mail(purpose_class="marketing"), facts())
