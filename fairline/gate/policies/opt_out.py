"""Whoever said that they want to hear nothing from us on a channel hears nothing there, whoever writes and why."""

from fairline.gate.acts import Reply
from fairline.gate.facts import Facts, OptOut
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "opt_out"
CLAUSES = ("DTA-CONSENT-REVOKE", "DTA-DNC-INTERNAL", "ZS-CC-LAW-SPAM", "TDP19-R-WITHDRAW")
COVERS = (Reply,)
NEEDS = (OptOut,)

EVERYWHERE = "all"

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply, facts: Facts) -> Verdict:
    """Permit where the contact opted out of neither this channel nor all of them."""
    channels = facts[OptOut].channels
    if EVERYWHERE in channels:
        return refuse(NAME, "everywhere", clauses=CLAUSES, remedy="open_contact")
    if act.channel in channels:
        return refuse(NAME, "channel", clauses=CLAUSES, remedy="open_contact", channel=act.channel)
    return _PERMIT
