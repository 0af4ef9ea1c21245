"""Keeps a bind open with each message centre there is, and dials again, later and later, when it breaks."""

import asyncio
import logging
from functools import partial
from typing import Any

from fairline.channels.sms import ways
from fairline.channels.sms.heard import hear
from fairline.channels.sms.providers import Provider
from fairline.kit.db import Database
from fairline.kit.wire import Line, NoAnswer, Smpp, Switch

log = logging.getLogger(__name__)

PAUSES = (1.0, 2.0, 5.0, 15.0, 60.0, 300.0)  # seconds until the next try, by how many failed before it


class Lines:
    """The binds of this process."""

    def __init__(self, database: Database, *, pauses: tuple[float, ...] = PAUSES) -> None:
        self._database = database
        self._pauses = pauses

    async def run(self) -> None:
        """Keep them open until cancelled."""
        smpp = self._database.tools.wire.smpp if self._database.tools.wire is not None else None
        found = [one for one in ways.known(self._database.tools).values() if one.kind == "smpp"]
        if smpp is None or not found:
            return
        async with asyncio.TaskGroup() as lines:
            for provider in found:
                lines.create_task(self._keep(smpp, provider))

    async def _keep(self, smpp: Smpp, provider: Provider) -> None:
        failed = 0
        while True:
            try:
                why = await self._bound(smpp, provider)
                log.warning("a bind with a message centre broke", extra={"provider": provider.name, "cause": why})
                failed = 0
            except NoAnswer as silence:
                log.warning(
                    "no bind with a message centre", extra={"provider": provider.name, "cause": str(silence)[:200]}
                )
                failed += 1
            except Exception:  # what a library makes of a strange server is not known
                log.exception("a bind with a message centre failed", extra={"provider": provider.name})
                failed += 1
            await asyncio.sleep(self._pauses[min(failed, len(self._pauses) - 1)])

    async def _bound(self, smpp: Smpp, provider: Provider) -> str:
        """Why it broke. Raises NoAnswer where it never came to be."""
        bind = self._database.tools.ids.new("ses", self._database.tools.now())
        heard = partial(hear, self._database, provider.name, bind)
        line: Line = await smpp.open(switch_of(provider), heard)
        ways.opened(self._database, provider.name, line)
        try:
            return await line.broken()
        finally:
            ways.closed(self._database, provider.name)
            await line.close()


def switch_of(provider: Provider) -> Switch:
    """A provider's message centre, and how to come in."""
    return Switch(
        provider.host,
        provider.port,
        provider.login,
        provider.password,
        provider.security,
        provider.system_type,
        provider.window,
    )


_RUNNING: dict[int, "asyncio.Task[None]"] = {}


async def begin(house: Any) -> None:
    """Speak with the message centres from now on."""
    if any(one.kind == "smpp" for one in ways.known(house.database.tools).values()):
        _RUNNING[id(house)] = asyncio.create_task(Lines(house.database).run())


async def end(house: Any) -> None:
    """Take leave of them."""
    lines = _RUNNING.pop(id(house), None)
    if lines is not None:
        lines.cancel()
        await asyncio.gather(lines, return_exceptions=True)
