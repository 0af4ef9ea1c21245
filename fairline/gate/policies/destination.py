"""Calls go to the countries the account works in, and not to numbers that cost more than a call."""

import msgspec

from fairline.gate.acts_calls import Call
from fairline.gate.calls.destination import destination
from fairline.gate.facts import Facts, Whereabouts
from fairline.gate.facts_calls import CallLimits, CallsNow
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "destination"
CLAUSES = ("DTA-FRAUD",)
COVERS = (Call,)
NEEDS = (CallLimits,)
MAY_ASK = (Whereabouts, CallsNow)

NEW = 5  # calls in an hour to a country that was never called before; tollfraud.new_country_calls_hour

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Call, facts: Facts) -> Verdict:
    """Permit a number that exists, of a kind that is open, in a country the account named, or else works in.

    Satellites and the networks of no country are open as their kind alone is. A country that nobody called before gets
    a few calls in an hour, until somebody names it among those that are called.
    """
    limits, to = facts[CallLimits], destination(act.address)
    if not to.real:
        return refuse(NAME, "no_number", clauses=CLAUSES, remedy="edit")
    if to.kind and to.kind not in limits.opened:
        return refuse(NAME, to.kind, clauses=CLAUSES, remedy="open_call_limits", country=to.country or "?")
    if to.country and to.country not in (limits.countries or facts[Whereabouts].home):
        return refuse(NAME, "country", clauses=CLAUSES, remedy="open_call_limits", country=to.country)
    if to.country not in limits.countries and facts[CallsNow].fresh >= NEW:
        return refuse(NAME, "new_country", clauses=CLAUSES, remedy="open_call_limits", country=to.country, limit=NEW)
    return msgspec.structs.replace(_PERMIT, values={"country": to.country})
