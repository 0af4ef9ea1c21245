"""Speaks with message centres of text providers (SMPP 3.4): one session each, bound to send and to hear."""

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from fairline.kit.wire import pdus
from fairline.kit.wire.ways import NoAnswer, Short, Switch

PATIENCE = 10.0  # seconds for an answer
IDLE = 30.0  # seconds of silence after which the centre is asked whether it is there (enquire_link)
LANES = 64  # senders whose messages are taken at once; those of one are taken in their order
NOT_TAKEN = 0x64  # ESME_RX_T_APPN: a fault of ours that will pass; the centre tells it again
NOT_READ = 0x08  # ESME_RSYSERR

Heard = Callable[[Short], Awaitable[int]]


class OpenSmpp:
    """Sessions by our own asyncio loop over smpplib's reading and writing of the protocol."""

    def __init__(self, *, idle: float = IDLE) -> None:
        self._idle = idle

    async def open(self, switch: Switch, heard: Heard) -> "Bound":
        """Dial and bind as a transceiver. Raises NoAnswer."""
        try:
            async with asyncio.timeout(PATIENCE):
                context = ssl.create_default_context() if switch.security == "tls" else None
                reader, writer = await asyncio.open_connection(switch.host, switch.port, ssl=context)
        except (OSError, TimeoutError, ValueError) as error:
            raise NoAnswer("connect", str(error) or type(error).__name__) from error
        bound = Bound(reader, writer, heard, switch.window, self._idle)
        try:
            await bound.bind(switch)
        except BaseException:
            await bound.hang_up("not bound")
            raise
        return bound


class Bound:
    """A bound bound. Whatever was asked and not answered when it breaks, nobody knows whether it was taken."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, heard: Heard, window: int, idle: float
    ) -> None:
        self._reader, self._writer, self._heard, self._idle = reader, writer, heard, idle
        self._window = asyncio.Semaphore(window)
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._last: dict[int, asyncio.Task[None]] = {}  # by lane: what is taken there, or was last
        self._sequence = 0
        self._over: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._tasks = [asyncio.create_task(self._read())]

    async def bind(self, switch: Switch) -> None:
        """Say who we are. Raises NoAnswer where we are not let in."""
        said = await self._ask(pdus.bind(switch))
        if said.status != 0:
            raise NoAnswer("auth", f"status {said.status:#x}")
        self._tasks.append(asyncio.create_task(self._keep()))

    async def submit(self, short: Short) -> tuple[int, str]:
        """The centre's status and its id. Raises NoAnswer."""
        async with self._window:
            if self._over.done():
                raise NoAnswer("connect", self._over.result())
            said = await self._ask(pdus.submit(short), sent="after_data")
        return said.status, pdus.text(getattr(said, "message_id", b""))

    async def broken(self) -> str:
        """Why it is over."""
        return await asyncio.shield(self._over)

    async def close(self) -> None:
        """Take leave, and hang up."""
        if not self._over.done():
            with suppress(NoAnswer):
                await self._ask(pdus.simple("unbind"))
        await self.hang_up("closed by us")

    async def hang_up(self, why: str) -> None:
        """End it at once."""
        self._end(why)
        mine = [task for task in (*self._tasks, *self._last.values()) if task is not asyncio.current_task()]
        for task in mine:
            task.cancel()
        await asyncio.gather(*mine, return_exceptions=True)
        self._writer.close()
        with suppress(OSError, TimeoutError):
            async with asyncio.timeout(1):
                await self._writer.wait_closed()

    def _end(self, why: str) -> None:
        if not self._over.done():
            self._over.set_result(why)
        for waiting in self._waiting.values():
            if not waiting.done():
                waiting.set_exception(NoAnswer("after_data", why))
        self._waiting.clear()

    async def _ask(self, made: Any, sent: Any = "auth") -> Any:
        """The answer to what we say. Raises NoAnswer."""
        self._sequence = self._sequence % 0x7FFFFFFF + 1
        number = made.sequence = self._sequence
        answer = asyncio.get_running_loop().create_future()
        self._waiting[number] = answer
        try:
            self._writer.write(pdus.octets(made))
            async with asyncio.timeout(PATIENCE):
                await self._writer.drain()
                return await answer
        except (OSError, TimeoutError) as error:
            raise NoAnswer(sent, str(error) or type(error).__name__) from error
        finally:
            self._waiting.pop(number, None)
            answer.cancel()

    async def _keep(self) -> None:
        """Ask whether the centre is there, again and again; hang up where it is not."""
        while True:
            await asyncio.sleep(self._idle)
            try:
                await self._ask(pdus.simple("enquire_link"))
            except NoAnswer as silence:
                self._end(f"no answer to enquire_link: {silence.text}")
                self._writer.close()
                return

    async def _read(self) -> None:
        why = "the line broke"
        try:
            while True:
                head = await self._reader.readexactly(4)
                size = int.from_bytes(head, "big")
                if not pdus.SHORTEST <= size <= pdus.LONGEST:
                    why = f"a message of {size} octets"
                    return
                self._take(head + await self._reader.readexactly(size - 4))
        except asyncio.IncompleteReadError:
            pass
        except OSError as error:
            why = str(error) or why
        finally:
            self._end(why)
            self._writer.close()

    def _take(self, raw: bytes) -> None:
        command, _, number = pdus.header(raw)
        if command & pdus.ANSWERS:
            waiting = self._waiting.get(number)
            if waiting is not None and not waiting.done():
                waiting.set_result(pdus.read(raw) or pdus.Bare(raw))
        elif command == pdus.ENQUIRE_LINK:
            self._say(pdus.answer("enquire_link_resp", number))
        elif command == pdus.UNBIND:
            self._say(pdus.answer("unbind_resp", number))
            self._end("the centre took leave")
            self._writer.close()
        elif command == pdus.DELIVER:
            self._deliver(raw, number)
        else:
            self._say(pdus.answer("generic_nack", number, status=3))  # ESME_RINVCMDID

    def _deliver(self, raw: bytes, number: int) -> None:
        short = pdus.heard(raw)
        if short is None:
            self._say(pdus.answer("deliver_sm_resp", number, status=NOT_READ))
            return
        lane = hash(short.source.said) % LANES
        self._last[lane] = asyncio.create_task(self._hear(short, number, self._last.get(lane)))

    async def _hear(self, short: Short, number: int, before: "asyncio.Task[None] | None") -> None:
        """Have it taken, and only then say so."""
        if before is not None:
            await asyncio.wait([before])
        try:
            status = await self._heard(short)
        except Exception:  # whoever hears logs its own faults; the centre is to tell it again
            status = NOT_TAKEN
        self._say(pdus.answer("deliver_sm_resp", number, status=status))

    def _say(self, said: bytes) -> None:
        if not self._writer.is_closing():
            self._writer.write(said)
