"""What the house tells its telephone exchange when asked, and is told by it."""

from __future__ import annotations

from collections.abc import Mapping

from fairline.channels.voice.sip.addresses import Uri
from fairline.channels.voice.sip.bindings import Binding
from fairline.channels.voice.sip.flows import Flow
from fairline.channels.voice.sip.leg import Leg
from fairline.channels.voice.sip.message import Request


class Doors:
    """All doors shut: nobody is known, and nobody listens. A house opens those it wants."""

    async def password_ha1(self, username: str) -> Mapping[str, str] | None:
        """The HA1 of a member's telephone by algorithm (`SHA-256`, `MD5`), in our realm; None for nobody."""
        return None

    def trunk_of(self, flow: Flow, request: Request) -> str | None:
        """The id of the trunk a request is of, where the house knows better than the sources of the plans."""
        return None

    def may_register(self, username: str, aor: Uri, flow: Flow) -> bool:
        """Whether a member may register this address over this flow."""
        return aor.user == username

    def on_invite(self, leg: Leg) -> None:
        """Somebody calls. A leg nobody cares for is refused."""
        leg.refuse(480)

    def on_registered(self, binding: Binding) -> None:
        """A telephone is there (again)."""

    def on_unregistered(self, binding: Binding) -> None:
        """A telephone is gone."""

    def on_trunk_state(self, trunk: str, up: bool, why: str = "") -> None:
        """A provider can be reached, or cannot any more: `not_let_in`, `no_answer`, `no_hosts`."""
