"""Folds the operator's access and readings into their tables."""

from typing import Any

from fairline.journal import Entry, WorkInstructed
from fairline.kit.db import Unit
from fairline.kit.plugin import Projection
from fairline.privacy.operators import events, store
from fairline.privacy.operators.model import Look


def apply(c: Unit, entry: Entry[Any]) -> None:
    """Change the tables as one entry says."""
    event, by = entry.event, str(entry.actor)
    if isinstance(event, events.OperatorLetIn):
        store.insert(c, id=event.access, purpose=event.purpose, conversation=event.conversation, why=event.why, case="",
                     by=by, at=entry.at, since=entry.at, until=event.until)  # fmt: skip
    elif isinstance(event, events.OperatorAccessAsked):
        store.insert(c, id=event.access, purpose=event.purpose, conversation=event.conversation, why=event.why,
                     case=event.case, by=by, at=entry.at, since=entry.at if event.opened else None,
                     until=event.until)  # fmt: skip
    elif isinstance(event, events.OperatorAccessApproved):
        store.update(c, event.access, {"approved_by": by, "since": entry.at, "until": event.until})
    elif isinstance(event, events.OperatorAccessEnded):
        store.update(c, event.access, {"ended_at": entry.at})
    elif isinstance(event, WorkInstructed):
        store.instructed(c, entry.number, event.instruction, by, entry.at)
    else:
        at = event.read_at if isinstance(event, events.SealedReadShown) else entry.at
        store.looked(c, Look(entry.number, event.access, by, at, event.conversation, event.purpose))


_KINDS = (
    events.OperatorLetIn,
    events.OperatorAccessAsked,
    events.OperatorAccessApproved,
    events.OperatorAccessEnded,
    events.OperatorRead,
    events.SealedReadShown,
    WorkInstructed,
)

OPERATORS = Projection(
    "operators",
    frozenset(kind.__name__ for kind in _KINDS),
    apply,
    ("privacy_accesses", "privacy_instructions", "privacy_looks"),
)
