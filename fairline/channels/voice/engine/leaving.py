"""Who of us leaves a call, or never came: whoever is still there has it; with nobody it ends, or goes back."""

from typing import Any

from fairline.channels.voice.engine import listening, sounding
from fairline.channels.voice.engine.live import Ending, Live, Party
from fairline.channels.voice.events import CallBridged, LegChanged
from fairline.channels.voice.model import Cause
from fairline.journal import HOUSE, Actor, Event


async def after(node: Any, live: Live, party: Party, was_up: bool, cause: Cause, status: int) -> None:
    """A party that is no contact is gone."""
    old = live.parties.get(party.replaces)
    if party.kind == "supervisor":
        if was_up:
            await listening.left(node, live, party)
    elif old is not None and not was_up:
        await _given_back(node, live, old, status)
    elif list(live.up("agent", "number", "consult")):
        if was_up or party.kind == "consult":
            await _go_on(node, live)
    elif was_up and cause != "transferred" and not (party.kind == "consult" and live.contact is None):
        await nobody_left(node, live, party, cause)


async def _go_on(node: Any, live: Live) -> None:
    """Those who are left talk with the contact; who was only asked has the call now, where nobody else does."""
    contact, left = live.contact, list(live.up("agent", "number", "consult"))
    if contact is None or contact.state != "up":
        return
    await sounding.connect(node, live, (contact.id, *(each.id for each in left)))
    asked = next((each for each in left if each.kind == "consult"), None)
    if asked is not None and not any(each.kind == "agent" for each in left):
        await node.write(live, *has_it(live, asked), actor=Actor("member", asked.member) if asked.member else HOUSE)


def has_it(live: Live, party: Party) -> list[Event]:
    """Whoever was asked, or spoke beside the agent, has the call from now on."""
    party.kind = "agent" if party.member else "number"
    changed = LegChanged(call=live.id, leg=party.id, muted=party.is_muted, held=party.is_held, kind=party.kind)
    return [changed, CallBridged(call=live.id, conversation=live.conversation, leg=party.id, member=party.member)]


async def _given_back(node: Any, live: Live, old: Party, status: int) -> None:
    """Whom a call was handed to did not come: whoever handed it on has it again."""
    old.sip.transfer_progress(status if status >= 300 else 480)
    if old.state == "up" and not old.is_held:
        await sounding.hold(node, live, False)


async def nobody_left(node: Any, live: Live, party: Party, cause: Cause, *, last: bool = False) -> None:
    """The last of ours who talked is gone: a supervisor who spoke to all goes on; else the call ends, unless somebody
    is on their way to it.
    """
    if any(live.up("agent", "number", "consult")) or _is_awaited(live):
        return
    speaks = next((each for each in live.up("supervisor") if each.mode == "barge"), None)
    if speaks is not None:
        speaks.mode = "take_over"
        await node.write(live, *await listening.came(node, live, speaks), actor=Actor("member", speaks.member))
        return
    if live.steps.qsize() and not last:  # somebody else may be told to come
        live.then(lambda: nobody_left(node, live, party, cause, last=True))
        return
    await node.end(live, Ending(cause, "member" if party.member else "contact", party.member))


def _is_awaited(live: Live) -> bool:
    return any(
        each.state == "ringing" and (each.kind in ("agent", "number", "consult") or each.mode == "take_over")
        for each in live.parties.values()
    )
