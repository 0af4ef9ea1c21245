"""What somebody told us is used for what they were told: a newer notice does not reach back to who came before it."""

from fairline.gate.acts import Export, Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Cleared, Facts
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "purpose_told"
CLAUSES = ("TDP18-PURPOSE-LIMIT", "TDP18-NO-RETRO")
COVERS = (Reply, Mail, Export, Call)
NEEDS = ()
MAY_ASK = (Cleared,)

MARKETING = "marketing"  # the one purpose of an act beyond answering and serving
CONTACTS = "contacts"
SERVICE = ("", "service")

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail | Export | Call, facts: Facts) -> Verdict:
    """Permit what serves, and what the contact was told of; an export of contacts for what somebody was told of."""
    if isinstance(act, Export):
        if act.whose != CONTACTS or act.purpose in SERVICE or facts[Cleared].cleared:
            return _PERMIT
        return refuse(NAME, "not_given", clauses=CLAUSES, remedy="ask_admin", purpose=act.purpose)
    if act.purpose_class != MARKETING or facts[Cleared].cleared:
        return _PERMIT
    return refuse(NAME, "not_told", clauses=CLAUSES, remedy="open_contact")
