"""Work that its agent leaves unanswered too long goes back to its queue, where the queue wants that."""

from collections.abc import Mapping, Sequence
from typing import Any

from fairline.conversations import conversation, unassign
from fairline.journal import HOUSE, Entry
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.work import enqueue, move
from fairline.routing import store

# After these the time runs anew: somebody has it, touched it, or its contact wrote.
TOUCHES = frozenset({"ConversationAssigned", "ActPermitted", "NoteWritten", "StatusChanged", "MessageThreaded"})
MINUTE = 60_000


def mind(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Have somebody look later at what was touched just now, where its queue wants its work back."""
    touched = {_about(entry) for entry in entries if entry.kind in TOUCHES}
    waits = {str(queue.id): queue.return_after_minutes for queue in store.queues(c)} if touched else {}
    if not any(waits.values()):
        return
    for each in sorted(filter(None, touched)):
        row = store.work_row(c, each)
        minutes = waits.get(row["queue"]) if row and row["state"] == "assigned" else None
        if minutes:
            due = c.at + minutes * MINUTE
            enqueue(c, "routing.return", {"conversation": each}, due=due, key=f"return:{each}")
            move(c, f"return:{each}", due)


def come(c: Unit, payload: Mapping[str, Any]) -> None:
    """The time is over: what is still unanswered waits in its queue again."""
    row = store.work_row(c, payload["conversation"])
    if row is None or row["state"] != "assigned":
        return
    try:
        if conversation(c, row["id"]).waiting_since is not None:
            unassign(c, row["id"], HOUSE, "returned")
    except Problem:
        return  # it was closed or erased meanwhile


def _about(entry: Entry[Any]) -> str:
    return getattr(entry.event, "conversation", None) or getattr(entry.event, "subject", None) or ""
