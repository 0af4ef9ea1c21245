"""Lets the command line speak with the process that holds the data folder, over a socket only its owner may open."""

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

Answer = Mapping[str, Any]
Commands = Callable[[str, Mapping[str, Any]], Awaitable[Answer]]
LONGEST = 8 * 1024 * 1024


def socket_path(folder: Path) -> Path:
    """Where the socket lies."""
    return folder / "control.sock"


async def serve(folder: Path, run: Commands) -> asyncio.AbstractServer:
    """Answer commands: one JSON line in, one out."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(ConnectionError, ValueError):
            asked = json.loads(await reader.readline())
            answered = await run(asked["command"], asked["arguments"])
            writer.write(json.dumps(answered).encode() + b"\n")
            await writer.drain()
        writer.close()

    path = socket_path(folder)
    path.unlink(missing_ok=True)
    before = os.umask(0o177)
    try:
        return await asyncio.start_unix_server(answer, path, limit=LONGEST)
    finally:
        os.umask(before)


async def ask(folder: Path, command: str, arguments: Mapping[str, Any]) -> Answer:
    """Have the running process carry out a command. Raises OSError where none listens."""
    reader, writer = await asyncio.open_unix_connection(socket_path(folder), limit=LONGEST)  # noqa: TID251  # this machine only
    writer.write(json.dumps({"command": command, "arguments": dict(arguments)}).encode() + b"\n")
    await writer.drain()
    line = await reader.readline()
    writer.close()
    answered: Answer = json.loads(line)
    return answered
