"""No sound of a call is kept before everybody on it was told, or agreed, as the law of every place of theirs asks."""

from fairline.gate.acts_calls import Record
from fairline.gate.calls.law import ASK_TO_RECORD, asks, recording_law
from fairline.gate.calls.places import places_in
from fairline.gate.facts import Facts, Whereabouts
from fairline.gate.facts_calls import MemberPlaces
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "recording_notice"
CLAUSES = ("DTA-RECORDING-NOTICE", "ZS-CC-LAW-RECORDING")
COVERS = (Record,)
NEEDS = ()
MAY_ASK = (Whereabouts, MemberPlaces)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Record, facts: Facts) -> Verdict:
    """Permit where the strictest law asks nothing, and where what it asks was done before; what that is, the reason
    says, and `gate.recording_terms` beforehand. A place nobody knows asks the strictest of all.
    """
    places = places_in(act, facts)
    found = asks(recording_law(places), act.language, places)
    quotes = dict(found.law or {})
    if found.forbidden:
        return refuse(NAME, "forbidden", clauses=CLAUSES, quotes=quotes)
    if act.agreed == "no":
        return refuse(NAME, "declined", clauses=CLAUSES, quotes=quotes)
    if found.announce and act.told not in (found.announce, ASK_TO_RECORD):
        return refuse(NAME, "not_told", clauses=CLAUSES, remedy="announce", quotes=quotes)
    if found.ask_consent and act.agreed != "yes":
        return refuse(NAME, "not_agreed", clauses=CLAUSES, remedy="announce", quotes=quotes)
    return Verdict(policy=NAME, outcome="permit", clauses=CLAUSES, reason="told" if act.told else "", values=quotes)
