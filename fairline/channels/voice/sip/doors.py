"""What the house tells its telephone exchange when asked, and is told by it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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

    def is_telephone(self, username: str) -> bool:
        """Whether a name is one that members' telephones register under, wherever they stand."""
        return False

    async def trunk_among(self, trunks: Sequence[str], request: Request) -> str | None:
        """Which of several trunks behind one address a call is of, by what it calls; None where nothing tells."""
        return None

    def is_urgent(self, number: str) -> bool:
        """Whether a number means help: such a call is let in however busy we are."""
        return False

    def is_node(self, request: Request) -> bool:
        """Whether an INVITE is another node's of this house, for a telephone that registered here."""
        return False

    def on_passed(self, leg: Leg) -> None:
        """Another node calls a telephone that registered here."""
        leg.refuse(480)

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
