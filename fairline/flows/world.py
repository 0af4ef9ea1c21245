"""What the house answers a run that inquires: hours, conditions, who it is, a place in a queue."""

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from fairline import crm, routing
from fairline.conversations import Change, change, to_queue
from fairline.flows import callbacks, conditions, handing, lookups, phone, voicemails, waiting
from fairline.flows.events import FlowConsentAnswered, FlowRecordingAsked
from fairline.flows.model import Run, State
from fairline.flows.phrases import filled
from fairline.flows.steps import Callback, Check, Consent, Enqueue, Hours, Identify, Record, Step, Tag, Voicemail
from fairline.flows.turns import Inquire, Told
from fairline.journal import Actor, append
from fairline.kit.db import Unit
from fairline.kit.errors import Problem

Answers = Callable[[Unit, Run, State, Any, Inquire], Told | None]


def answer(c: Unit, run: Run, state: State, step: Step, asked: Inquire) -> Told | None:
    """What the house answers at once; None where the answer comes later. What it cannot do is `failed`."""
    try:
        return ANSWERS[asked.what](c, run, state, step, asked)
    except Problem:
        return Told(turn=asked.turn, outcome="failed")


def flow_actor(run: Run) -> Actor:
    """A flow, as whoever an entry is by."""
    return Actor("flow", run.flow)


def _hours(c: Unit, run: Run, state: State, step: Hours, asked: Inquire) -> Told:
    return Told(turn=asked.turn, outcome="open" if waiting.is_open(c, step.calendar, step.queue) else "closed")


def _check(c: Unit, run: Run, state: State, step: Check, asked: Inquire) -> Told:
    return Told(turn=asked.turn, outcome=conditions.first(c, run, state, step))


def _identify(c: Unit, run: Run, state: State, step: Identify, asked: Inquire) -> Told:
    found = crm.contact(c, crm.resolve(c, run.contact)) if run.contact else None
    if found is None or found.erased:
        return Told(turn=asked.turn, outcome="unknown")
    if step.by == "value":
        said = crm.folded(state.values.get(step.value, ""))
        held = crm.folded(str(found.fields.get(step.field, "")))
        if not said or said != held:
            return Told(turn=asked.turn, outcome="unknown")
    elif not found.name:
        return Told(turn=asked.turn, outcome="unknown")
    return Told(turn=asked.turn, outcome="known", values=told_of(found))


def told_of(found: crm.Contact) -> dict[str, str]:
    """What a run knows of a contact."""
    told = {"name": found.name, "first_name": found.name.split(" ")[0], "language": found.locale}
    return {f"contact.{name}": value for name, value in told.items() if value}


def _tag(c: Unit, run: Run, state: State, step: Tag, asked: Inquire) -> Told:
    change(c, run.conversation, Change(add_tags=step.tags), flow_actor(run), None)
    return Told(turn=asked.turn, outcome="next")


def _consent(c: Unit, run: Run, state: State, step: Consent, asked: Inquire) -> Told:
    given = state.phase == "yes"
    words = filled(step.prompt.text.get(state.language, ""), {})
    event = FlowConsentAnswered(
        run=run.id, conversation=run.conversation, person=run.person, contact=run.contact, purpose=step.purpose,
        given=given, text_sha256=hashlib.sha256(words.encode()).hexdigest(), language=state.language,
    )  # fmt: skip
    append(c, flow_actor(run), event)
    if step.purpose == "recording" and not given and run.call:
        phone.record(c, run.call, "stop", "refused")
    return Told(turn=asked.turn, outcome=state.phase)


def _record(c: Unit, run: Run, state: State, step: Record, asked: Inquire) -> Told:
    if run.call and (step.do == "pause" or step.do == "stop"):
        phone.record(c, run.call, step.do, "flow")
    elif run.call:
        event = FlowRecordingAsked(run=run.id, flow=run.flow, conversation=run.conversation, call=run.call, do=step.do)
        append(c, flow_actor(run), event)
    return Told(turn=asked.turn, outcome="next")


def _enqueue(c: Unit, run: Run, state: State, step: Enqueue, asked: Inquire) -> Told:
    if step.need_open and not waiting.is_open(c, "", step.queue):
        return Told(turn=asked.turn, outcome="closed")
    if not waiting.exists(c, step.queue):
        return Told(turn=asked.turn, outcome="failed")
    known = routing.best_levels(c) if step.skills else {}
    skills = {skill: level for skill, level in step.skills.items() if skill in known}  # one removed is asked no more
    to_queue(
        c, run.conversation, step.queue, flow_actor(run), why="flow", priority=step.priority, skills=skills, anew=True
    )
    routing.offer_now(c)
    return Told(turn=asked.turn, outcome="queued")


def _position(c: Unit, run: Run, state: State, step: Enqueue, asked: Inquire) -> Told:
    return Told(turn=asked.turn, outcome="told", values=waiting.position(c, run.conversation))


def _callback(c: Unit, run: Run, state: State, step: Callback, asked: Inquire) -> Told:
    number = state.values.get(step.number, "") if step.number else ""
    promised = callbacks.promise(c, run, step.queue, number, state.since)
    return Told(turn=asked.turn, outcome="promised" if promised else "failed")


def _voicemail(c: Unit, run: Run, state: State, step: Voicemail, asked: Inquire) -> Told:
    """In a chat what was written stands in the conversation already: it waits for whoever reads it."""
    voicemails.to_be_read(c, run, step.queue)
    return Told(turn=asked.turn, outcome="next")


ANSWERS: Mapping[str, Answers] = {
    "hours": _hours,
    "check": _check,
    "identify": _identify,
    "lookup": lookups.begin,
    "tag": _tag,
    "consent": _consent,
    "record": _record,
    "enqueue": _enqueue,
    "position": _position,
    "callback": _callback,
    "voicemail": _voicemail,
    "transfer": handing.hand_on,
}
