"""Folds rulings into where every act stands."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fairline.gate import held_store, own_store, store
from fairline.gate.events import (
    ActDeferred,
    ActPermitted,
    ActWithdrawn,
    ContentLevelsSet,
    ContentReleased,
    ContentSuspected,
    LimitsSet,
    OwnWordsAdded,
    ReleaseAsked,
    ReleaseDenied,
    TemplateDeclared,
    TemplateDenied,
)
from fairline.gate.facts import OwnEntry
from fairline.gate.verdict import Verdict
from fairline.journal import Entry
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection


def apply(c: Unit, entry: Entry[Any]) -> None:
    """An entry of the gate, as rows. It reads no personal field, so an erasure changes nothing here."""
    event = entry.event
    if isinstance(event, LimitsSet):
        store.set_limits(c, event)
        return
    if isinstance(event, ActWithdrawn):
        store.withdrawn(c, event.act)
        held_store.settle(c, event.act, "withdrawn")
        return
    if entry.kind in _LOOKED_AT:
        _LOOKED_AT[entry.kind](c, entry)
        return
    held = _doubted(event.verdicts)
    deferred = isinstance(event, ActDeferred)
    store.ruled(
        c,
        {
            "account": entry.account,
            "act": event.act,
            "number": entry.number,
            "kind": event.kind,
            "outcome": "deferred" if deferred else "permitted" if isinstance(event, ActPermitted) else "refused",
            "contact": event.fields.get("contact"),
            "conversation": event.fields.get("conversation"),
            "member": event.fields.get("member"),
            "at": entry.at,
            "due": event.due if deferred else None,
            "not_before": event.fields.get("not_before"),
            "purpose_class": event.fields.get("purpose_class", "service"),
            "held": int(deferred and held is not None and held.review),
        },
    )
    if held is not None and not isinstance(event, ActPermitted):
        held_store.hold(c, _held(entry, held))
    elif isinstance(event, ActPermitted):
        held_store.left(c, event.act, entry.number)


def _doubted(verdicts: Sequence[Verdict]) -> Verdict | None:
    """The strictest verdict that doubts the content."""
    found = [verdict for verdict in verdicts if verdict.suspects and verdict.outcome in ("defer", "refuse")]
    return max(found, key=lambda each: (each.outcome == "refuse", each.review), default=None)


def _held(entry: Entry[Any], verdict: Verdict) -> Mapping[str, Any]:
    event = entry.event
    return {
        "account": entry.account,
        "act": event.act,
        "state": "held" if isinstance(event, ActDeferred) else "refused",
        "kind": verdict.suspects,
        "policy": verdict.policy,
        "score": verdict.values.get("score", 100),
        "rule": verdict.values.get("rule", verdict.reason),
        "surface": event.kind.lower(),
        "channel": event.fields.get("channel", ""),
        "subject": event.subject,
        "conversation": event.fields.get("conversation"),
        "contact": event.fields.get("contact"),
        "member": event.fields.get("member"),
        "person": event.person,
        "review": int(verdict.review and not event.withheld),
        "since": entry.at,
        "number": entry.number,
    }


def _asked(c: Unit, entry: Entry[ReleaseAsked]) -> None:
    held_store.settle(c, entry.event.act, "asked", asked=entry.number)


def _released(c: Unit, entry: Entry[ContentReleased]) -> None:
    policies = ",".join(entry.event.policies)
    held_store.settle(c, entry.event.act, "released", decided=entry.number, policies=policies)
    store.waits_again(c, entry.event.act, entry.at)


def _denied(c: Unit, entry: Entry[ReleaseDenied]) -> None:
    held_store.settle(c, entry.event.act, "denied", decided=entry.number)
    store.waits_again(c, entry.event.act, entry.at)


def _suspected(c: Unit, entry: Entry[ContentSuspected]) -> None:
    event = entry.event
    held_store.suspect(
        c,
        {
            "account": entry.account,
            "number": entry.number,
            "kind": event.kind,
            "surface": event.surface,
            "subject": event.subject,
            "conversation": event.conversation,
            "message": event.message,
            "score": event.score,
            "theirs": int(event.theirs),
            "at": entry.at,
        },
    )


def _levels(c: Unit, entry: Entry[ContentLevelsSet]) -> None:
    held_store.set_levels(c, entry.event.review, entry.event.block)


def _own(c: Unit, entry: Entry[OwnWordsAdded]) -> None:
    event = entry.event
    own_store.add(c, OwnEntry(event.id, event.kind, event.text, event.likeness, event.source), entry.at)


def _declared(c: Unit, entry: Entry[TemplateDeclared]) -> None:
    event = entry.event
    own_store.declare(c, event.ref, event.declared, event.digest, event.member, entry.at)


def _template_denied(c: Unit, entry: Entry[TemplateDenied]) -> None:
    own_store.decide(c, entry.event.ref, "denied", entry.event.member, entry.at, entry.event.why)


_LOOKED_AT: Mapping[str, Callable[[Unit, Entry[Any]], None]] = {
    "ReleaseAsked": _asked,
    "ContentReleased": _released,
    "ReleaseDenied": _denied,
    "ContentSuspected": _suspected,
    "ContentReported": lambda c, entry: held_store.reported(c, entry.event.message),
    "ContentLevelsSet": _levels,
    "OwnWordsAdded": _own,
    "OwnWordsRemoved": lambda c, entry: own_store.drop(c, entry.event.id),
    "TemplateDeclared": _declared,
    "TemplateApproved": lambda c, entry: own_store.decide(c, entry.event.ref, "approved", entry.event.member, entry.at),
    "TemplateDenied": _template_denied,
}

PROJECTION = Projection(
    "gate_acts",
    frozenset({"ActPermitted", "ActDeferred", "ActRefused", "ActWithdrawn", "LimitsSet", *_LOOKED_AT}),
    apply,
    (
        "gate_acts",
        "gate_limits",
        "gate_held",
        "gate_suspected",
        "gate_content_levels",
        "gate_own_words",
        "gate_templates",
    ),
)
