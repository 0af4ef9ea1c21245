"""What the SIP ports ask of the house: who may register, which trunk a message comes from, and whom a call is for."""

import asyncio
import logging
from collections.abc import Sequence
from functools import partial
from typing import Any

from fairline import emergency
from fairline.channels.voice import entrance, lines, store, trunks
from fairline.channels.voice.engine import arriving, between, resuming, telling
from fairline.channels.voice.sip.doors import Doors
from fairline.channels.voice.switchboard import PROOF
from fairline.gate import emergency_of
from fairline.kit.db import EVERY_ACCOUNT, Database, Unit

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

    def is_telephone(self, username: str) -> bool:
        """Whether a name is one that members' telephones register under, wherever they stand."""
        return lines.is_user(username)

    async def trunk_among(self, trunks: Sequence[str], request: Any) -> str | None:
        """Which of several trunks behind one address a call is of: the one that the called number comes by, else one
        of the account whose number it is.
        """
        if self._node is None:
            return None
        asked = entrance.dialled(request)
        ours: str | None = None
        for trunk in trunks:
            account = self._node.trunks.get(trunk, "")
            comes = await self._database.read(partial(entrance.comes_by, trunk=trunk, asked=asked), account)
            if comes == "here":
                return trunk
            ours = ours or (trunk if comes == "ours" else None)
        return ours

    def is_urgent(self, number: str) -> bool:
        """Whether a number means help anywhere: such a call is let in however busy we are."""
        found = emergency_of(number)
        return found is not None and found.is_emergency

    def on_invite(self, leg: Any) -> None:
        """Somebody calls."""
        if self._node is None:
            leg.refuse(503, "")
        else:
            arriving.invited(self._node, leg)

    def on_registered(self, binding: Any) -> None:
        """A phone is there."""
        if self._node is not None:
            self._node.go(self._registered(binding.username, binding.flow.protocol))

    def on_unregistered(self, binding: Any) -> None:
        """It went: other nodes do not look for it here."""
        user = binding.username
        if self._node is not None and not self._node.phones.bindings(user):
            name = self._node.name
            self._node.go(self._database.write(lambda c: store.unregistered(c, user, name), EVERY_ACCOUNT))

    def is_node(self, request: Any) -> bool:
        """Whether another node rings a phone that registered here."""
        proof = request.headers.get(PROOF)
        return bool(proof) and self._node is not None and between.is_meant(self._node, proof, request)

    def on_passed(self, leg: Any) -> None:
        """It does."""
        between.relay(self._node, leg)

    def on_trunk_state(self, trunk: str, up: bool, why: str = "") -> None:
        """A trunk answers, or no longer does."""
        account = self._node.trunks.get(trunk) if self._node is not None else None
        if account is not None:
            self._node.go(self._database.write(lambda c: trunks.told(c, trunk, up, why), account))

    async def _registered(self, user: str, wire: str) -> None:
        line = await self._database.read(lambda c: lines.line_of(c, user), EVERY_ACCOUNT)
        if line is not None:
            await self._database.write(lambda c: self._is_there(c, user, wire, line.account), EVERY_ACCOUNT)
            await asyncio.sleep(0)
            resuming.back(self._node, line.member)
            ready = await self._database.read(lambda c: emergency.made_ready(c, line.member), line.account)
            await telling.make_ready(self._node, line.account, ready)

    def _is_there(self, c: Unit, user: str, wire: str, account: str) -> None:
        store.registered(c, user, self._node.name, wire)
        c.pokes.setdefault(account, 0)  # a call at another node may wait for this phone
