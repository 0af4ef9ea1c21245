"""A child process asked in lines of JSON: started when needed, ended when idle, started again when it died."""

import asyncio
import json
import sys
from collections.abc import Mapping, Sequence
from typing import Any

LONGEST = 1 << 26  # bytes of one line: the words of a long call


class Deaf(Exception):
    """Nothing could be understood, for a reason that is not the sound's."""


class Lines:
    """One question at a time. The child says {} when it is ready, and {"wrong"} where it cannot do what is asked."""

    def __init__(self, module: str, arguments: Sequence[str], starting: float, idle: float) -> None:
        self._command = (sys.executable, "-m", module, *arguments)
        self._starting, self._idle = starting, idle
        self._child: asyncio.subprocess.Process | None = None
        self._turn = asyncio.Lock()
        self._rest: asyncio.TimerHandle | None = None
        self._ending: asyncio.Task[None] | None = None

    @property
    def is_running(self) -> bool:
        """Whether the child runs now."""
        return self._child is not None and self._child.returncode is None

    async def ask(self, question: Mapping[str, Any], patience: float) -> dict[str, Any]:
        """Its answer, within so many seconds. Raises Deaf; a child that gave none is ended; the next starts anew."""
        async with self._turn:
            if self._rest is not None:
                self._rest.cancel()
            try:
                answer = await self._answered(question, patience)
            except (OSError, ValueError, TimeoutError) as error:
                await self._end()
                raise Deaf(f"{type(error).__name__}: {error}") from error
            self._rest = asyncio.get_running_loop().call_later(self._idle, self._go_to_rest)
        if "wrong" in answer:
            raise Deaf(str(answer["wrong"]))
        return answer

    async def _answered(self, question: Mapping[str, Any], patience: float) -> dict[str, Any]:
        if self._child is None or not self.is_running:
            await self._end()
            self._child = await self._started()
        async with asyncio.timeout(patience):
            return await _exchanged(self._child, question)

    async def _started(self) -> asyncio.subprocess.Process:
        pipe = asyncio.subprocess.PIPE
        child = self._child = await asyncio.create_subprocess_exec(
            *self._command, stdin=pipe, stdout=pipe, stderr=asyncio.subprocess.DEVNULL, limit=LONGEST
        )
        async with asyncio.timeout(self._starting):
            await _exchanged(child, None)
        return child

    def _go_to_rest(self) -> None:
        self._ending = asyncio.ensure_future(self._when_idle())

    async def _when_idle(self) -> None:
        async with self._turn:
            await self._end()

    async def close(self) -> None:
        """End the child, whatever it is doing."""
        if self._rest is not None:
            self._rest.cancel()
        await self._end()

    async def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        if child.returncode is None:
            child.kill()
        await child.communicate()


async def _exchanged(child: asyncio.subprocess.Process, question: Mapping[str, Any] | None) -> dict[str, Any]:
    if child.stdin is None or child.stdout is None:
        raise OSError("the process has no lines")
    if question is not None:
        child.stdin.write(json.dumps(question).encode() + b"\n")
        await child.stdin.drain()
    line = await child.stdout.readline()
    if not line:
        raise OSError("the process ended")
    told: dict[str, Any] = json.loads(line)
    return told
