"""One media worker as its parent knows it: the process, the line to it, and the wishes that wait for an answer."""

import asyncio
import contextlib
import sys
import tempfile
from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from fairline.channels.voice.media import errors
from fairline.channels.voice.media.events import MediaEvent
from fairline.channels.voice.media.wire import LONGEST, Said, Wish, hear_said, line

READY, ANSWER, ENDING = 20.0, 10.0, 10.0  # seconds a worker has for each
PROGRAM = str(Path(__file__).with_name("start.py"))
KNOWN: dict[str, type[Exception]] = {
    "Unacceptable": errors.Unacceptable,
    "EndGone": errors.EndGone,
    "NoRoom": errors.NoRoom,
    "NoneLeft": errors.NoRoom,
    "OSError": errors.NoRoom,
}


Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]
WORDS = 20  # lines kept of what a worker wrote last


class Place(NamedTuple):
    """The address a node's sound binds to, and the one it announces (the same, but behind an address translator)."""

    bind: str
    announced: str


class Hand:
    """One worker."""

    def __init__(
        self,
        number: int,
        ports: range,
        place: Place,
        unheard: float,
        tell: Callable[[MediaEvent], None],
    ) -> None:
        self.number = number
        self._ports, self._place = ports, place
        self._unheard, self._tell = unheard, tell
        self.ready = asyncio.Event()
        self._process: asyncio.subprocess.Process | None = None
        self._writer: asyncio.StreamWriter | None = None
        self._listening: asyncio.Task[None] | None = None
        self._reading: asyncio.Task[None] | None = None
        self._words: deque[str] = deque(maxlen=WORDS)
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._count = self._starts = 0

    @property
    def is_up(self) -> bool:
        """Whether it can be asked for something."""
        return self.ready.is_set()

    async def start(self) -> None:
        """Start it, and wait until it has called. Raises OSError, TimeoutError."""
        with tempfile.TemporaryDirectory(prefix="fairline-media-") as folder:
            reader, writer = await self._called(Path(folder, "socket"), Path(folder, "plan"))
        self._writer = writer
        self._starts += 1
        self.ready.set()
        self._listening = asyncio.get_running_loop().create_task(self._listen(reader))

    async def _called(self, socket: Path, plan: Path) -> Line:
        called: asyncio.Future[Line] = asyncio.get_running_loop().create_future()

        def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            if called.done():
                writer.close()
            else:
                called.set_result((reader, writer))

        server = await asyncio.start_unix_server(take, socket, limit=LONGEST)
        try:
            return await self._first_of(called, await self._begin(socket, plan))
        except BaseException:
            await self._kill()
            raise
        finally:
            server.close()

    async def _begin(self, socket: Path, plan: Path) -> asyncio.subprocess.Process:
        bind, announced = self._place
        told = {
            "socket": str(socket),
            "number": self.number,
            "first": self._ports.start,
            "last": self._ports.stop,
            "bind": bind,
            "announced": announced,
            "unheard": self._unheard,
            "turned": self._starts,
        }
        plan.write_bytes(msgspec.json.encode(told))  # noqa: ASYNC240  # a hundred bytes, once
        quiet = asyncio.subprocess.DEVNULL
        process = self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-I",
            PROGRAM,
            str(plan),
            stdin=quiet,
            stderr=asyncio.subprocess.PIPE,
            start_new_session=True,
        )
        self._reading = asyncio.get_running_loop().create_task(self._read(process))
        return process

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        """What it says in its need is kept, the last of it, for the log."""
        self._words.clear()
        if process.stderr is not None:
            async for words in process.stderr:
                self._words.append(words.decode(errors="replace").rstrip())

    @property
    def last_words(self) -> str:
        """The last lines it wrote to its error output."""
        return "\n".join(self._words)

    async def _first_of(self, called: "asyncio.Future[Line]", process: asyncio.subprocess.Process) -> Line:
        """Its call, once it is ready; where it dies before, that is told at once. Raises OSError, TimeoutError."""
        dying = asyncio.get_running_loop().create_task(process.wait())
        try:
            async with asyncio.timeout(READY):
                both: set[asyncio.Future[Any]] = {called, dying}
                await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
                if called.done() and await called.result()[0].readline():
                    return called.result()
                await dying
        finally:
            dying.cancel()
        if self._reading is not None:
            await self._reading
        raise OSError(f"a media worker ended with {process.returncode}: {self.last_words}")

    async def ask(self, do: str, end: str = "", **told: Any) -> Any:
        """Have something done. Raises EndGone where the worker is gone, TimeoutError, and what it raises itself."""
        if self._writer is None:
            raise errors.EndGone(end)
        self._count += 1
        number = self._count
        answer = self._waiting[number] = asyncio.get_running_loop().create_future()
        self._writer.write(line(Wish(number, do, end, told)))
        try:
            async with asyncio.timeout(ANSWER):
                return await answer
        finally:
            self._waiting.pop(number, None)

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        with contextlib.suppress(ConnectionError):
            while one := await reader.readline():
                self._hear(hear_said(one))
        self.ready.clear()
        if self._writer is not None:
            self._writer.close()
            self._writer = None
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_exception(errors.EndGone("the worker is gone"))

    def _hear(self, said: Said) -> None:
        if said.news is not None:
            self._tell(said.news)
            return
        answer = self._waiting.get(said.n)
        if answer is None or answer.done():
            return
        if said.error:
            answer.set_exception(KNOWN.get(said.error, errors.MediaError)(said.why))
        else:
            answer.set_result(said.ok)

    async def died(self) -> None:
        """Wait until it is gone, and nothing of it is left."""
        if self._listening is not None:
            await asyncio.shield(self._listening)
        await self._kill()

    async def stop(self) -> None:
        """Hang up: it ends its calls, writes its files and goes; what does not go is ended."""
        if self._writer is not None:
            self._writer.write_eof()
        if self._process is not None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(ENDING):
                    await self._process.wait()
        if self._listening is not None and self._process is not None and self._process.returncode is not None:
            await self._listening
        await self._kill()

    async def _kill(self) -> None:
        process, self._process = self._process, None
        if process is not None and process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
        listening, self._listening = self._listening, None
        reading, self._reading = self._reading, None
        for one in (listening, reading):
            if one is not None:
                await one
