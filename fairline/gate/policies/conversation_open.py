"""A reply belongs to a conversation that is not over: in a closed one, nobody is waiting for it.

What was accepted while the conversation was open and has waited for its time (for the morning) leaves all the same,
although it was closed meanwhile: its agent was told that it will be sent, and can take it back until then.
"""

from fairline.gate.acts import Reply
from fairline.gate.facts import Facts, Talk, Waited
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "conversation_open"
CLAUSES = ("TDA-CONTENT-UNSOLICITED",)
COVERS = (Reply,)
NEEDS = (Talk, Waited)

OPEN = frozenset({"open", "wrapping_up"})  # a last word may be said while an agent finishes

_PERMIT = permit(NAME, CLAUSES)
_WAITED = Verdict(policy=NAME, outcome="permit", clauses=CLAUSES, reason="waited")


def judge(act: Reply, facts: Facts) -> Verdict:
    """Permit while the conversation is open or being wrapped up, and what was accepted then and has waited since; a
    state not known here is not open.
    """
    if facts[Talk].state in OPEN:
        return _PERMIT
    if facts[Waited].before:
        return _WAITED
    return refuse(NAME, "closed", clauses=CLAUSES)
