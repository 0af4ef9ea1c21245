"""Runs what makes sound in processes of their own, with an end to their time and their number."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakKeyDictionary

AT_ONCE = 2
CHILD = "fairline.channels.voice.media.prompts_child"
_ROOM: "WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore]" = WeakKeyDictionary()


class Unspoken(Exception):
    """No sound came of it: no_voice, too_long, silent, not_sound, too_large, failed, too_slow or rights."""

    def __init__(self, why: str, told: str = "") -> None:
        super().__init__(f"{why}: {told}" if told else why)
        self.why, self.told = why, told


@dataclass(frozen=True, slots=True)
class Sound:
    """8 kHz u-law, ready to be played: its file, its length, its highest point (of 1)."""

    path: Path
    ms: int
    peak: float


async def fit(source: Path, out: Path, longest: float, patience: float, ffmpeg: str = "") -> Sound:
    """A sound file as the telephone takes it. Raises Unspoken."""
    told = [sys.executable, "-m", CHILD, str(source), str(out), str(longest), str(patience), ffmpeg]
    said = json.loads(await run(told, patience))
    if "wrong" in said:
        raise Unspoken(said["wrong"] if said["wrong"] in ("too_long", "silent") else "not_sound", said["wrong"])
    return Sound(out, int(said["ms"]), float(said["peak"]))


async def run(command: Sequence[str], patience: float) -> bytes:
    """What a program writes, when it ends well within `patience` seconds. Raises Unspoken."""
    room = _ROOM.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(AT_ONCE))
    async with room:
        try:
            async with asyncio.timeout(patience):
                return await _ended(command)
        except TimeoutError as error:
            raise Unspoken("too_slow", f"{command[0]} took longer than {patience} s") from error
        except OSError as error:
            raise Unspoken("failed", f"{command[0]}: {error}") from error


async def _ended(command: Sequence[str]) -> bytes:
    pipe, none = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    child = await asyncio.create_subprocess_exec(*command, stdin=none, stdout=pipe, stderr=pipe, start_new_session=True)
    try:
        out, errors = await child.communicate()
    finally:
        if child.returncode is None:
            os.killpg(child.pid, signal.SIGKILL)  # what it started goes with it
            await child.wait()
    if child.returncode != 0:
        last = errors.decode(errors="replace").strip().rsplit("\n", 1)[-1]
        raise Unspoken("failed", f"{Path(command[0]).name} ended with {child.returncode}: {last[:200]}")
    return out
