"""A reply belongs to a conversation that is not over: in a closed one, nobody is waiting for it."""

from fairline.gate.acts import Reply
from fairline.gate.facts import Facts, Talk
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "conversation_open"
CLAUSES = ("TDA-CONTENT-UNSOLICITED",)
COVERS = (Reply,)
NEEDS = (Talk,)

OPEN = frozenset({"open", "wrapping_up"})  # a last word may be said while an agent finishes

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply, facts: Facts) -> Verdict:
    """Permit while the conversation is open or being wrapped up; a state not known here is not open."""
    if facts[Talk].state in OPEN:
        return _PERMIT
    return refuse(NAME, "closed", clauses=CLAUSES)
