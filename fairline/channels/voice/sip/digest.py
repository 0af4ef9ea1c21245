"""HTTP digest as SIP uses it: challenges and answers, read and reckoned (RFC 7616, RFC 8760)."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

from fairline.channels.voice.sip.splitting import quoted, split, unquoted

# The strongest first: that is the order in which they are offered (RFC 8760 s2.4).
ALGORITHMS = {"SHA-256": hashlib.sha256, "MD5": hashlib.md5}
_BARE = frozenset({"algorithm", "nc", "stale"})


@dataclass(frozen=True, slots=True)
class Challenge:
    """What a server asks to be answered. `qop` are the kinds of protection it takes."""

    realm: str
    nonce: str
    algorithm: str = "MD5"
    qop: tuple[str, ...] = ("auth",)
    opaque: str = ""
    stale: bool = False

    def __str__(self) -> str:
        parts = {"realm": self.realm, "nonce": self.nonce, "algorithm": self.algorithm}
        if self.qop:
            parts["qop"] = ",".join(self.qop)
        if self.opaque:
            parts["opaque"] = self.opaque
        if self.stale:
            parts["stale"] = "true"
        return write(parts)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What came in an Authorization header."""

    username: str
    realm: str
    nonce: str
    uri: str
    response: str
    algorithm: str = "MD5"
    qop: str = ""
    nc: str = ""
    cnonce: str = ""
    opaque: str = ""

    def __str__(self) -> str:
        # qop stands bare in an answer, in quotes in a challenge (RFC 7616 s3.4).
        held = {"username": self.username, "realm": self.realm, "nonce": self.nonce, "uri": self.uri}
        held |= {"response": self.response, "algorithm": self.algorithm}
        held |= {name: value for name, value in (("cnonce", self.cnonce), ("opaque", self.opaque)) if value}
        tail = f", qop={self.qop}, nc={self.nc}" if self.qop else ""
        return write(held) + tail


def ha1(username: str, realm: str, password: str, algorithm: str) -> str:
    """What a server keeps instead of a password. `algorithm` is SHA-256 or MD5."""
    return _hash(algorithm, f"{username}:{realm}:{password}")


def response(secret: str, method: str, given: Credentials) -> str:
    """The proof for a request, from `secret`, the HA1 (RFC 7616 s3.4.1)."""
    asked = _hash(given.algorithm, f"{method}:{given.uri}")
    middle = f"{given.nc}:{given.cnonce}:{given.qop}:" if given.qop else ""
    return _hash(given.algorithm, f"{secret}:{given.nonce}:{middle}{asked}")


def proves(secret: str, method: str, given: Credentials) -> bool:
    """Whether the proof is right; takes the same time whether it is or not."""
    return hmac.compare_digest(response(secret, method, given).encode(), given.response.lower().encode())


def read_credentials(text: str) -> Credentials | None:
    """An Authorization header; None where it is no digest, or lacks what an answer needs."""
    held = read(text)
    if not held or any(name not in held for name in ("username", "realm", "nonce", "uri", "response")):
        return None
    algorithm = held.get("algorithm", "MD5").upper()
    names = ("username", "realm", "nonce", "uri", "response", "qop", "nc", "cnonce", "opaque")
    return Credentials(**{name: held.get(name, "") for name in names} | {"algorithm": algorithm})


def read_challenge(text: str) -> Challenge | None:
    """A WWW-Authenticate or Proxy-Authenticate header; None where it is no digest."""
    held = read(text)
    if not held or "nonce" not in held:
        return None
    qop = tuple(word.strip().lower() for word in held.get("qop", "").split(",") if word.strip())
    stale = held.get("stale", "").lower() == "true"
    algorithm = held.get("algorithm", "MD5").upper()
    return Challenge(held.get("realm", ""), held["nonce"], algorithm, qop, held.get("opaque", ""), stale)


def read(text: str) -> dict[str, str]:
    """The fields of a digest header by their names in small letters; empty where it is none."""
    scheme, _, rest = text.strip().partition(" ")
    if scheme.lower() != "digest":
        return {}
    pairs = (part.partition("=") for part in split(rest, ","))
    return {name.strip().lower(): unquoted(value.strip()) for name, sign, value in pairs if sign}


def write(fields: dict[str, str]) -> str:
    """A digest header out of its fields."""
    return "Digest " + ", ".join(f"{name}={_value(name, value)}" for name, value in fields.items())


def _value(name: str, value: str) -> str:
    return value if name in _BARE else quoted(value)


def _hash(algorithm: str, text: str) -> str:
    return ALGORITHMS[algorithm](text.encode("utf-8", "surrogateescape")).hexdigest()
