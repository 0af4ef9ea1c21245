"""Which agreement holds for the account, and who accepted it: the record of what was shown to whom, and when."""

from dataclasses import dataclass

from fairline import agreements
from fairline.accounts import store
from fairline.accounts.accounts import account
from fairline.accounts.events import AgreementAccepted, AgreementDateAgreed
from fairline.accounts.members import OwnersOnly, member
from fairline.accounts.model import Acceptance
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Problem


class AgreementMoved(Problem):
    """What was accepted is not the text in force: another version, or another text."""

    status = 409
    type = "agreement-moved"


@dataclass(frozen=True, slots=True)
class InForce:
    """The version in force for an account, since when (milliseconds UTC), and its acceptance, if there is one."""

    version: agreements.Version
    since: Millis
    acceptance: Acceptance | None


def in_force(c: Unit) -> InForce:
    """What holds for the account at the unit's instant. Raises NotFound where there is no account."""
    opened, agreed = account(c).opened, store.accounts.agreed_dates(c)
    version = agreements.in_force(opened, c.at, agreed)
    since = max(opened, agreements.effective_at(version, opened, agreed))
    return InForce(version, since, store.accounts.acceptance(c, version.name))


def accept(c: Unit, by: str, *, version: str, language: str, sha256: str, address: str) -> Acceptance:
    """An owner accepts the agreement in force for the account, as they were shown it.

    `by` is the owner's id, `address` the network address they asked from; it is sealed. Accepting twice keeps the
    first acceptance. Raises AgreementMoved, OwnersOnly, BadInput, NotFound.
    """
    who, now = member(c, by), in_force(c)
    if not who.is_owner or who.state != "active":
        raise OwnersOnly
    if language not in now.version.texts:
        raise BadInput(what="language", fields={"language": "accounts.field.locale"})
    if (version, sha256) != (now.version.name, now.version.texts[language].sha256):
        raise AgreementMoved(version=now.version.name)
    if now.acceptance is not None:
        return now.acceptance
    event = AgreementAccepted(
        member=by, person=who.person, version=version, language=language, sha256=sha256, address=address
    )
    append(c, Actor("member", by), event)
    return Acceptance(version, language, sha256, by, c.at)


def latest_acceptance(c: Unit) -> Acceptance | None:
    """The newest acceptance of any version."""
    return store.accounts.acceptance(c)


def agree_date(c: Unit, actor: Actor, version: str, date: Millis, *, evidence: str) -> None:
    """Write that a version holds for this account from another date (milliseconds UTC), and where that was agreed.

    Clause ZS-TERMS-EFFECTIVE-EXISTING. Raises NotFound for a version that was never published, and BadInput without
    evidence.
    """
    known = agreements.version_named(version)
    if not evidence.strip():
        raise BadInput(what="evidence", fields={"evidence": "kit.field.required"})
    append(c, actor, AgreementDateAgreed(version=known.name, date=date, evidence=evidence.strip()))
