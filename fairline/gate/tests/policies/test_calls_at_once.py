"""An account makes so many calls at a time and no more."""

import pytest

from fairline.gate import Agreed, CallLimits, CallsNow
from fairline.gate.policies.calls_at_once import AT_ONCE, judge
from fairline.gate.tests.given import call, calling


@pytest.mark.parametrize(
    ("lasting", "facts", "outcome"),
    [
        (AT_ONCE - 1, (), "permit"), (AT_ONCE, (), "refuse"), (2, (CallLimits(at_once=2),), "refuse"),
        (1, (CallLimits(at_once=2),), "permit"), (AT_ONCE, (CallLimits(at_once=999),), "refuse"),
        (AT_ONCE, (Agreed({"calls.at_once": 200}, {}),), "permit"),
    ],
)  # fmt: skip
def test_the_call_that_would_be_one_too_many_is_refused(lasting, facts, outcome):
    assert judge(call(), calling(CallsNow(at_once=lasting), *facts)).outcome == outcome
