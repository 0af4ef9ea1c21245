"""Hands a contact on from a flow: to a queue, to an agent, or to a number outside, which the gate has to permit."""

from typing import Any

from fairline import gate
from fairline.conversations import Change, change, to_queue
from fairline.flows import phone
from fairline.flows.model import Run, State
from fairline.flows.phrases import filled
from fairline.flows.turns import Inquire, Told
from fairline.flows.waiting import exists
from fairline.journal import Actor
from fairline.kit.db import Unit

HANDED_ON = "handed_on"
RINGBACK = "ringback"  # the house's own sound: that it rings elsewhere


def hand_on(c: Unit, run: Run, state: State, step: Any, asked: Inquire) -> Told | None:
    """Hand on; None where somebody is rung, and what comes of it is heard later."""
    return _TO[step.to](c, run, state, step, asked)


def to_queue_now(c: Unit, run: Run, queue: str, why: str) -> bool:
    """Have the contact wait in a queue, in a call with music; whether there is such a queue."""
    if not queue or not exists(c, queue):
        return False
    to_queue(c, run.conversation, queue, Actor("flow", run.flow), why=why, anew=True)
    if run.call:
        phone.wait_with_music(c, run.call)
    return True


def _queue(c: Unit, run: Run, state: State, step: Any, asked: Inquire) -> Told:
    handed = to_queue_now(c, run, step.target, "flow")
    return Told(turn=asked.turn, outcome=HANDED_ON if handed else "failed")


def _agent(c: Unit, run: Run, state: State, step: Any, asked: Inquire) -> Told | None:
    if run.call:
        phone.wait_with_music(c, run.call)
        phone.ring(c, run.call, phone.name_of(run.id, asked.turn), step.target, step.seconds)
        return None
    change(c, run.conversation, Change(agent=step.target), Actor("flow", run.flow), None)
    return Told(turn=asked.turn, outcome=HANDED_ON)


def _number(c: Unit, run: Run, state: State, step: Any, asked: Inquire) -> Told | None:
    if not run.call:
        return Told(turn=asked.turn, outcome="failed")
    act = gate.call(
        c,
        filled(step.target, state.values),
        sender=run.sender,
        conversation=run.conversation,
        how="flow",
        cause=run.flow,
        call=run.call,
        language=state.language,
    )
    ruling = gate.submit(c, act, Actor("flow", run.flow))
    if ruling.outcome == "deferred":
        gate.withdraw(c, act.id, Actor("flow", run.flow))  # the contact waits on the line: later is of no use
    if ruling.outcome != "permitted" or ruling.number is None:
        return Told(turn=asked.turn, outcome="failed")
    phone.wait_with_music(c, run.call, RINGBACK)
    phone.dial(c, run.call, phone.name_of(run.id, asked.turn), ruling.number, step.seconds)
    return None


_TO = {"queue": _queue, "agent": _agent, "number": _number}
