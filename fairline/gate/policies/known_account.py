"""An account nobody looked at yet texts a few people a day; one that was found to be false, nobody."""

from fairline.gate.acts import Reply
from fairline.gate.facts import Facts, Vetted
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "known_account"
CLAUSES = ("TDA-ID-ACCOUNT",)
COVERS = (Reply,)
NEEDS = ()
MAY_ASK = (Vetted,)

CHANNEL = "sms"

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply, facts: Facts) -> Verdict:
    """Permit what is no text, what a verified account texts, and the first few texts of a day of one that waits."""
    if act.channel != CHANNEL:
        return _PERMIT
    vetted = facts[Vetted]
    if vetted.state == "false":
        return refuse(NAME, "false", clauses=CLAUSES, remedy="ask_admin")
    if vetted.state != "verified" and vetted.texted >= vetted.cap:
        return refuse(NAME, "pending", clauses=CLAUSES, remedy="ask_admin", cap=vetted.cap)
    return _PERMIT
