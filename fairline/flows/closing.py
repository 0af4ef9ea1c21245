"""What becomes of a contact when a run is over."""

from contextlib import suppress

from fairline.conversations import Change, change, conversation
from fairline.flows import handing, phone
from fairline.flows.book import Book, first_queue
from fairline.flows.events import FlowQuieted
from fairline.flows.model import Run, State
from fairline.flows.store import callbacks
from fairline.journal import HOUSE, Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem

FAULTS = frozenset({"loop", "limit", "broken"})
HELPED = frozenset({"done", "hung_up", "left", "lapsed"})


def over(c: Unit, run: Run, state: State, book: Book) -> None:
    """See to it that nobody is left standing: who cannot go on waits for a person, whose matter is done leaves none."""
    if state.over in FAULTS and run.version:  # the house's own have none
        append(c, HOUSE, FlowQuieted(flow=run.flow, version=run.version, why=state.over, step=state.step))
    if state.over in FAULTS or state.over == "refused":
        to_a_person(c, run, _wanted(state, book))
    elif state.over in HELPED:
        if run.call and state.over == "done":
            phone.hang_up(c, run.call)
        if run.medium == "chat":  # a call that is over is seen to by the conversations
            _settle(c, run)


def _wanted(state: State, book: Book) -> str:
    try:
        return book[state.flow].fallback
    except LookupError:
        return ""


def to_a_person(c: Unit, run: Run, wanted: str) -> None:
    """Have the contact wait in the queue that is wanted, else in the run's own; where there is none, end the call."""
    queue = first_queue(c, wanted or run.queue)
    with suppress(Problem):
        if handing.to_queue_now(c, run, queue, "flow"):
            return
    if run.call:
        phone.hang_up(c, run.call)


def _settle(c: Unit, run: Run) -> None:
    """A matter that nobody waits with and nobody has needs nobody any more."""
    try:
        held = conversation(c, run.conversation)
    except NotFound:
        return
    if held.queue or held.agent or held.is_over or callbacks.open_of(c, held.id):
        return
    with suppress(Problem):
        change(c, held.id, Change(status="solved"), Actor("flow", run.flow), None)
