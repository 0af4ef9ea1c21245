"""Answers a digest challenge as a phone does (RFC 7616), written apart from the house's own: each proves the other."""

import hashlib
import re
from collections.abc import Callable
from typing import Any

_PARAM = re.compile(r'(\w+)=("(?:[^"\\]|\\.)*"|[^,\s]+)')
_HASHES = {"MD5": hashlib.md5, "SHA-256": hashlib.sha256}


def credentials(challenges: list[str], method: str, uri: str, username: str, password: str) -> str:
    """An Authorization value for the first challenge with an algorithm we know; empty where there is none."""
    for challenge in challenges:
        asked = {name: value.strip('"') for name, value in _PARAM.findall(challenge)}
        if make := _HASHES.get(asked.get("algorithm", "MD5").upper()):
            return _answer(asked, make, method, uri, username, password)
    return ""


def _answer(
    asked: dict[str, str], make: Callable[[bytes], Any], method: str, uri: str, username: str, password: str
) -> str:
    def digest(*parts: str) -> str:
        return str(make(":".join(parts).encode()).hexdigest())

    secret = digest(username, asked["realm"], password)
    asking = digest(method, uri)
    said = {"username": username, "realm": asked["realm"], "nonce": asked["nonce"], "uri": uri}
    bare = {"algorithm": asked.get("algorithm", "MD5")}
    if "auth" in asked.get("qop", "").split(","):
        response = digest(secret, asked["nonce"], "00000001", "c0ffee", "auth", asking)
        said["cnonce"] = "c0ffee"
        bare |= {"qop": "auth", "nc": "00000001"}
    else:
        response = digest(secret, asked["nonce"], asking)
    said["response"] = response
    if "opaque" in asked:
        said["opaque"] = asked["opaque"]
    written = [f'{name}="{value}"' for name, value in said.items()] + [
        f"{name}={value}" for name, value in bare.items()
    ]
    return "Digest " + ", ".join(written)
