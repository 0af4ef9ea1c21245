"""Nothing is sent to an address that does not exist, complained, or said that it wants no more of this."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, Suppressed
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "suppressed"
CLAUSES = ("TDP18-UNSUB-FUTURE", "ZS-SELL-EMAIL-F-UNSUBSCRIBE", "DTA-CANSPAM-OPTOUT", "TDP18-REMOVE-BY-MAIL")
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Suppressed,)

CHANNEL = "email"
CAUSES = frozenset({"hard_bounce", "complaint", "unsubscribed", "by_hand", "removal_asked"})

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit what is no mail, and mail to an address nothing is known against; a cause not known here counts too."""
    if act.channel != CHANNEL:
        return _PERMIT
    cause = facts[Suppressed].cause
    if not cause:
        return _PERMIT
    return refuse(NAME, cause if cause in CAUSES else "by_hand", clauses=CLAUSES, remedy="lift_suppression")
