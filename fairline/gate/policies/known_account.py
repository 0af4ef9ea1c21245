"""An account nobody looked at yet texts and calls a few people a day; one that was found to be false, nobody."""

from fairline.gate.acts import Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Facts, Vetted
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "known_account"
CLAUSES = ("TDA-ID-ACCOUNT",)
COVERS = (Reply, Call)
NEEDS = ()
MAY_ASK = (Vetted,)

RINGS = frozenset({"sms", "voice"})

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Call, facts: Facts) -> Verdict:
    """Permit what rings nowhere, what a verified account does, and a few texts and calls a day of one that waits."""
    if act.channel not in RINGS:
        return _PERMIT
    vetted = facts[Vetted]
    if vetted.state == "false":
        return refuse(NAME, "false", clauses=CLAUSES, remedy="ask_admin")
    if vetted.state != "verified" and vetted.texted >= vetted.cap:
        return refuse(NAME, "pending", clauses=CLAUSES, remedy="ask_admin", cap=vetted.cap)
    return _PERMIT
