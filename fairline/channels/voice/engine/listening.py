"""A supervisor on a call of another: joins, goes on in another way, takes it over, leaves; who is to know hears it."""

from typing import Any

from fairline.channels.voice.commands import Listen, Said
from fairline.channels.voice.engine import hearing, sounding
from fairline.channels.voice.engine.live import Live, Party
from fairline.channels.voice.events import CallBridged, CallListened, LegChanged, LegEnded
from fairline.channels.voice.model import LegKind
from fairline.journal import Actor, Event


async def asked(node: Any, live: Live, how: Listen) -> None:
    """They are to hear, whisper, speak to all, or have the call: at once, or as soon as they pick up."""
    party = live.parties.get(how.leg)
    if party is None or party.kind != "supervisor":
        return
    party.mode, party.act, party.tells = how.mode, how.act, how.tell_agent
    if party.state == "up":
        await node.write(live, *await came(node, live, party), actor=Actor("member", party.member))


async def came(node: Any, live: Live, party: Party) -> list[Event]:
    """They are there, in the way that was permitted."""
    if party.mode == "take_over":
        return [_told(live, party), *await take_over(node, live, party)]
    await sounding.renew(node, live)
    for each in _who_is_told(live, party):
        clips, _ = await node.speak(live.account, (Said(clip="beep"),))
        await each.end.play(clips, "", loop=False, offset_ms=0, interrupt=False)
    return [_told(live, party)]


def _who_is_told(live: Live, party: Party) -> list[Party]:
    """Those of us who talk, where they are to know; whoever is to hear a supervisor, before they do."""
    kinds: tuple[LegKind, ...] = ("agent", "consult", *(("contact", "number") if party.mode == "barge" else ()))
    return [each for each in live.up(*kinds) if party.tells and each.id in live.talking]


async def left(node: Any, live: Live, party: Party) -> None:
    """They are gone; the others go on."""
    await sounding.renew(node, live)
    gone = CallListened(
        call=live.id, conversation=live.conversation, member=party.member, mode="left", leg=party.id, act=party.act
    )
    await node.write(live, gone, actor=Actor("member", party.member))


async def take_over(node: Any, live: Live, party: Party) -> list[Event]:
    """The contact is theirs; who talked with them leaves."""
    others, contact = list(live.up("agent", "consult", "number")), live.contact
    party.kind = "agent"
    events: list[Event] = [LegChanged(call=live.id, leg=party.id, muted=party.is_muted, kind="agent")]
    if contact is None or contact.end is None or (contact.state != "up" and contact.sip.outgoing):
        return events
    events += hearing.answer(live, party.member)
    await sounding.connect(node, live, (contact.id, party.id))
    events.append(CallBridged(call=live.id, conversation=live.conversation, leg=party.id, member=party.member))
    for each in others:
        hearing.let_go(node, live, each)
        events.append(LegEnded(call=live.id, leg=each.id, cause="transferred"))
    return events


def _told(live: Live, party: Party) -> CallListened:
    return CallListened(
        call=live.id,
        conversation=live.conversation,
        member=party.member,
        mode=party.mode,
        noticed=party.tells,
        leg=party.id,
        act=party.act,
    )
