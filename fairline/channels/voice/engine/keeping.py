"""Keeps sound: what is said on a call in two channels, and what a contact leaves for us; then hands the file over."""

import asyncio
import logging
from pathlib import Path
from typing import Any

from fairline.channels.voice import kept, store
from fairline.channels.voice.commands import Record, Said, Voicemail
from fairline.channels.voice.engine.live import Live, Party
from fairline.channels.voice.events import DigitsGathered, RecordingChanged
from fairline.channels.voice.media.wav import mend

log = logging.getLogger(__name__)

STATES = {"start": "on", "resume": "on", "pause": "paused", "stop": "off"}


async def record(node: Any, live: Live, asked: Record) -> None:
    """Keep what the contact and we say, in two channels."""
    contact = live.contact
    if contact is None or contact.end is None or (asked.do == "start") == live.is_recording:
        return
    if asked.do == "start":
        await contact.end.record(_path(node, live, asked.why), None)
        live.is_recording = True
    elif asked.do == "pause":
        await contact.end.pause()
    elif asked.do == "resume":
        await contact.end.resume()
    else:
        await contact.end.stop_recording()
        live.is_recording = False
    state = STATES[asked.do]
    await node.write(live, RecordingChanged(call=live.id, conversation=live.conversation, state=state, why=asked.why))


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
    await contact.end.record(_path(node, live, "voicemail", asked.id), None)
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
        account, call, why, command = told
        node.go(_handed_over(node, account, call, Path(event.path), event.gaps, why, command))


async def sweep(node: Any) -> None:
    """Hand over what a process that died left behind, once its call is over."""
    for path in await asyncio.to_thread(lambda: sorted(node.folder.glob("cal_*.wav"))):
        call, account, _, command = [*path.stem.split("."), "", "", ""][:4]
        held = await node.database.read(lambda c, call=call: store.call(c, call), account)
        if str(path) not in node.recorded and (held is None or held.state == "over"):
            await asyncio.to_thread(mend, path)
            why = "voicemail" if command else held.why_recording if held is not None else ""
            await _handed_over(node, account, call, path, (), why, command)


async def _handed_over(node: Any, account: str, call: str, path: Path, gaps: Any, why: str, command: str) -> None:
    try:
        await kept.keep_sound(node.database, account, call, path, gaps, why, command)
    except Exception:
        log.exception("a recording could not be kept", extra={"call": call})


def _path(node: Any, live: Live, why: str, command: str = "") -> str:
    live.recordings += 1
    named = ".".join((live.id, live.account, str(live.recordings), *([command] if command else [])))
    path = str(node.file_for(named))
    node.recorded[path] = live.account, live.id, why, command
    return path
