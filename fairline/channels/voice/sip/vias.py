"""The Via header: which way an answer goes back (RFC 3261 s20.42, RFC 3581)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from fairline.channels.voice.sip.malformed import Malformed
from fairline.channels.voice.sip.splitting import parse_params, write_params

COOKIE = "z9hG4bK"
# `SIP / 2.0 / UDP host : port` is as good as the same without spaces.
_VIA = re.compile(
    r"SIP\s*/\s*2\.0\s*/\s*([A-Za-z0-9\-.!%*_+`'~]+)\s+"
    r"([A-Za-z0-9._\-]+|\[[0-9A-Fa-f:.%]+\]|[0-9A-Fa-f:]{2,}(?=\s*(?:;|\Z)))(?:\s*:\s*(\d{1,5}))?\s*(?:;(.*))?\Z",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Via:
    """One hop: its transport in capitals, where it sent from (port 0: none given), and its parameters."""

    transport: str
    host: str
    port: int = 0
    params: dict[str, str] = field(default_factory=dict, hash=False)

    @property
    def branch(self) -> str:
        """The transaction's mark."""
        return self.params.get("branch", "")

    @property
    def sent_by(self) -> str:
        """Host and port as one text, to compare."""
        return f"{self.host.lower()}:{self.port}"

    def seen_from(self, host: str, port: int) -> Via:
        """With the place it really came from, where that differs or was asked for (`rport`)."""
        params = dict(self.params)
        asked = "rport" in params
        if asked:
            params["rport"] = str(port)
        if asked or self.host.strip("[]").lower() != host.lower():
            params["received"] = host
        return replace(self, params=params)

    def __str__(self) -> str:
        port = f":{self.port}" if self.port else ""
        return f"SIP/2.0/{self.transport} {self.host}{port}{write_params(self.params)}"


def parse_via(text: str) -> Via:
    """One Via. Raises Malformed."""
    found = _VIA.match(text)
    if not found or int(found.group(3) or 0) > 65535:
        raise Malformed(400, "Via cannot be read")
    params = found.group(4) or ""
    if "," in params and '"' not in params:
        raise Malformed(400, "Via cannot be read")
    return Via(found.group(1).upper(), found.group(2), int(found.group(3) or 0), parse_params(params))
