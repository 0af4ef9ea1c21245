"""Nothing leaves before the account's owner accepted the version of the agreement that is in force."""

from fairline.gate.acts import LETTER, OWED, Mail, Reply
from fairline.gate.acts_calls import Call
from fairline.gate.facts import Agreement, Facts
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "agreement"
CLAUSES = ("TDA-SCOPE-ALL-USERS", "ZS-TERMS-EFFECTIVE-EXISTING")
COVERS = (Reply, Mail, Call)  # an export stays possible without acceptance: TDA-SCOPE-ALL-USERS, on violation
NEEDS = (Agreement,)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Reply | Mail | Call, facts: Facts) -> Verdict:
    """Permit where the version in force was accepted, and the house's own letters: they say what is to be accepted."""
    if isinstance(act, Mail) and (act.purpose == LETTER or act.cause.startswith(OWED)):
        return _PERMIT
    agreement = facts[Agreement]
    if agreement.accepted:
        return _PERMIT
    return refuse(NAME, "not_accepted", clauses=CLAUSES, remedy="accept_agreement", version=agreement.version)
