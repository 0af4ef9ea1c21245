"""Advertising by mail says who it is from, where they are, and how to hear no more."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, Letterhead
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "mail_identified"
CLAUSES = ("DTA-CANSPAM-IDENTITY", "TDP18-UNSUB-LINK", "ZS-SELL-EMAIL-F-UNSUBSCRIBE")
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Letterhead,)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit what is no advertising by mail, and what names its sender, their postal address and the way out."""
    if act.channel != "email" or act.purpose_class != "marketing":
        return _PERMIT
    found = facts[Letterhead]
    for there, missing in ((found.name, "no_name"), (found.postal_address, "no_postal"), (found.way_out, "no_way_out")):
        if not there:
            return refuse(NAME, missing, clauses=CLAUSES, remedy="ask_admin")
    return _PERMIT
