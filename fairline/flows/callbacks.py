"""Calls we promised: the place is kept, an agent who takes it is rung first, then the contact; tried a few times."""

from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from fairline import accounts, gate
from fairline.channels import voice
from fairline.conversations import conversation, reopen, to_queue, write_note
from fairline.flows.book import first_queue
from fairline.flows.events import CallbackEnded, CallbackPromised, CallbackTried, CallbackWaits
from fairline.flows.model import Callback, Run
from fairline.flows.store import callbacks as store
from fairline.flows.store import waits
from fairline.gate import Act, CallbackAsked
from fairline.journal import HOUSE, Actor, Entry, append
from fairline.journal.interaction import CallStarted
from fairline.kit.clock import Millis
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.phones import NumberParseException, parsed
from fairline.kit.words import say
from fairline.kit.work import enqueue

JOB = "flows.callback"
MOST_TRIES = 3
AGAIN: tuple[Millis, ...] = (10 * 60_000, 30 * 60_000)  # how long until the next try


def promise(c: Unit, run: Run, queue: str, number: str, since: Millis) -> bool:
    """Promise to call the contact of a run back on a number (their own where it is empty); whether that can be done.

    Who waits already keeps their place; who does not gets one, from now on.
    """
    held = conversation(c, run.conversation)
    reach = _number(number or held.address)
    waits_in = held.queue or first_queue(c, queue or run.queue)
    if not reach or not waits_in:
        return False
    if store.open_of(c, run.conversation) is not None:
        return True
    actor = Actor("flow", run.flow)
    if not held.queue:
        to_queue(c, held.id, waits_in, actor, why="callback", anew=True)
    row = waits.work(c, held.id)
    event = CallbackPromised(
        callback=c.new_id("clb"), conversation=held.id, person=held.person, contact=held.contact, queue=waits_in,
        sender=run.sender, since=row["since"] if row else min(since, c.at), reach=reach,
    )  # fmt: skip
    append(c, actor, event)
    return True


def accepted(c: Unit, entry: Entry[Any]) -> None:
    """An agent took a promised call: they are rung, and then the contact, where the gate permits it."""
    event = entry.event
    found = store.open_of(c, event.conversation)
    if found is None or found.state != "waiting" or _lives(c, event.conversation):
        return
    agent, actor = event.agent, Actor("member", event.agent)
    act = gate.call(
        c,
        found.reach,
        member=agent,
        sender=found.sender,
        contact=found.contact,
        conversation=found.conversation,
        how="callback",
    )
    ruling = gate.submit(c, act, actor)
    if ruling.outcome == "deferred":
        gate.withdraw(c, act.id, actor)  # it is submitted afresh when it is the contact's turn again
    _tried(c, found, agent, act.id, "dialling" if ruling.outcome == "permitted" else ruling.outcome)
    if ruling.outcome == "permitted":
        _ring(c, found, agent, act, actor)
    elif ruling.outcome == "deferred" and ruling.due is not None:
        _again(c, found, "deferred", ruling.due)
    else:
        _say_why(c, found, agent, ruling)
        _end(c, found, "failed")


def _say_why(c: Unit, found: Callback, agent: str, ruling: gate.Ruling) -> None:
    """Who took it reads in the conversation why nobody is called."""
    language = accounts.account(c).locale
    reasons = " ".join(each.reason for each in gate.told(ruling, language).verdicts)
    write_note(c, found.conversation, agent, say("flows.not-called-back", language, reasons=reasons), actor=HOUSE)


def _ring(c: Unit, found: Callback, agent: str, act: gate.Call, actor: Actor) -> None:
    started = CallStarted(
        call=c.new_id("cal"), conversation=found.conversation, channel=voice.CHANNEL, person=act.person or found.person,
        sender=found.sender, direction="out", node=voice.node_of(c, agent), reach=found.reach, member=agent,
        act=act.id,
    )  # fmt: skip
    voice.begin(c, started, actor)
    voice.command(c, voice.Ring(call=started.call, leg=c.new_id("leg"), member=agent, at_once=True))


def bridged(c: Unit, entry: Entry[Any]) -> None:
    """The contact hears a person: what was promised is done, by whichever call."""
    found = store.open_of(c, entry.event.conversation)
    if found is not None:
        _end(c, found, "done")


def ended(c: Unit, entry: Entry[Any]) -> None:
    """A call is over. Where the contact was not reached, or hung up before they heard anybody, it is tried again."""
    event = entry.event
    found = store.open_of(c, event.conversation)
    if found is None or found.state != "dialling" or event.direction != "out" or event.act != found.act:
        return
    hung_up = bool(event.answered)
    if found.tries >= MOST_TRIES:
        _end(c, found, "failed", abandoned=hung_up)
    else:
        _again(c, found, "abandoned" if hung_up else event.cause, c.at + AGAIN[min(found.tries, len(AGAIN)) - 1])


def closed(c: Unit, entry: Entry[Any]) -> None:
    """The conversation was closed: nothing is owed any more, unless it was merely finished until the next try."""
    found = store.open_of(c, entry.event.conversation)
    if found is not None and not (found.state == "waiting" and found.due > c.at):
        _end(c, found, "withdrawn")


def withdraw(c: Unit, by: Actor, id: str) -> None:
    """Call nobody back: somebody says it is not needed. Raises NotFound."""
    found = store.one(c, id)
    if found is None or found.state not in store.OPEN:
        raise NotFound(what=id)
    append(c, by, CallbackEnded(callback=id, conversation=found.conversation, why="withdrawn"))


def asked(c: Unit, act: Act) -> CallbackAsked | None:
    """What the gate may ask: that this person asked to be called. None for a call that nobody asked for."""
    found = store.open_of(c, act.conversation or "")
    if found is None or act.contact != found.contact:
        return None
    return CallbackAsked(at=found.promised, entry=store.promise_of(c, found.id))


def _tried(c: Unit, found: Callback, agent: str, act: str, outcome: str) -> None:
    event = CallbackTried(
        callback=found.id, conversation=found.conversation, tries=found.tries + 1, agent=agent, act=act,
        outcome=outcome,
    )  # fmt: skip
    append(c, HOUSE, event)


def _again(c: Unit, found: Callback, why: str, due: Millis) -> None:
    """Whoever tried finishes; when it is time, it waits for an agent again."""
    append(c, HOUSE, CallbackWaits(callback=found.id, conversation=found.conversation, why=why, due=due))
    enqueue(c, JOB, {"callback": found.id, "due": due}, due=due, key=f"{JOB}:{found.id}:{due}")


def queue_again(c: Unit, payload: Mapping[str, Any]) -> None:
    """It is time to try again; nothing where it is not owed any more, or somebody has it."""
    found = store.one(c, payload["callback"])
    if found is None or found.state != "waiting" or found.due != payload["due"]:
        return
    with suppress(Problem):
        held = conversation(c, found.conversation)
        if held.state == "open" and not held.agent:
            to_queue(c, held.id, found.queue, HOUSE, why="callback", anew=True)
        else:
            reopen(c, held.id, HOUSE, None, oversees=True)


def _end(c: Unit, found: Callback, why: str, *, abandoned: bool = False) -> None:
    event = CallbackEnded(callback=found.id, conversation=found.conversation, why=why, abandoned=abandoned)
    append(c, HOUSE, event)


def _lives(c: Unit, id: str) -> bool:
    return any(each.state != "over" for each in voice.calls_of_conversation(c, id))


def _number(said: str) -> str:
    """A number as E.164; empty for what is none."""
    try:
        found = parsed(said)
    except NumberParseException:
        return ""
    return f"+{found.country_code}{found.national_number}"
