"""Whoever wants an act must be an active member, a program or automation that may have it, at the moment it leaves."""

from fairline.gate.acts import Act, Export, Mail, Reply
from fairline.gate.acts_calls import Call, Listen, Record
from fairline.gate.facts import Behind, Entitled, Facts
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "entitled"
CLAUSES = ("ZS-CC-AGENT-ENTITLED", "TDA-PERMITTED-ONLY")
COVERS = (Reply, Mail, Export, Call, Record, Listen)
NEEDS = ()
MAY_ASK = (Entitled, Behind)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Act, facts: Facts) -> Verdict:
    """Permit for an active member, or a living token, with the permission, and for automation that is in force."""
    if act.cause:
        behind = facts[Behind]
        if not behind.active:
            return refuse(NAME, "automation_off", clauses=CLAUSES, remedy="ask_admin")
        if not (isinstance(act, Call) and act.member):  # a callback is promised by the house, and made by a member
            return _PERMIT
    entitled = facts[Entitled]
    if not entitled.active:
        return refuse(NAME, "deactivated", clauses=CLAUSES, remedy="ask_admin")
    if not entitled.permitted:
        return refuse(NAME, "not_permitted", clauses=CLAUSES, remedy="ask_admin", permission=entitled.permission)
    return _PERMIT
