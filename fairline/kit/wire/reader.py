"""Has a file's words read by a process of its own, with an end to its time, its memory and its number."""

import asyncio
import json
import os
import shutil
import signal
import sys
from typing import Any
from weakref import WeakKeyDictionary

from fairline.kit.reading import PAGE, PICTURES, READABLE, SHOWN, Page, can_see
from fairline.kit.wire.ways import NoAnswer

AT_ONCE = 2
_ROOM: "WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore]" = WeakKeyDictionary()


class OpenReader:
    """Starts `fairline.kit.reading.child`. `tesseract` is the command that reads words in pictures, `model` the file
    that tells what they show; empty for none.
    """

    def __init__(self, tesseract: str, model: str = "") -> None:
        self._tesseract = shutil.which(tesseract) or "" if tesseract else ""
        self._model = model if can_see(model) else ""

    @property
    def sees(self) -> bool:
        """Whether pictures can be read here."""
        return bool(self._tesseract)

    def reads(self, kind: str) -> bool:
        """Whether files of this content type can be read here."""
        return kind in READABLE and (kind not in PICTURES or self.sees)

    async def words(self, content: bytes, kind: str, patience: float) -> str:
        """The words in a file. Raises NoAnswer where they could not be read within `patience` seconds."""
        return str(await self._told(content, kind, patience))

    async def page(self, content: bytes, patience: float) -> Page:
        """A web page as whoever opens it sees it. Raises NoAnswer."""
        found: Page = await self._told(content, PAGE, patience)
        return found

    @property
    def shows(self) -> bool:
        """Whether what pictures show can be told here."""
        return bool(self._model)

    async def shown(self, content: bytes, kind: str, patience: float) -> int:
        """How likely (0 to 100) a picture, or one in a document, shows somebody naked. Raises NoAnswer."""
        return int(await self._told(content, SHOWN + kind, patience))

    async def _told(self, content: bytes, kind: str, patience: float) -> Any:
        try:
            async with asyncio.timeout(patience):
                room = _ROOM.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(AT_ONCE))
                async with room:
                    return await self._ask(content, kind, patience)
        except (OSError, TimeoutError, ValueError) as error:
            raise NoAnswer("data", type(error).__name__) from error

    async def _ask(self, content: bytes, kind: str, patience: float) -> Any:
        told = (sys.executable, "-m", "fairline.kit.reading.child", kind, str(patience), self._tesseract, self._model)
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
        return json.loads(out)
