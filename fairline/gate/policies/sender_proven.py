"""Mail leaves only under a domain that DNS proves to be the account's, or by a mailbox that a code proved."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts, SenderProven
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "sender_proven"
CLAUSES = ("TDA-ID-EMAIL-FROM", "ZS-SELL-EMAIL-C-THIRDPARTY", "DTA-FORGERY")
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (SenderProven,)

CHANNEL = "email"

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit what is no mail, and mail under a proven domain or by a proven mailbox."""
    if act.channel != CHANNEL:
        return _PERMIT
    sender = facts[SenderProven]
    if sender.proven:
        return _PERMIT
    if sender.why == "no_relay":
        return refuse(NAME, "no_relay", clauses=CLAUSES, remedy="ask_admin")
    if sender.why == "no_mailbox":
        return refuse(NAME, "no_mailbox", clauses=CLAUSES, remedy="set_up_mailbox")
    if sender.why == "mailbox":
        return refuse(NAME, "mailbox", clauses=CLAUSES, remedy="set_up_mailbox", domain=sender.domain)
    return refuse(NAME, "not_proven", clauses=CLAUSES, remedy="prove_domain", domain=sender.domain)
