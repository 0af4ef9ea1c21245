"""Asks ClamAV's daemon what it thinks of a file."""

import asyncio
import struct
from datetime import datetime

from fairline.kit.clock import Millis
from fairline.kit.wire.ways import NoAnswer

PATIENCE = 10.0
_CHUNK = 262_144


class OpenScan:
    """clamd's INSTREAM. `where` is `host:port` or the path of a socket."""

    def __init__(self, where: str) -> None:
        self._where = where

    async def look(self, content: bytes) -> str:
        """The name of what was found, empty where nothing was. Raises NoAnswer where it cannot tell."""
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await self._ask(content)
        except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            raise NoAnswer("connect", type(error).__name__) from error
        said = answer.rstrip("\0\n").partition(": ")[2] or answer
        if said == "OK":
            return ""
        if said.endswith(" FOUND"):
            return said.removesuffix(" FOUND")
        raise NoAnswer("data", said[:200])

    async def signatures(self) -> Millis:
        """From when (ms UTC) its signatures are, as `VERSION` tells: `ClamAV 1.0.3/27000/Wed Aug 16 07:38:40 2023`; 0
        where it has none. Raises NoAnswer.
        """
        try:
            async with asyncio.timeout(PATIENCE):
                reader, writer = await self._open()
                try:
                    writer.write(b"zVERSION\0")
                    await writer.drain()
                    said = (await reader.read(4096)).decode("ascii", "replace")
                finally:
                    writer.close()
        except (OSError, TimeoutError) as error:
            raise NoAnswer("connect", type(error).__name__) from error
        return _dated(said.rstrip("\0\n"))

    async def _ask(self, content: bytes) -> str:
        reader, writer = await self._open()
        try:
            writer.write(b"zINSTREAM\0")
            for start in range(0, len(content), _CHUNK):
                part = content[start : start + _CHUNK]
                writer.write(struct.pack("!I", len(part)) + part)
                await writer.drain()
            writer.write(struct.pack("!I", 0))
            await writer.drain()
            return (await reader.read(4096)).decode("utf-8", "replace")
        finally:
            writer.close()

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._where.startswith("/"):
            return await asyncio.open_unix_connection(self._where)
        host, _, port = self._where.rpartition(":")
        return await asyncio.open_connection(host, int(port))


def _dated(said: str) -> Millis:
    """The instant of the signatures in clamd's words. It writes its own clock's time without a zone: taken as UTC."""
    try:
        made = datetime.strptime(f"{said.rpartition('/')[2]} +0000", "%a %b %d %H:%M:%S %Y %z")
    except ValueError:
        return 0
    return int(made.timestamp() * 1000)
