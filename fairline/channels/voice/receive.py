"""Writes in the journal what happens on a call: that it begins, who comes and goes, that it ends."""

from dataclasses import dataclass

from fairline.channels.callings import CallMatter
from fairline.channels.voice import store
from fairline.channels.voice.model import CHANNEL, Cause
from fairline.journal import HOUSE, Actor, Entry, Event, append, new_person, person_of
from fairline.journal.interaction import CallEnded, CallStarted
from fairline.kit.db import Unit


@dataclass(frozen=True, slots=True)
class Arrival:
    """A call that rings with us: which of our numbers was called, over which trunk, and what is known of who calls.
    `number` is empty where they do not show it.
    """

    call: str
    sender: str
    trunk: str
    node: str
    number: str = ""
    name: str = ""
    verified: str = ""
    diverted: bool = False


def arrived(c: Unit, arrival: Arrival) -> Entry[CallStarted]:
    """Write that a call begins, and open its conversation in the same unit."""
    person = person_of(c, CHANNEL, arrival.number) if arrival.number else new_person(c)
    started = CallStarted(
        call=arrival.call,
        conversation=c.new_id("cnv"),
        channel=CHANNEL,
        person=person,
        sender=arrival.sender,
        direction="in",
        node=arrival.node,
        reach=arrival.number,
        name=arrival.name[:200],
        trunk=arrival.trunk,
        verified=arrival.verified,
        diverted=arrival.diverted,
    )
    return begin(c, started, Actor("contact", person))


def begin(c: Unit, started: CallStarted, actor: Actor) -> Entry[CallStarted]:
    """Write a call that begins, either way, with its conversation."""
    provider = c.tools.facts.get(CallMatter)
    if provider is not None:
        provider(c, started)
    return append(c, actor, started)[0]


def told(c: Unit, call: str, *events: Event, actor: Actor = HOUSE) -> None:
    """Write what happened on a call that goes on; nothing where it is over."""
    held = store.call(c, call)
    if held is not None and held.state != "over":
        append(c, actor, *events)


def ended(c: Unit, call: str, cause: Cause, by: str, member: str = "") -> None:
    """Write that a call is over. Done before, it stays done."""
    held = store.call(c, call)
    if held is None or held.state == "over":
        return
    bridged = store.bridged_at(c, call)
    append(
        c,
        HOUSE,
        CallEnded(
            call=call,
            conversation=held.conversation,
            channel=CHANNEL,
            person=held.person,
            sender=held.sender,
            direction=held.direction,
            cause=cause,
            by=by,
            rang=(bridged or c.at) - held.started,
            talked=c.at - bridged if bridged else 0,
            lasted=c.at - held.answered if held.answered else 0,
            answered=held.answered is not None,
            member=member,
            act=held.act,
        ),
    )
    store.forget_commands_of(c, call)
