"""Rings members' phones and dials numbers outside; the first that picks up has the call, the others fall silent."""

import asyncio
from typing import Any

from fairline.channels.voice import deliver
from fairline.channels.voice.commands import Dial, Ring
from fairline.channels.voice.engine import between, hearing, telling
from fairline.channels.voice.engine.live import Branch, Ending, Live, Party, Way
from fairline.channels.voice.events import LegEnded, LegStarted

LONG = 180.0  # seconds a call for help rings
AUTO_ANSWER = "<http://www.notused.invalid>;info=alert-autoanswer;delay=0"  # as desk phones read it


async def ring(node: Any, live: Live, asked: Ring, *, resumes: bool = False) -> None:
    """Ring every phone a member registered."""
    mode = "listen" if asked.kind == "supervisor" else ""
    party = Party(asked.leg, asked.kind, asked.member, asked.offer, replaces=asked.replaces, mode=mode, resumes=resumes)
    live.parties[party.id] = party
    started = LegStarted(call=live.id, leg=party.id, kind=party.kind, member=party.member, offer=party.offer)
    # Nothing leaves the house yet: their phones ring while it is written.
    written = node.go(node.write(live, started))
    phones = await between.phones_of(node, live.account, asked.member)
    headers = {"X-Fairline-Call": live.id, "X-Fairline-Leg": party.id}
    if resumes:
        headers["X-Fairline-Resume"] = live.id
    if asked.at_once:
        headers |= {"Alert-Info": AUTO_ANSWER, "Call-Info": "<sip:fairline.invalid>;answer-after=0"}
        headers["X-Fairline-Answer"] = "at-once"
    for phone in [each for each in phones if each.is_browser or not resumes]:
        kind = "webrtc" if phone.is_browser else "rtp"
        await _branch(node, live, party, Way(phone, phone.uri, kind, live.conversation, "", headers))
    await written
    if not party.branches:
        await hearing.gone(node, live, party, "no_answer", 480)
        return
    party.until = asyncio.get_running_loop().call_later(asked.seconds, _give_up, node, live, party)


async def dial(node: Any, live: Live, asked: Dial) -> None:
    """Call a number outside, as its permit says: by the first trunk that is up, and by the next where it refuses."""
    found = await node.database.read(lambda c: deliver.permitted_call(c, asked.permit), live.account)
    if found is not None and found.told is not None:
        await telling.tell(node, live, found.told.words, found.told.language)
        return
    if found is not None and found.terms.emergency is not None and not found.trunks:
        await telling.unheard(node, live, Party(asked.leg, asked.kind, act=found.act.id), "failed")
        return
    if found is None or not found.trunks:
        cause = "forbidden" if found is None else "failed"
        await node.write(live, LegStarted(call=live.id, leg=asked.leg, kind=asked.kind))
        await node.write(live, LegEnded(call=live.id, leg=asked.leg, cause=cause))
        return
    act = found.act
    party = Party(asked.leg, asked.kind, act=act.id, replaces=asked.replaces)
    party.urgent = found.terms.emergency is not None
    headers = {"Privacy": "id"} if not act.shown and not party.urgent else node.vouched(found)
    party.ways = _ways(found, headers)
    if party.urgent:  # each is tried, those that are up first
        party.ways.sort(key=lambda way: not node.phones.is_up(way.via))
    live.parties[party.id] = party
    started = LegStarted(
        call=live.id, leg=party.id, kind=party.kind, person=act.person or live.person, reach=act.address, act=act.id
    )
    await node.write(live, started)
    await try_next(node, live, party)
    if found.terms.most_seconds is not None:
        live.longest = asyncio.get_running_loop().call_later(found.terms.most_seconds, _too_long, node, live)
    seconds = LONG if party.urgent else asked.seconds
    party.until = asyncio.get_running_loop().call_later(seconds, _give_up, node, live, party)


def _ways(found: Any, headers: dict[str, str]) -> list[Way]:
    return [
        Way(each, found.target, "rtp", found.shown, found.name, headers, found.place if each in found.located else None)
        for each in found.trunks
    ]


async def try_next(node: Any, live: Live, party: Party) -> bool:
    """Dial by the next way there is; whether there was one."""
    while party.ways:
        way = party.ways.pop(0)
        if node.phones.is_up(way.via) or not party.ways or party.urgent:
            await _branch(node, live, party, way)
            return True
    return False


async def _branch(node: Any, live: Live, party: Party, way: Way) -> None:
    # Ends that are to hear one another live in one worker.
    near = next((each.end for each in live.parties.values() if each is not party and each.end is not None), None)
    end = await node.media.open(way.kind, None, near=near)
    shown = node.address(way.shown, way.name)
    sip = node.phones.dial(
        way.target,
        via=way.via,
        from_=shown,
        sdp=end.sdp,
        headers=way.headers,
        located=node.located(way.place, shown, end.sdp, party.id),
        urgent=party.urgent,
        elsewhere=bool(party.ways),
    )
    party.branches.append(Branch(sip, end, way.via))
    node.legs[sip] = live, party
    node.ends[end.id] = live, party
    sip.on_event = lambda leg, event: hearing.line(node, leg, event)


def _too_long(node: Any, live: Live) -> None:
    """It cost what it was allowed to."""
    live.then(lambda: node.end(live, Ending("forbidden", "house")))


def _give_up(node: Any, live: Live, party: Party) -> None:
    if party.state == "ringing":
        live.then(lambda: hearing.gone(node, live, party, "no_answer", 480))
