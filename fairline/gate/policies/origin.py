"""Nobody is advertised to of whom it is not known where they come from, or who came with a list that was bought."""

from fairline.gate.acts import Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Consents, Facts, Provenance
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "origin"
CLAUSES = ("TDA-ID-DATA-ORIGIN", "ZS-SELL-EMAIL-B-BOUGHT")
COVERS = (Reply, Mail, Call)
NEEDS = ()
MAY_ASK = (Provenance, Consents)

MARKETING = "marketing"

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail | Call, facts: Facts) -> Verdict:
    """Permit what is no advertising, and whom a source or a live consent, which names its own, vouches for."""
    if act.purpose_class != MARKETING or act.contact is None:
        return _PERMIT
    found = facts[Provenance]
    if found.barred:
        reason = found.barred if found.barred in ("bounces", "declared") else "declared"
        return refuse(NAME, reason, clauses=CLAUSES, remedy="open_import", batch=found.batch)
    if found.known or facts[Consents].of(MARKETING).counts:
        return _PERMIT
    return refuse(NAME, "no_provenance", clauses=CLAUSES, remedy="open_contact", batch=found.batch)
