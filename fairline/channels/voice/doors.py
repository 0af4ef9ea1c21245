"""What the SIP ports ask of the house: who may register, which trunk a message comes from, and whom a call is for."""

import asyncio
import logging
from typing import Any

from fairline.channels.voice import lines, store, trunks
from fairline.channels.voice.engine import arriving, resuming
from fairline.channels.voice.sip.doors import Doors
from fairline.kit.db import EVERY_ACCOUNT, Database

log = logging.getLogger(__name__)


class HouseDoors(Doors):
    """The doors of one process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._node: Any = None

    def open_for(self, node: Any) -> None:
        """Who takes the calls."""
        self._node = node

    async def password_ha1(self, username: str) -> dict[str, str] | None:
        """What a phone proves its password by, per algorithm; None for who may not register."""
        return await self._database.read(lambda c: lines.ha1_of(c, username), EVERY_ACCOUNT)

    def on_invite(self, leg: Any) -> None:
        """Somebody calls."""
        if self._node is None:
            leg.refuse(503, "")
        else:
            arriving.invited(self._node, leg)

    def on_registered(self, binding: Any) -> None:
        """A phone is there."""
        if self._node is not None:
            self._node.go(self._registered(binding.username))

    def on_unregistered(self, binding: Any) -> None:
        """It went; whoever rings it finds out."""

    def on_trunk_state(self, trunk: str, up: bool, why: str = "") -> None:
        """A trunk answers, or no longer does."""
        account = self._node.trunks.get(trunk) if self._node is not None else None
        if account is not None:
            self._node.go(self._database.write(lambda c: trunks.told(c, trunk, up, why), account))

    async def _registered(self, user: str) -> None:
        line = await self._database.read(lambda c: lines.line_of(c, user), EVERY_ACCOUNT)
        if line is not None:
            await self._database.write(lambda c: store.registered(c, user, self._node.name), EVERY_ACCOUNT)
            await asyncio.sleep(0)
            resuming.back(self._node, line.member)
