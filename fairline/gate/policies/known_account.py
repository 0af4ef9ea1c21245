"""An account nobody looked at yet texts a few people a day; one that was found to be false, nobody, nor calls them."""

from fairline.gate.acts import Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Facts, Vetted
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "known_account"
CLAUSES = ("TDA-ID-ACCOUNT",)
COVERS = (Reply, Call)
NEEDS = ()
MAY_ASK = (Vetted,)

CHANNEL = "sms"
RINGS = frozenset({CHANNEL, "voice"})

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Call, facts: Facts) -> Verdict:
    """Permit what rings nowhere, what a verified account does, and the first few texts of a day of one that waits."""
    if act.channel not in RINGS:
        return _PERMIT
    vetted = facts[Vetted]
    if vetted.state == "false":
        return refuse(NAME, "false", clauses=CLAUSES, remedy="ask_admin")
    if act.channel == CHANNEL and vetted.state != "verified" and vetted.texted >= vetted.cap:
        return refuse(NAME, "pending", clauses=CLAUSES, remedy="ask_admin", cap=vetted.cap)
    return _PERMIT
