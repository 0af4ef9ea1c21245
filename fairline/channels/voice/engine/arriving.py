"""Takes calls that come in: from a trunk for one of our numbers, or from a member's own phone for somebody outside."""

import asyncio
import logging
from typing import Any

from fairline.channels.voice import entrance, receive
from fairline.channels.voice.engine import hearing
from fairline.channels.voice.engine.live import Branch, Ending, Live, Party
from fairline.channels.voice.media.errors import NoRoom
from fairline.kit.errors import Problem

log = logging.getLogger(__name__)


def kind_of(sdp: str) -> str:
    """How a party's sound travels, as the profile of their description says (RFC 3551, 3711, 5764)."""
    if "UDP/TLS/RTP/SAVP" in sdp:
        return "webrtc"
    return "srtp" if "RTP/SAVP" in sdp else "rtp"


def invited(node: Any, sip: Any) -> "asyncio.Task[Any]":
    """An INVITE from a known source: somebody calls. What is done about it, as a task."""
    task: asyncio.Task[Any] = node.go(_welcome(node, sip))
    return task


async def _welcome(node: Any, sip: Any) -> None:
    try:
        told = node.phones.incoming(sip)
        if told.trunk:
            await _from_trunk(node, sip, told)
        else:
            await _from_member(node, sip, told)
    except NoRoom:  # every worker is full, or one that died is being started again
        sip.refuse(503, "", {"Retry-After": "2"})
    except Problem as problem:
        sip.refuse(503 if problem.status >= 500 else 403, problem.type)
    except Exception:
        log.exception("a call could not be taken")
        sip.refuse(500, "")


async def _from_trunk(node: Any, sip: Any, told: Any) -> None:
    account = node.trunks.get(told.trunk, "")
    called = await node.database.read(lambda c: entrance.called(c, told.trunk, told.asked, told.number), account)
    if called is None:
        sip.refuse(404, "")
        return
    sip.ring()
    now = node.database.tools.now()
    call = node.database.tools.ids.new("cal", now)
    live = Live(call, account)
    party = Party(node.database.tools.ids.new("leg", now), "contact")
    live.parties[party.id] = party
    arrival = receive.Arrival(
        call=call,
        sender=called.number,
        trunk=told.trunk,
        node=node.name,
        number=called.caller,
        name=told.name,
        verified=told.verified,
        diverted=told.diverted,
    )
    node.begin(live)
    try:
        end, started = await asyncio.gather(
            node.media.open(kind_of(sip.sdp), sip.sdp),
            node.database.write(lambda c: entrance.take(c, arrival, party.id), account, call),
        )
    except Exception:
        await node.end(live, Ending("failed", "house"))
        raise
    live.conversation, live.person = started.conversation, started.person
    party.branches.append(Branch(sip, end))
    node.legs[sip] = live, party
    node.ends[end.id] = live, party
    sip.on_event = lambda leg, event: hearing.line(node, leg, event)
    if sip.state == "over":
        live.then(lambda: hearing.gone(node, live, party, "hung_up", 487))


async def _from_member(node: Any, sip: Any, told: Any) -> None:
    """A member keyed a number on their own phone: the same act as one that is clicked."""
    line = await node.database.read(lambda c: entrance.line_of(c, told.username), "*")
    if line is None:
        sip.refuse(403, "")
        return
    sip.ring()
    end = await node.media.open(kind_of(sip.sdp), sip.sdp)
    asked = entrance.Keyed(member=line.member, number=told.asked, node=node.name)
    live = Live("", line.account, direction="out")
    party = Party("", "agent", line.member)
    party.branches.append(Branch(sip, end))
    began = await node.database.write(lambda c: entrance.keyed(c, asked), line.account, line.member)
    if began is None or not began.call:
        sip.refuse(403, began.why if began else "")
        await end.close()
        return
    live.id, party.id = began.call, began.leg
    live.conversation, live.person = began.conversation, began.person
    live.parties[party.id] = party
    node.legs[sip] = live, party
    node.ends[end.id] = live, party
    sip.on_event = lambda leg, event: hearing.line(node, leg, event)
    node.begin(live)
    party.state = "up"
    sip.answer(end.sdp)
    live.then(lambda: hearing.came(node, live, party))
    node.poked(line.account, 0)
