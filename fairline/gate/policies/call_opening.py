"""Whoever is advertised to by telephone hears at the beginning who calls and what for; a machine says what it is."""

from fairline.gate.acts_calls import Call
from fairline.gate.calls.openings import folded, must_say
from fairline.gate.facts import Facts
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "call_opening"
CLAUSES = ("TDA-VOICE-IDENTITY", "TDA-VOICE-PURPOSE")
COVERS = (Call,)
NEEDS = ()

MARKETING = "marketing"

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Call, facts: Facts) -> Verdict:
    """Permit a call of service that a person speaks, and one whose opening begins as it must, whole.

    The opening stands in the permit as it was shown to the agent, sealed with the key of whom it is for.
    """
    said = must_say(act)
    if not said:
        return _PERMIT
    if not act.seller.strip():
        return refuse(NAME, "no_seller", clauses=CLAUSES[:1], remedy="edit")
    if act.purpose_class == MARKETING and not act.goods.strip():
        return refuse(NAME, "no_goods", clauses=CLAUSES[1:], remedy="edit")
    if folded(act.opening).startswith(folded(said)):
        return _PERMIT
    return refuse(NAME, "not_said", clauses=CLAUSES, remedy="edit", quotes={"said": said})
