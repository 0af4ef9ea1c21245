"""What a member does with calls; whatever reaches somebody new passes the gate first."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from fairline import accounts, gate, journal, routing
from fairline.calls.helping import words_for
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


class NotSeated(Problem):
    """Whom the call would be handed to holds no seat for calls. Clause ZS-CC-AGENT-ENTITLED."""

    status = 409
    type = "not-seated"
    clauses = ("ZS-CC-AGENT-ENTITLED",)


class NoPhone(Problem):
    """No phone of the member is registered, so that nothing could ring."""

    status = 409
    type = "no-phone"


TALKS = ("agent", "consult")  # the legs on which a member talks for the account


class NoPhoneForHelp(Problem):
    """Help was to be called, and no phone of the member is registered (clause DTA-EMERGENCY-VOICE)."""

    status = 409
    type = "no-phone-for-help"


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

    Raises BadInput for what is no number, NoPhone and NoPhoneForHelp where nothing of the member's could
    ring.
    """
    act = act_for(c, member, wanted)
    if not wanted.keyed and not voice.users_of(c, member):
        found = gate.emergency_of(act.address, act.country, act.outside)
        raise NoPhoneForHelp(tell=found.tell) if found is not None else NoPhone
    ruling = gate.submit(c, act, actor)
    spoken = not wanted.keyed and words_for(c, member, ruling)[0] != ""
    if ruling.outcome != "permitted" and not spoken:
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
    _theirs(c, started.conversation, member, actor)
    if not wanted.keyed:
        voice.command(c, voice.Ring(call=call, leg=agent, member=member, at_once=True))
    return Dialled(ruling, call if ruling.outcome == "permitted" else "")


def _theirs(c: Unit, id: str, member: str, actor: Actor) -> None:
    """Who calls has the conversation, where nobody else has it: no second call is offered to them meanwhile."""
    held = conversation(c, id)
    if not held.agent and not held.is_over:
        with suppress(Problem):
            transfer(c, id, actor, None, oversees=True, agent=member, queue="", note="")


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


def going_on(c: Unit, id: str) -> voice.Call:
    """A call that goes on. Raises NotFound, NotOnCall."""
    held = voice.call(c, id)
    if held is None:
        raise NotFound
    if held.state == "over":
        raise NotOnCall
    return held


def on_call(c: Unit, id: str, member: str) -> voice.Call:
    """A call on which the member talks; who only listens in steers nothing. Raises NotFound, NotOnCall."""
    held = going_on(c, id)
    leg_of(c, id, member)
    return held


def leg_of(c: Unit, id: str, member: str, *kinds: str) -> voice.Leg:
    """The member's own leg: of these kinds, or any on which they talk. Raises NotOnCall."""
    wanted = kinds or TALKS
    mine = (leg for leg in voice.legs(c, id) if leg.member == member and leg.state == "up" and leg.kind in wanted)
    found = next(mine, None)
    if found is None:
        raise NotOnCall
    return found


def leave(c: Unit, id: str, member: str) -> None:
    """The member is no longer on the call; it ends where nobody else of us is on it. Raises NotFound, NotOnCall."""
    going_on(c, id)
    voice.command(c, voice.HangUp(call=id, leg=leg_of(c, id, member, *TALKS, "supervisor").id))


def mute(c: Unit, id: str, member: str, leg: str, on: bool) -> None:
    """Nobody hears the member, or whom they talk with, or they do again. Raises NotFound, NotOnCall."""
    going_on(c, id)
    mine = leg_of(c, id, member, *TALKS, "supervisor")
    if mine.kind == "supervisor" and leg not in ("", mine.id):
        raise NotOnCall
    voice.command(c, voice.Mute(call=id, leg=leg or mine.id, on=on))


def decline(c: Unit, id: str, member: str, actor: Actor) -> None:
    """Leave a call that rings at a member's to somebody else. Raises NotFound, NotOnCall."""
    going_on(c, id)
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
    held, mine = going_on(c, id), leg_of(c, id, member, "agent")
    _one_of(c, to)
    if to.queue:
        transfer(c, held.conversation, actor, member, oversees=True, agent="", queue=to.queue, note="")
        leave = [
            voice.HangUp(call=id, leg=leg.id, cause="transferred")
            for leg in voice.legs(c, id)
            if leg.state == "up" and leg.kind != "contact"
        ]
        voice.command(c, voice.Connect(call=id, legs=()), *leave)
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
    held, mine = going_on(c, id), leg_of(c, id, member, "agent")
    _one_of(c, to)
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
    """Leave the contact with whom was asked, or will be once they pick up. Raises NotFound, NotOnCall."""
    held, mine, asked = going_on(c, id), leg_of(c, id, member, "agent"), _asked(c, id)
    voice.command(c, voice.HangUp(call=id, leg=mine.id, cause="transferred"))
    if asked.member and asked.state == "up":
        transfer(c, held.conversation, actor, member, oversees=True, agent=asked.member, queue="", note="")
    _told(c, held, "consult", "done", To(member=asked.member), actor)


def back(c: Unit, id: str, member: str, actor: Actor) -> None:
    """Leave whom was asked, and go on with the contact. Raises NotFound, NotOnCall."""
    held, asked = going_on(c, id), _asked(c, id)
    leg_of(c, id, member, "agent")
    voice.command(c, voice.HangUp(call=id, leg=asked.id), voice.Hold(call=id, on=False))
    _told(c, held, "consult", "back", To(member=asked.member), actor)


def all_together(c: Unit, id: str, member: str, actor: Actor) -> None:
    """Everybody hears everybody. Raises NotFound, NotOnCall."""
    on_call(c, id, member)
    legs = tuple(leg.id for leg in voice.legs(c, id) if leg.state == "up" and leg.kind != "supervisor")
    voice.command(c, voice.Hold(call=id, on=False), voice.Connect(call=id, legs=legs))


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


def _one_of(c: Unit, to: To) -> None:
    if sum(map(bool, (to.member, to.queue, to.number))) != 1:
        raise BadInput(what="to", fields={"to": "calls.field.one-of"})
    if to.member and accounts.lacks_seat(c, to.member, voice.CHANNEL):
        raise NotSeated
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
