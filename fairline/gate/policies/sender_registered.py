"""A text leaves only by a number or name registered for the account, and only where such a sender may text."""

from fairline.gate.acts import Reply
from fairline.gate.facts import Facts, TextSender
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "sender_registered"
CLAUSES = ("ZS-CC-CARRIER-RULES", "TDA-ID-SMS-SENDER")
COVERS = (Reply,)
NEEDS = ()
MAY_ASK = (TextSender,)

CHANNEL = "sms"
KNOWN = frozenset(
    {"no_sender", "draft", "submitted", "rejected", "suspended", "country", "not_a_number", "no_media", "not_ours"}
)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply, facts: Facts) -> Verdict:
    """Permit what is no text, and a text whose sender stands; a reason not known here is as good as not registered."""
    if act.channel != CHANNEL:
        return _PERMIT
    sender = facts[TextSender]
    if not sender.why:
        return _PERMIT
    reason = sender.why if sender.why in KNOWN else "draft"
    return refuse(
        NAME,
        reason,
        clauses=CLAUSES,
        remedy="edit" if reason in ("no_media", "not_a_number") else "open_text_senders",
        country=sender.country,
        rule=sender.rule,
    )
