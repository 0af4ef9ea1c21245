"""Folds rulings into where every act stands."""

from typing import Any

from fairline.gate import store
from fairline.gate.events import ActDeferred, ActPermitted, ActWithdrawn, LimitsSet
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
        return
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
        },
    )


PROJECTION = Projection(
    "gate_acts",
    frozenset({"ActPermitted", "ActDeferred", "ActRefused", "ActWithdrawn", "LimitsSet"}),
    apply,
    ("gate_acts", "gate_limits"),
)
