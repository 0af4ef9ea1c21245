"""SIPp, a SIP of another make, as somebody who calls us or is called."""

import asyncio
import contextlib
import shutil
from contextlib import asynccontextmanager
from pathlib import Path

from fairline.channels.voice.sip.tests.sockets import HERE
from tests.support.postgres import free_port

_SECONDS = 60


async def calls(folder: Path, number: int, *options: str, count: int, rate: int) -> str:
    """So many calls to a port; what it said when one failed, and nothing when all went well."""
    running = await _start(
        folder, f"{HERE}:{number}", "-sn", "uac", "-m", str(count), "-r", str(rate), "-d", "10", *options
    )
    out, _ = await running.communicate()
    return "" if running.returncode == 0 else out.decode(errors="replace")


@asynccontextmanager
async def answering(folder: Path, *options: str):
    """Somebody who answers every call; the port they have."""
    number = free_port()
    running = await _start(folder, "-sn", "uas", "-p", str(number), *options)
    try:
        yield number
    finally:
        with contextlib.suppress(ProcessLookupError):
            running.kill()
        await running.communicate()


async def _start(folder: Path, *command: str) -> asyncio.subprocess.Process:
    program = shutil.which("sipp")
    assert program, "install sip-tester: .ci/run does"
    fixed = ["-i", HERE, "-nostdin", "-timeout", str(_SECONDS), "-timeout_error", "-trace_err", "-max_socket", "500"]
    return await asyncio.create_subprocess_exec(
        program, *command, *fixed, cwd=folder, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
