"""Folds what was accepted, agreed, signed and read of the agreement into tables."""

from collections.abc import Callable
from typing import Any

from fairline.accounts import events as happened
from fairline.accounts.model import Acceptance, Following, Signed
from fairline.accounts.store import agreements, following
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    APPLIED[entry.kind](c, entry)


def _accepted(c: Unit, entry: Entry[happened.AgreementAccepted]) -> None:
    event = entry.event
    accepted = Acceptance(
        event.version, event.language, event.sha256, event.member, entry.at, event.document, event.ruling_sha256
    )
    agreements.put_acceptance(c, entry.number, accepted)


def _agreed(c: Unit, entry: Entry[happened.AgreementDateAgreed]) -> None:
    agreements.put_agreed_date(c, entry.event.document, entry.event.version, entry.event.date)


def _signed(c: Unit, entry: Entry[happened.DocumentSigned]) -> None:
    event = entry.event
    agreements.put_signed(
        c,
        Signed(
            id=event.signed,
            rank=event.rank,
            title=event.title,
            starts=event.starts,
            ends=event.ends,
            blob=event.blob,
            sha256=event.sha256,
            parameters=event.parameters,
            families=event.families,
        ),
    )


def _ended(c: Unit, entry: Entry[happened.SignedDocumentEnded]) -> None:
    agreements.end_signed(c, entry.event.signed, entry.at)


def _acknowledged(c: Unit, entry: Entry[happened.TermsAcknowledged]) -> None:
    event = entry.event
    agreements.put_acknowledged(c, event.member, event.document, event.version, event.language, event.sha256, entry.at)


def _used(c: Unit, entry: Entry[happened.ChangeUsed]) -> None:
    agreements.put_used(c, entry.event.document, entry.event.version, entry.event.act, entry.at)


def _declared(c: Unit, entry: Entry[happened.SizeDeclared]) -> None:
    agreements.put_size(c, entry.event.size, entry.event.countries, entry.at)


def _answered(c: Unit, entry: Entry[happened.TelecomRightAnswered]) -> None:
    event = entry.event
    agreements.put_right(c, event.service, event.right, event.choice, event.member, entry.at)


def _follows(c: Unit, entry: Entry[happened.ChangesFollowed]) -> None:
    event = entry.event
    wish = Following(event.following, event.person, event.document, event.language, event.address, "asked", entry.at)
    following.put(c, wish, event.lookup)


def _confirmed(c: Unit, entry: Entry[happened.FollowingConfirmed]) -> None:
    following.confirm(c, entry.event.following)


def _no_more(c: Unit, entry: Entry[happened.FollowingEnded]) -> None:
    following.end(c, entry.event.following)


APPLIED: dict[str, Callable[[Unit, Entry[Any]], None]] = {
    "AgreementAccepted": _accepted,
    "AgreementDateAgreed": _agreed,
    "DocumentSigned": _signed,
    "SignedDocumentEnded": _ended,
    "TermsAcknowledged": _acknowledged,
    "ChangeUsed": _used,
    "SizeDeclared": _declared,
    "TelecomRightAnswered": _answered,
    "ChangesFollowed": _follows,
    "FollowingConfirmed": _confirmed,
    "FollowingEnded": _no_more,
}

AGREED = Projection(
    name="accounts.agreements",
    kinds=frozenset(APPLIED),
    apply=apply,
    tables=(
        "accounts_acceptances",
        "accounts_agreed_since",
        "accounts_signed",
        "accounts_acknowledged",
        "accounts_changes_used",
        "accounts_sizes",
        "accounts_telecom_rights",
        "accounts_following",
    ),
)
