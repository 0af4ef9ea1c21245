"""Runs the platform: opens the house, serves it, closes it."""

import asyncio
import gc
import importlib
import signal
import socket
import sys
from collections.abc import Mapping, Sequence
from typing import Any

import uvicorn

from fairline.app import House, build, web_app
from fairline.cli import control
from fairline.cli.operate import run_command
from fairline.kit.clock import SystemClock
from fairline.kit.db.migrate import prepare
from fairline.kit.lock import AlreadyRunning, FolderLock
from fairline.kit.logs import set_up
from fairline.kit.memory import give_back, share_one_arena
from fairline.kit.settings import Settings
from fairline.kit.words import catalogue


class Announcing(uvicorn.Server):
    """A server that says when it is ready."""

    ready: Any = None
    leave: Any = None  # waits for what must not be cut off
    leaving: "asyncio.Task[None] | None" = None

    def handle_exit(self, sig: int, frame: Any) -> None:
        """Ctrl-C ends at once; SIGTERM lets what goes on end first, and a second one does not."""
        if sig != signal.SIGTERM or self.leave is None or self.leaving is not None:
            super().handle_exit(sig, frame)
            return
        self.leaving = asyncio.get_running_loop().create_task(self._leave(sig, frame))

    async def _leave(self, sig: int, frame: Any) -> None:
        await self.leave()
        super().handle_exit(sig, frame)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then say where."""
        await super().startup(sockets)
        if self.started and self.ready is not None:
            self.ready()


def serve(settings: Settings, announce: Any = None, extra: Sequence[Any] = (), wire: Any = None) -> int:
    """Serve until told to stop (SIGINT, SIGTERM). Answers the exit status. `wire` stands in for the settings' own."""
    share_one_arena()
    set_up(settings.log_level, settings.log_format, SystemClock())
    lock = None
    if not settings.database:
        try:
            lock = FolderLock(settings.data)
        except AlreadyRunning:
            print(
                f"Another Fairline already uses the folder {settings.data}. Stop it, or set FAIRLINE_DATA to another"
                " folder; for several processes, set DATABASE_URL to a PostgreSQL database.",
                file=sys.stderr,
            )
            return 1
    uvicorn_loop = asyncio.Runner(loop_factory=_loop)
    with uvicorn_loop as runner:
        status = runner.run(_serve(settings, announce, extra, wire))
    if lock is not None:
        lock.release()
    return status


def _loop() -> asyncio.AbstractEventLoop:
    import uvloop

    return uvloop.new_event_loop()


async def _serve(settings: Settings, announce: Any, extra: Sequence[Any], wire: Any) -> int:
    from fairline.kit.db import engine_for

    engine = engine_for(settings.database, settings.data)
    settings.data.mkdir(parents=True, exist_ok=True)
    await asyncio.to_thread(prepare, engine)
    house = build(settings, engine=engine, wire=wire)
    listening = _listen(settings)
    if listening is None:
        return 1
    port = listening.getsockname()[1]
    app = web_app(house, extra, asyncio.sleep)  # what cannot be served is known before anything runs
    await house.start()
    commands = await _commands(house)
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        server_header=False,
        lifespan="on",
        ws_max_size=65_536,
        ws_ping_interval=20,
        ws_ping_timeout=20,
        timeout_graceful_shutdown=5,
        timeout_keep_alive=15,
        backlog=4096,
        proxy_headers=False,
        h11_max_incomplete_event_size=65_536,
    )
    server = Announcing(config)
    address = settings.url or f"http://{_shown(settings.host)}:{port}"
    server.leave = house.leave
    server.ready = lambda: _announce(address, announce)
    spare_the_collector()
    warming = asyncio.create_task(asyncio.to_thread(_warm))
    # uvicorn raises the signal that ended it once more: the house is still to be closed then.
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    try:
        await server.serve([listening])
    finally:
        await warming
        if commands is not None:
            commands.close()
            control.socket_path(settings.data).unlink(missing_ok=True)
        await house.stop()
    return 0


def spare_the_collector() -> None:
    """What was made while starting lives as long as the process: looking for garbage there only costs."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)
    gc.enable()


def _warm() -> None:
    """Import what was left out to start quickly, before somebody waits for it."""
    for name in ("puremagic", "phonenumbers.timezone", "dkim"):
        importlib.import_module(name)
    catalogue()  # a quarter of a second, which the first refusal of a flood would have everybody wait for
    give_back()


def _announce(address: str, announce: Any) -> None:
    print(f"Fairline is ready: {address}", flush=True)
    if announce is not None:
        announce(address)


def _listen(settings: Settings) -> socket.socket | None:
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((settings.host, settings.port))
    except OSError as error:
        print(
            f"Cannot listen on {settings.host} port {settings.port}: {error.strerror}. Set PORT to another port.",
            file=sys.stderr,
        )
        listening.close()
        return None
    return listening


def _shown(host: str) -> str:
    return "127.0.0.1" if host in ("0.0.0.0", "::") else host  # noqa: S104  # only shown


async def _commands(house: House) -> asyncio.AbstractServer | None:
    """The command line's way in; only where no other process can open the database itself."""
    if house.settings.database:
        return None

    async def run(command: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        return await run_command(house.database, house.settings, command, arguments)

    return await control.serve(house.settings.data, run)
