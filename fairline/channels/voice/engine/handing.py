"""Hands a call on as a telephone asks for it (SIP REFER): to somebody it names, or to whom its other call is with."""

import asyncio
from typing import Any

from fairline.channels.voice import entrance
from fairline.channels.voice.engine import hearing, sounding
from fairline.channels.voice.engine.live import Branch, Ending, Live, Party
from fairline.channels.voice.events import CallBridged, CallTransferred, LegAnswered, LegEnded, LegStarted
from fairline.journal import Actor

PATIENCE = 10.0  # seconds a line has to move its sound


async def asked(node: Any, live: Live, party: Party, sip: Any, event: Any) -> None:
    """A member's phone hands its call on; nobody else may."""
    if party.kind != "agent" or not party.member:
        sip.transfer_progress(603)
        return
    other = node.legs.get(event.replaces) if event.replaces is not None else None
    if other is not None:
        await _join(node, (live, party), other, sip)
        return
    wanted = entrance.HandedOn(live.id, party.member, event.target.user)
    status = await node.unit(live, lambda c: entrance.handed_on(c, wanted))
    sip.transfer_progress(status)


async def _join(node: Any, one: tuple[Live, Party], other: tuple[Live, Party], sip: Any) -> None:
    """Bring whom two calls of a member are with together: the call that came in stays, the other ends in it."""
    kept, left = (one, other) if one[0].direction == "in" or other[0].direction == "out" else (other, one)
    (live, mine), (absorbed, also_mine) = kept, left
    contact, far = live.contact, absorbed.contact
    mixed = mine.member != also_mine.member or live is absorbed
    if contact is None or far is None or "ringing" in (contact.state, far.state) or mixed:
        sip.transfer_progress(603)
        return
    del absorbed.parties[far.id]
    await _near(node, far, contact)
    far.kind, live.parties[far.id] = "number", far
    node.legs[far.sip], node.ends[far.end.id] = (live, far), (live, far)
    await sounding.connect(node, live, (contact.id, far.id))
    sip.transfer_progress(200)
    hearing.let_go(node, live, mine)
    told = CallTransferred(
        call=live.id,
        conversation=live.conversation,
        kind="consult",
        step="done",
        person=absorbed.person,
        by=mine.member,
    )
    await node.write(
        live,
        LegStarted(call=live.id, leg=far.id, kind="number", person=absorbed.person, act=far.act),
        LegAnswered(call=live.id, leg=far.id),
        CallBridged(call=live.id, conversation=live.conversation, leg=far.id),
        LegEnded(call=live.id, leg=mine.id, cause="transferred"),
        told,
        actor=Actor("member", mine.member),
    )
    await node.end(absorbed, Ending("transferred", "member", mine.member))


async def _near(node: Any, far: Party, contact: Party) -> None:
    """Ends that are to hear one another live in one worker: a line whose end does not is given another by re-INVITE."""
    if far.end.hand is contact.end.hand:
        return
    moved = await node.media.open("rtp", None, near=contact.end)
    theirs: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()

    def told(sdp: str | None) -> None:
        if not theirs.done():
            theirs.set_result(sdp)

    far.sip.reinvite(moved.sdp, told)
    async with asyncio.timeout(PATIENCE):
        await moved.remote(await theirs or "")
    old, far.branches = far.branches[0].end, [Branch(far.sip, moved)]
    node.ends.pop(old.id, None)
    await old.close()
