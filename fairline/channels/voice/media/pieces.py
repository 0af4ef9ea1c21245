"""Fetches what is to be played: files are read once and kept while they are not changed, the rest is made."""

import asyncio
from collections import OrderedDict
from pathlib import Path

from fairline.channels.voice.media.clips import Clip, FileClip, Tone
from fairline.channels.voice.media.music import music
from fairline.channels.voice.media.tones import tone

MOST = 64 * 1024 * 1024  # bytes of files kept: two hours of sound
Stamp = tuple[int, int]


class Pieces:
    """The files a worker has read, the longest unused thrown out first."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, tuple[Stamp, bytes]] = OrderedDict()
        self._size = 0

    async def of(self, clips: list[Clip]) -> list[bytes]:
        """Their u-law. Raises OSError where a file cannot be read."""
        return [await self._one(clip) for clip in clips]

    async def _one(self, clip: Clip) -> bytes:
        if isinstance(clip, Tone):
            return tone(clip)
        if isinstance(clip, FileClip):
            return await asyncio.to_thread(self._file, clip.path)
        return music()

    def _file(self, path: str) -> bytes:
        told = Path(path).stat()
        stamp = (told.st_mtime_ns, told.st_size)
        kept = self._kept.get(path)
        if kept is not None and kept[0] == stamp:
            self._kept.move_to_end(path)
            return kept[1]
        sound = Path(path).read_bytes()
        self._keep(path, stamp, sound)
        return sound

    def _keep(self, path: str, stamp: Stamp, sound: bytes) -> None:
        old = self._kept.pop(path, None)
        self._kept[path] = (stamp, sound)
        self._size += len(sound) - (len(old[1]) if old else 0)
        while self._size > MOST and len(self._kept) > 1:
            self._size -= len(self._kept.popitem(last=False)[1][1])
