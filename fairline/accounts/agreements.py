"""Which version of which document holds for the account, and who accepted it: what was shown to whom, and when."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from fairline import agreements
from fairline.accounts import store
from fairline.accounts.accounts import account
from fairline.accounts.events import AgreementAccepted, AgreementDateAgreed, TermsAcknowledged
from fairline.accounts.members import OwnersOnly, member
from fairline.accounts.model import Acceptance
from fairline.agreements import TERMS, Version
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, Problem

GATE = "ZS-TERMS-FEATURE-GATE"
OFFICERS = ("owner", "admin")  # who accepts the terms of a family of features


class AgreementMoved(Problem):
    """What was accepted is not the text in force: another version, or another text."""

    status = 409
    type = "agreement-moved"


class TermsNotAccepted(Problem):
    """What was asked stands under terms that have to be accepted first."""

    status = 409
    type = "terms-not-accepted"

    def told(self, language: str) -> dict[str, Any]:
        """As every problem is told; the document by its title in the reader's language."""
        self.values["title"] = agreements.title_in(self.values.get("document", TERMS), language)
        return super().told(language)


@dataclass(frozen=True, slots=True)
class InForce:
    """The version in force for an account, since when (milliseconds UTC), and its acceptance, if there is one."""

    version: Version
    since: Millis
    acceptance: Acceptance | None


@dataclass(frozen=True, slots=True)
class Bound:
    """Everything that decides which versions hold for an account: read once, asked of many documents."""

    opened: Millis
    versions: Mapping[str, Sequence[Version]]
    agreed: Mapping[str, Mapping[str, Millis]]
    accepted: Sequence[Acceptance]

    def since(self, document: str, at: Millis) -> Millis:
        """From when the account counts as new to a document: when it was opened, or first used what it is about."""
        if agreements.document_named(document).asks not in ("family", "person"):
            return self.opened
        first = [one.at for one in self.accepted if one.document == document and one.at <= at]
        return min(first, default=at)

    def holding(self, document: str, at: Millis) -> tuple[Version, ...]:
        """The versions of a document that hold or held at an instant, oldest first."""
        agreed = self.agreed.get(document, {})
        return agreements.holding(self.since(document, at), at, agreed, self.versions[document])

    def effective(self, version: Version, at: Millis) -> Millis:
        """From when a version holds for the account, ms UTC."""
        agreed = self.agreed.get(version.document, {})
        return agreements.effective_at(version, self.since(version.document, at), agreed)

    def acceptance(self, document: str, version: str, by: str = "") -> Acceptance | None:
        """The newest acceptance of a version, by anybody or by one member."""
        found = [
            one
            for one in self.accepted
            if (one.document, one.version) == (document, version) and (not by or one.member == by)
        ]
        return found[-1] if found else None

    def is_accepted(self, document: str, at: Millis, by: str = "") -> bool:
        """Whether nothing of a document waits: its newest material version in force was accepted, or one since."""
        held = self.holding(document, at)
        material = [place for place, version in enumerate(held) if version.material]
        if not material:
            return True
        return any(self.acceptance(document, version.name, by) for version in held[material[-1] :])


def bound(c: Unit) -> Bound:
    """What binds the unit's account. Raises NotFound where there is no account."""
    return Bound(
        account(c).opened,
        agreements.every_version(c),
        store.agreements.agreed_dates(c),
        store.agreements.acceptances(c),
    )


def in_force(c: Unit, document: str = TERMS) -> InForce:
    """What holds for the account at the unit's instant, with its text. Raises NotFound where there is no account."""
    now = bound(c)
    version = agreements.whole(c, now.holding(document, c.at)[-1])
    since = max(now.opened, now.effective(version, c.at))
    return InForce(version, since, now.acceptance(document, version.name))


def waiting(c: Unit) -> list[Version]:
    """Versions an owner still has to accept for the account before anything leaves, the first to ask first."""
    now = bound(c)
    return [
        now.holding(document, c.at)[-1]
        for document in (TERMS, *(one for one in agreements.asked_of_account() if one != TERMS))
        if now.versions[document] and not now.is_accepted(document, c.at)
    ]


def waiting_for_family(c: Unit, family: str, by: str = "") -> list[Version]:
    """Versions that have to be accepted before a family of features is used; by the member where each does it."""
    now = bound(c)
    own = agreements.families()[family].document
    if agreements.document_named(own).asks == "person":
        return [] if now.is_accepted(own, c.at, by) else [now.holding(own, c.at)[-1]]
    names = agreements.asked_for_family(family)
    return [now.holding(name, c.at)[-1] for name in names if now.versions[name] and not now.is_accepted(name, c.at)]


def require_terms(c: Unit, family: str, by: str, *, clauses: tuple[str, ...] = (GATE,)) -> Version:
    """Do nothing where the terms of a family stand accepted; their version. `by` is the member who asks.

    Raises TermsNotAccepted, with the clause and the remedy.
    """
    missing = waiting_for_family(c, family, by)
    if missing:
        first = missing[0]
        raise TermsNotAccepted(clauses=clauses, document=first.document, version=first.name)
    return bound(c).holding(agreements.families()[family].document, c.at)[-1]


def accept(
    c: Unit, by: str, *, version: str, language: str, sha256: str, address: str, document: str = TERMS
) -> Acceptance:
    """Accept a document as it was shown: for the account by an owner, a family's by an owner or admin, and what each
    member accepts by that member.

    `by` is their id, `address` the network address they asked from; it is sealed. Accepting twice keeps the first
    acceptance. Raises AgreementMoved, OwnersOnly, BadInput, NotFound.
    """
    asks = agreements.document_named(document).asks
    who, now = member(c, by), in_force(c, document)
    may = {"account": ("owner",), "posted": ("owner",), "family": OFFICERS, "carrier": OFFICERS}.get(asks, (who.role,))
    if who.role not in may or who.state != "active":
        raise OwnersOnly
    if language not in now.version.texts:
        raise BadInput(what="language", fields={"language": "accounts.field.locale"})
    if (version, sha256) != (now.version.name, now.version.texts[language].sha256):
        raise AgreementMoved(version=now.version.name)
    before = bound(c).acceptance(document, version, by if asks == "person" else "")
    if before is not None:
        return before
    event = AgreementAccepted(
        member=by,
        person=who.person,
        version=version,
        language=language,
        sha256=sha256,
        address=address,
        document=document,
        ruling_sha256=now.version.text(agreements.RULING).sha256,
    )
    append(c, Actor("member", by), event)
    return Acceptance(version, language, sha256, by, c.at, document, event.ruling_sha256)


def accept_all(c: Unit, by: str, *, language: str, address: str, families: tuple[str, ...] = ()) -> None:
    """Accept everything that waits: for the account, and before these families of features are used.

    For whoever sets a house up and was shown each text. Raises what `accept` raises.
    """
    for version in [*waiting(c), *(one for family in families for one in waiting_for_family(c, family, by))]:
        shown = agreements.whole(c, version).text(language)
        told = {"version": version.name, "language": shown.language, "sha256": shown.sha256}
        accept(c, by, document=version.document, address=address, **told)


def latest_acceptance(c: Unit, document: str = TERMS) -> Acceptance | None:
    """The newest acceptance of any version of a document."""
    found = [one for one in store.agreements.acceptances(c) if one.document == document]
    return found[-1] if found else None


def to_acknowledge(c: Unit, by: str) -> list[Version]:
    """Versions a member still has to say that they have read."""
    now, done = bound(c), store.agreements.acknowledged(c, by)
    names = [name for name, one in agreements.documents().items() if one.read_by == "members"]
    newest = [now.holding(name, c.at)[-1] for name in names if now.versions[name]]
    mine = {(one.document, one.version) for one in now.accepted if one.member == by}
    return [version for version in newest if (version.document, version.name) not in done | mine]


def acknowledge(c: Unit, by: str, *, document: str, version: str, language: str, sha256: str, address: str) -> None:
    """A member says that they have read a document as it was shown. Raises AgreementMoved, BadInput, NotFound."""
    who, now = member(c, by), in_force(c, document)
    if language not in now.version.texts:
        raise BadInput(what="language", fields={"language": "accounts.field.locale"})
    if (version, sha256) != (now.version.name, now.version.texts[language].sha256):
        raise AgreementMoved(version=now.version.name)
    if (document, version) in store.agreements.acknowledged(c, by):
        return
    event = TermsAcknowledged(
        member=by,
        person=who.person,
        document=document,
        version=version,
        language=language,
        sha256=sha256,
        address=address,
    )
    append(c, Actor("member", by), event)


def agree_date(c: Unit, actor: Actor, version: str, date: Millis, *, evidence: str, document: str = TERMS) -> None:
    """Write that a version holds for this account from another date (milliseconds UTC), and where that was agreed.

    Clause ZS-TERMS-EFFECTIVE-EXISTING. Raises NotFound for a version that was never published, and BadInput without
    evidence.
    """
    known = agreements.version_of(c, document, version)
    if not evidence.strip():
        raise BadInput(what="evidence", fields={"evidence": "kit.field.required"})
    append(c, actor, AgreementDateAgreed(version=known.name, date=date, evidence=evidence.strip(), document=document))
