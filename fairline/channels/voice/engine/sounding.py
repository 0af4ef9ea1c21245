"""Who hears what: words and music for who waits, one another for who talks, the agent alone for who whispers."""

from collections.abc import Callable
from typing import Any

from fairline.channels.voice.commands import Gather, Listen, Music, Said, Say, SendDigits
from fairline.channels.voice.engine.live import Live, Party
from fairline.channels.voice.events import LegChanged, SoundEnded
from fairline.channels.voice.model import LegKind

TALKS: tuple[LegKind, ...] = ("contact", "agent", "consult", "number")


async def say(node: Any, live: Live, asked: Say) -> None:
    """Have the contact hear words or pieces, one after the other. What cannot be made ends at once as failed."""

    async def play(clips: list[Any]) -> None:
        contact = live.contact
        if contact is not None and contact.end is not None:
            await contact.end.play(
                clips, asked.id, loop=asked.loop, offset_ms=asked.offset_ms, interrupt=asked.interrupt
            )

    made(node, live, asked.id, asked.what, play)


def made(node: Any, live: Live, command: str, what: tuple[Said, ...], play: Callable[[list[Any]], Any]) -> None:
    """Make words beside whatever else happens in the call, and have them heard in its turn: a voice takes its time, and
    nobody's telephone rings later for that. What was wanted after them takes their place.
    """
    live.sounds += 1
    mine = live.sounds

    async def work() -> None:
        try:
            clips, said = await node.speak(live.account, what)
        except Exception as error:  # a voice that is missing, a piece that was removed: the flow goes on
            why = f"failed: {type(error).__name__}"
            live.then(lambda: node.write(live, SoundEnded(call=live.id, command=command, why=why)))
            return
        live.then(lambda: heard(clips, said))

    async def heard(clips: list[Any], said: str) -> None:
        if live.sounds == mine:
            live.said[command] = said
            await play(clips)
        else:
            await node.write(live, SoundEnded(call=live.id, command=command, why="replaced"))

    node.go(work())


async def music(node: Any, live: Live, asked: Music) -> None:
    """Music for the contact until somebody talks with them; an announcement only interrupts it."""
    live.music = asked
    await music_again(node, live)


async def music_again(node: Any, live: Live) -> None:
    """Put the music on again after an announcement, where the contact still waits."""
    contact = live.contact
    if live.music is None or contact is None or contact.end is None or live.talking or live.asking:
        return
    clips, _ = await node.speak(live.account, (Said(clip=live.music.clip or "music"),))
    await contact.end.play(clips, "", loop=True, offset_ms=live.music.offset_ms, interrupt=False)


async def hush(node: Any, live: Live) -> None:
    """No music and no words any more."""
    live.music = None
    live.sounds += 1
    contact = live.contact
    if contact is not None and contact.end is not None:
        await contact.end.stop_sound()


async def gather(node: Any, live: Live, asked: Gather) -> None:
    """Ask, and take digits; the answer comes as an event."""
    contact = live.contact
    if contact is None or contact.end is None:
        return
    live.asking = asked.id

    async def ask(clips: list[Any]) -> None:
        end = live.contact.end if live.contact is not None else None
        if end is not None and clips:
            await end.play(clips, f"{asked.id}.p", loop=False, offset_ms=0, interrupt=True)
        if end is not None:
            await end.gather(
                asked.id,
                asked.most,
                asked.least,
                asked.terminator,
                asked.first_ms,
                asked.between_ms,
                masked=asked.masked,
            )

    if asked.prompts:
        made(node, live, f"{asked.id}.p", asked.prompts, ask)
    else:
        await ask([])


async def connect(node: Any, live: Live, legs: tuple[str, ...]) -> None:
    """Have these parties hear one another: two by the short way, more in a room. The contact left out waits."""
    parties = [live.parties[each] for each in legs if each in live.parties and live.parties[each].end is not None]
    contact = live.contact
    if contact is not None and contact.end is not None and contact in parties:
        live.music = None
        live.sounds += 1
        for each in parties:  # music for the contact, ringing for whoever called
            await each.end.stop_sound()
    listens = list(live.up("supervisor"))
    if len(parties) == 2 and not listens and not any(each.is_muted for each in parties):
        await _leave(live)
        await parties[0].end.wire(parties[1].end)
    elif len(parties) > 1:
        await _gather_in(node, live, [*parties, *listens])
    live.talking = tuple(each.id for each in parties)
    if contact is not None and contact.is_held and contact in parties and len(parties) > 1:
        contact.is_held = False
        await _changed(node, live, contact)
    if contact is not None and contact not in parties and contact.state == "up":
        await contact.end.unwire()
        live.music = live.music or Music(call=live.id)
        talking, live.talking = live.talking, ()
        await music_again(node, live)
        live.talking = talking


async def _gather_in(node: Any, live: Live, parties: list[Party]) -> None:
    live.room = live.room or f"room-{live.id}"
    for each in parties:
        await each.end.join(live.room)
    for listener in parties:
        for speaker in parties:
            if listener is not speaker:
                await node.media.gain(live.room, listener.end, speaker.end, _gain(listener, speaker))


def _gain(listener: Party, speaker: Party) -> float:
    if speaker.is_muted or (speaker.kind == "supervisor" and speaker.mode == "listen"):
        return 0.0
    if speaker.kind == "supervisor" and speaker.mode == "whisper":
        return 1.0 if listener.kind == "agent" else 0.0
    return 1.0


async def _leave(live: Live) -> None:
    if live.room:
        for party in live.parties.values():
            if party.state == "up" and party.end is not None:
                await party.end.leave()
        live.room = ""


async def hold(node: Any, live: Live, on: bool) -> None:
    """The contact hears music and nobody hears them, or they are back."""
    contact = live.contact
    if contact is None or contact.is_held == on:
        return
    others = tuple(each.id for each in live.up("agent", "number", "consult"))
    if not on:
        await connect(node, live, (contact.id, *others))
        return
    contact.is_held = True
    await connect(node, live, others)
    if len(others) == 1:
        await live.parties[others[0]].end.unwire()
    await _changed(node, live, contact)


async def held(node: Any, live: Live, party: Party) -> None:
    """Somebody held us with their own phone."""
    contact = live.contact
    if contact is None or party is contact:
        return
    if party.is_held:
        live.talking = ()
        live.music = Music(call=live.id)
        await music_again(node, live)
    else:
        await connect(node, live, tuple(each.id for each in live.up(*TALKS)))


async def mute(node: Any, live: Live, leg: str, on: bool) -> None:
    """Nobody hears this party, or they do again."""
    party = live.parties.get(leg)
    if party is None or party.end is None:
        return
    party.is_muted = on
    await party.end.mute(on)
    await _changed(node, live, party)


async def _changed(node: Any, live: Live, party: Party) -> None:
    await node.write(live, LegChanged(call=live.id, leg=party.id, muted=party.is_muted, held=party.is_held))


async def listens_so(node: Any, live: Live, asked: Listen) -> None:
    """A supervisor goes on in another way."""
    party = live.parties.get(asked.leg)
    if party is not None:
        party.mode = asked.mode
        if party.state == "up":
            await connect(node, live, live.talking)


async def type_digits(node: Any, live: Live, asked: SendDigits) -> None:
    """Digits towards a party: a menu at the other side wants them."""
    party = live.parties.get(asked.leg)
    if party is not None and party.end is not None:
        await party.end.send_digits(asked.digits)


async def ringback(node: Any, live: Live, party: Party) -> None:
    """Whoever of us called hears that it rings elsewhere."""
    for waits in live.up("agent"):
        if waits.id not in live.talking or party.kind == "contact":
            clips, _ = await node.speak(live.account, (Said(clip="ringback"),))
            await waits.end.play(clips, "", loop=True, offset_ms=0, interrupt=False)


async def early(node: Any, live: Live, party: Party) -> None:
    """What a network says before anybody picks up is heard by who called."""
    agent = next(live.up("agent"), None)
    if agent is not None and party.kind in ("contact", "consult", "number"):
        await agent.end.stop_sound()
        await agent.end.wire(party.end)
