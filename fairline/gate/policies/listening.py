"""Nobody hears a call in secret where the law of a place in it wants its parties told."""

from fairline.gate.acts_calls import Listen
from fairline.gate.calls.law import asks, recording_law, tells_agent
from fairline.gate.calls.places import places_in
from fairline.gate.facts import Facts, Whereabouts
from fairline.gate.facts_calls import MemberPlaces
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "listening"
CLAUSES = ("DTA-RECORDING-NOTICE", "ZS-CC-LAW-RECORDING")
COVERS = (Listen,)
NEEDS = ()
MAY_ASK = (Whereabouts, MemberPlaces)

SECRET = frozenset({"listen", "whisper"})  # the contact does not hear that somebody joined

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Listen, facts: Facts) -> Verdict:
    """Permit to join aloud; to hear unheard only where the law asks nobody to be told, or the contact was. The permit
    says whether the agent is to be told by a sound at that moment.
    """
    if act.member is not None and act.member == act.agent:
        return refuse(NAME, "own", clauses=CLAUSES, remedy="edit")
    places = places_in(act, facts)
    law = recording_law(places)
    found = asks(law, "en", places)
    if act.mode in SECRET and (found.announce or found.forbidden) and not act.told:
        return refuse(NAME, "not_told", clauses=CLAUSES, remedy="announce", quotes=dict(found.law or {}))
    values = {"tell_agent": act.mode != "listen" or tells_agent(law)}
    return Verdict(policy=NAME, outcome="permit", clauses=CLAUSES, values=values)
