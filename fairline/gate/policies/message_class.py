"""What advertises is marketing, whatever it was called: mixed content counts as marketing (16 CFR 316.3)."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Facts, Talk
from fairline.gate.packs import promotion
from fairline.gate.verdict import Verdict, amend, permit

NAME = "message_class"
CLAUSES = ("TDP18-ADMIN-MAIL", "TDA-CONTENT-UNSOLICITED")
COVERS = (Reply, Mail, Call)
NEEDS = ()
MAY_ASK = (Talk,)
AMENDS = ("purpose_class",)

ASKED_FOR = frozenset({"sign_in", "export_link", "code", "letter"})  # made of our own words

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail | Call, facts: Facts) -> Verdict:
    """Permit what is marketing already, what is no advertisement, and an answer to who wrote; raise the rest."""
    if act.purpose_class == "marketing" or _is_answer(act, facts):
        return _PERMIT
    found = promotion(act.opening if isinstance(act, Call) else f"{act.subject}\n{act.text}")
    if not found.is_marketing:
        return _PERMIT
    return amend(NAME, "raised", clauses=CLAUSES, changes={"purpose_class": "marketing"}, signs=list(found.signs))


def _is_answer(act: Reply | Mail | Call, facts: Facts) -> bool:
    if isinstance(act, Mail):
        return act.purpose in ASKED_FOR
    if isinstance(act, Call) and (act.conversation is None or act.spoken != "person"):
        return False
    return facts[Talk].contact_wrote and not act.cause
