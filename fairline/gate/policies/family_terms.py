"""A family of features is used only once its terms, and the networks' where they ask, were accepted for the account."""

from fairline.agreements import TERMS, family_of
from fairline.gate.acts import Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Facts, FamilyTerms
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "family_terms"
CLAUSES = ("ZS-TERMS-FEATURE-GATE", "ZS-TERMS-FIRST-USE", "ZS-CC-CARRIER-TERMS")
COVERS = (Reply, Call)
NEEDS = ()
MAY_ASK = (FamilyTerms,)

NETWORKS = "carrier-"  # how the networks' documents begin

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Call, facts: Facts) -> Verdict:
    """Permit what stands under the account's own terms, and a family whose terms were accepted."""
    family = family_of(f"channel:{act.channel}")
    if family is None or family.document == TERMS:
        return _PERMIT
    terms = facts[FamilyTerms]
    if terms.accepted:
        return _PERMIT
    reason = "carrier" if terms.document.startswith(NETWORKS) else terms.family
    return refuse(NAME, reason, clauses=CLAUSES, remedy="accept_agreement", version=terms.version)
