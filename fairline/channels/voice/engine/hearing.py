"""What parties do by themselves: they ring, pick up, hold, type, ask to be transferred, hang up, fall silent."""

from collections.abc import Awaitable, Callable
from typing import Any

from fairline.channels.voice.engine import (
    between,
    handing,
    keeping,
    leaving,
    listening,
    parties,
    resuming,
    sounding,
    sounds,
    spoken,
    telling,
)
from fairline.channels.voice.engine.live import Branch, Ending, Live, Party
from fairline.channels.voice.events import (
    CallAnswered,
    CallBridged,
    DigitsGathered,
    LegAnswered,
    LegChanged,
    LegEnded,
    SoundEnded,
)
from fairline.channels.voice.model import Cause, LegKind
from fairline.journal import HOUSE, Actor, Event
from fairline.kit.cards import mask

_CAUSES: dict[int, Cause] = {
    **dict.fromkeys(range(300, 400), "sent_on"),  # nobody is rung there: the gate ruled on the number that was called
    486: "busy", 600: "busy", 603: "declined", 480: "no_answer", 408: "no_answer", 487: "cancelled", 403: "forbidden",
}  # fmt: skip
SILENT = 408
NOT_THEM = 500  # from this status on it was the trunk that failed, not the person called


def line(node: Any, sip: Any, event: Any) -> None:
    """An event of a leg of SIP: it takes its turn in its call."""
    found = node.legs.get(sip)
    if found is not None:
        live, party = found
        handle = _LINE.get(type(event).__name__)
        if handle is not None:
            live.then(lambda: handle(node, live, party, sip, event))


def sound(node: Any, event: Any) -> None:
    """An event of an end of sound."""
    kept = _RECORDED.get(type(event).__name__)
    if kept is not None:  # the call may be over by now: its sound is kept all the same
        kept(node, event)
        return
    end = getattr(event, "end", "")
    found = node.ends.get(getattr(end, "id", end))
    if end in node.announced and type(event).__name__ in ("SoundEnded", "EndLost"):
        node.announced[end].set()
    if found is not None:
        live, party = found
        handle = _SOUND.get(type(event).__name__)
        if handle is not None:
            live.then(lambda: handle(node, live, party, event))


async def _answered(node: Any, live: Live, party: Party, sip: Any, event: Any) -> None:
    mine = next((each for each in party.branches if each.sip is sip), None)
    if mine is None or party.state != "ringing":
        sip.hang_up()
        return
    await mine.end.remote(event.sdp)
    for other in [each for each in party.branches if each is not mine]:
        drop(node, other)
    party.branches = [mine]
    if party.until is not None:
        party.until.cancel()
    party.state = "up"
    await came(node, live, party)


async def came(node: Any, live: Live, party: Party) -> None:
    """A party picked up: who is to hear whom now, at once, and then written down."""
    events: list[Event] = [LegAnswered(call=live.id, leg=party.id), *await _CAME[party.kind](node, live, party)]
    await node.write(live, *events, actor=Actor("member", party.member) if party.member else HOUSE)


async def _contact_came(node: Any, live: Live, party: Party) -> list[Event]:
    live.is_answered = True
    others = list(live.up("agent", "consult", "number"))
    if not others:
        return []
    await sounding.connect(node, live, (party.id, *(each.id for each in others)))
    first = others[0]
    return [
        CallAnswered(call=live.id, conversation=live.conversation, by=first.member, act=party.act),
        _bridged(live, first),
    ]


async def _ours_came(node: Any, live: Live, party: Party) -> list[Event]:
    """An agent, or a number the call was handed to: they talk with the contact, and whoever they replace leaves."""
    events: list[Event] = []
    contact = live.contact
    if contact is not None and contact.end is not None and (contact.state == "up" or not contact.sip.outgoing):
        if not live.is_answered:
            events += answer(live, party.member)
        if not live.has_talked:
            await sounding.nothing_asked(live)
        live.has_talked = True
        await sounding.connect(node, live, (contact.id, party.id))
        events.append(_bridged(live, party))
    old = live.parties.get(party.replaces)
    if old is not None:
        old.sip.transfer_progress(200)
        let_go(node, live, old)
        events.append(LegEnded(call=live.id, leg=old.id, cause="transferred"))
    return events


async def _consult_came(node: Any, live: Live, party: Party) -> list[Event]:
    """Whoever asks hears them; where they have left meanwhile, the contact does."""
    agent = next(live.up("agent"), None)
    if agent is None:
        changed = leaving.has_it(live, party)[:1]
        return [*changed, *await _ours_came(node, live, party)]
    await sounding.connect(node, live, (agent.id, party.id))
    return []


def answer(live: Live, by: str = "") -> list[Event]:
    """Pick up the contact's line; what is to be written of it, nothing where it was picked up before."""
    contact = live.contact
    if contact is None or contact.sip is None or live.is_answered:
        return []
    contact.sip.answer(contact.end.sdp)
    contact.state = "up"
    live.is_answered = True
    answered = CallAnswered(call=live.id, conversation=live.conversation, by=by)
    return [answered, LegAnswered(call=live.id, leg=contact.id)]


def _bridged(live: Live, party: Party) -> CallBridged:
    return CallBridged(call=live.id, conversation=live.conversation, leg=party.id, member=party.member)


async def _ringing(node: Any, live: Live, party: Party, sip: Any, event: Any) -> None:
    """Whoever of us waits for them hears that it rings."""
    old = live.parties.get(party.replaces)
    if old is not None and old.sip is not None:
        old.sip.transfer_progress(180)
    elif party.kind in ("contact", "consult", "number"):
        await sounding.ringback(node, live, party)


async def _progress(node: Any, live: Live, party: Party, sip: Any, event: Any) -> None:
    mine = next((each for each in party.branches if each.sip is sip), None)
    if mine is not None and party.state == "ringing":
        await mine.end.remote(event.sdp)
        await sounding.early(node, live, party)


async def _refused(node: Any, live: Live, party: Party, sip: Any, event: Any) -> None:
    mine = next((each for each in party.branches if each.sip is sip), None)
    if mine is None:
        return
    if len(party.branches) > 1 and event.status not in (600, 603):
        party.branches.remove(mine)
        drop(node, mine)
        return
    failed = event.status == SILENT or (event.status >= NOT_THEM and event.status not in (600, 603))
    if party.ways and (failed or party.urgent):
        party.branches.remove(mine)
        drop(node, mine)
        await parties.try_next(node, live, party)
        return
    await gone(node, live, party, _CAUSES.get(event.status, "failed"), event.status)


async def _hung_up(node: Any, live: Live, party: Party, sip: Any, event: Any) -> None:
    mine = next((each for each in party.branches if each.sip is sip), None)
    if mine is not None and mine.node and event.reason == between.LOST:
        await _lost(node, live, party, sip, event)
        return
    await gone(node, live, party, "hung_up", getattr(event, "status", 0) or 0)


async def _lost(node: Any, live: Live, party: Party, sip: Any, event: Any) -> None:
    """A line fell: a browser's page may come back in a moment, anybody else's is gone."""
    mine = next((each for each in party.branches if each.sip is sip), None)
    if (
        party.kind == "agent"
        and party.state == "up"
        and (party.id in live.talking or party.resumes)
        and mine is not None
        and mine.is_browser
    ):
        await resuming.wait_for(node, live, party, mine.node)
    else:
        await gone(node, live, party, "lost", 0)


async def gone(node: Any, live: Live, party: Party, cause: Cause, status: int) -> None:
    """A party is no longer there: the call ends with its contact, and with the last of ours who talked with them."""
    if party.id not in live.parties:
        return
    was_up = party.state == "up"
    if party.resumes and not was_up and cause != "declined":
        await resuming.wait_for(node, live, party)  # reloaded again before it was back
        return
    let_go(node, live, party)
    if party.urgent and not was_up and party.kind == "contact" and any(live.up("agent")):
        await telling.unheard(node, live, party, cause)
        return
    if party.kind == "contact":
        talked = bool(live.talking)
        why: Cause = cause if live.direction == "out" or talked or cause != "hung_up" else "abandoned"
        await node.end(live, Ending(why, "contact" if cause in ("hung_up", "declined") else "network"))
        return
    await node.write(live, LegEnded(call=live.id, leg=party.id, cause=cause, status=status))
    await leaving.after(node, live, party, was_up, cause, status)


def let_go(node: Any, live: Live, party: Party) -> None:
    """Hang up whatever rings or talks on a leg, and forget it."""
    if party.until is not None:
        party.until.cancel()
    for branch in party.branches:
        drop(node, branch)
    party.branches = []
    party.state = "over"
    live.parties.pop(party.id, None)
    live.talking = tuple(each for each in live.talking if each != party.id)


def drop(node: Any, branch: Branch) -> None:
    """Hang up one telephone."""
    node.legs.pop(branch.sip, None)
    branch.sip.hang_up()
    node.go(_closed(node, branch))


async def _closed(node: Any, branch: Branch) -> None:
    await branch.end.close()  # as it closes it tells how it sounded
    node.ends.pop(branch.end.id, None)


async def _reoffered(node: Any, live: Live, party: Party, sip: Any, event: Any) -> None:
    """A phone holds by itself, or goes on: the others hear music meanwhile."""
    end = party.end
    sip.accept(await end.reoffer(event.sdp))
    if end.held != party.is_held:
        party.is_held = end.held
        await sounding.held(node, live, party)
        await node.write(live, LegChanged(call=live.id, leg=party.id, muted=party.is_muted, held=party.is_held))


async def _sound_ended(node: Any, live: Live, party: Party, event: Any) -> None:
    if event.command:
        said = live.said.pop(event.command, "")
        await node.write(live, SoundEnded(call=live.id, command=event.command, why=event.why, said=said))
        await sounding.music_again(node, live)


async def _digits(node: Any, live: Live, party: Party, event: Any) -> None:
    if event.command == live.leaves:
        await keeping.left(node, live)
    elif event.command != live.asking:
        return  # a voicemail that fell silent before
    live.asking = ""
    digits = DigitsGathered(
        call=live.id, person=live.person, command=event.command, why=event.why, digits=mask(event.digits).text,
        masked=event.command == live.secret,
    )  # fmt: skip
    await node.write(live, digits)


async def _told_digits(node: Any, live: Live, party: Party, sip: Any, event: Any) -> None:
    """Keys that came as SIP INFO."""
    if party.end is not None:
        await party.end.press(event.text)


async def _end_lost(node: Any, live: Live, party: Party, event: Any) -> None:
    """A page that goes takes leave of its sound before its line falls; one whose way broke is rung anew.

    Nobody hangs up on a call for help.
    """
    if event.why == "silent" and any(each.urgent for each in live.parties.values()):
        return
    mine = next((each for each in party.branches if each.is_browser), None)
    if event.why == "worker" or mine is None or party.state != "up":
        await gone(node, live, party, "lost", 0)
    else:
        await _lost(node, live, party, mine.sip, event)
        if event.why != "gone":
            resuming.back(node, party.member)
    if event.why == "worker":
        keeping.cut_off(node, live)


_CAME: dict[LegKind, Callable[[Any, Live, Party], Awaitable[list[Event]]]] = {
    "contact": _contact_came,
    "agent": _ours_came,
    "number": _ours_came,
    "consult": _consult_came,
    "supervisor": listening.came,
}
_LINE = {
    "Ringing": _ringing,
    "Progress": _progress,
    "Answered": _answered,
    "Refused": _refused,
    "Reoffered": _reoffered,
    "Digits": _told_digits,
    "HungUp": _hung_up,
    "Lost": _lost,
    "TransferAsked": handing.asked,
}
_RECORDED = {"RecordingWritten": keeping.written, "RecordingFailed": keeping.failed}
_SOUND = {"SoundEnded": _sound_ended, "DigitsGathered": _digits, "EndLost": _end_lost, "Quality": sounds.told,
    "Silence": keeping.fell_silent, "Digit": spoken.keyed, "Unheard": sounds.unheard, "Heard": sounds.heard,
}  # fmt: skip
