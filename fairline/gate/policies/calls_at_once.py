"""An account makes so many calls at a time and no more, so that nobody's lines are used up by another's flood."""

from fairline.gate.acts_calls import Call
from fairline.gate.facts import Agreed, Facts
from fairline.gate.facts_calls import CallLimits, CallsNow
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "calls_at_once"
CLAUSES = ("DTA-FLOODING",)
COVERS = (Call,)
NEEDS = (CallsNow, CallLimits, Agreed)

AT_ONCE = 50  # where the agreement says nothing else; an account may ask for less

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Call, facts: Facts) -> Verdict:
    """Permit while fewer calls of ours last than may."""
    limits, most = facts[CallLimits], facts[Agreed].number("calls.at_once", AT_ONCE)
    most = most if limits.at_once is None else min(most, limits.at_once)
    if facts[CallsNow].at_once < most:
        return _PERMIT
    return refuse(NAME, "full", clauses=CLAUSES, remedy="wait", limit=most)
