"""Where phones find us: addresses of the SIP ports, the socket of browsers, and the servers that help their sound."""

import base64
import hashlib
import hmac
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from fairline.kit.clock import Millis

SOCKET = "/sip"
BOUND: dict[int, dict[str, Any]] = {}  # sockets that were bound before calls are taken: by port, "udp" and "tcp"
TURN_LIVES = 12 * 3600  # seconds


@dataclass(frozen=True, slots=True)
class Place:
    """Our domain in SIP addresses, `sip` for desk phones, `socket` for browsers."""

    domain: str
    sip: str
    socket: str


def place_of(settings: Any) -> Place:
    """Where this installation is found."""
    address = settings.url or f"http://{settings.host}:{settings.port}"
    at = urlsplit(address)
    scheme = "wss" if at.scheme == "https" else "ws"
    host = settings.sip_address or settings.sip_listen
    port = f":{settings.sip_port}" if settings.sip_port not in (0, 5060) else ""
    return Place(at.hostname or "localhost", f"{host}{port}", f"{scheme}://{at.netloc}{SOCKET}")


def ice_servers(settings: Any, member: str, at: Millis) -> list[dict[str, Any]]:
    """The servers that help a browser's sound through: those of STUN as they are, those of TURN with a user and
    password that run out (coturn's `use-auth-secret`): base64 of HMAC-SHA1 of the user, which begins with the second
    it ends at.
    """
    told = [each.strip() for each in settings.turn.split(",") if each.strip()]
    relays = [each for each in told if each.startswith(("turn:", "turns:"))]
    found: list[dict[str, Any]] = [{"urls": [each]} for each in told if each not in relays]
    if relays:
        user = f"{at // 1000 + TURN_LIVES}:{member}"
        password = base64.b64encode(hmac.digest(settings.turn_secret.encode(), user.encode(), hashlib.sha1)).decode()
        found.append({"urls": relays, "username": user, "credential": password})
    return found
