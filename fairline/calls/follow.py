"""Brings offers of work and telephones together: an offer rings the agent's phones, picking up takes it."""

from collections.abc import Sequence
from contextlib import suppress
from typing import Any, cast

from fairline import routing
from fairline.channels import voice
from fairline.channels.voice import Cause
from fairline.channels.voice.events import LegAnswered, LegEnded
from fairline.conversations import conversation, transfer
from fairline.journal import HOUSE, Actor, Entry
from fairline.journal.interaction import CallEnded
from fairline.kit.db import Unit
from fairline.kit.errors import NotFound, Problem
from fairline.kit.plugin import Follower


def follow(c: Unit, entries: Sequence[Entry[Any]]) -> None:
    """Do the calls' part for each entry."""
    for entry in entries:
        with suppress(NotFound):  # a conversation deleted meanwhile
            _REACTIONS[entry.kind](c, entry)


def _offered(c: Unit, entry: Entry[Any]) -> None:
    """Ring whoever it is offered to; a call that is over is work as any other: to be called back."""
    event = entry.event
    if event.channel != voice.CHANNEL:
        return
    live = next((each for each in voice.calls_of_conversation(c, event.conversation) if each.state != "over"), None)
    if live is not None:
        seconds = max(5, (event.expires - entry.at) // 1000)
        leg = c.new_id("leg")
        ring = voice.Ring(call=live.id, leg=leg, member=event.agent, offer=event.offer, seconds=seconds)
        voice.command(c, ring)


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
        _dial(c, call)
    elif leg.kind == "agent" and leg.member:
        _hand_over(c, call, leg)


def _take(c: Unit, call: voice.Call, leg: voice.Leg) -> None:
    try:
        routing.accept_offer(c, Actor("member", leg.member), leg.member, leg.offer)
    except Problem:
        # Somebody else has it, or the offer ran out in the same moment.
        if conversation(c, call.conversation).agent != leg.member:
            voice.command(c, voice.HangUp(call=call.id, leg=leg.id, cause="cancelled"))


def _dial(c: Unit, call: voice.Call) -> None:
    """The member who calls is on the line: now the number is rung, as was permitted."""
    permit = voice.permit_of(c, call)
    if permit is None:
        voice.command(c, voice.HangUp(call=call.id, cause="forbidden"))
    else:
        voice.command(c, voice.Dial(call=call.id, leg=c.new_id("leg"), permit=permit))


def _hand_over(c: Unit, call: voice.Call, leg: voice.Leg) -> None:
    """Whom a call was transferred to has its conversation from now on."""
    held = conversation(c, call.conversation)
    if held.agent and held.agent != leg.member and not held.is_over:
        with suppress(Problem):
            transfer(c, held.id, HOUSE, held.agent, oversees=True, agent=leg.member, queue="", note="")
    elif not held.agent and not held.is_over and call.direction == "in":
        with suppress(Problem):
            transfer(c, held.id, HOUSE, None, oversees=True, agent=leg.member, queue="", note="")


def _gone(c: Unit, entry: Entry[LegEnded]) -> None:
    """Who did not pick up gives the work back, and it is offered on at once."""
    call, leg = _leg(c, entry.event.call, entry.event.leg)
    if call is None or leg is None or leg.answered is not None:
        return
    if leg.offer:
        with suppress(Problem):
            reason = "" if entry.event.cause == "declined" else entry.event.cause
            routing.decline_offer(c, Actor("member", leg.member), leg.member, leg.offer, reason)
    elif leg.kind == "contact" and call.direction == "out":
        voice.command(c, voice.HangUp(call=call.id, cause=cast(Cause, entry.event.cause)))


def _ended(c: Unit, entry: Entry[CallEnded]) -> None:
    """Offers of a call that is over ring nobody; what was offered may still be called back."""
    for leg in voice.legs(c, entry.event.call):
        if leg.offer and leg.state == "ringing":
            with suppress(Problem):
                routing.decline_offer(c, Actor("member", leg.member), leg.member, leg.offer, "over")


def _leg(c: Unit, call: str, leg: str) -> tuple[voice.Call | None, voice.Leg | None]:
    return voice.call(c, call), next((each for each in voice.legs(c, call) if each.id == leg), None)


def _has_contact(c: Unit, call: str) -> bool:
    return any(each.kind == "contact" for each in voice.legs(c, call))


_REACTIONS = {
    "WorkOffered": _offered,
    "OfferExpired": _unoffered,
    "OfferWithdrawn": _unoffered,
    "OfferDeclined": _unoffered,
    "LegAnswered": _answered,
    "LegEnded": _gone,
    "CallEnded": _ended,
}

FOLLOW = Follower("calls", frozenset(_REACTIONS), follow, prompt=True)
