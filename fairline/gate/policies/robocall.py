"""No voice of a machine calls who did not agree to it; where it may, it says so first, and a person can be reached."""

from fairline.gate.acts_calls import Call
from fairline.gate.enough import ENDED
from fairline.gate.facts import Consents, Facts
from fairline.gate.facts_calls import Rung
from fairline.gate.packs.figures import KINDS
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "robocall"
CLAUSES = ("DTA-ROBOCALL", "TDA-AI-ROBOCALL", "ZS-CC-LAW-ROBOCALL", "TDA-AI-DISCLOSE-VOICE")
COVERS = (Call,)
NEEDS = ()
MAY_ASK = (Consents, Rung)

MONTHLY = 3  # calls without a person to one number in thirty days; prerecorded.max_per_number_30d of DTA-ROBOCALL
NEEDED = {"marketing": "express_written", "service": "express", "transactional": "express"}

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Call, facts: Facts) -> Verdict:
    """Permit what a person speaks; a machine only with the consent that the purpose needs, wherever it calls.

    That it says what it is at the beginning, call_opening sees to; at which hours it calls, quiet_hours.
    """
    if act.spoken == "person":
        return _PERMIT
    held, needed = facts[Consents].of(act.purpose_class), NEEDED[act.purpose_class]
    if held.ended or held.kind not in KINDS or KINDS.index(held.kind) < KINDS.index(needed):
        reason = "ended" if held.ended in ENDED else "no_consent"
        return refuse(NAME, reason, clauses=CLAUSES[:3], remedy="open_contact", needed=needed, held=held.kind)
    if not act.queue:
        return refuse(NAME, "nobody", clauses=CLAUSES[:3], remedy="edit")
    if len(facts[Rung].unspoken) >= MONTHLY:
        return refuse(NAME, "month", clauses=CLAUSES[:1], limit=MONTHLY)
    return _PERMIT
