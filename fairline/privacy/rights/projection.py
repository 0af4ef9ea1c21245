"""Folds what happened to requests, holds and recipients into their tables."""

import json
from collections.abc import Callable, Mapping
from typing import Any

from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.privacy.rights import events, partner_shares, store

_GIVEN = (
    "source", "received", "due", "person", "needs", "confirm_by", "contact", "conversation", "message", "brand",
    "places", "language", "role", "proven",
)  # fmt: skip
_DESK = ("mail", "postal", "phone", "officer")


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    _APPLY[type(entry.event)](c, entry)


def _received(c: Unit, entry: Entry[events.RightsRequestReceived]) -> None:
    event = entry.event
    given = {name: getattr(event, name) for name in _GIVEN}
    store.insert(c, given | {
        "id": event.request,
        "right_of": event.right,
        "state": "found" if event.found else "open",
        "number": entry.number,
        "on_behalf": int(event.on_behalf),
        "proven_at": entry.at if event.proven else None,
    })  # fmt: skip


def _set(columns: Callable[[Entry[Any]], Mapping[str, Any]]) -> Callable[[Unit, Entry[Any]], None]:
    return lambda c, entry: store.update(c, entry.event.request, columns(entry))


def _ended(state: str) -> Callable[[Entry[Any]], Mapping[str, Any]]:
    return lambda entry: {"state": state, "ended_at": entry.at, "paused": None}


def _decided(entry: Entry[events.RightsRequestDecided]) -> Mapping[str, Any]:
    event = entry.event
    columns: dict[str, Any] = {"outcome": event.outcome, "ground": event.ground, "paused": None}
    if event.outcome == "refused":
        columns |= {"state": "refused", "ended_at": entry.at}
    return columns


def _begun(entry: Entry[events.RightsRequestBegun]) -> Mapping[str, Any]:
    return {"state": "doing", "data_request": entry.event.data_request, "ended_at": None}


def _gathered(c: Unit, entry: Entry[events.OwnGathered]) -> None:
    event = entry.event
    store.put_own(c, {"request": event.request, "person": event.person, "blob": event.blob, "many": event.many,
                      "until": event.until})  # fmt: skip


def _wrote(entry: Entry[events.RightsLetterWritten]) -> Mapping[str, Any]:
    event = entry.event
    columns: dict[str, Any] = {"told": event.letter if event.reached else f"!{event.letter}"}
    return columns | ({"confirmed_at": entry.at} if event.letter == "received" and event.reached else {})


def _matched(entry: Entry[events.RightsRequestMatched]) -> Mapping[str, Any]:
    return {"contact": entry.event.contact}


def _proof_given(entry: Entry[events.RightsProofGiven]) -> Mapping[str, Any]:
    return {"proven": entry.event.by, "proven_at": entry.at, "code_until": None}


def _placed(c: Unit, entry: Entry[events.LegalHoldPlaced]) -> None:
    event = entry.event
    store.put_hold(c, {
        "id": event.hold, "what": event.what, "concerns": event.concerns, "begin_at": event.begin, "until": event.until,
        "matter": event.case, "why": event.why, "owner": event.owner, "review": event.review, "placed": entry.at,
    })  # fmt: skip


def _kept(c: Unit, entry: Entry[events.HeldMatterKept]) -> None:
    event = entry.event
    store.keep(c, {
        "hold": event.hold, "conversation": event.conversation, "person": event.person, "blob": event.blob,
        "request": event.request, "rows_kept": event.rows, "at": entry.at,
    })  # fmt: skip


def _disclosed(c: Unit, entry: Entry[events.DisclosureNoted]) -> None:
    event = entry.event
    if entry.erased:  # whose it was is forgotten, and with them to whom it went
        return
    store.disclose(c, {
        "id": event.disclosure, "contact": event.contact, "number": entry.number,
        "categories": json.dumps(list(event.categories)), "purpose": event.purpose, "shared": int(event.shared),
        "disclosed": event.disclosed,
    })  # fmt: skip


def _recipient_told(c: Unit, entry: Entry[events.RecipientTold]) -> None:
    event = entry.event
    store.told(c, event.disclosure, event.what, event.by, event.receipt)


def _desk(c: Unit, entry: Entry[events.PrivacyDeskSet]) -> None:
    event = entry.event
    plain = {name: getattr(event, name) for name in _DESK}
    flags = {"serves_children": int(event.serves_children), "has_seller": int(event.has_seller)}
    store.set_desk(c, plain | flags)


def _partner_asked(c: Unit, entry: Entry[events.PartnerAsked]) -> None:
    event = entry.event
    partner_shares.put(c, event.share, event.request, event.partner, event.due)


def _partner_answered(c: Unit, entry: Entry[events.PartnerAnswered]) -> None:
    partner_shares.answer(c, entry.event.share, entry.event.proof, entry.at)


_APPLY: Mapping[type, Callable[[Unit, Entry[Any]], None]] = {
    events.RightsRequestReceived: _received,
    events.RightsRequestAccepted: _set(
        lambda entry: {"state": "open", "right_of": entry.event.right, "needs": entry.event.needs}
    ),
    events.RightsRequestDismissed: _set(_ended("dismissed")),
    events.RightsRequestMatched: _set(_matched),
    events.RightsProofAsked: lambda c, entry: store.add_code(c, entry.event.request, entry.event.until),
    events.RightsProofWrong: lambda c, entry: store.add_wrong(c, entry.event.request),
    events.RightsProofGiven: _set(_proof_given),
    events.RightsClockStopped: _set(lambda entry: {"paused": entry.at}),
    events.RightsClockStarted: _set(lambda entry: {"paused": None, "due": entry.event.due}),
    events.RightsRequestExtended: _set(lambda entry: {"due": entry.event.due, "extended": 1}),
    events.RightsRequestDecided: _set(_decided),
    events.RightsRequestBegun: _set(_begun),
    events.OwnGathered: _gathered,
    events.OwnDropped: lambda c, entry: store.drop_own(c, entry.event.request),
    events.RightsRequestHeld: _set(lambda entry: {"state": "held"}),
    events.RightsRequestDone: _set(_ended("done")),
    events.RightsRequestForwarded: _set(
        lambda entry: {"state": "forwarded", "ended_at": entry.at, "forwarded_to": entry.event.account}
    ),
    events.RightsLetterWritten: _set(_wrote),
    events.LegalHoldPlaced: _placed,
    events.LegalHoldLifted: lambda c, entry: store.lift(c, entry.event.hold, entry.at),
    events.HeldMatterKept: _kept,
    events.HeldMatterDropped: lambda c, entry: store.drop_kept(c, entry.event.hold, entry.event.conversation),
    events.DisclosureNoted: _disclosed,
    events.RecipientTold: _recipient_told,
    events.PrivacyDeskSet: _desk,
    events.PartnerAsked: _partner_asked,
    events.PartnerAnswered: _partner_answered,
}

TABLES = (
    "privacy_partner_shares", "privacy_rights", "privacy_own", "privacy_holds", "privacy_kept", "privacy_disclosures",
    "privacy_desk",
)  # fmt: skip


def _with_erased(c: Unit, entry: Entry[Any]) -> None:
    if entry.kind == "ContactErased":
        store.forget_disclosures(c, entry.event.contacts)
    else:
        apply(c, entry)


RIGHTS = Projection("rights", frozenset({*(kind.__name__ for kind in _APPLY), "ContactErased"}), _with_erased, TABLES)
