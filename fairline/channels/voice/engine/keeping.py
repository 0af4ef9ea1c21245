"""Keeps sound: what is said on a call in two channels, and what a contact leaves for us; then hands the file over."""

import asyncio
import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from fairline.channels.voice import kept, store
from fairline.channels.voice.commands import Record, Said, Voicemail
from fairline.channels.voice.engine import sounding
from fairline.channels.voice.engine.live import Live, Party
from fairline.channels.voice.events import DigitsGathered, RecordingChanged
from fairline.channels.voice.kept import Finished
from fairline.channels.voice.media.wav import mend

log = logging.getLogger(__name__)

REMINDS = 10.0  # seconds before a pause ends by itself its agents hear a tone
LOOKS = 60.0  # seconds between two looks for what was left behind
UNTOUCHED = 15.0  # seconds after which a file grows no more: one that grows is written to every second


async def record(node: Any, live: Live, asked: Record) -> None:
    """Keep what the contact and we say, in two channels; leave it out for a while; go on; stop."""
    contact = live.contact
    if contact is None or contact.end is None:
        return
    if asked.do == "start" and not live.is_recording:
        await contact.end.record(_begun(node, live, asked.why, asked.act), None)
        live.is_recording = True
        await _changed(node, live, "on", asked)
    elif asked.do == "pause" and live.is_recording and live.pause is None:
        await contact.end.pause()
        await _rest(node, live, asked)
    elif asked.do == "resume" and live.pause is not None:
        await _go_on(node, live)
        await contact.end.resume()
        await _changed(node, live, "on", asked)
    elif asked.do == "stop" and live.is_recording:
        await _go_on(node, live)
        await contact.end.stop_recording()
        live.is_recording = False
        await _changed(node, live, "off", asked)


async def _changed(node: Any, live: Live, state: str, asked: Record, until: int = 0) -> None:
    told = RecordingChanged(
        call=live.id, conversation=live.conversation, state=state, why=asked.why, by=asked.by, act=asked.act,
        until=until,
    )  # fmt: skip
    await node.write(live, told)


async def _rest(node: Any, live: Live, asked: Record) -> None:
    """Nothing is kept from now on; after the time that was set it goes on by itself, and who talks is reminded."""
    loop, seconds = asyncio.get_running_loop(), asked.seconds
    again = Record(call=live.id, do="resume", why="by_itself")
    live.pause = [
        loop.call_later(max(0.0, seconds - REMINDS), live.then, lambda: _remind(node, live)),
        loop.call_later(seconds, live.then, lambda: record(node, live, again)),
    ]
    live.is_private = True
    await sounding.renew(node, live)
    await _changed(node, live, "paused", asked, node.database.tools.now() + seconds * 1000)


async def _go_on(node: Any, live: Live) -> None:
    for timer in live.pause or ():
        timer.cancel()
    live.pause, was_private, live.is_private = None, live.is_private, False
    if was_private:
        await sounding.renew(node, live)


async def _remind(node: Any, live: Live) -> None:
    """The agents hear that the recording goes on soon."""
    clips, _ = await node.speak(live.account, (Said(clip="beep"),))
    for party in live.up("agent"):
        await party.end.play(clips, "", loop=False, offset_ms=0, interrupt=False)


async def voicemail(node: Any, live: Live, asked: Voicemail) -> None:
    """Keep what the contact says alone, after a tone, until they stop or press a key."""
    contact = live.contact
    if contact is None or contact.end is None:
        return
    if live.is_recording:
        await record(node, live, Record(call=live.id, do="stop"))
    live.asking = live.leaves = asked.id
    clips, _ = await node.speak(live.account, (Said(clip="beep"),))
    await contact.end.play(clips, "", loop=False, offset_ms=0, interrupt=False)
    await contact.end.record(_begun(node, live, "voicemail", command=asked.id), None)
    await contact.end.silence(asked.silence_s * 1000)
    longest = asked.longest_s * 1000
    await contact.end.gather(asked.id, 1, 1, "#", longest, longest, masked=False)


async def fell_silent(node: Any, live: Live, party: Party, event: Any) -> None:
    """They said all they wanted to."""
    if live.leaves and party is live.contact:
        command = live.leaves
        await left(node, live)
        live.asking = ""
        ended = DigitsGathered(call=live.id, person=live.person, command=command, why="timeout")
        await node.write(live, ended)


async def left(node: Any, live: Live) -> None:
    """A voicemail is complete."""
    live.leaves = ""
    contact = live.contact
    if contact is not None and contact.end is not None:
        await contact.end.silence(0)
        await contact.end.stop_recording()


def written(node: Any, event: Any) -> None:
    """A file stands whole: whoever keeps recordings takes it."""
    told = node.recorded.pop(event.path, None)
    if told is not None:
        node.go(_handed_over(node, replace(told, marks=event.gaps)))


def failed(node: Any, event: Any) -> None:
    """The disk takes no more: everybody who relies on it is told at once, and what was written is kept."""
    told = node.recorded.pop(event.path, None)
    if told is None:
        return
    log.error("a recording failed", extra={"call": told.call, "cause": event.why})
    live = node.calls.get(told.call)
    if live is not None and not told.command:
        live.then(lambda: _failed(node, live, event.why))
    node.go(_saved(node, told))


async def _failed(node: Any, live: Live, why: str) -> None:
    await _go_on(node, live)
    live.is_recording = False
    await _changed(node, live, "failed", Record(call=live.id, do="stop", why=why[:100]))


def cut_off(node: Any, live: Live) -> None:
    """The worker that recorded a call died: what was written until then is kept."""
    for path in [path for path, told in node.recorded.items() if told.call == live.id]:
        node.go(_saved(node, node.recorded.pop(path)))


async def tidy(node: Any, sleep: Callable[[float], Any]) -> None:
    """Look for what was left behind, at once and from time to time, until cancelled."""
    while True:
        try:
            await sweep(node)
        except Exception:
            log.exception("recordings that were left behind could not be looked for")
        await sleep(LOOKS)


async def sweep(node: Any) -> None:
    """Hand over what was left behind by a process that died, once its call is over and the file grows no more."""
    before = node.database.tools.now() / 1000 - UNTOUCHED
    for told in await asyncio.to_thread(lambda: list(_left_behind(node.folder, before))):
        held = await node.database.read(lambda c, told=told: store.call(c, told.call), told.account)
        if held is None or held.state == "over":
            node.recorded.pop(str(told.path), None)
            await _saved(node, told)


def _left_behind(folder: Path, before: float) -> Iterable[Finished]:
    for path in sorted(folder.glob("cal_*.wav")):
        told = Finished.named(path)
        if told is not None and path.stat().st_mtime < before:
            yield told


async def _saved(node: Any, told: Finished) -> None:
    """Make a file whole that was cut off, and hand it over; one in which nothing stands is nothing."""
    try:
        await asyncio.to_thread(mend, told.path)
    except (OSError, ValueError):
        await asyncio.to_thread(told.path.unlink, missing_ok=True)
        return
    await _handed_over(node, told)


async def _handed_over(node: Any, told: Finished) -> None:
    try:
        await kept.keep_sound(node.database, told)
    except Exception:  # it stays where it lies, and is found again when what was left behind is looked for
        log.exception("a recording could not be kept", extra={"call": told.call})


def _begun(node: Any, live: Live, why: str, act: str = "", command: str = "") -> str:
    """The path of a recording that begins now."""
    live.recordings += 1
    now = node.database.tools.now()
    told = Finished(Path(), live.account, live.id, live.recordings, now, why, act, command).within(node.folder)
    node.recorded[str(told.path)] = told
    return str(told.path)
