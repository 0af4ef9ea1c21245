"""What goes out by a firm of others' goes only where that firm is on file, bound, and may have it by the law."""

from msgspec import structs

from fairline.gate.acts import Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Facts, Onward
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "supplier_open"
CLAUSES = ("TDP19-TRANSFER-BASIS", "TDP19-SUB-FLOWDOWN", "TDP18-PROCESSOR-BOUND", "TDP18-NO-SALE")
COVERS = (Reply, Mail, Call)
NEEDS = ()
MAY_ASK = (Onward,)

OUTSIDE = ("email", "sms", "whatsapp", "voice")  # channels that others carry; the rest stays in the house
REASONS = (
    "unregistered", "ended", "not_started", "no_agreement", "agreement_over", "own_use", "commitments", "review",
    "objected", "area", "no_ground", "unsigned",
)  # fmt: skip

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail | Call, facts: Facts) -> Verdict:
    """Permit what stays in the house, and what goes by a supplier that may have it."""
    if act.channel not in OUTSIDE:
        return _PERMIT
    found = facts[Onward]
    if not found.closed:  # who carries it stands in the permit: by that it is told later to whom data went
        values = {"supplier": found.name, "ground": found.ground}
        return structs.replace(_PERMIT, values=values) if found.supplier else _PERMIT
    reason = found.closed if found.closed in REASONS else "no_ground"
    return refuse(NAME, reason, clauses=CLAUSES, remedy="ask_admin", supplier=found.name or found.way)
