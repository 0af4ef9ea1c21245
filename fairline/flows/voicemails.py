"""A message a contact left becomes one of the conversation, once its sound is kept: also where they hung up on it."""

from contextlib import suppress
from typing import Any

from fairline.conversations import conversation, hear, reopen, to_queue
from fairline.flows import phone
from fairline.flows.book import Book, first_queue
from fairline.flows.events import VoicemailLeft
from fairline.flows.model import Run
from fairline.flows.steps import Voicemail
from fairline.flows.store import runs
from fairline.flows.waiting import exists
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.kit.db import Unit
from fairline.kit.errors import Problem
from fairline.kit.words import say

SHORTEST = 2_000  # ms of sound below which nothing was said


def kept(c: Unit, entry: Entry[Any]) -> None:
    """A recording is kept: where a flow took it as a message, it joins the conversation and waits to be heard."""
    event = entry.event
    whose, turn = phone.turn_of(event.command)
    run = runs.one(c, whose) if whose else None
    if run is None or event.ms < SHORTEST:
        return
    _open(c, run)
    held = conversation(c, run.conversation)
    text = say("flows.voicemail", held.language or run.state.language, seconds=round(event.ms / 1000))
    actor = Actor("flow", run.flow)
    message = hear(c, held.id, held.contact, text, actor)
    step = _step(c, run)
    left = VoicemailLeft(
        run=run.id, conversation=held.id, call=run.call, person=held.person, command=phone.name_of(run.id, turn),
        message=message, ms=event.ms, complaint=step.complaint if step is not None else False,
    )  # fmt: skip
    append(c, actor, left)
    to_be_read(c, run, step.queue if step is not None else "")


def to_be_read(c: Unit, run: Run, queue: str) -> None:
    """Have the conversation wait for whoever reads what was left, where it does not wait already."""
    held = conversation(c, run.conversation)
    wanted = queue if queue and exists(c, queue) else held.queue or first_queue(c, run.queue)
    if wanted and not held.agent:
        to_queue(c, held.id, wanted, Actor("flow", run.flow), why="voicemail", anew=not held.queue)


def _open(c: Unit, run: Run) -> None:
    """Who hangs up after their message ends the call, and with it the conversation: it goes on."""
    if conversation(c, run.conversation).state != "open":
        with suppress(Problem):
            reopen(c, run.conversation, HOUSE, None, oversees=True)


def _step(c: Unit, run: Run) -> Voicemail | None:
    """The step that took the message."""
    if len(run.state.voicemail) != 2:
        return None
    flow, step = run.state.voicemail
    try:
        found = Book(c, run.queue)[flow].by_id[step]
    except LookupError:
        return None
    return found if isinstance(found, Voicemail) else None
