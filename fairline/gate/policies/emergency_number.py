"""Nothing is texted to an emergency number: nobody reads it there, and somebody may be waiting for help."""

from fairline.gate.acts import Reply
from fairline.gate.emergency import is_emergency
from fairline.gate.facts import Facts
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "emergency_number"
CLAUSES = ("DTA-EMERGENCY-TEXT",)
COVERS = (Reply,)
NEEDS = ()

CHANNEL = "sms"

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply, facts: Facts) -> Verdict:
    """Permit what is no text, and a text to a number that is no emergency number anywhere."""
    if act.channel != CHANNEL or not is_emergency(act.address):
        return _PERMIT
    return refuse(NAME, "emergency", clauses=CLAUSES, remedy="edit")
