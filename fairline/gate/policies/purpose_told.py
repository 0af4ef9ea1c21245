"""What somebody told us is used for what they were told: a newer notice does not reach back to who came before it."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.facts import Cleared, Facts
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "purpose_told"
CLAUSES = ("TDP18-PURPOSE-LIMIT", "TDP18-NO-RETRO")
COVERS = (Reply, Mail)
NEEDS = ()
MAY_ASK = (Cleared,)

MARKETING = "marketing"  # the one purpose of an act beyond answering and serving

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail, facts: Facts) -> Verdict:
    """Permit what serves, and what the contact was told of."""
    if act.purpose_class != MARKETING or facts[Cleared].cleared:
        return _PERMIT
    return refuse(NAME, "not_told", clauses=CLAUSES, remedy="open_contact")
