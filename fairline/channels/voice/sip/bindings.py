"""Where a member's telephones can be reached just now (RFC 3261 s10, RFC 3327, RFC 5626)."""

from __future__ import annotations

from dataclasses import dataclass

from fairline.channels.voice.sip.addresses import Address, Uri
from fairline.channels.voice.sip.flows import Flow


@dataclass(frozen=True, slots=True)
class Binding:
    """One device of one member. `expires` counts seconds since 1970; `contact` is where it wants to be called.

    A value: the house may store it and give it back to a node that has just begun. Over a WebSocket it holds as long
    as `flow` does; over UDP it outlives its node.
    """

    username: str
    aor: str
    contact: Address
    flow: Flow
    expires: float
    call_id: str
    cseq: int
    path: tuple[str, ...] = ()
    instance: str = ""
    reg_id: str = ""
    agent: str = ""

    @property
    def device(self) -> str:
        """What tells this member's devices apart: instance and flow where it named them, else its contact."""
        return f"{self.instance};{self.reg_id}" if self.instance else place_of(self.contact.uri)

    @property
    def priority(self) -> float:
        """Its own wish to be tried first, 0 to 1."""
        try:
            return max(0.0, min(1.0, float(self.contact.params.get("q") or 1)))
        except ValueError:
            return 1.0


def place_of(uri: Uri) -> str:
    """A contact's URI as text to compare; parameters a phone changes between registrations left out."""
    transport = uri.params.get("transport", "").lower()
    return f"{uri.scheme}:{uri.user}@{uri.host.lower()}:{uri.port or 0};{transport}"
