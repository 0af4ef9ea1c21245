"""Whoever wants an act must be an active member whose role includes it, at the moment it leaves."""

from fairline.gate.acts import Act, Export, Reply
from fairline.gate.facts import Entitled, Facts
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "entitled"
CLAUSES = ("ZS-CC-AGENT-ENTITLED", "TDA-PERMITTED-ONLY")
COVERS = (Reply, Export)
NEEDS = (Entitled,)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Act, facts: Facts) -> Verdict:
    """Permit for an active member with the permission."""
    entitled = facts[Entitled]
    if not entitled.active:
        return refuse(NAME, "deactivated", clauses=CLAUSES, remedy="ask_admin")
    if not entitled.permitted:
        return refuse(NAME, "not_permitted", clauses=CLAUSES, remedy="ask_admin", permission=entitled.permission)
    return _PERMIT
