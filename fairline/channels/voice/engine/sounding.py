"""Who hears what: words and music for who waits, one another for who talks, the agent alone for who whispers."""

from collections.abc import Callable, Collection
from typing import Any

from fairline.channels.voice.commands import Gather, Music, Said, Say, SendDigits
from fairline.channels.voice.engine import spoken
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
    await _play_music(node, live)


async def music_again(node: Any, live: Live) -> None:
    """Put the music on again after an announcement, where the contact still waits and was asked nothing."""
    if not live.asking:
        await _play_music(node, live)


async def _play_music(node: Any, live: Live) -> None:
    contact = live.contact
    if live.music is None or contact is None or contact.end is None or live.talking:
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
    live.asking, live.secret = asked.id, asked.id if asked.masked else ""
    live.has_keyed = False

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
            spoken.listen(node, live, asked)

    if asked.prompts:
        made(node, live, f"{asked.id}.p", asked.prompts, ask)
    else:
        await ask([])


async def nothing_asked(live: Live) -> None:
    """Whoever waited is talked to: what they were asked meanwhile awaits no answer any more."""
    if live.asking and live.contact is not None:
        live.asking = live.secret = ""
        await live.contact.end.stop_gathering()


async def connect(node: Any, live: Live, legs: tuple[str, ...]) -> None:
    """Have these parties hear one another: two by the short way, more in a room. The contact left out waits."""
    parties = [live.parties[each] for each in legs if each in live.parties and live.parties[each].end is not None]
    contact = live.contact
    if contact is not None and contact.end is not None and contact in parties:
        live.music = None
        live.sounds += 1
        for each in parties:  # music for the contact, ringing for whoever called
            await each.end.stop_sound()
    await _bring_together(node, live, parties)
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


async def _bring_together(node: Any, live: Live, parties: list[Party]) -> None:
    listens = list(live.up("supervisor"))
    if len(parties) == 2 and not listens:
        await _leave(live, ())
        await parties[0].end.wire(parties[1].end)
    else:
        await _leave(live, (*parties, *listens))
        if len(parties) > 1 or listens:
            await _gather_in(node, live, [*parties, *listens])


async def _gather_in(node: Any, live: Live, parties: list[Party]) -> None:
    live.room = live.room or f"room-{live.id}"
    for each in parties:
        await each.end.join(live.room)
    for listener in parties:
        for speaker in parties:
            if listener is not speaker:
                await node.media.gain(live.room, listener.end, speaker.end, _gain(live, listener, speaker))


async def renew(node: Any, live: Live) -> None:
    """Who hears whom is to be said anew: a supervisor comes, changes or goes, something private begins or is over.
    What plays goes on.
    """
    if live.talking:
        await _bring_together(node, live, [live.parties[each] for each in live.talking])


def _gain(live: Live, listener: Party, speaker: Party) -> float:
    if live.is_private and "supervisor" in (listener.kind, speaker.kind):
        return 0.0
    if speaker.kind == "supervisor" and speaker.mode != "barge":
        return 1.0 if speaker.mode == "whisper" and listener.kind == "agent" else 0.0
    return 1.0


async def _leave(live: Live, but: Collection[Party]) -> None:
    """Whoever is not of these sits in the call's room no longer."""
    if not live.room:
        return
    for party in live.parties.values():
        if party.state == "up" and party.end is not None and party not in but:
            await party.end.leave()
    if not but:
        live.room = ""


async def hold(node: Any, live: Live, on: bool) -> None:
    """The contact hears music and nobody hears them, or they are back."""
    contact = live.contact
    if contact is None or contact.is_held == on:
        return
    others = tuple(each.id for each in live.up("agent", "number", "consult"))
    if not on:
        if others:
            await connect(node, live, (contact.id, *others))
        return
    contact.is_held = True
    await connect(node, live, others)
    if len(others) == 1:
        await live.parties[others[0]].end.unwire()
    await _changed(node, live, contact)


async def held(node: Any, live: Live, party: Party) -> None:
    """Somebody held us with their own phone, or is back: those who heard one another before do again."""
    contact = live.contact
    if contact is None or party is contact:
        return
    if party.is_held:
        party.talked = live.talking
        rest = tuple(each for each in live.talking if each != party.id)
        await connect(node, live, rest if len(rest) > 1 else ())
    else:
        talked = tuple(each for each in party.talked if each in live.parties)
        await connect(node, live, talked or tuple(each.id for each in live.up(*TALKS)))


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
