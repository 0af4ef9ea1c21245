"""coturn on this machine, as an operator would set it up, but for addresses of this machine alone."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aioice.stun
import aioice.turn

from tests.support.postgres import free_port

SECRET = "a-secret-of-two"
HERE = "127.0.0.1"
PATIENCE = 20


@dataclass(frozen=True)
class Told:
    """What an operator sets."""

    turn: str
    turn_secret: str = SECRET


@asynccontextmanager
async def coturn(folder) -> AsyncIterator[Told]:
    """A server that is up; its settings as the house has them."""
    port = free_port()
    flags = ["-n", "--no-cli", "--use-auth-secret", f"--static-auth-secret={SECRET}", "--realm=fairline.test"]
    flags += ["--no-tls", "--no-dtls", "--no-multicast-peers", f"--userdb={folder}/turn.db", f"--pidfile={folder}/pid"]
    here = [f"--listening-ip={HERE}", f"--relay-ip={HERE}", "--allow-loopback-peers", f"--listening-port={port}"]
    server = await asyncio.create_subprocess_exec(
        "turnserver", *flags, *here, f"--log-file={folder}/turn.log", "--simple-log",
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(PATIENCE):
            while not await _is_up(port):  # noqa: ASYNC110  # another process has no event
                await asyncio.sleep(0.05)
        yield Told(f"stun:{HERE}:{port},turn:{HERE}:{port}?transport=udp")
    finally:
        server.kill()
        await server.wait()


async def _is_up(port: int) -> bool:
    def tries() -> bool:
        with socket.socket() as line:
            return line.connect_ex((HERE, port)) == 0

    return await asyncio.to_thread(tries)


async def allocates(server: str, username: str, password: str) -> bool:
    """Whether somebody with these is given an address there."""
    host, _, port = server.split("?")[0].partition(":")[2].partition(":")
    try:
        async with asyncio.timeout(PATIENCE):
            transport, _ = await aioice.turn.create_turn_endpoint(
                asyncio.DatagramProtocol, (host, int(port)), username, password
            )
    except aioice.stun.TransactionFailed:
        return False
    transport.close()
    return True
