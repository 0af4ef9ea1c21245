"""What calls may cost in a day and each by itself has an end: a stolen key or a wrong flow cannot run up a bill."""

import msgspec

from fairline.gate.acts_calls import Call
from fairline.gate.calls.destination import destination
from fairline.gate.facts import Agreed, Facts
from fairline.gate.facts_calls import CallLimits, CallsNow
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "spend_limit"
CLAUSES = ("DTA-FRAUD",)
COVERS = (Call,)
NEEDS = (CallsNow, CallLimits, Agreed)

# Cents of a euro, where the agreement of the account says nothing else.
PER_DAY = 20_000
PER_HOUR = 5_000  # tollfraud.spend_per_hour
PER_CALL = 2_000

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Call, facts: Facts) -> Verdict:
    """Permit a call whose first minute fits into the day's limit and its own; the permit says how many seconds it may
    last: the node that holds it ends it then.
    """
    now, limits, agreed = facts[CallsNow], facts[CallLimits], facts[Agreed]
    day = _least(agreed.number("calls.spend_per_day", PER_DAY), limits.per_day)
    each = _least(agreed.number("calls.spend_per_call", PER_CALL), limits.per_call)
    rate = destination(act.address).rate
    if now.spent + rate > day:
        return refuse(NAME, "day", clauses=CLAUSES, remedy="open_call_limits", limit=_euros(day))
    hour = agreed.number("calls.spend_per_hour", PER_HOUR)
    if now.spent_hour + rate > hour:
        return refuse(NAME, "hour", clauses=CLAUSES, remedy="open_call_limits", limit=_euros(hour))
    if rate > each:
        return refuse(NAME, "call", clauses=CLAUSES, remedy="open_call_limits", limit=_euros(each))
    seconds = min(each, day - now.spent) // max(rate, 1) * 60
    return msgspec.structs.replace(_PERMIT, values={"most_seconds": seconds, "rate": rate})


def _least(first: int, second: int | None) -> int:
    return first if second is None else min(first, second)


def _euros(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02}"
