"""Brings offers of work and telephones together: an offer rings the agent's phones, picking up takes it."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, cast

from fairline import routing
from fairline.calls.helping import instead_of
from fairline.channels import voice
from fairline.channels.voice import Cause
from fairline.channels.voice.events import CallListened, LegAnswered, LegEnded
from fairline.conversations import conversation, start_wrap_up, to_queue, transfer
from fairline.journal import HOUSE, Actor, Entry
from fairline.journal.interaction import CallEnded
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.plugin import Follower

OURS = ("agent", "consult", "number")  # the legs on which somebody talks with the contact
HIGHEST, AHEAD = 9, 5  # steps of priority: who comes back goes before those who never spoke with anybody


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Do the calls' part for each entry."""
    for entry in entries:
        with suppress(NotFound):  # a conversation deleted meanwhile
            _REACTIONS[entry.kind](c, entry)


def ring(c: Unit, offered: routing.Offered) -> None:
    """Ring whoever it is offered to; a call that is over is work as any other: to be called back."""
    if offered.channel != voice.CHANNEL:
        return
    live = next((each for each in voice.calls_of_conversation(c, offered.conversation) if each.state != "over"), None)
    if live is not None:
        seconds = max(5, (offered.expires - c.at) // 1000)
        leg = c.new_id("leg")
        voice.command(c, voice.Ring(call=live.id, leg=leg, member=offered.agent, offer=offered.offer, seconds=seconds))


def _unoffered(c: Unit, entry: Entry[Any]) -> None:
    """The offer is over: nobody's phone rings for it any longer."""
    leg = voice.leg_of_offer(c, entry.event.offer)
    if leg is not None and leg.state == "ringing":
        voice.command(c, voice.HangUp(call=leg.call, leg=leg.id, cause="cancelled"))


def _answered(c: Unit, entry: Entry[LegAnswered]) -> None:
    call, leg = _leg(c, entry.event.call, entry.event.leg)
    if call is None or leg is None:
        return
    if leg.offer:
        _take(c, call, leg)
    elif leg.kind == "agent" and call.direction == "out" and not _has_contact(c, call.id):
        _dial(c, call, leg.member)
    elif leg.member and (leg.kind == "agent" or (leg.kind == "consult" and not _ours(c, call.id, "agent"))):
        _hand_over(c, call, leg.member)


def _take(c: Unit, call: voice.Call, leg: voice.Leg) -> None:
    try:
        routing.accept_offer(c, Actor("member", leg.member), leg.member, leg.offer)
    except Problem:
        # Somebody else has it, or the offer ran out in the same moment.
        if conversation(c, call.conversation).agent != leg.member:
            voice.command(c, voice.HangUp(call=call.id, leg=leg.id, cause="cancelled"))


def _dial(c: Unit, call: voice.Call, member: str) -> None:
    """The member who calls is on the line: now the number is rung, as was permitted."""
    permit = voice.permit_of(c, call)
    if permit is None:
        told = instead_of(c, call, member)
        voice.command(c, told or voice.HangUp(call=call.id, cause="forbidden"))
    else:
        voice.command(c, voice.Dial(call=call.id, leg=c.new_id("leg"), permit=permit))


def _hand_over(c: Unit, call: voice.Call, member: str) -> None:
    """Whom a call was transferred to, or who took it over, has its conversation from now on."""
    held = conversation(c, call.conversation)
    if held.agent != member and not held.is_over and (held.agent or call.direction == "in"):
        with suppress(Problem):
            transfer(c, held.id, HOUSE, held.agent or None, oversees=True, agent=member, queue="", note="")


def _listened(c: Unit, entry: Entry[CallListened]) -> None:
    call = voice.call(c, entry.event.call)
    if call is not None and entry.event.mode == "take_over":
        _hand_over(c, call, entry.event.member)


def _gone(c: Unit, entry: Entry[LegEnded]) -> None:
    """Who did not pick up gives the work back, and it is offered on at once; who left is followed by who is there."""
    call, leg = _leg(c, entry.event.call, entry.event.leg)
    if call is None or leg is None or call.state == "over":
        return
    if leg.answered is not None:
        _followed(c, call, leg, entry.event.cause)
    elif leg.offer:
        with suppress(Problem):
            reason = "" if entry.event.cause == "declined" else entry.event.cause
            routing.decline_offer(c, Actor("member", leg.member), leg.member, leg.offer, reason)
    elif leg.kind == "contact" and call.direction == "out":
        voice.command(c, voice.HangUp(call=call.id, cause=cast(Cause, entry.event.cause)))
    elif leg.kind in OURS and not _ours(c, call.id, *OURS, state=("up", "ringing")):
        _nobody_came(c, call, cast(Cause, entry.event.cause))


def _followed(c: Unit, call: voice.Call, leg: voice.Leg, cause: str) -> None:
    """Somebody left: a colleague who is still there has the conversation; with a number outside alone it is over."""
    held = conversation(c, call.conversation)
    others = _ours(c, call.id, *OURS)
    if not others or held.agent != leg.member or cause == "lost":  # a page that is reloaded comes back
        return
    member = next((each.member for each in others if each.member), "")
    if member:
        _hand_over(c, call, member)
    else:
        with suppress(Problem):
            start_wrap_up(c, held.id, HOUSE, None, oversees=True)


def _nobody_came(c: Unit, call: voice.Call, cause: Cause) -> None:
    """Whom a contact was handed to did not come, and who handed them on has left: they wait again, before others. Where
    there is no contact yet, it was a member's own phone that did not pick up.
    """
    contact = next((each for each in voice.legs(c, call.id) if each.kind == "contact"), None)
    held = conversation(c, call.conversation)
    if contact is None:
        voice.command(c, voice.HangUp(call=call.id, cause=cause))
    elif contact.state == "up" and held.agent:
        queue = held.queue or (first.id if (first := routing.first_queue(c)) else "")
        if queue:
            to_queue(c, held.id, queue, HOUSE, why="left", priority=min(HIGHEST, held.priority + AHEAD))


def _ended(c: Unit, entry: Entry[CallEnded]) -> None:
    """Offers of a call that is over ring nobody; what was offered may still be called back. Whoever picked up in its
    last moment, and has its conversation only since it was over, finishes it.
    """
    legs = [each for each in voice.legs(c, entry.event.call) if each.offer]
    for leg in legs:
        if leg.state == "ringing":
            with suppress(Problem):
                routing.decline_offer(c, Actor("member", leg.member), leg.member, leg.offer, "over")
    held = conversation(c, entry.event.conversation)
    if held.agent and any(each.answered is not None for each in legs):
        with suppress(Problem):
            start_wrap_up(c, held.id, HOUSE, None, oversees=True)


def _leg(c: Unit, call: str, leg: str) -> tuple[voice.Call | None, voice.Leg | None]:
    return voice.call(c, call), next((each for each in voice.legs(c, call) if each.id == leg), None)


def _ours(c: Unit, call: str, *kinds: str, state: Sequence[str] = ("up",)) -> list[voice.Leg]:
    return [each for each in voice.legs(c, call) if each.kind in kinds and each.state in state]


def _has_contact(c: Unit, call: str) -> bool:
    return any(each.kind == "contact" for each in voice.legs(c, call))


_REACTIONS = {
    "OfferExpired": _unoffered,
    "OfferWithdrawn": _unoffered,
    "OfferDeclined": _unoffered,
    "LegAnswered": _answered,
    "LegEnded": _gone,
    "CallListened": _listened,
    "CallEnded": _ended,
}

FOLLOW = Follower("calls", frozenset(_REACTIONS), follow, prompt=True)
