"""Drives runs: begins them, tells them what happened, has done what they ask, and writes where they stand.

All of one step lies in one unit with the cursor of the follower, so that it happens once or not at all.
"""

from collections import deque
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from fairline import crm
from fairline.conversations import Written, conversation, reply
from fairline.flows import closing, phone
from fairline.flows.book import Book, key, pins_of
from fairline.flows.events import FlowEnded, FlowStarted, FlowStepped
from fairline.flows.model import Line, Medium, Run, State, Version
from fairline.flows.runner import advance, begin
from fairline.flows.sayable import sayable
from fairline.flows.steps import Step
from fairline.flows.store import runs
from fairline.flows.turns import Ask, Command, Finish, Happening, Inquire, Left, Speak, Told, Wake
from fairline.flows.usual import FORWARD_TO, FORWARDING, USUAL
from fairline.flows.world import answer, flow_actor, told_of
from fairline.journal import Actor, append
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.work import enqueue

WAKE, LAPSE = "flows.wake", "flows.lapse"
LASTS: Mapping[Medium, Millis] = {"voice": 12 * 3_600_000, "chat": 24 * 3_600_000}  # then it is over, come what may
MOST_ANSWERS = 200  # of the house, after one entry
REFUSED = Left(why="refused")


def start(
    c: Unit,
    found: Version | None,
    conversation_id: str,
    *,
    medium: Medium,
    queue: str,
    call: str = "",
    text: str = "",
    forward_to: str = "",
) -> Run:
    """Begin a run of a version, of the house's own flow where there is none: the usual one, or that which puts the
    contact through to a number. Raises NotFound.
    """
    held = conversation(c, conversation_id)
    flow, version = (found.flow, found.number) if found else (FORWARDING if forward_to else USUAL, 0)
    known = _contact(c, held.contact)
    told = {"text": text[:500], FORWARD_TO: forward_to}
    values = {**known, **{name: value for name, value in told.items() if value}}
    language = held.language or known.get("contact.language", "")[:2]
    state = begin(key(flow, version), Book(c, queue), medium=medium, language=language, values=values)
    clear, private = _split(state)
    run = c.new_id("run")
    event = FlowStarted(
        run=run, flow=flow, version=version, conversation=held.id, person=held.person, contact=held.contact,
        medium=medium, sender=held.sender, call=call, queue=queue, state=clear, values=private,
    )  # fmt: skip
    append(c, Actor("flow", flow), event)
    enqueue(c, LAPSE, {"run": run}, due=c.at + LASTS[medium], key=f"{LAPSE}:{run}")
    made = runs.one(c, run)
    if made is None:
        raise NotFound(what=run)
    return made


def tell(c: Unit, run: Run, happening: Happening, cause: int, at: Millis) -> None:
    """Tell a run what happened (entry `cause`, at an instant in ms UTC), and have done what it asks then."""
    book, pins = Book(c, run.queue), pins_of(c, run)
    waiting, state = deque([happening]), run.state
    path: list[str] = []
    for _ in range(MOST_ANSWERS):
        if not waiting:
            break
        went = advance(book, state, waiting.popleft(), at, pins)
        state, path = went.state, [*path, *went.path]
        answers = _do(c, run, book, state, went.commands)
        if REFUSED in answers:
            state = msgspec.structs.replace(state, over=REFUSED.why, awaits={})
            break
        waiting.extend(answers)
    if state != run.state:
        _write(c, run, state, path, cause)
    if state.over:
        _over(c, run, state, book)


def _do(c: Unit, run: Run, book: Book, state: State, commands: Sequence[Command]) -> list[Happening]:
    """Have commands carried out; what the house answers at once."""
    answers: list[Happening] = []
    for command in commands:
        match command:
            case Inquire():
                step: Step = book[command.flow].by_id[command.step]
                told: Told | None = answer(c, run, state, step, command)
                answers += [told] if told else []
            case Wake():
                payload = {"run": run.id, "turn": command.turn}
                enqueue(c, WAKE, payload, due=max(command.at, c.at), key=f"{WAKE}:{run.id}:{command.turn}")
            case Finish():
                continue
            case _ if run.medium == "voice":
                phone.tell(c, run, command)
            case Speak() | Ask():
                if not _write_to(c, run, command.what):
                    return [REFUSED]
            case _:
                continue
    return answers


def _write_to(c: Unit, run: Run, what: Sequence[Line]) -> bool:
    """Say something in a chat, through the gate; whether it may be said."""
    text = "\n".join(line.text for line in what if line.text.strip())
    if not text or not sayable(c, text):
        return not text
    try:
        ruling = reply(c, run.conversation, Written(text, cause=run.flow), flow_actor(run), None, oversees=True)
    except Problem:
        return False
    return ruling.outcome != "refused"


def _write(c: Unit, run: Run, state: State, path: Sequence[str], cause: int) -> None:
    clear, private = _split(state)
    event = FlowStepped(
        run=run.id, conversation=run.conversation, person=run.person, cause=cause, path=tuple(path), state=clear,
        values=private,
    )  # fmt: skip
    append(c, flow_actor(run), event)


def _over(c: Unit, run: Run, state: State, book: Book) -> None:
    event = FlowEnded(
        run=run.id, flow=run.flow, version=run.version, conversation=run.conversation, why=state.over, step=state.step
    )
    append(c, flow_actor(run), event)
    closing.over(c, run, state, book)


def _split(state: State) -> tuple[dict[str, Any], dict[str, str]]:
    clear: dict[str, Any] = msgspec.to_builtins(msgspec.structs.replace(state, values={}))
    return clear, dict(state.values)


def _contact(c: Unit, contact: str) -> dict[str, str]:
    if not contact:
        return {}
    try:
        return told_of(crm.contact(c, crm.resolve(c, contact)))
    except NotFound:
        return {}
