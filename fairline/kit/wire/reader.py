"""Has a file's words read by a process of its own, with an end to its time, its memory and its number."""

import asyncio
import json
import os
import shutil
import signal
import sys
from weakref import WeakKeyDictionary

from fairline.kit.reading import PICTURES, READABLE
from fairline.kit.wire.ways import NoAnswer

AT_ONCE = 2
_ROOM: "WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore]" = WeakKeyDictionary()


class OpenReader:
    """Starts `fairline.kit.reading.child`. `tesseract` is the command that reads pictures, empty for none."""

    def __init__(self, tesseract: str) -> None:
        self._tesseract = shutil.which(tesseract) or "" if tesseract else ""

    @property
    def sees(self) -> bool:
        """Whether pictures can be read here."""
        return bool(self._tesseract)

    def reads(self, kind: str) -> bool:
        """Whether files of this content type can be read here."""
        return kind in READABLE and (kind not in PICTURES or self.sees)

    async def words(self, content: bytes, kind: str, patience: float) -> str:
        """The words in a file. Raises NoAnswer where they could not be read within `patience` seconds."""
        try:
            async with asyncio.timeout(patience):
                room = _ROOM.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(AT_ONCE))
                async with room:
                    return await self._ask(content, kind, patience)
        except (OSError, TimeoutError, ValueError) as error:
            raise NoAnswer("data", type(error).__name__) from error

    async def _ask(self, content: bytes, kind: str, patience: float) -> str:
        told = (sys.executable, "-m", "fairline.kit.reading.child", kind, str(patience), self._tesseract)
        pipe = asyncio.subprocess.PIPE
        child = await asyncio.create_subprocess_exec(
            *told, stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL, start_new_session=True
        )
        try:
            out, _ = await child.communicate(content)
        finally:
            if child.returncode is None:
                os.killpg(child.pid, signal.SIGKILL)  # what it started goes with it
                await child.wait()
        if child.returncode != 0:
            raise NoAnswer("data", f"the reader ended with {child.returncode}")
        return str(json.loads(out))
