"""Permit, defer, refuse or amend; always with a reason."""

from collections.abc import Mapping
from typing import Any, Literal

import msgspec

from fairline.kit.clock import Millis

Outcome = Literal["permit", "amend", "defer", "refuse"]
STRICTNESS: dict[str, int] = {"permit": 0, "amend": 1, "defer": 2, "refuse": 3}

ContentKind = Literal[
    "threat",
    "hate",
    "obscene",
    "csam",
    "phishing",
    "malware",
    "card",
    "unlawful_goods",
    "fraud",
    "hazard",
    "confidential",
    "spam",
    "flooding",
    "impersonation",
    "emergency",
    "self_harm",
]


class Verdict(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One policy's answer.

    `reason` is a key in the gate's words (`<policy>.<reason>`, with `.remedy` beside it), filled with `values`, which
    hold nothing personal. `until` says when a deferred act may be tried again, milliseconds UTC. `changes` are the
    fields an amended act gets, and `quotes` are values for the words that come from the act or tell of the contact
    (a link, a file's name, a place): both are sealed with the act, never written in the verdict's own line.
    `suspects` is the kind of content it found; `review` says that a person may let it pass all the
    same, giving a reason, and that its author may ask for that.
    """

    policy: str
    outcome: Outcome
    clauses: tuple[str, ...] = ()
    reason: str = ""
    values: dict[str, Any] = {}
    remedy: str | None = None  # what a screen can do about it: accept_agreement, open_contact, wait, edit, …
    until: Millis | None = None
    changes: dict[str, Any] = {}
    quotes: dict[str, Any] = {}
    suspects: ContentKind | Literal[""] = ""
    review: bool = False


class Unknown(Exception):
    """A fact cannot be told; the gate refuses."""

    def __init__(self, fact: str) -> None:
        super().__init__(fact)
        self.fact = fact


def permit(policy: str, clauses: tuple[str, ...] = ()) -> Verdict:
    """Nothing against it."""
    return Verdict(policy=policy, outcome="permit", clauses=clauses)


def refuse(
    policy: str,
    reason: str,
    *,
    clauses: tuple[str, ...] = (),
    remedy: str | None = None,
    quotes: Mapping[str, Any] | None = None,
    suspects: ContentKind | Literal[""] = "",
    review: bool = False,
    **values: Any,
) -> Verdict:
    """No, and why; with `review`, a person may let it pass all the same, and its author may ask them to."""
    return Verdict(
        policy=policy,
        outcome="refuse",
        reason=reason,
        clauses=clauses,
        remedy=remedy,
        values=values,
        quotes=dict(quotes or {}),
        suspects=suspects,
        review=review,
    )


def defer(
    policy: str,
    reason: str,
    *,
    until: Millis,
    clauses: tuple[str, ...] = (),
    remedy: str | None = "wait",
    quotes: Mapping[str, Any] | None = None,
    suspects: ContentKind | Literal[""] = "",
    review: bool = False,
    **values: Any,
) -> Verdict:
    """Not before `until` (milliseconds UTC); it is then submitted afresh."""
    return Verdict(
        policy=policy,
        outcome="defer",
        reason=reason,
        until=until,
        clauses=clauses,
        remedy=remedy,
        values=values,
        quotes=dict(quotes or {}),
        suspects=suspects,
        review=review,
    )


def amend(
    policy: str, reason: str, changes: Mapping[str, Any], *, clauses: tuple[str, ...] = (), **values: Any
) -> Verdict:
    """Yes, once these fields are changed."""
    return Verdict(policy=policy, outcome="amend", reason=reason, changes=dict(changes), clauses=clauses, values=values)
