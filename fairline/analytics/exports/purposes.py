"""What an export or an alert is for: a purpose of the closed list, and never a decision about one person."""

from collections.abc import Iterable

from fairline import accounts, privacy
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem

NO_DECISIONS = "ZS-ANALYTICS-NO-AUTO-DECISION"
OURS = "service"  # what contacts gave their data for, whatever else they were told
# GDPR article 22, and what the clause adds: nobody is hired, judged or turned away by figures.
NEVER = ("automated_decision", "hiring", "health_triage", "safety_triage", "credit", "eligibility")


class PurposeNeverServed(Problem):
    """Figures are wanted for what they may never serve."""

    status = 422
    type = "purpose-never-served"


class ReviewerNeeded(Problem):
    """What is about single persons has no person who looks at it before it has any effect."""

    status = 422
    type = "reviewer-needed"


def check_purpose(name: str) -> str:
    """The purpose, if it may be served. Raises PurposeNeverServed; BadInput for one that is not on the list."""
    if name in NEVER:
        raise PurposeNeverServed(clauses=(NO_DECISIONS,), purpose=name)
    if name not in named():
        raise BadInput(what=name, fields={"purpose": "analytics.field.purpose"})
    return name


def named() -> list[str]:
    """What exports and alerts may be for."""
    return [each.name for each in privacy.purposes().values() if each.role == "processor"]


def check_reviewer(c: Unit, member: str, *, needed: bool) -> str:
    """The member who looks at it first, empty where nobody has to. Raises ReviewerNeeded."""
    if not needed and not member:
        return ""
    if not is_there(c, member):
        raise ReviewerNeeded(clauses=(NO_DECISIONS,))
    return member


def is_there(c: Unit, member: str) -> bool:
    """Whether a member is one of the account now, and active."""
    try:
        return bool(member) and accounts.member(c, member).state == "active"
    except NotFound:
        return False


def left_out(c: Unit, contacts: Iterable[str], purpose: str) -> frozenset[str]:
    """Which of these contacts did not give their data for a purpose."""
    if purpose in ("", OURS):
        return frozenset()
    return frozenset(privacy.sift(c, sorted({each for each in contacts if each}), purpose).left_out)
