"""Takes calls that come in: from a trunk for one of our numbers, or from a member's own phone for somebody outside."""

import asyncio
import logging
from contextlib import suppress
from typing import Any

from fairline.channels.voice import entrance, receive
from fairline.channels.voice.engine import announcing, colleagues, hearing
from fairline.channels.voice.engine.live import Branch, Ending, Live, Party, kind_of
from fairline.channels.voice.media.errors import NoRoom
from fairline.gate import emergency_of
from fairline.kit.errors import Problem

log = logging.getLogger(__name__)

HURRY = 4.0  # seconds to find out where a call goes that we cannot take


def invited(node: Any, sip: Any) -> "asyncio.Task[Any]":
    """An INVITE from a known source: somebody calls. What is done about it, as a task."""
    told = node.phones.incoming(sip)
    seconds = 0 if _means_help(told.asked) else node.room.wait()
    task: asyncio.Task[Any] = node.go(_turn_away(node, sip, told, seconds) if seconds else _welcome(node, sip, told))
    return task


def _means_help(asked: str) -> bool:
    found = emergency_of(asked)
    return found is not None and found.is_emergency


async def _turn_away(node: Any, sip: Any, told: Any, seconds: int) -> None:
    """There is no room. Their provider tries another node of ours; where there is none, it is asked to send the call to
    where the number's calls go when we cannot answer (RFC 3261 s21.3.3), or told to try again later.
    """
    to = ""
    if node.is_alone and told.trunk:
        with suppress(Exception):  # the database may be why there is no room
            account = node.trunks.get(told.trunk, "")
            async with asyncio.timeout(HURRY):
                # Most are sent nowhere, and are told so at once: a write waits behind those who were let in.
                if await node.database.read(lambda c: entrance.has_fallback(c, told.trunk, told.asked), account):
                    to = await node.database.write(lambda c: entrance.fallback(c, told.trunk, told.asked), account)
    if to:
        sip.refuse(302, "", {"Contact": f"<sip:{to}@{node.domain};user=phone>"})
    else:
        sip.refuse(503, "", {"Retry-After": str(seconds)})


async def _welcome(node: Any, sip: Any, told: Any) -> None:
    node.room.entering += 1
    try:
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
    finally:
        node.room.entering -= 1


async def _from_trunk(node: Any, sip: Any, told: Any) -> None:
    account = node.trunks.get(told.trunk, "")
    called = await node.database.read(lambda c: entrance.called(c, told.trunk, told.asked, told.number), account)
    if called is None:
        sip.refuse(404, "")
        return
    if called.silent is not None:
        await announcing.announce(node, account, sip, called.silent)
        return
    sip.ring()
    now = node.database.tools.now()
    call = node.database.tools.ids.new("cal", now)
    live = Live(call, account)
    party = Party(node.database.tools.ids.new("leg", now), "contact")
    live.parties[party.id] = party
    verified = await node.verified(told)
    arrival = receive.Arrival(
        call=call,
        sender=called.number,
        trunk=told.trunk,
        node=node.name,
        number=called.caller,
        name=told.name,
        verified=verified,
        diverted=told.diverted,
    )
    stands = asyncio.Event()
    live.then(lambda: _until(stands))  # the house may want something of it before its line stands
    node.begin(live)
    try:
        await _stand(node, live, party, sip, called, arrival)
    finally:
        stands.set()


async def _until(stands: asyncio.Event) -> None:
    await stands.wait()


async def _stand(node: Any, live: Live, party: Party, sip: Any, called: Any, arrival: Any) -> None:
    """Its sound is opened while it is written down; where one of both fails, the other is taken back."""
    made: tuple[Any, Any] = await asyncio.gather(
        node.media.open(kind_of(sip.sdp), sip.sdp, inband=called.inband),
        node.database.write(lambda c: entrance.take(c, arrival, party.id), live.account, live.id),
        return_exceptions=True,
    )
    end, started = made
    failed = next((each for each in made if isinstance(each, BaseException)), None)
    if failed is not None:
        if failed is not end:
            await end.close()
        await node.end(live, Ending("failed", "house"))
        raise failed
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
    inside = await node.database.read(lambda c: entrance.colleague(c, line, told.asked), line.account)
    if inside is not None:
        await colleagues.call(node, sip, line.account, inside)
        return
    sip.ring()
    end = await node.media.open(kind_of(sip.sdp), sip.sdp)
    asked = entrance.Keyed(member=line.member, number=told.asked, node=node.name)
    live = Live("", line.account, direction="out")
    party = Party("", "agent", line.member)
    party.branches.append(Branch(sip, end))
    began = await node.database.write(lambda c: entrance.keyed(c, asked), line.account, line.member)
    if began is None or not began.call:
        await end.close()
        if began is not None and began.words:
            await announcing.announce(node, line.account, sip, began)
        else:
            sip.refuse(403, began.why if began else "")
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
