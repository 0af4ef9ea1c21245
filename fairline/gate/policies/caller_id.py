"""A call shows a number that the account has proven to be its own, and that answers; never another's, nor none."""

import msgspec

from fairline.gate.acts_calls import Call
from fairline.gate.facts import Facts
from fairline.gate.facts_calls import CallerId, Rung
from fairline.gate.sos import emergency
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "caller_id"
CLAUSES = ("TDA-VOICE-CALLERID", "ZS-CC-LAW-SPOOF", "TDA-VOICE-LOCAL-PRESENCE", "TDA-VOICE-ATTEST")
COVERS = (Call,)
NEEDS = (CallerId,)
MAY_ASK = (Rung,)

MARKETING = "marketing"
FEW = 3  # numbers one person was advertised to from in thirty days; localpresence.max_numbers_per_person_30d
KNOWN = frozenset(
    {"none", "not_ours", "not_proven", "proof_old", "suspended", "not_in_service", "emergency", "do_not_originate"}
)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Call, facts: Facts) -> Verdict:
    """Permit a number that stands; what is shown and what vouches for it is told in the permit. A reason not known here
    is as good as not proven.
    """
    shown = facts[CallerId]
    if shown.why or not shown.number:
        reason = shown.why or "none"
        return refuse(NAME, reason if reason in KNOWN else "not_proven", clauses=CLAUSES[:2], remedy="open_numbers")
    if emergency(shown.number, shown.country) is not None:
        return refuse(NAME, "emergency", clauses=CLAUSES[:2], remedy="open_numbers")
    if act.purpose_class == MARKETING:
        if not act.shown:
            return refuse(NAME, "withheld", clauses=CLAUSES[:2], remedy="edit")
        senders = facts[Rung].senders
        if len(senders) >= FEW and act.sender not in senders:
            return refuse(NAME, "rotated", clauses=CLAUSES[2:3], remedy="edit", limit=FEW)
    values = {"attestation": shown.attestation, "evidence": shown.evidence}
    return msgspec.structs.replace(_PERMIT, values=values)
