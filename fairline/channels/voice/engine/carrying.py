"""Carries out what the house says is to be done in a call."""

from collections.abc import Awaitable, Callable
from typing import Any

from fairline.channels.voice import commands as said
from fairline.channels.voice.engine import hearing, keeping, listening, parties, sounding, telling
from fairline.channels.voice.engine.live import Ending, Live
from fairline.channels.voice.events import LegEnded


async def carry(node: Any, live: Live, command: Any) -> None:
    """Do it, in the call's turn; a call that is over takes no more."""
    if not live.is_over:
        await _DO[type(command)](node, live, command)


async def _answer(node: Any, live: Live, asked: said.Answer) -> None:
    if events := hearing.answer(live):
        node.go(node.write(live, *events))  # beside what comes next, and before what is written of that


async def _stop(node: Any, live: Live, asked: said.StopSound) -> None:
    await sounding.hush(node, live)


async def _connect(node: Any, live: Live, asked: said.Connect) -> None:
    await sounding.connect(node, live, asked.legs)


async def _hold(node: Any, live: Live, asked: said.Hold) -> None:
    await sounding.hold(node, live, asked.on)


async def _mute(node: Any, live: Live, asked: said.Mute) -> None:
    await sounding.mute(node, live, asked.leg, asked.on)


async def _hang_up(node: Any, live: Live, asked: said.HangUp) -> None:
    if not asked.leg:
        await node.end(live, Ending(asked.cause, "house"))
        return
    party = live.parties.get(asked.leg)
    if party is None:
        return
    if asked.cause in ("hung_up", "transferred") and party.kind != "contact":  # whoever is left goes on
        await hearing.gone(node, live, party, asked.cause, 0)
        return
    was_contact = party.kind == "contact"
    hearing.let_go(node, live, party)
    await node.write(live, LegEnded(call=live.id, leg=asked.leg, cause=asked.cause))
    if was_contact:
        await node.end(live, Ending("hung_up", "house"))


async def _tell(node: Any, live: Live, asked: said.Tell) -> None:
    await telling.tell(node, live, asked.text, asked.language, "forbidden")


async def _refuse(node: Any, live: Live, asked: said.Refuse) -> None:
    contact = live.contact
    if contact is not None and contact.sip is not None and not live.is_answered:
        contact.sip.refuse(asked.status, "")
        await node.end(live, Ending("busy" if asked.status == 486 else "forbidden", "house"))


_DO: dict[type, Callable[[Any, Live, Any], Awaitable[None]]] = {
    said.Answer: _answer,
    said.Say: sounding.say,
    said.Music: sounding.music,
    said.StopSound: _stop,
    said.Gather: sounding.gather,
    said.Voicemail: keeping.voicemail,
    said.Ring: parties.ring,
    said.Dial: parties.dial,
    said.Connect: _connect,
    said.Hold: _hold,
    said.Mute: _mute,
    said.SendDigits: sounding.type_digits,
    said.HangUp: _hang_up,
    said.Tell: _tell,
    said.Refuse: _refuse,
    said.Record: keeping.record,
    said.Listen: listening.asked,
}
