"""An account that is suspended in part may answer whoever wrote, and not begin; suspended wholly, it says nothing."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, Standing, Talk
from fairline.gate.verdict import Unknown, Verdict, permit, refuse

NAME = "standing"
CLAUSES = ("DTA-V-PARTIAL", "DTA-V-FULL")
COVERS = (Reply, Mail)  # exports go on: an owner may take their data out of a suspended account (DTA-V-FULL)
NEEDS = (Standing,)
MAY_ASK = (Talk,)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit as the account's standing allows; a standing not known here is as good as unknown."""
    state = facts[Standing].state
    if state == "active":
        return _PERMIT
    if state == "suspended":
        return refuse(NAME, "suspended", clauses=CLAUSES, remedy="ask_admin")
    if state != "partly_suspended":
        raise Unknown(Standing.__name__)
    if isinstance(act, Reply) and facts[Talk].contact_wrote:
        return _PERMIT
    return refuse(NAME, "partly_suspended", clauses=CLAUSES, remedy="ask_admin")
