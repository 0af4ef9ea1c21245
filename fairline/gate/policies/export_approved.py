"""Rows and reports leave only to recipients who may have them: active members, and those an admin has allowed."""

from fairline.gate.acts import Export
from fairline.gate.facts import ExportAllowed, Facts
from fairline.gate.verdict import Verdict, permit, refuse

NAME = "export_approved"
CLAUSES = ("DTA-EXPORT-RECIPIENT", "DTA-THIRD-PARTY-USERS", "TDA-SCRAPING")
COVERS = (Export,)
NEEDS = ()
MAY_ASK = (ExportAllowed,)

_PERMIT = permit(NAME, CLAUSES)


def judge(act: Export, facts: Facts) -> Verdict:
    """Permit where every recipient named may have it. A contact's own package goes to the member who asked for it."""
    if act.what == "access_package":
        return _PERMIT
    if not act.recipients:
        return refuse(NAME, "nobody", clauses=CLAUSES, remedy="edit")
    refused = facts[ExportAllowed].refused
    if refused:
        return refuse(NAME, "recipient", clauses=CLAUSES, remedy="ask_admin", number=len(refused))
    return _PERMIT
