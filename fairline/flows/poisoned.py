"""A step that breaks the house takes one contact out of their flow, to a person, and nobody else with it."""

import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from fairline.channels import voice
from fairline.conversations import to_queue
from fairline.flows import closing, phone
from fairline.flows.book import first_queue
from fairline.flows.events import FlowEnded
from fairline.flows.model import Run
from fairline.flows.store import runs
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound

log = logging.getLogger(__name__)

BROKEN = "broken"

Reaction = Callable[[Unit, Entry[Any]], None]


def apart(c: Unit, entry: Entry[Any], react: Reaction) -> None:
    """React to an entry; where that goes wrong, nothing of it stays, and its contact waits for a person. What is the
    database's own fault is not the run's: it is raised, and tried again.
    """
    try:
        _whole(c, lambda: react(c, entry))
    except NotFound:  # a conversation deleted meanwhile
        return
    except Exception as error:
        if c.may_pass(error):
            raise
        log.exception("a flow broke", extra={"entry": entry.kind, "number": entry.number, "account": c.account})
        _rescued(c, entry)


def _rescued(c: Unit, entry: Entry[Any]) -> None:
    """The contact waits for a person; where even that goes wrong the call ends, so that nobody listens to nothing."""
    run, call = _run_of(c, entry), getattr(entry.event, "call", "")
    try:
        _whole(c, lambda: _to_a_person(c, entry, run))
    except Exception as error:
        if c.may_pass(error):
            raise
        log.exception("a contact could not be put in a queue", extra={"run": run.id if run else "", "call": call})
        _over(c, run)
        call = run.call if run else call
        if call:
            phone.hang_up(c, call)


def _to_a_person(c: Unit, entry: Entry[Any], run: Run | None) -> None:
    event = entry.event
    if run is not None:
        _over(c, run)
        closing.to_a_person(c, run, "")
    elif entry.kind == "CallStarted" and event.direction == "in":
        with suppress(NotFound):
            to_queue(c, event.conversation, first_queue(c, None), HOUSE, why="flow", anew=True)
            voice.command(c, voice.Answer(call=event.call))
            phone.wait_with_music(c, event.call)


def _over(c: Unit, run: Run | None) -> None:
    if run is not None:
        told = FlowEnded(
            run=run.id, flow=run.flow, version=run.version, conversation=run.conversation, why=BROKEN,
            step=run.state.step,
        )  # fmt: skip
        append(c, Actor("flow", run.flow), told)


def _run_of(c: Unit, entry: Entry[Any]) -> Run | None:
    """The run an entry is about: named by it, by the command or leg it came of, or the one its conversation is in."""
    event = entry.event
    named = getattr(event, "run", "") or phone.turn_of(getattr(event, "command", ""))[0]
    named = named or phone.turn_of(getattr(event, "leg", ""))[0]
    found = runs.one(c, named) if named else None
    if found is None and (conversation := getattr(event, "conversation", "")):
        found = runs.alive(c, conversation)
    return found if found is not None and found.ended is None else None


def _whole(c: Unit, work: Callable[[], None]) -> None:
    """Do it whole or not at all."""
    c.run("SAVEPOINT flow")
    try:
        work()
    except Exception as error:
        if not c.may_pass(error):
            c.run("ROLLBACK TO SAVEPOINT flow")
            c.run("RELEASE SAVEPOINT flow")
        raise
    c.run("RELEASE SAVEPOINT flow")
