"""What is to leave later waits until then, and can be taken back as long as it waits."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Facts
from fairline.gate.verdict import Verdict, defer, permit

NAME = "scheduled"
CLAUSES = ("TDA-NO-DISRUPTION",)
COVERS = (Reply, Mail)
NEEDS = ()
EARLY = True  # its time is its writer's own

UNDO = 60_000  # ms: whatever waits no longer than this waits so that it can be undone

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit what has no time of its own, or whose time has come; defer the rest until then."""
    if act.not_before is None or act.not_before <= facts.at:
        return _PERMIT
    reason = "undo" if act.not_before - facts.at <= UNDO else "scheduled"
    return defer(NAME, reason, until=act.not_before, clauses=CLAUSES)
