"""The telephone an account names for its own calls rings at night too: it is nobody who is disturbed by us."""

import pytest

from fairline.gate import Limits, Whereabouts
from fairline.gate.acts_calls import SENT_ON
from fairline.gate.policies.quiet_hours import judge
from fairline.gate.tests.given import call, facts, local, silent
from fairline.gate.tests.policies.test_quiet_hours import instant

NIGHT = instant("2026-11-23 03:00", "Europe/Zurich")


def ruled(**changes):
    given = facts(
        local("Europe/Zurich", at=NIGHT), silent(contact_wrote_last_at=None), Whereabouts(("CH",)), Limits(), at=NIGHT
    )
    return judge(call(**changes), given)


@pytest.mark.parametrize("cause", sorted(SENT_ON))
def test_a_call_that_comes_in_is_sent_on_at_night(cause):
    assert ruled(how="flow", cause=cause, call="cal_1", contact=None, conversation=None).outcome == "permit"


@pytest.mark.parametrize(
    "changes",
    [
        {"how": "flow", "cause": "flo_1", "call": "cal_1"},
        {"how": "by_hand", "cause": "flo_forwarding", "call": "cal_1"},
        {"how": "flow", "cause": "flo_unanswered", "call": ""},
    ],
)
def test_any_other_waits_for_the_morning(changes):
    assert ruled(**changes).outcome == "refuse"
