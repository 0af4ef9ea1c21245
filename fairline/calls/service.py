"""What a member does with calls; whatever reaches somebody new passes the gate first."""

from collections.abc import Callable
from dataclasses import dataclass

from fairline import crm, gate, journal, routing
from fairline.channels import voice
from fairline.channels.voice.events import CallTransferred
from fairline.conversations import conversation, transfer
from fairline.journal import Actor
from fairline.journal.interaction import CallStarted
from fairline.kit.db import Unit
from fairline.kit.errors import BadInput, NotFound, Problem
from fairline.kit.phones import NumberParseException, parsed


class NotOnCall(Problem):
    """The member is not on this call, or it is over."""

    status = 409
    type = "not-on-call"


class NoPhone(Problem):
    """No phone of the member is registered, so that nothing could ring."""

    status = 409
    type = "no-phone"


Verb = Callable[[Unit, str, str, Actor], None]  # something a member does with a call they are on


@dataclass(frozen=True, slots=True)
class Dialled:
    """A number that was to be called: the ruling, and the call where it was permitted."""

    ruling: gate.Ruling
    call: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A call a member wants to make. `sender` is the id of the number of ours that is shown, the usual one where it is
    empty; `conversation` is one it belongs to; `keyed` that it was dialled on the member's own phone.
    """

    number: str
    sender: str = ""
    contact: str = ""
    conversation: str = ""
    opening: str = ""
    purpose_class: gate.PurposeClass = "service"
    keyed: bool = False


def dial(c: Unit, member: str, wanted: Wanted, actor: Actor) -> Dialled:
    """Have a call to a number ruled on and, where it is permitted, ring the member's own phone, then the number.

    Raises BadInput for what is no number, NoPhone where nothing of the member's could ring.
    """
    act = act_for(c, member, wanted)
    if not wanted.keyed and not voice.users_of(c, member):
        raise NoPhone
    ruling = gate.submit(c, act, actor)
    if ruling.outcome != "permitted":
        return Dialled(ruling)
    call, agent = c.new_id("cal"), c.new_id("leg")
    started = CallStarted(
        call=call,
        conversation=act.conversation or c.new_id("cnv"),
        channel=voice.CHANNEL,
        person=act.person or "",
        sender=act.sender,
        direction="out",
        node=voice.node_of(c, member),
        reach=act.address,
        member=member,
        act=act.id,
    )
    voice.begin(c, started, actor)
    if not wanted.keyed:
        voice.command(c, voice.Ring(call=call, leg=agent, member=member, at_once=True))
    return Dialled(ruling, call)


def would_dial(c: Unit, member: str, wanted: Wanted) -> gate.Ruling:
    """What the ruling would be; nothing rings."""
    return gate.consider(c, act_for(c, member, wanted))


def act_for(c: Unit, member: str, wanted: Wanted, how: gate.How = "by_hand", call: str = "") -> gate.Call:
    """The act of calling a number. Raises BadInput for what is no number."""
    return gate.call(
        c,
        wanted.number,
        sender=wanted.sender,
        member=member,
        contact=wanted.contact or None,
        conversation=wanted.conversation or None,
        opening=wanted.opening,
        purpose_class=wanted.purpose_class,
        how=how,
        call=call,
    )


def on_call(c: Unit, id: str, member: str, *, oversees: bool = False) -> voice.Call:
    """A call that goes on, and the member is on it. Raises NotFound, NotOnCall."""
    held = voice.call(c, id)
    if held is None:
        raise NotFound
    mine = any(leg.member == member and leg.state == "up" for leg in voice.legs(c, id))
    if held.state == "over" or not (mine or oversees):
        raise NotOnCall
    return held


def leg_of(c: Unit, id: str, member: str) -> voice.Leg:
    """The member's own leg. Raises NotOnCall."""
    found = next((leg for leg in voice.legs(c, id) if leg.member == member and leg.state == "up"), None)
    if found is None:
        raise NotOnCall
    return found


def decline(c: Unit, id: str, member: str, actor: Actor) -> None:
    """Leave a call that rings at a member's to somebody else. Raises NotOnCall."""
    ringing = [leg for leg in voice.legs(c, id) if leg.member == member and leg.state == "ringing"]
    if not ringing:
        raise NotOnCall
    for leg in ringing:
        if leg.offer:
            routing.decline_offer(c, actor, member, leg.offer)
        voice.command(c, voice.HangUp(call=id, leg=leg.id, cause="declined"))


@dataclass(frozen=True, slots=True)
class To:
    """Whom a call is handed to: one of them."""

    member: str = ""
    queue: str = ""
    number: str = ""


def hand_on(c: Unit, id: str, member: str, to: To, actor: Actor) -> gate.Ruling | None:
    """Transfer at once: the member leaves when the other picks up; in a queue the contact waits with music.

    The ruling where a number outside is called. Raises NotFound, NotOnCall, BadInput, and what a transfer raises.
    """
    held, mine = on_call(c, id, member), leg_of(c, id, member)
    _one_of(to)
    if to.queue:
        transfer(c, held.conversation, actor, member, oversees=True, agent="", queue=to.queue, note="")
        voice.command(c, voice.Music(call=id), voice.HangUp(call=id, leg=mine.id, cause="transferred"))
        _told(c, held, "blind", "done", to, actor)
        return None
    if to.member:
        ring = voice.Ring(call=id, leg=c.new_id("leg"), member=to.member, replaces=mine.id)
        voice.command(c, voice.Hold(call=id), ring)
        _told(c, held, "blind", "begun", to, actor)
        return None
    return _outside(c, held, mine, to, actor, member, "blind")


def consult(c: Unit, id: str, member: str, to: To, actor: Actor) -> gate.Ruling | None:
    """Ask somebody first: the contact waits with music meanwhile. Raises as `hand_on` does; a queue cannot be asked."""
    held, mine = on_call(c, id, member), leg_of(c, id, member)
    _one_of(to)
    if to.queue:
        raise BadInput(what="queue", fields={"queue": "calls.field.nobody-there"})
    if to.member:
        voice.command(
            c,
            voice.Hold(call=id),
            voice.Ring(call=id, leg=c.new_id("leg"), member=to.member, kind="consult"),
        )
        _told(c, held, "consult", "begun", to, actor)
        return None
    return _outside(c, held, mine, to, actor, member, "consult")


def complete(c: Unit, id: str, member: str, actor: Actor) -> None:
    """Leave the contact with whom was asked. Raises NotFound, NotOnCall."""
    held, mine, asked = on_call(c, id, member), leg_of(c, id, member), _asked(c, id)
    contact = _contact(c, id)
    voice.command(
        c,
        voice.Hold(call=id, on=False),
        voice.Connect(call=id, legs=(contact.id, asked.id)),
        voice.HangUp(call=id, leg=mine.id, cause="transferred"),
    )
    if asked.member:
        transfer(c, held.conversation, actor, member, oversees=True, agent=asked.member, queue="", note="")
    _told(c, held, "consult", "done", To(member=asked.member), actor)


def back(c: Unit, id: str, member: str, actor: Actor) -> None:
    """Leave whom was asked, and go on with the contact. Raises NotFound, NotOnCall."""
    held, asked = on_call(c, id, member), _asked(c, id)
    voice.command(c, voice.HangUp(call=id, leg=asked.id), voice.Hold(call=id, on=False))
    _told(c, held, "consult", "back", To(member=asked.member), actor)


def all_together(c: Unit, id: str, member: str, actor: Actor) -> None:
    """Everybody hears everybody. Raises NotFound, NotOnCall."""
    on_call(c, id, member)
    legs = tuple(leg.id for leg in voice.legs(c, id) if leg.state == "up" and leg.kind != "supervisor")
    voice.command(c, voice.Hold(call=id, on=False), voice.Connect(call=id, legs=legs))


def listen_in(c: Unit, id: str, member: str, mode: str, actor: Actor) -> gate.Ruling:
    """Have a supervisor hear a call, whisper to its agent, speak to all, or take it over, as the gate allows."""
    held = on_call(c, id, member, oversees=True)
    agent = next((leg for leg in voice.legs(c, id) if leg.kind == "agent" and leg.state == "up"), None)
    who = crm.holders(c, [held.person])
    act = gate.Listen(
        id=c.new_id("act"),
        call=id,
        mode=mode,  # type: ignore[arg-type]  # the route takes these words only
        agent=agent.member if agent else "",
        address=who[0].address if who else "",
        contact=who[0].contact if who else None,
        person=held.person,
        conversation=held.conversation,
        member=member,
    )
    ruling = gate.submit(c, act, actor)
    if ruling.outcome == "permitted":
        mine = next((leg for leg in voice.legs(c, id) if leg.member == member and leg.state == "up"), None)
        if mode == "take_over":
            ring = voice.Ring(
                call=id, leg=c.new_id("leg"), member=member, at_once=True, replaces=agent.id if agent else ""
            )
            voice.command(c, ring)
        elif mine is not None:
            voice.command(c, voice.Listen(call=id, leg=mine.id, mode=mode))  # type: ignore[arg-type]  # as above
        else:
            leg = c.new_id("leg")
            ring = voice.Ring(call=id, leg=leg, member=member, kind="supervisor", at_once=True)
            voice.command(c, ring, voice.Listen(call=id, leg=leg, mode=mode))  # type: ignore[arg-type]  # as above
    return ruling


def _outside(c: Unit, held: voice.Call, mine: voice.Leg, to: To, actor: Actor, member: str, kind: str) -> gate.Ruling:
    wanted = Wanted(to.number, sender=held.sender, conversation=held.conversation)
    act = act_for(c, member, wanted, how="transfer", call=held.id)
    ruling = gate.submit(c, act, actor)
    if ruling.outcome == "permitted" and ruling.number is not None:
        leg, permit = c.new_id("leg"), ruling.number
        dial_it = voice.Dial(
            call=held.id,
            leg=leg,
            permit=permit,
            kind="number" if kind == "blind" else "consult",
            replaces=mine.id if kind == "blind" else "",
        )
        voice.command(c, voice.Hold(call=held.id), dial_it)
        _told(c, held, kind, "begun", to, actor, person=act.person or "", reach=act.address)
    return ruling


def _told(
    c: Unit, held: voice.Call, kind: str, step: str, to: To, actor: Actor, *, person: str = "", reach: str = ""
) -> None:
    told = CallTransferred(
        call=held.id,
        conversation=held.conversation,
        kind=kind,
        step=step,
        member=to.member,
        queue=to.queue,
        person=person or held.person,
        reach=reach,
        by=actor.id,
    )
    journal.append(c, actor, told)


def _asked(c: Unit, id: str) -> voice.Leg:
    found = next((leg for leg in voice.legs(c, id) if leg.kind == "consult" and leg.state != "over"), None)
    if found is None:
        raise NotOnCall
    return found


def _contact(c: Unit, id: str) -> voice.Leg:
    found = next((leg for leg in voice.legs(c, id) if leg.kind == "contact" and leg.state == "up"), None)
    if found is None:
        raise NotOnCall
    return found


def _one_of(to: To) -> None:
    if sum(map(bool, (to.member, to.queue, to.number))) != 1:
        raise BadInput(what="to", fields={"to": "calls.field.one-of"})
    if to.number:
        try:
            parsed(to.number, None if to.number.startswith("+") else "US")
        except NumberParseException as error:
            raise BadInput(what=to.number, fields={"to": "calls.field.no-number"}) from error


def conversation_of(c: Unit, id: str) -> str:
    """The conversation of a call. Raises NotFound."""
    held = voice.call(c, id)
    if held is None:
        raise NotFound
    return conversation(c, held.conversation).id
